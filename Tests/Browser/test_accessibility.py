"""axe finds nothing, in light and in dark, on any kind of page nor in what the preview adds."""

import os

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

import bars
import program


# Every rule that is on unasked (WCAG 2.0 to 2.2, A and AA, and good practice), and the size of targets, which is not.
# Style sheets are not fetched once more: only a rule on trial would read them.
OPTIONS = {"resultTypes": ["violations"], "preload": False, "rules": {"target-size": {"enabled": True}}}

FURTHER_ROWS = [["tbody > tr:nth-child(n + 13)"], ["li:nth-child(n + 13)"]]


def violations(page: Page, options: dict = OPTIONS) -> list[str]:
    """What axe finds on a page: rule, place, reason."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(Axe().axe_script)
    # Rows are made alike; `make torture` looks at all of them.
    parts = {"include": [["html"]]} if os.environ.get("VINHDANH_TORTURE") else {"exclude": FURTHER_ROWS}
    response = page.evaluate("([parts, options]) => axe.run(parts, options)", [parts, options])
    assert response["testEngine"]["name"] == "axe-core"
    return [
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for rule in response["violations"]
        for node in rule["nodes"][:5]
    ]


# What a change of colours alone can make wrong.
CONTRAST = {"resultTypes": ["violations"], "runOnly": {"type": "rule", "values": ["color-contrast"]}}


def in_every_light(page: Page) -> list[str]:
    """What axe finds on an open page: all rules on a desk in light and on a phone in dark.

    `make torture` looks at the colours of the other two as well: a colour changes with the scheme, not with the screen.
    """
    looks = [("desk", "light", OPTIONS), ("phone", "dark", OPTIONS)]
    if os.environ.get("VINHDANH_TORTURE"):
        looks += [("desk", "dark", CONTRAST), ("phone", "light", CONTRAST)]
    found = []
    for screen, theme, options in looks:
        page.set_viewport_size(bars.SCREENS[screen])
        page.emulate_media(color_scheme=theme)
        found += [f"{screen} {theme}: {violation}" for violation in violations(page, options)]
    return found


def test_axe_sees_faint_letters_small_targets_and_missing_names(page):
    page.set_content("""<html lang='vi'><title>a</title><main><h1>a</h1><p style='color: #999; background: #fff'>nhạt</p>
        <a href='#a' style='display: block; font-size: 10px; height: 12px'>c</a>
        <a href='#b' style='display: block; font-size: 10px; height: 12px'>d</a><img src='data:,'></main></html>""")
    found = {violation.split(":")[0] for violation in violations(page)}
    assert found == {"color-contrast", "target-size", "image-alt"}


def test_axe_finds_nothing_on_any_kind_of_page(place, glance):
    glance.goto(place.address)
    found = in_every_light(glance)
    bars.LEDGER.enter(place.site, place.kind, axe=len(found))
    assert found == []


def test_axe_finds_nothing_among_hits(web, page):
    page.goto(web.address + "tim-kiem.html?q=kien+thanh")
    expect(page.locator("[data-hit]").first).to_be_visible()
    assert in_every_light(page) == []


def test_axe_finds_nothing_where_nothing_is_found(web, page):
    page.goto(web.address + "tim-kiem.html?q=zzyzx")
    expect(page.get_by_role("status").first).to_contain_text("zzyzx")
    assert in_every_light(page) == []


def test_axe_finds_nothing_in_the_servers_own_answer(site, page):
    assert page.goto(site.served + "khong-co.html").status == 404
    assert in_every_light(page) == []


def test_axe_finds_nothing_in_the_preview_while_a_build_fails(vinhdanh, campaign, page, tmp_path):
    column = "Diện tích hiến (m²)"
    campaign.change("honourees", "HD-0001", column, "nhiều lắm")
    with vinhdanh.preview(campaign.folder, "--output", tmp_path / "public" / program.SLUG) as server:
        server.wait_for("Chưa dựng được bản mới")
        page.goto(server.address)
        expect(page.locator("main li.vd-error")).to_be_visible()
        assert in_every_light(page) == []
        campaign.change("honourees", "HD-0001", column, "186")
        expect(page.locator("#vd-xem-truoc[data-stage=ready]")).to_be_visible()
        campaign.change("honourees", "HD-0001", column, "nhiều lắm")
        # On a phone, as the last look was, the list waits to be opened.
        expect(page.locator("#vd-xem-truoc li.vd-error")).to_be_hidden()
        page.locator("#vd-xem-truoc").get_by_role("button", name="Xem danh sách").click()
        expect(page.locator("#vd-xem-truoc li.vd-error")).to_be_visible()
        assert in_every_light(page) == []
