"""The keyboard: Tab reaches everything, in reading order, and every time one sees where one is."""

import base64

import pytest

import bars
import focus

BROKEN = """<style>a, button { display: block; width: 100px; height: 30px } #two:focus { outline: 0 }
#three:focus { outline: 3px solid #eee } #four:focus { outline: 3px solid #000 } #over { position: fixed; left: 0; top: 0;
width: 300px; height: 30px; background: #fff } body { margin: 0; padding-top: 0; background: #fff }</style>
<a id="one" href="#a">1</a><a id="two" href="#a">2</a><a id="three" href="#a">3</a><a id="four" href="#a">4</a>
<div id="over"></div><button tabindex="2">5</button>"""


@pytest.fixture(scope="module")
def keyboard(browser):
    """A tab, and a way to press its keys that waits for nothing else."""
    context = browser.new_context(locale="vi-VN", viewport=bars.PHONE)
    page = context.new_page()
    yield page, context.new_cdp_session(page)
    context.close()


def test_missing_faint_and_covered_focus_and_a_strange_order_are_seen(keyboard):
    page, line = keyboard
    # A page from the site would leave its policy, which takes no style in the markup.
    page.goto("about:blank")
    page.set_content(BROKEN)
    count, reached = focus.walk(page, line)
    assert count == 5
    # The button is first by its number, then the links.
    assert [stop["number"] for stop in reached] == [4, 0, 1, 2, 3]
    assert [stop["uncovered"] for stop in reached] == [True, False, True, True, True]
    assert reached[2]["ring"] == 0
    assert 1 < reached[3]["contrast"] < 1.3
    assert (reached[4]["ring"], reached[4]["contrast"]) == (3, 21)


def unseen(reached: list[dict]) -> list[dict]:
    return [stop for stop in reached if not (stop["ring"] >= 2 and stop["contrast"] >= 3 and stop["uncovered"])]


def test_tab_reaches_everything_in_reading_order_and_shows_where_it_is(place, keyboard):
    page, line = keyboard
    page.emulate_media(color_scheme="light")
    page.goto(place.address)
    count, reached = focus.walk(page, line)
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate("vinhdanhFocus.again()")
    missed = unseen(reached) + unseen(dark)
    bars.LEDGER.enter(place.site, place.kind, focus=f"{count - len({stop['number'] for stop in missed})}/{count}")
    assert missed == []
    assert [stop["number"] for stop in reached] == list(range(count))
    assert len(dark) == count >= 5
    assert reached[0]["href"] == "#noi-dung"


def picture(page, box) -> str:
    return base64.b64encode(page.screenshot(clip=box)).decode()


def painted(page, judge, number: int) -> tuple[int, float]:
    """How many pixels stand out when an element has the focus, and how many a ring 2 px thick has, corners aside."""
    box = page.evaluate("(number) => vinhdanhFocus.show(number)", number)
    after = picture(page, box)
    page.evaluate("document.activeElement.blur()")
    before = picture(page, box)
    return judge.evaluate(focus.DIFFERENCE, [before, after]), 2 * (box["width"] + box["height"] - 24)


def test_a_ring_that_is_cut_off_is_seen(page, browser):
    judge = browser.new_page()
    # A page from the site would leave its policy, which takes no style in the markup.
    page.goto("about:blank")
    page.set_content("""<style>a { display: block; width: 100px; height: 30px; outline: 3px solid #fff; outline-offset: 2px }
        a:focus { outline-color: #000 } div { margin: 20px; overflow: hidden; width: 100px }</style>
        <a href='#a'>1</a><div><a href='#a'>2</a></div>""")
    page.evaluate(focus.LISTEN)
    whole, least = painted(page, judge, 0)
    cut, _ = painted(page, judge, 1)
    judge.close()
    assert whole > least > cut


@pytest.mark.parametrize(("theme", "screen"), [("light", "desk"), pytest.param("dark", "phone", marks=pytest.mark.torture)])
def test_the_focus_is_painted_and_not_cut_off(theme, screen, web, browser, page):
    # What a style promises may still be cut off or painted over. Elements that stand alike are styled alike: one of each.
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size(bars.SCREENS[screen])
    judge = browser.new_page()
    faint, looked_at = [], set()
    for path in web.paths.values():
        page.goto(web.address + path)
        page.evaluate(focus.LISTEN)
        for number, way in enumerate(page.evaluate("vinhdanhFocus.ways")):
            if way not in looked_at:
                looked_at.add(way)
                found, least = painted(page, judge, number)
                if found < least:
                    faint.append(f"{path}: {way}: {found} of {least:.0f} pixels")
    judge.close()
    assert len(looked_at) > 25
    assert faint == []


def test_the_skip_link_leads_past_the_head(place, keyboard):
    page, line = keyboard
    page.goto(place.address)
    focus.press_tab(line)
    skip = page.locator(":focus")
    assert skip.inner_text() == "Đến nội dung chính"
    box = skip.bounding_box()
    assert box["x"] >= 0 and box["y"] >= 0 and box["height"] >= bars.SMALLEST_TARGET
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.localName") == "main"
    focus.press_tab(line)
    assert page.evaluate("Boolean(document.activeElement.closest('main, footer'))")
