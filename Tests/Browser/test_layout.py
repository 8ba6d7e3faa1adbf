"""Pages on a phone and on a desk: nothing sticks out, letters are large enough, a thumb hits what it aims at."""

import tree
from looks import sideways
from shows import SHOW

WIDTHS = [320, 360, 1280]


def test_no_page_scrolls_sideways(kind, site, glance):
    # The next test looks at all pages on the narrowest phone.
    glance.goto(site.address(kind))
    for width in WIDTHS[1:]:
        glance.set_viewport_size({"width": width, "height": 800})
        assert sideways(glance) == ""


def test_no_page_of_the_whole_tree_scrolls_sideways_on_the_narrowest_phone(site, glance):
    # All pages share one style sheet: only the body is exchanged, which is ten times faster than opening each.
    glance.set_viewport_size({"width": 320, "height": 800})
    glance.goto(site.file("index.html"))
    wide, count = {}, 0
    for name, path in tree.files(site.root).items():
        if name.endswith(".html"):
            glance.evaluate(
                "(text) => document.body.replaceWith(new DOMParser().parseFromString(text, 'text/html').body)",
                path.read_text(encoding="utf-8"),
            )
            count += 1
            if found := sideways(glance):
                wide[name] = found
    assert count > 250
    assert wide == {}


def test_running_text_is_at_least_sixteen_pixels_high(kind, site, glance):
    glance.set_viewport_size({"width": 360, "height": 800})
    glance.goto(site.address(kind))
    sizes = glance.evaluate(
        """() => [document.body, ...document.querySelectorAll("main, .lede, .achievement, .story > p, .story > ul")]
            .map((element) => parseFloat(getComputedStyle(element).fontSize))"""
    )
    assert min(sizes) >= 16


def test_links_of_the_menu_and_of_lists_are_large_enough_for_a_thumb(kind, site, glance):
    glance.goto(site.address(kind))
    for width in WIDTHS:
        glance.set_viewport_size({"width": width, "height": 800})
        boxes = glance.evaluate(
            """() => [...document.querySelectorAll(
                "header a, header + nav a, nav.az a, nav.pages a, form input, form button, .bar button, .bar a")]
                .map((element) => [element.textContent.trim() || element.localName, element.getBoundingClientRect()])
                .filter(([, box]) => box.width > 0).map(([name, box]) => [name, box.width, box.height])"""
        )
        # Five in the head of the narrowest page; while showing, the conference screen has its own controls instead, four
        # where it is narrow.
        assert len(boxes) >= (4 if kind == SHOW else 5)
        assert [box for box in boxes if box[1] < 44 or box[2] < 44] == [], width


def test_the_address_of_a_section_shows_that_section(site, page):
    page.goto(site.file("ke-hoach.html") + "#chuong-trinh")
    top = page.evaluate("document.getElementById('chuong-trinh').getBoundingClientRect().top")
    assert -1 <= top < 900
