"""axe finds nothing, in light and in dark, on any kind of page nor in what the preview adds."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

import program

THEMES = ["light", "dark"]


def violations(page: Page, *rules: str) -> list[str]:
    """What axe finds on a page: rule, place, reason. Every rule that is on unasked, or the rules that are named."""
    options = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": rules}
    results = Axe().run(page, options=options)
    assert results.response["testEngine"]["name"] == "axe-core"
    return [
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for rule in results.response["violations"]
        for node in rule["nodes"][:5]
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing_on_any_kind_of_page(kind, theme, site, glance):
    glance.set_viewport_size({"width": 1280, "height": 900})
    glance.emulate_media(color_scheme=theme)
    glance.goto(site.address(kind))
    assert violations(glance) == []


def test_what_scrolls_on_a_phone_is_reached_by_keyboard_and_what_is_tapped_is_large_enough(kind, site, glance):
    glance.set_viewport_size({"width": 320, "height": 700})
    glance.goto(site.address(kind))
    assert violations(glance, "scrollable-region-focusable", "target-size", "meta-viewport") == []


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing_among_hits(theme, site, page):
    page.emulate_media(color_scheme=theme)
    page.goto(site.file("tim-kiem.html") + "?q=kien+thanh")
    expect(page.locator("[data-hit]").first).to_be_visible()
    assert violations(page) == []


def test_axe_finds_nothing_in_the_preview_while_a_build_fails(vinhdanh, campaign, page, tmp_path):
    column = "Diện tích hiến (m²)"
    campaign.change("honourees", "HD-0001", column, "nhiều lắm")
    with vinhdanh.preview(campaign.folder, "--output", tmp_path / "public" / program.SLUG) as server:
        server.wait_for("Chưa dựng được bản mới")
        page.goto(server.address)
        expect(page.locator("main li.vd-error")).to_be_visible()
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            assert violations(page) == [], theme
        campaign.change("honourees", "HD-0001", column, "186")
        expect(page.locator("#vd-xem-truoc[data-stage=ready]")).to_be_visible()
        campaign.change("honourees", "HD-0001", column, "nhiều lắm")
        expect(page.locator("#vd-xem-truoc li.vd-error")).to_be_visible()
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            assert violations(page) == [], theme
