"""Tables: sorted by buttons in their heads, cards on a phone that keep every head's name, whole without JavaScript."""

import csv
import os

import pytest
from playwright.sync_api import expect

import program

ANNEX = "quyet-dinh/QD-H-02.html"
DECISIONS = "quyet-dinh/index.html"
PHONE = {"width": 360, "height": 640}
DESK = {"width": 1280, "height": 900}


def cells(page, column: int) -> list[str]:
    """The texts of a column, top down, without the names of heads and without groups."""
    return page.evaluate(
        """(column) => [...document.querySelectorAll("table.cards tbody tr")].filter((row) => row.cells.length > 1)
            .map((row) => [...row.cells[column].childNodes].filter((node) => node.className !== "lb")
                .map((node) => node.textContent).join("").trim())""",
        column,
    )


def groups(page) -> list[str]:
    return page.locator("table.cards th[scope=rowgroup]").all_inner_texts()


def button(page, name: str):
    return page.get_by_role("columnheader").get_by_role("button", name=name, exact=True)


def sorts(page) -> dict[str, str | None]:
    """Each head's name with its `aria-sort`."""
    heads = page.locator("table.cards thead th").all()
    return {head.inner_text().strip(" ▲▼\n"): head.get_attribute("aria-sort") for head in heads}


def test_an_annex_is_sorted_by_name_by_commune_and_back_and_never_by_area(site, page):
    page.goto(site.file(ANNEX))
    before, heads = cells(page, 1), groups(page)
    assert len(before) > 20 and heads == ["Hộ gia đình", "Cá nhân"]
    assert sorts(page) == {"STT": "ascending", "Tên": None, "Địa bàn": None, "Diện tích hiến": None}
    assert page.locator("th button").all_inner_texts() == ["STT", "Tên", "Địa bàn"]

    button(page, "Tên").click()
    by_name = cells(page, 1)
    assert sorted(by_name) == sorted(before) and by_name != before
    # By given name, in the order of the Vietnamese alphabet: Ánh is under A, Ân under Â.
    assert by_name.index("Hộ ông Lương Đức Ánh") < by_name.index("Hộ ông Giáp Văn Ân") < by_name.index("Hộ ông Chu Văn Bảo")
    assert by_name.index("Ông Trạc Văn Tiến") < by_name.index("Hộ ông Diệp Văn Toán") < by_name.index("Hộ ông Vi Văn Tuyên")
    assert sorts(page)["Tên"] == "ascending" and sorts(page)["STT"] is None
    assert groups(page) == []

    button(page, "Địa bàn").click()
    order = [name for name, *_ in communes()]
    places = [order.index(place.split(", ")[1].removeprefix("xã ").removeprefix("thị trấn ")) for place in cells(page, 2)]
    assert places == sorted(places) and len(set(places)) > 10

    button(page, "STT").click()
    assert (cells(page, 1), groups(page)) == (before, heads)
    assert sorts(page)["STT"] == "ascending" and sorts(page)["Địa bàn"] is None


def communes() -> list[list[str]]:
    with open(program.SAMPLE / "communes.csv", encoding="utf-8-sig", newline="") as file:
        return [[row["Tên"], row["Mã"]] for row in csv.DictReader(file)]


def test_a_second_press_turns_the_order_and_a_third_goes_back(site, page):
    page.goto(site.file(DECISIONS))
    before = cells(page, 0)
    assert sorts(page) == {"Số quyết định": None, "Ngày ký": None, "Nơi ban hành": None, "Tên đã đăng": None}
    button(page, "Số quyết định").click()
    numbers = [int(text.split("-")[1].split("/")[0]) for text in cells(page, 0)]
    assert numbers == sorted(numbers) and len(numbers) == len(before)
    button(page, "Số quyết định").click()
    assert cells(page, 0) == [f"MH-{number}/QĐ-UBND" for number in reversed(numbers)]
    assert sorts(page)["Số quyết định"] == "descending"
    button(page, "Số quyết định").click()
    assert cells(page, 0) == before
    assert set(sorts(page).values()) == {None}
    button(page, "Ngày ký").click()
    days = [tuple(map(int, reversed(text.split("/")))) for text in cells(page, 1)]
    assert days == sorted(days) and len(set(days)) > 5


def test_sorting_works_by_keyboard_keeps_the_focus_and_is_announced(site, page):
    page.goto(site.file(ANNEX))
    status = page.locator("p[role=status]")
    expect(status).to_have_text("")
    button(page, "STT").focus()
    page.keyboard.press("Tab")
    expect(button(page, "Tên")).to_be_focused()
    page.keyboard.press("Enter")
    expect(button(page, "Tên")).to_be_focused()
    expect(status).to_have_text("Đã xếp theo tên.")
    page.keyboard.press("Space")
    expect(status).to_have_text("Đã xếp theo tên, ngược lại.")
    page.keyboard.press("Enter")
    expect(status).to_have_text("Đã trở về thứ tự trong quyết định.")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_making_the_buttons_moves_nothing(site, browser):
    # The same page with and without its script: every head and every row stands at the same place.
    for size in (PHONE, DESK):
        places = []
        for script in (True, False):
            context = browser.new_context(locale="vi-VN", java_script_enabled=script, viewport=size)
            tab = context.new_page()
            tab.goto(site.file(ANNEX))
            rows = tab.locator("table.cards tbody tr").all()
            heads = tab.locator("table.cards thead th").all()
            boxes = [element.bounding_box() for element in heads[:1] + rows[:3] + rows[-1:]]
            places.append([(round(box["x"]), round(box["y"])) for box in boxes])
            context.close()
        assert places[0] == places[1], size


