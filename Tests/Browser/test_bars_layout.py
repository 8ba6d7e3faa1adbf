"""Pages magnified four times, with letters twice as large, with more room between them: nothing lost, nothing too small."""

import pytest

import bars
import looks

# A window 1280 × 1024 magnified to 400 % has as many CSS pixels as this.
MAGNIFIED = {"width": 320, "height": 256}

# What WCAG 1.4.12 lets a reader choose.
ROOMY = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""


@pytest.fixture(scope="module")
def reader(browser):
    """A tab in which a reader's own style sheet holds: pages from disk have no policy against it."""
    context = browser.new_context(locale="vi-VN", viewport=bars.DESK)
    page = context.new_page()
    line = context.new_cdp_session(page)
    page.set_letters = lambda size: line.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})
    yield page
    context.close()


def open_page(page, place, width, height=800):
    page.set_viewport_size({"width": width, "height": height})
    page.goto(place.address if place.path == "404.html" else place.file.as_uri())


def test_what_is_lost_is_seen(reader):
    reader.set_viewport_size({"width": 320, "height": 800})
    # A page from the site would leave its policy, which takes no style in the markup.
    reader.goto("about:blank")
    reader.set_content("<p style='width: 400px'>Một</p>")
    assert [trouble.split(":")[0] for trouble in looks.troubles(reader)] == ["sideways"]
    reader.set_content("<p style='width: 50px; overflow: hidden; white-space: nowrap'>Một hai ba bốn năm</p>")
    assert [trouble.split(":")[0] for trouble in looks.troubles(reader)] == ["cut off"]
    reader.set_content("<p style='margin: 0'>Một hai ba</p><p style='margin: -10px 0 0'>Bốn năm</p>")
    assert looks.troubles(reader) == ["text on text: “Một hai ba” on “Bốn năm”"]
    reader.set_content("<p style='line-height: 1.2'>Một hai<br/>Ba <b>bốn</b></p>")
    assert looks.troubles(reader) == []


def test_magnified_four_times_nothing_is_lost(place, reader):
    open_page(reader, place, **MAGNIFIED)
    assert looks.troubles(reader) == []
    # What stays in place while the page scrolls must leave room for the page.
    stuck = reader.evaluate("""() => [...document.querySelectorAll("body *")].filter((element) =>
        ["fixed", "sticky"].includes(getComputedStyle(element).position)
        && element.getBoundingClientRect().height > innerHeight / 4).map((element) => element.outerHTML.slice(0, 120))""")
    assert stuck == []


@pytest.mark.parametrize("width", [360, pytest.param(1280, marks=pytest.mark.torture)])
def test_with_letters_twice_as_large_nothing_is_lost(place, reader, width):
    # As the browser's settings make them, which a style sheet's conditions heed; and as a reader's style sheet does.
    reader.set_letters(32)
    try:
        open_page(reader, place, width)
        assert reader.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
        assert looks.troubles(reader) == []
    finally:
        reader.set_letters(16)
    if place.path != "404.html":
        reader.add_style_tag(content="html { font-size: 200% !important; }")
        assert looks.troubles(reader) == []


def test_with_more_room_between_letters_and_lines_nothing_is_lost(place, reader):
    if place.path == "404.html":
        pytest.skip("its policy forbids the reader's style sheet that this test adds; it is the frame of the other pages")
    open_page(reader, place, 360)
    reader.add_style_tag(content=ROOMY)
    assert looks.troubles(reader) == []


def test_small_and_crowded_targets_are_seen(reader):
    reader.set_viewport_size(bars.PHONE)
    # A page from the site would leave its policy, which takes no style in the markup.
    reader.goto("about:blank")
    reader.set_content(
        "<p>Xem <a href='#a'>ở đây</a>.</p><a href='#b' style='display: block; width: 20px; height: 10px'>b</a>"
        "<a href='#c' style='display: block; width: 20px; height: 10px'>c</a>"
        "<button style='width: 60px; height: 30px'>d</button>"
    )
    found = reader.evaluate(looks.TARGETS, bars.SMALLEST_TARGET)
    assert (found["count"], round(found["smallest"])) == (4, 10)
    assert [small.split(":")[0] for small in found["small"]] == ["crowded 10", "crowded 10"]


@pytest.mark.parametrize("width", [320, 1280])
def test_every_target_is_large_enough(place, reader, width):
    open_page(reader, place, width)
    found = reader.evaluate(looks.TARGETS, bars.SMALLEST_TARGET)
    # The narrow conference screen has four buttons, and no links.
    assert found["count"] >= (4 if place.kind == "conference-screen" else 5)
    before = bars.LEDGER.rows.get((place.site, place.kind), {}).get("target", found["smallest"])
    bars.LEDGER.enter(place.site, place.kind, target=min(before, found["smallest"]))
    assert found["small"] == []
