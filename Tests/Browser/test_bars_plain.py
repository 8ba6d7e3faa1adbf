"""Without JavaScript: the words are there, the links lead on, and nothing that can be pressed does nothing."""

import re
from collections import Counter

import pytest

import bars
import tree

WORD = re.compile(r"\w+")

# Controls that do nothing by themselves: they are in no form that leads to an address, nor open what they head.
DEAD = """() => [...document.querySelectorAll(
    "button, input:not([type=hidden]), select, textarea, [role=button], a:not([href]), summary")].filter((control) => {
    if (!control.checkVisibility({ visibilityProperty: true })) return false;
    if (control.localName === "summary") return control.parentElement.localName !== "details";
    return control.disabled || !control.form || !control.form.getAttribute("action")
        || control.type === "button" || (control.localName !== "button" && control.type !== "submit" && !control.name);
}).map((control) => control.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def with_scripts(browser):
    context = browser.new_context(locale="vi-VN", viewport=bars.PHONE)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def without_scripts(browser):
    context = browser.new_context(locale="vi-VN", viewport=bars.PHONE, java_script_enabled=False)
    yield context.new_page()
    context.close()


def words(page) -> Counter:
    return Counter(WORD.findall(page.locator("body").inner_text().casefold()))


def test_dead_controls_are_seen(without_scripts):
    without_scripts.set_content(
        "<button>1</button><form action='a.html'><button>2</button><input name='q'/><input type='search'/></form>"
        "<form><button>3</button></form><form action='a.html'><button type='button'>4</button></form><a>5</a>"
        "<details><summary>6</summary>x</details><button hidden>7</button>"
    )
    assert [re.sub("<[^>]+>", "", dead) for dead in without_scripts.evaluate(DEAD)] == ["1", "", "3", "4", "5"]


def test_without_javascript_the_words_are_there_and_no_control_is_dead(place, with_scripts, without_scripts):
    with_scripts.goto(place.address, wait_until="load")
    without_scripts.goto(place.address)
    whole, plain = words(with_scripts), words(without_scripts)
    # With JavaScript the conference screen shows one screen of many.
    assert whole.total() > (50 if place.kind == "conference-screen" else 100)
    share = (whole & plain).total() / whole.total()
    bars.LEDGER.enter(place.site, place.kind, words=f"{share:.0%}")
    assert share >= bars.LEAST_WORDS, (whole - plain).most_common(20)
    assert without_scripts.evaluate(DEAD) == []


@pytest.mark.parametrize(("screen", "least"), [("phone", 5), ("desk", 9)])
def test_without_javascript_the_menu_leads_to_pages(screen, least, web, without_scripts):
    page = without_scripts
    page.set_viewport_size(bars.SCREENS[screen])
    page.goto(web.address + "xa/index.html")
    menu = page.locator("header a:visible").evaluate_all("(links) => links.map((link) => link.href)")
    assert len(menu) >= least
    for number, address in enumerate(menu):
        page.goto(web.address + "xa/index.html")
        page.locator("header a:visible").nth(number).click()
        assert page.url == address
        assert page.locator("h1").count() == 1


def test_without_javascript_every_form_leads_to_a_page(web, without_scripts):
    page = without_scripts
    files = tree.files(web.root)
    forms = 0
    for path in web.paths.values():
        page.goto(web.address + path)
        for action in page.locator("form").evaluate_all("(forms) => forms.map((form) => form.action)"):
            forms += 1
            assert action.removeprefix(web.address).split("#")[0] in files, f"{path}: {action}"
    assert forms >= 2
