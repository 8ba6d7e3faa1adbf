"""The yearbook read on a screen: chapter by chapter, or the whole book."""

import re

import pytest
from playwright.sync_api import expect

import bars
import focus
import looks
import program
from test_accessibility import in_every_light

# Which leaves can be seen; a cover that is but a band is one.
OPEN = """() => [...document.querySelectorAll(".leaf")].filter((leaf) => leaf.checkVisibility())
    .map((leaf) => leaf.id || leaf.classList[leaf.classList.length - 1])"""
FRONT = ["cover", "notice", "loi-gioi-thieu", "muc-luc", "xuat-ban"]


@pytest.fixture(params=bars.SCREENS)
def reader(request, page):
    """A tab on a phone, and one on a desk."""
    page.set_viewport_size(bars.SCREENS[request.param])
    page.screen = request.param
    return page


def beside(reader, *chapters) -> list[str]:
    """What is seen while these chapters are open: the cover's band before them, on a desk the contents too."""
    return ["cover", *(["muc-luc"] if reader.screen == "desk" else []), *chapters]


def test_at_first_the_chapters_are_closed(reader, site):
    reader.goto(site.file("ky-yeu.html"))
    assert reader.evaluate(OPEN) == FRONT
    assert reader.locator("article.entry").count() > 100
    expect(reader.locator("article.entry").first).to_be_hidden()


def test_the_contents_open_a_commune_and_it_leads_back(reader, site):
    reader.goto(site.file("ky-yeu.html"))
    reader.locator("#muc-luc").get_by_text("Xã Kiên Thành").click()
    expect(reader.locator("#xa-kien-thanh h2")).to_be_in_viewport()
    assert reader.evaluate(OPEN) == beside(reader, "xa-kien-thanh")
    expect(reader.locator("h1")).to_be_visible()
    reader.locator("#xa-kien-thanh").get_by_role("link", name="Về mục lục").click()
    expect(reader.locator("#muc-luc h2")).to_be_in_viewport()
    assert reader.evaluate(OPEN) == FRONT


def test_an_opened_commune_says_above_it_where_one_is_and_leads_back(reader, site):
    reader.goto(site.file("ky-yeu.html") + "#xa-kien-thanh")
    back = reader.locator(".cover").get_by_role("link", name="Về mục lục")
    assert back.bounding_box()["height"] >= 44
    if reader.screen == "phone":
        expect(back).to_be_in_viewport()
    else:
        expect(reader.locator("#muc-luc h2")).to_be_in_viewport()
        current = "(links) => links.filter((link) => link.matches(':target-current')).map((link) => link.hash)"
        assert reader.locator("#muc-luc a").evaluate_all(current) == ["#xa-kien-thanh"]


def test_one_can_read_on_from_chapter_to_chapter_and_back(reader, site):
    reader.goto(site.file("ky-yeu.html"))
    chapters = reader.locator(".chapter").evaluate_all("(chapters) => chapters.map((chapter) => chapter.id)")
    assert chapters[-1] == "tra-ten" and len(chapters) > 20
    reader.goto(site.file("ky-yeu.html") + "#" + chapters[0])
    for after in chapters[1:]:
        reader.locator(".nextprev a:visible", has_text="Phần sau").click()
        assert reader.evaluate(OPEN) == beside(reader, after)
        expect(reader.locator(f"#{after} h2")).to_be_in_viewport()
    assert reader.locator(".nextprev a:visible").count() == 1
    for before in chapters[-2:-6:-1]:
        reader.locator(".nextprev a:visible", has_text="Phần trước").click()
        assert reader.evaluate(OPEN) == beside(reader, before)


def test_the_address_of_an_entry_opens_its_chapter_and_shows_it(reader, site):
    reader.goto(site.file("ky-yeu.html") + "#so-100")
    expect(reader.locator("#so-100 h3")).to_be_in_viewport()
    assert reader.evaluate("document.getElementById('so-100').getBoundingClientRect().top") < 200
    (chapter,) = reader.locator(".chapter:has(#so-100)").evaluate_all("(chapters) => chapters.map((one) => one.id)")
    assert reader.evaluate(OPEN) == beside(reader, chapter)


def test_a_name_of_the_index_leads_to_its_entry(reader, site):
    reader.goto(site.file("ky-yeu.html"))
    reader.locator("#muc-luc").get_by_role("link", name="Tra theo tên gọi").click()
    assert reader.evaluate(OPEN) == beside(reader, "tra-ten")
    reader.locator("#tra-ten").get_by_role("link", name=re.compile("Giáp Văn Ân")).click()
    expect(reader.locator("article:target h3")).to_have_text("Hộ ông Giáp Văn Ân")
    expect(reader.locator("article:target h3")).to_be_in_viewport()
    assert reader.evaluate(OPEN) == beside(reader, "xa-kien-thanh")
    reader.go_back()
    assert reader.evaluate(OPEN) == beside(reader, "tra-ten")


