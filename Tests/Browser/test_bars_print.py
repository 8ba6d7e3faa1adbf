"""Every kind of page on paper: no sheet empty, no word cut off, no navigation, nobody lost."""

import re
import subprocess
from xml.etree import ElementTree

import pytest

import bars

XHTML = "{http://www.w3.org/1999/xhtml}"
# A sheet's own furniture, which does not make it full: its number and the notice that data are illustrative.
FURNITURE = re.compile(r"\d+|Dữ liệu minh hoạ")
WORD = re.compile(r"\w+")


@pytest.fixture(scope="module")
def press(browser):
    """A tab whose pages are printed."""
    context = browser.new_context(locale="vi-VN", viewport=bars.DESK)
    yield context.new_page()
    context.close()


def sheets(file) -> list[list[ElementTree.Element]]:
    """The words of every sheet of a PDF, each with its box."""
    asked = subprocess.run(
        ["pdftotext", "-bbox", str(file), "-"], capture_output=True, timeout=60, check=True, encoding="utf-8"
    )
    # Characters that XML forbids come out of some fonts' invisible glyphs.
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", asked.stdout)
    return [
        [(word, sheet) for word in sheet.iter(f"{XHTML}word")]
        for sheet in ElementTree.fromstring(text).iter(f"{XHTML}page")
    ]


def print_page(page, file):
    page.emulate_media(media="print")
    page.pdf(path=file, prefer_css_page_size=True, print_background=True)


def empty(found) -> list[int]:
    return [
        number for number, words in enumerate(found, 1)
        if not FURNITURE.sub("", " ".join(word.text or "" for word, _ in words)).strip()
    ]


def outside(found) -> list[str]:
    """Words that reach over the edge of their sheet."""
    return [
        word.text for words in found for word, sheet in words
        if float(word.get("xMax")) > float(sheet.get("width")) or float(word.get("xMin")) < 0
        or float(word.get("yMax")) > float(sheet.get("height")) or float(word.get("yMin")) < 0
    ]


def test_empty_sheets_and_cut_words_are_seen(press, tmp_path):
    # A page from the site would leave its policy, which takes no style in the markup.
    press.goto("about:blank")
    press.set_content("""<p style='break-after: page'>Một</p><p style='break-after: page'>&#160;</p>
        <p style='white-space: nowrap; margin-left: 190mm'>Haibabốnnămsáubảytám</p><p>Ba</p>""")
    press.pdf(path=tmp_path / "a.pdf", width="210mm", height="297mm")
    found = sheets(tmp_path / "a.pdf")
    assert len(found) == 3
    assert empty(found) == [2]
    assert outside(found) == ["Haibabốnnămsáubảytám"]


def test_on_paper_nothing_is_lost_and_nothing_is_there_to_click(place, press, tmp_path):
    press.goto(place.address)
    print_page(press, tmp_path / "a.pdf")
    # A book has its contents on paper, too, and a column keeps its head, which may be a button that sorts.
    shown = press.evaluate("""() => [...document.querySelectorAll("nav:not(.contents), form, .skip, :not(th) > button")]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
        .map((element) => element.outerHTML.slice(0, 120))""")
    assert shown == []
    found = sheets(tmp_path / "a.pdf")
    bars.LEDGER.enter(place.site, place.kind, paper=len(found))
    assert empty(found) == []
    assert outside(found) == []
    # The PDF splits words and lines at its own will: what counts is that each name stands there, its letters in order.
    text = subprocess.run(
        ["pdftotext", "-raw", str(tmp_path / "a.pdf"), "-"], capture_output=True, timeout=60, check=True, encoding="utf-8"
    ).stdout
    printed = "".join(WORD.findall(text)).casefold()
    names = press.evaluate("""() => [...document.querySelectorAll("h1, main h2, main h3, main th[scope=row]")]
        .filter((element) => element.checkVisibility() && !element.closest(".vh")).map((element) => element.innerText)""")
    assert [name for name in names if "".join(WORD.findall(name)).casefold() not in printed] == []