@pytest.mark.parametrize("address", [ANNEX, DECISIONS])
def test_on_a_phone_rows_are_cards_that_keep_every_heads_name(address, site, glance):
    glance.set_viewport_size(DESK)
    glance.goto(site.file(address))
    heads = [text.strip(" ▲▼\n") for text in glance.locator("table.cards thead th").all_inner_texts()]
    label = glance.locator("table.cards tbody .lb").first
    expect(label).to_be_hidden()
    glance.set_viewport_size(PHONE)
    expect(label).to_be_visible()
    row = glance.locator("table.cards tbody tr:has(td)").first
    # The name stands as the card's heading; every other head's name stands before its value.
    shown = row.evaluate("row => [...row.querySelectorAll('.lb')].map((label) => label.textContent)")
    head = glance.locator("table.cards tbody tr:has(td) th").first.evaluate("cell => cell.cellIndex")
    assert shown == heads[:head] + heads[head + 1:]
    boxes = [cell.bounding_box() for cell in row.locator("td:visible").all()]
    assert all(box["x"] + box["width"] <= PHONE["width"] for box in boxes)


@pytest.mark.parametrize("script", [True, False], ids=["with-javascript", "without"])
def test_on_a_phone_the_cards_are_still_a_table_to_whoever_listens(script, site, browser):
    context = browser.new_context(locale="vi-VN", java_script_enabled=script, viewport=PHONE)
    tab = context.new_page()
    tab.goto(site.file(ANNEX))
    tree = context.new_cdp_session(tab).send("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node["ignored"]]
    rows = tab.locator("table.cards tbody tr:has(td)").count()
    assert roles.count("table") == 1
    assert roles.count("columnheader") == 4
    assert roles.count("row") == 1 + rows + 2
    # A row's number, place and area; an empty one is left out of the card.
    filled = tab.locator("table.cards tbody td:not(:empty)").count()
    assert roles.count("cell") == filled >= 2 * rows
    assert roles.count("rowheader") >= rows
    names = [node["name"]["value"] for node in tree if not node["ignored"] and node["role"]["value"] == "columnheader"]
    assert names == ["STT", "Tên", "Địa bàn", "Diện tích hiến"]
    context.close()


def test_without_javascript_there_is_no_button_and_the_annex_is_in_its_own_order(site, plain_page):
    plain_page.set_viewport_size(PHONE)
    for address in (ANNEX, DECISIONS):
        plain_page.goto(site.file(address))
        assert plain_page.locator("main button").count() == 0
        assert plain_page.locator("[aria-sort]").count() == 0
        expect(plain_page.locator("table.cards tbody tr:has(td)").last).to_be_visible()
    plain_page.goto(site.file(ANNEX))
    numbers = [int(text.split()[-1]) for text in plain_page.locator("table.cards td.no").all_inner_texts()]
    assert numbers == sorted(numbers) and len(numbers) > 20


def test_buttons_are_large_enough_for_a_thumb(site, page):
    for size in (PHONE, {"width": 320, "height": 640}, DESK):
        page.set_viewport_size(size)
        page.goto(site.file(ANNEX))
        boxes = [one.bounding_box() for one in page.locator("th button").all()]
        assert len(boxes) == 3
        assert [box for box in boxes if box["width"] < 44 or box["height"] < 44] == [], size


# ---- filters and letters


def test_on_a_phone_the_list_begins_on_the_first_screens_and_filters_are_a_tap_away(site, plain_page):
    plain_page.set_viewport_size(PHONE)
    plain_page.goto(site.file("dien-hinh/index.html"))
    first = plain_page.locator("ol.roll li").first.bounding_box()
    assert first["y"] < 1.2 * PHONE["height"]
    link = plain_page.locator("main").get_by_role("link", name="Hộ gia đình")
    expect(link).to_be_hidden()
    plain_page.get_by_text("Lọc danh sách").click()
    link.click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("Danh sách điển hình hộ gia đình")
    expect(plain_page.locator("summary", has_text="Lọc danh sách")).to_contain_text("hộ gia đình")
    plain_page.get_by_role("link", name="Xem tất cả 136 điển hình").click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("Danh sách điển hình")


def test_on_a_desk_filters_and_letters_lie_open(site, glance):
    glance.set_viewport_size(DESK)
    glance.goto(site.file("dien-hinh/loai/ho-gia-dinh.html"))
    current = glance.locator("main .filter [aria-current]")
    expect(current).to_be_visible()
    assert current.inner_text().startswith("Hộ gia đình")
    expect(glance.get_by_role("navigation", name="Tên theo vần")).to_be_visible()
    expect(glance.locator("summary", has_text="Lọc danh sách")).to_be_hidden()


def test_my_commune_is_two_taps_from_the_list(site, plain_page):
    plain_page.set_viewport_size(PHONE)
    plain_page.goto(site.file("dien-hinh/index.html"))
    plain_page.locator("summary", has_text="Xã, thị trấn").click()
    plain_page.locator("main").get_by_role("link", name="Xã Kiên Thành").click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("Danh sách điển hình của xã Kiên Thành")


def test_a_letter_leads_to_its_place_within_what_is_chosen(site, plain_page):
    plain_page.set_viewport_size(DESK)
    plain_page.goto(site.file("dien-hinh/loai/ca-nhan.html"))
    letters = plain_page.get_by_role("navigation", name="Tên theo vần")
    target = letters.get_by_role("link", name="T", exact=True).get_attribute("href")
    assert target == "../../dien-hinh/loai/ca-nhan.html#van-t"
    target = letters.get_by_role("link", name="V", exact=True).get_attribute("href")
    assert target == "../../dien-hinh/loai/ca-nhan-trang-2.html#van-v"
    letters.get_by_role("link", name="V", exact=True).click()
    expect(plain_page.locator("#van-v")).to_be_in_viewport()


# ---- templates of a campaign's own


def document_blocks() -> list[str]:
    """The code blocks of `docs/templates.md`."""
    text = (program.REPOSITORY / "docs" / "templates.md").read_text(encoding="utf-8")
    return [part.split("\n", 1)[1] for part in text.split("```")[1::2]]


def test_the_example_in_the_document_of_templates_works(vinhdanh, campaign, tmp_path):
    example, problem = document_blocks()[:2]
    out = tmp_path / "public" / program.SLUG
    page = out / "xa" / "kien-thanh.html"
    assert vinhdanh.build(campaign.folder, "--output", out).returncode == 0
    before = page.read_text(encoding="utf-8")
    assert "186 m²" in before
    override = campaign.folder / "site-templates" / "partials" / "short-row.mustache"
    override.parent.mkdir(parents=True)
    override.write_text(example, encoding="utf-8")
    assert vinhdanh.build(campaign.folder, "--output", out).returncode == 0
    after = page.read_text(encoding="utf-8")
    assert '<p class="w">Hộ gia đình, Thôn Gốc Vải, xã Kiên Thành</p></li>' in after
    assert "186 m²" not in after.split('id="dien-hinh"')[1].split('id="moc"')[0]

    override.write_text(example.replace("{{place}}", "{{plcae}}"), encoding="utf-8")
    failed = vinhdanh.build(campaign.folder, "--output", out, "--language", "en")
    assert failed.returncode == 1
    for line in problem.splitlines()[:3]:
        assert line in failed.stdout + failed.stderr
    assert page.read_text(encoding="utf-8") == after

    override.unlink()
    assert vinhdanh.build(campaign.folder, "--output", out).returncode == 0
    assert page.read_text(encoding="utf-8") == before


# ---- a large campaign


@pytest.mark.torture
@pytest.mark.skipif(not os.environ.get("VINHDANH_TORTURE"), reason="VINHDANH_TORTURE=1 runs it: several minutes")
def test_no_page_of_lists_grows_with_a_campaign(binary, tmp_path):
    """Ten times the people, and no page of lists is more than a tenth heavier."""
    import subprocess

    heaviest = []
    for count in (2_000, 20_000):
        folder, out = tmp_path / str(count), tmp_path / f"trang-{count}"
        subprocess.run([binary, "sample", folder, "--honourees", str(count), "--seed", "2"], check=True, timeout=600)
        built = subprocess.run(
            [binary, "build", folder, "--templates", program.TEMPLATES, "--output", out, "--language", "en"],
            capture_output=True, encoding="utf-8", timeout=3600,
        )
        assert built.returncode == 0, built.stdout[-2000:]
        assert "repeated-title" not in built.stdout and "orphan" not in built.stdout
        pages = [
            path for part in ("dien-hinh", "quyet-dinh", "tuyen-truyen", "xa") for path in (out / part).rglob("*.html")
        ] + [out / name for name in ("index.html", "thong-ke.html", "dinh-chinh.html", "404.html", "feed.xml")]
        sizes = {path.relative_to(out).as_posix(): path.stat().st_size for path in pages}
        assert len(sizes) > count * 0.9
        heaviest.append(max(sizes.values()))
        print(count, sorted(((size, name) for name, size in sizes.items()), reverse=True)[:20])
    assert heaviest[1] < 1.1 * max(heaviest[0], 40_000)
    assert heaviest[1] < 60_000