def test_the_whole_book_opens_and_closes(reader, site):
    reader.goto(site.file("ky-yeu.html"))
    reader.locator("#muc-luc").get_by_role("link", name="Mở cả cuốn để đọc liền hoặc tìm trong trang").click()
    expect(reader.locator("#ca-cuon")).to_be_in_viewport()
    every = reader.locator(".leaf").count()
    assert len(reader.evaluate(OPEN)) == every > 30
    assert reader.locator("article.entry:visible").count() == reader.locator("article.entry").count()
    assert reader.locator(".nextprev a:visible").count() == 0
    reader.get_by_role("link", name="Gấp lại, về mục lục").click()
    assert reader.evaluate(OPEN) == FRONT
    expect(reader.locator("#ca-cuon")).to_be_hidden()


def test_every_line_of_the_contents_leads_to_something_that_can_be_seen(reader, site):
    reader.goto(site.file("ky-yeu.html"))
    for address in reader.locator("#muc-luc a").evaluate_all("(links) => links.map((link) => link.hash)"):
        reader.goto(site.file("ky-yeu.html") + address)
        expect(reader.locator(address)).to_be_in_viewport()
        expect(reader.locator("h1")).to_be_visible()


@pytest.mark.parametrize("place", ["#xa-kien-thanh", "#so-48", "#tra-ten", "#ca-cuon"])
def test_an_opened_book_fits_the_narrowest_phone_and_large_letters(page, site, place):
    page.goto(site.file("ky-yeu.html") + place)
    for width, letters in [(320, 100), (360, 200), (1280, 200)]:
        page.set_viewport_size({"width": width, "height": 800})
        page.evaluate("(size) => { document.documentElement.style.fontSize = `${size}%`; }", letters)
        assert looks.troubles(page) == [], (width, letters)
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate(looks.TARGETS, bars.SMALLEST_TARGET)["small"] == []


@pytest.mark.parametrize("place", ["#xa-kien-thanh", "#tra-ten", pytest.param("#ca-cuon", marks=pytest.mark.torture)])
def test_axe_finds_nothing_in_an_opened_book(page, site, place):
    page.goto(site.file("ky-yeu.html") + place)
    assert in_every_light(page) == []


def test_tab_goes_through_an_opened_chapter_in_reading_order_and_shows_where_it_is(reader, site):
    reader.goto(site.file("ky-yeu.html") + "#xa-kien-thanh")
    reader.evaluate("document.body.focus(); getSelection().removeAllRanges(); scrollTo(0, 0)")
    line = reader.context.new_cdp_session(reader)
    count = reader.evaluate(focus.LISTEN)
    for _ in range(count):
        focus.press_tab(line)
    reached = reader.evaluate("vinhdanhFocus.reached()")
    # Where the reader begins in the chapter, Tab goes on from there.
    first = reached[0]["number"]
    assert reached[0]["href"] == "#xa-bien-son"
    assert [stop["number"] for stop in reached[: count - first]] == list(range(first, count))
    assert [stop["href"] for stop in reached[:3]] == ["#xa-bien-son", "#xa-hong-giang", "#muc-luc"]
    again = reader.evaluate("vinhdanhFocus.again()")
    assert len(again) == count
    assert [stop for stop in again if not (stop["ring"] >= 2 and stop["contrast"] >= 3 and stop["uncovered"])] == []


def test_a_small_book_lies_open(vinhdanh, campaign, page):
    rows = campaign.rows("honourees")
    for row in rows[20:]:
        campaign.change("honourees", row["Mã hồ sơ"], "Phạm vi đồng ý", "trang")
        if row["Đối tượng"] == "Tập thể":
            campaign.change("honourees", row["Mã hồ sơ"], "Tình trạng hồ sơ", "Tạm dừng công bố")
    assert vinhdanh.build(campaign.folder).returncode == 0
    page.goto((vinhdanh.folder / "public" / program.SLUG / "ky-yeu.html").as_uri())
    assert 10 < page.locator("article.entry").count() <= 20
    assert len(page.evaluate(OPEN)) == page.locator(".leaf").count()
    assert page.locator(".whole, .nextprev, .back").count() == 0


def test_a_photo_stands_small_in_its_entry_on_the_screen_and_is_loaded_with_its_chapter(page, site):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_viewport_size(bars.PHONE)
    page.goto(site.file("ky-yeu.html"), wait_until="networkidle")
    assert [address for address in asked if "/anh/" in address] == []
    page.goto(site.file("ky-yeu.html") + "#xa-kien-thanh")
    picture = page.locator("#so-41 figure.pic img")
    page.wait_for_function("document.querySelector('#so-41 img').naturalWidth > 0")
    assert "Hộ ông Giáp Văn Ân" in picture.get_attribute("alt")
    assert picture.evaluate("image => image.currentSrc").endswith("-480.webp")
    box, entry = picture.bounding_box(), page.locator("#so-41").bounding_box()
    assert box["width"] <= 200 and box["x"] + box["width"] <= entry["x"] + entry["width"]
    assert "không phải ảnh thật" in page.locator("#so-41 figcaption").inner_text()
