"""Pages on paper: A4, light, numbered, with the page's name and address, and nothing that only a screen can use."""

import re
import subprocess

import pytest
from playwright.sync_api import Browser

import program

ADDRESS = f"https://vinhdanh.example/{program.SLUG}/"
# The yearbook is a book of its own, the conference has a screen and a list to call from, and the not-found page has no
# address.
LEFT_OUT = {"ky-yeu.html", "404.html"}


@pytest.fixture(scope="module")
def dark(browser: Browser):
    """A reader whose screen is dark: paper stays light."""
    context = browser.new_context(locale="vi-VN", color_scheme="dark")
    yield context.new_page()
    context.close()


@pytest.fixture
def paper(kind, site, dark, tmp_path):
    """The sheets of one page of a kind, as text with its layout."""
    if kind in LEFT_OUT or kind.startswith("trinh-chieu"):
        pytest.skip("printed in another way")
    dark.goto(site.address(kind))
    path = tmp_path / "trang.pdf"
    dark.pdf(path=path, prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    sheets = text.split("\f")[:-1]
    return path, sheets


def test_a_printed_page_bears_its_name_its_address_and_its_numbers(kind, paper):
    path, sheets = paper
    text = "\n".join(sheets)
    assert "Hiến đất mở đường" in sheets[0]
    assert re.sub(r"\s", "", sheets[0]).count(ADDRESS + kind) == 1
    assert re.sub(r"\s", "", text).count(ADDRESS + kind) == 1
    for number, sheet in enumerate(sheets, 1):
        assert re.search(rf"(?m)^\s*{number}/{len(sheets)}\s*$", sheet), f"sheet {number}"
    size = subprocess.run(["pdfinfo", path], capture_output=True, encoding="utf-8", check=True).stdout
    assert re.search(r"Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts", size)


def test_a_printed_page_has_no_navigation_and_says_who_answers_for_it(paper):
    text = re.sub(r"\s+", " ", "\n".join(paper[1]))
    for words in ("Tất cả mục", "Tất cả các mục", "Trang chủ", "Đến nội dung chính", "Trang sau"):
        assert words not in text
    assert "(0204) 000 0000" in text
    assert "Dữ liệu minh hoạ" in text


def test_no_heading_is_left_alone_at_the_foot_of_a_sheet(site, kind, dark, paper):
    headings = [
        re.sub(r"\s+", " ", text).strip() for text in dark.locator("main h2, main h3").all_inner_texts() if text.strip()
    ]
    for number, sheet in enumerate(paper[1][:-1], 1):
        lines = [re.sub(r"\s+", " ", line).strip() for line in sheet.splitlines() if line.strip()]
        assert len(lines) > 4, f"sheet {number} is nearly empty"
        assert re.fullmatch(r"\d+/\d+", lines[-1])
        assert lines[-2] not in headings, f"sheet {number}"


def test_paper_is_light_on_a_dark_screen(site, browser):
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(site.file("index.html"))

    def tokens():
        return page.evaluate(
            """() => ["--paper", "--ink", "--tint", "--deep", "--line"].map(
                (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim())"""
        )

    screen = tokens()
    page.emulate_media(media="print", color_scheme="dark")
    on_dark = tokens()
    page.emulate_media(media="print", color_scheme="light")
    assert on_dark == tokens()
    assert on_dark[:2] == ["#fff", "#000"]
    assert not set(on_dark) & set(screen)
    context.close()


def test_the_heads_of_a_long_table_stand_on_every_sheet(site, dark, tmp_path):
    dark.goto(site.file("tien-do.html"))
    path = tmp_path / "trang.pdf"
    dark.pdf(path=path, prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    sheets = [sheet for sheet in text.split("\f") if re.search(r"Nhà văn hóa|Hội trường", sheet)]
    assert len(sheets) >= 2
    assert [sheet for sheet in sheets if "Đơn vị" not in sheet or "Địa điểm" not in sheet] == []


def test_a_link_to_another_place_prints_its_address(site, dark, tmp_path):
    dark.goto(site.file("tuyen-truyen/index.html"))
    address = dark.locator("a[rel=external]").first.get_attribute("href")
    path = tmp_path / "trang.pdf"
    dark.pdf(path=path, prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    assert f"({address})" in re.sub(r"\s", "", text)
