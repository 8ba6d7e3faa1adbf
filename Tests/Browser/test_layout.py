"""Pages on a phone and on a desk: nothing sticks out, letters are large enough, a thumb hits what it aims at."""

import pytest

WIDTHS = [320, 360, 1280]

# What reaches beyond the right edge and is not cut off by a box of its own that scrolls.
STICKING_OUT = """() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element) => {
        for (let box = element.parentElement; box; box = box.parentElement) {
            if (getComputedStyle(box).overflowX !== "visible") return true;
        }
        return false;
    };
    return [...document.querySelectorAll("body *")]
        .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
        .slice(0, 5).map((element) => element.outerHTML.slice(0, 90));
}"""


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways(kind, width, site, page):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(site.address(kind))
    needed, given = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert needed <= given, page.evaluate(STICKING_OUT)


def test_running_text_is_at_least_sixteen_pixels_high(kind, site, page):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(site.address(kind))
    sizes = page.evaluate(
        """() => [document.body, ...document.querySelectorAll("main, .lede, .achievement, .story p, .story li")]
            .map((element) => parseFloat(getComputedStyle(element).fontSize))"""
    )
    assert min(sizes) >= 16


@pytest.mark.parametrize("width", [320, 1280])
def test_links_of_the_menu_and_of_lists_are_large_enough_for_a_thumb(kind, width, site, page):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(site.address(kind))
    boxes = page.evaluate(
        """() => [...document.querySelectorAll(
            "header a, header + nav a, nav.az a, nav.pages a, form input, form button")]
            .map((element) => [element.textContent.trim() || element.localName, element.getBoundingClientRect()])
            .filter(([, box]) => box.width > 0).map(([name, box]) => [name, box.width, box.height])"""
    )
    assert len(boxes) >= 9
    # Half a pixel for rounding.
    assert [box for box in boxes if box[1] < 43.5 or box[2] < 43.5] == []


def test_the_address_of_a_section_shows_that_section(site, page):
    page.goto(site.file("ke-hoach.html") + "#chuong-trinh")
    top = page.evaluate("document.getElementById('chuong-trinh').getBoundingClientRect().top")
    assert -1 <= top < 900
