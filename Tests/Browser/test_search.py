"""Search as a reader uses it: with and without marks, from disk and from a server, from the home page."""

import re
import unicodedata

import pytest
from playwright.sync_api import Page, expect


def search(page: Page, words: str):
    """Types into the search field; gives the hits."""
    page.locator("input[type=search]").fill(words)
    return page.locator("[data-hit]")


def announced(page: Page):
    return page.get_by_role("status")


@pytest.mark.parametrize(
    "words",
    [
        "Giáp Văn Ân", "giap van an", "GIÁP VĂN ÂN", "  ân   giáp văn ", "an giap",
        unicodedata.normalize("NFD", "Giáp Văn Ân"), "hộ ông giáp văn ân", "hd-0001",
    ],
    ids=["marks", "no-marks", "capitals", "other-order", "two-words", "decomposed", "with-title", "number"],
)
def test_a_person_is_found_however_the_name_is_typed(site, page, words):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, words)
    expect(hits.first).to_contain_text("Hộ ông Giáp Văn Ân")
    expect(hits.first).to_contain_text("Thôn Gốc Vải, xã Kiên Thành")


def test_a_hit_leads_to_the_persons_page_from_disk(site, page):
    page.goto(site.file("tim-kiem.html"))
    search(page, "giap van an").first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")
    assert page.url == site.file("dien-hinh/HD-0001.html")


def test_the_count_of_hits_is_announced(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "kien thanh")
    expect(announced(page)).to_have_text(re.compile(r"^\d+ kết quả\.$"))
    count = int(announced(page).inner_text().split()[0])
    assert 1 <= count <= 50
    expect(hits).to_have_count(count)
    for hit in hits.all():
        expect(hit).to_contain_text("xã Kiên Thành")


def test_d_with_a_bar_is_found_by_a_plain_d(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "dong coc")
    expect(hits.first).to_contain_text("Đồng Cốc")
    plain = hits.all_inner_texts()
    expect(search(page, "Đồng Cốc").first).to_contain_text("Đồng Cốc")
    assert hits.all_inner_texts() == plain


def test_what_is_typed_exactly_comes_first(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "Ân")
    expect(hits.first).to_contain_text(re.compile(r"(?<!\w)Ân(?!\w)"))


def test_no_hit_is_said_in_words_and_an_empty_field_says_nothing(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "giap van an")
    expect(hits).not_to_have_count(0)
    search(page, "zzyzx")
    expect(announced(page)).to_contain_text("Không có tên nào khớp với “zzyzx”")
    expect(hits).to_have_count(0)
    search(page, "")
    expect(announced(page)).to_be_empty()
    expect(hits).to_have_count(0)


def test_too_many_hits_are_cut_and_both_numbers_said(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "qđ")
    expect(announced(page)).to_have_text(re.compile(r"^\d{3} kết quả, hiện 50 kết quả đầu\."))
    expect(hits).to_have_count(50)


def test_what_is_typed_is_never_read_as_markup(site, page):
    page.goto(site.file("tim-kiem.html") + "?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E")
    expect(announced(page)).to_contain_text("Không có tên nào khớp với “<img src=x")
    assert page.locator("main img").count() == 0


@pytest.mark.parametrize("way", ["disk", "server"])
def test_the_home_pages_form_leads_to_the_hits(site, page, way):
    page.goto(site.file("index.html") if way == "disk" else f"{site.served}luc-ngan-2024/")
    page.locator("input[type=search]").fill("giap van an")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem.html?q=*")
    expect(page.locator("input[type=search]")).to_have_value("giap van an")
    expect(page.locator("[data-hit]").first).to_contain_text("Hộ ông Giáp Văn Ân")
    expect(announced(page)).to_contain_text("kết quả")
    page.locator("[data-hit]").first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")


def test_every_named_honouree_is_in_the_index_once(site, page):
    page.goto(site.file("tim-kiem.html"))
    page.locator("input[type=search]").focus()
    page.wait_for_function("window.vinhdanhChiMuc")
    indexed = page.evaluate("vinhdanhChiMuc.map((row) => row[0])")
    pages = sorted(path.stem for path in (site.root / "dien-hinh").glob("*.html") if path.stem.startswith("HD-"))
    assert sorted(indexed) == pages
    assert len(pages) >= 120
