"""The conference screen on walls, phones and paper: nothing sticks out, names are large, nothing is lost."""

import re
import subprocess

import pytest
from playwright.sync_api import expect

import tree
from shows import LIST, LONG, SHOW, SIZES, SMALL, agreed, place, sample, show, shown  # noqa: F401 — two are fixtures
from test_accessibility import violations

# What sticks out of each screen that the show has, singly or in groups; the innermost elements, by their text.
OVERFLOW = """async ([mayScroll]) => {
    const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const out = [], seen = [];
    press("Home");
    for (;;) {
        const shown = document.querySelector(".stage > .on, .ten > .on");
        const id = location.hash;
        if (seen.at(-1) === id) break;
        seen.push(id);
        const box = shown.getBoundingClientRect();
        for (const element of shown.querySelectorAll("h2, h2 span, p")) {
            const inner = element.getBoundingClientRect();
            if (!inner.width) continue;
            const isOut = inner.left < -1 || inner.right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1
                && getComputedStyle(element).display !== "inline";
            const isBelow = inner.top < box.top - 1 || inner.bottom > box.bottom + 1;
            if (isOut || isBelow && !mayScroll) out.push(`${id}: ${element.textContent.trim().slice(0, 60)}`);
        }
        press("PageDown");
    }
    return { seen, out };
}"""


@pytest.mark.parametrize("step", [4, pytest.param(1, marks=pytest.mark.torture)])
def test_nothing_sticks_out_of_any_screen_of_the_sample(step, site, glance):
    glance.emulate_media(reduced_motion="reduce")
    shows = [name for name in sorted(tree.files(site.root)) if re.fullmatch(r"trinh-chieu(/xa/.+)?\.html", name)]
    assert len(shows) == 30
    looked_at, counts = [*shows[::step], *([SHOW] if SHOW not in shows[::step] else [])], {}
    for name in looked_at:
        glance.goto(site.file(name))
        # Every size for the district and one commune; a projector and a phone for all.
        sizes = SIZES if name in (SHOW, shows[0]) else [SIZES[0], SIZES[-1]]
        for mode in ["single", "groups"]:
            for width, height in sizes:
                glance.set_viewport_size({"width": width, "height": height})
                # On an upright phone a group scrolls.
                found = glance.evaluate(OVERFLOW, [mode == "groups" and width < height])
                assert found["out"] == [], f"{name} {mode} {width}x{height}"
                counts[mode] = counts.get(mode, 0) + len(found["seen"])
            glance.keyboard.press("g")
    # Each show has at least its opening, one screen more, and its end.
    assert counts["groups"] > 2 * len(looked_at) * 3
    assert counts["single"] > counts["groups"] + 2 * len(looked_at)


def test_what_sticks_out_is_seen(show):
    show.add_style_tag(content=".stage .name { white-space: nowrap; font-size: 20vh !important; }")
    out = show.evaluate(OVERFLOW, [False])["out"]
    assert f"#so-1: {LONG}"[:67] in out
    assert len(out) > 20


# What lies on or under something else, or outside the window, on each screen: a pair that overprints, a button out of
# reach, a text that no scrolling brings out from under the bar.
COVERED = """() => {
    const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    const out = [], seen = [];
    const name = (element) => element.textContent.trim().slice(0, 40);
    const boxes = (element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()].filter((box) => box.width > 1);
    };
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const main = document.querySelector("main"), bar = document.querySelector(".bar");
    const scroll = (to) => { for (const box of [main, document.documentElement]) box.scrollTop = to; };
    press("Home");
    for (;;) {
        const id = location.hash;
        if (seen.at(-1) === id) break;
        seen.push(id);
        const texts = [...document.querySelectorAll(".line, .specimen, .on h2, .on p")].filter((one) => one.offsetWidth);
        for (const to of [0, 1e6]) {
            scroll(to);
            const buttons = [...bar.children].filter((one) => one.offsetWidth).map((one) => one.getBoundingClientRect());
            if (buttons.some((box) => box.left < 0 || box.right > innerWidth || box.bottom > innerHeight
                || box.top !== buttons[0].top)) out.push(`${id}: bar`);
        }
        const top = bar.getBoundingClientRect().top;
        for (const text of texts) if (boxes(text).some((box) => box.bottom > top + 1)) {
            out.push(`${id}: under the bar: ${name(text)}`);
        }
        scroll(0);
        for (const text of texts) {
            if (boxes(text).some((box) => box.top < 0)) out.push(`${id}: above the window: ${name(text)}`);
            for (const other of texts) {
                if (text === other) break;
                if (boxes(text).some((a) => boxes(other).some((b) => meet(a, b)))) {
                    out.push(`${id}: ${name(other)} on ${name(text)}`);
                }
            }
        }
        press("PageDown");
    }
    return { seen, out };
}"""


@pytest.mark.parametrize("size", SMALL, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("has_touch", [True, False], ids=["touch", "mouse"])
def test_in_a_small_window_nothing_lies_on_another_nor_under_the_bar(size, has_touch, site, browser):
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, has_touch=has_touch, is_mobile=has_touch, reduced_motion="reduce"
    )
    page = context.new_page()
    for hash in ["#mo-dau", "#nhom"]:
        page.goto("about:blank")
        page.goto(site.file(SHOW) + hash)
        found = page.evaluate(COVERED)
        assert found["out"] == [], hash
        assert len(found["seen"]) >= (8 if hash == "#nhom" else 30)
    context.close()


def test_what_overprints_or_is_covered_is_seen(show):
    show.set_viewport_size({"width": 640, "height": 360})
    show.goto(show.url.split("#")[0] + "#nhom/so-1")
    show.add_style_tag(content=".line span { display: inline !important } .line { max-width: none !important; }"
                               " .bar { position: fixed !important; inset: auto 0 0; max-width: 20rem; }")
    out = show.evaluate(COVERED)["out"]
    assert "#nhom/so-1: bar" in out
    assert any(found.startswith("#nhom/so-1: under the bar") for found in out)
    assert any("Hiến đất mở đường" in found and " on Dữ liệu minh hoạ" in found for found in out)


def test_what_a_narrow_bar_leaves_out_stands_in_the_table_of_keys(site, browser):
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(site.file(SHOW) + "#so-2")
    bar = page.get_by_role("group", name="Các phím khi trình chiếu")
    assert bar.get_by_role("button").all_inner_texts() == ["Lùi", "Tiến", "Nhóm mười", "Các phím"]
    bar.get_by_role("button", name="Các phím").tap()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("chạm nửa phải")
    expect(dialog.get_by_role("button", name="Đóng")).to_be_focused()
    reached = []
    for _ in range(4):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.textContent"))
    assert reached == ["Mục lục", "Màn đen", "Toàn màn hình", "Đóng"]
    dialog.get_by_role("button", name="Màn đen").tap()
    expect(dialog).to_be_hidden()
    expect(page.locator(".on")).to_be_hidden()
    page.touchscreen.tap(300, 200)
    expect(page.locator("#so-2")).to_be_visible()
    page.evaluate("document.documentElement.requestFullscreen = () => { window.asked = true; return Promise.resolve(); }")
    bar.get_by_role("button", name="Các phím").tap()
    dialog.get_by_role("button", name="Toàn màn hình").tap()
    assert page.evaluate("window.asked")
    bar.get_by_role("button", name="Các phím").tap()
    dialog.get_by_role("link", name="Mục lục").tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Trình chiếu tại hội nghị")
    context.close()


def test_upright_arrows_first_show_the_rest_of_a_group_in_a_small_window(show):
    show.set_viewport_size({"width": 640, "height": 360})
    show.goto(show.url.split("#")[0] + "#nhom/so-1")
    last = show.locator("#so-10 .place")
    expect(last).not_to_be_in_viewport()
    steps = 0
    while place(show) == "#nhom/so-1" and steps < 9:
        was_seen = last.evaluate("(one) => one.getBoundingClientRect().bottom < document.querySelector('.bar').offsetTop")
        show.keyboard.press("ArrowDown")
        steps += 1
    assert was_seen and 1 < steps < 9
    assert place(show) == "#nhom/quyet-dinh-2"
    assert show.evaluate("document.querySelector('main').scrollTop") == 0


@pytest.mark.parametrize("size", SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_name_is_read_from_the_back_row(size, site, glance):
    glance.set_viewport_size({"width": size[0], "height": size[1]})
    glance.goto(site.file(SHOW))
    glance.keyboard.press("Home")
    sizes = {}
    for _ in range(60):
        name = glance.locator(".on .name")
        if name.count():
            sizes[name.inner_text()] = name.evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)")
        glance.keyboard.press("PageDown")
    assert len(sizes) > 25 and LONG in sizes
    assert min(sizes.values()) >= .08 * size[1]


@pytest.mark.parametrize("size", SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
def test_names_in_a_group_stay_large_enough(size, site, glance):
    glance.set_viewport_size({"width": size[0], "height": size[1]})
    sizes = []
    for number in [1, 11, 21, 31]:
        glance.goto("about:blank")
        glance.goto(site.file(SHOW) + f"#nhom/so-{number}")
        sizes += glance.locator(".on h2").evaluate_all("(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize))")
    assert len(sizes) > 30
    assert min(sizes) >= .032 * size[1]


def test_a_very_long_name_shrinks_until_it_stands_inside(show):
    show.keyboard.press("PageDown")
    show.evaluate("document.querySelector('#so-1 .name').textContent = 'Hội Người cao tuổi thôn Trại Mít, '.repeat(12)")
    show.keyboard.press("PageDown")
    bottom = show.locator("#so-1 .award").bounding_box()
    top = show.locator("#so-1 h2").bounding_box()
    assert top["y"] > 0 and bottom["y"] + bottom["height"] <= 720


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_any_kind_of_screen(theme, site, glance):
    glance.emulate_media(color_scheme=theme, reduced_motion="reduce")
    glance.set_viewport_size({"width": 1280, "height": 720})
    for name in ["#mo-dau", "#quyet-dinh-1", "#so-1", "#nhom/so-1", "#ket-thuc"]:
        glance.goto("about:blank")
        glance.goto(site.file(SHOW) + name)
        assert violations(glance) == [], name
    glance.keyboard.press("?")
    assert violations(glance) == []
    glance.goto(site.file("trinh-chieu/xa/xa-ly.html") + "#cho")
    assert violations(glance) == []


def test_a_conference_without_decisions_says_what_will_stand_here(site, page):
    page.goto(site.file("trinh-chieu/xa/xa-ly.html"))
    page.keyboard.press("PageDown")
    sentence = "Tên những người được biểu dương sẽ hiện ở đây khi đã có quyết định khen thưởng và người được nêu tên đồng ý."
    assert sentence in shown(page)
    page.keyboard.press("PageDown")
    assert "Trân trọng cảm ơn" in shown(page)
    page.goto(site.file("trinh-chieu/goi-ten/xa-ly.html"))
    expect(page.locator(".empty")).to_be_visible()
    expect(page.locator("table")).to_have_count(0)


def test_without_javascript_the_screens_scroll_one_under_the_other(site, plain_page):
    plain_page.set_viewport_size({"width": 1280, "height": 720})
    plain_page.goto(site.file(SHOW) + "#so-12")
    heights = plain_page.locator(".scr").evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().height)")
    assert len(heights) > 30 and min(heights) >= 720
    expect(plain_page.locator("#so-12 h2")).to_be_in_viewport()
    expect(plain_page.locator("button")).to_have_count(0)
    expect(plain_page.locator(".jump")).to_be_hidden()
    expect(plain_page.locator("header .menu")).to_be_visible()


def test_motion_is_a_short_fade_or_none(show):
    duration = "getComputedStyle(document.querySelector('.on')).animationDuration"
    show.emulate_media(reduced_motion="no-preference")
    assert show.evaluate(duration) == "0.15s"
    show.emulate_media(reduced_motion="reduce")
    assert show.evaluate(duration) == "0s"


def text_of(pdf) -> str:
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True, timeout=60).stdout


def test_the_calling_list_on_paper_has_every_name_once_and_splits_no_row(site, sample, page, tmp_path):
    names = agreed(sample, "QD-H-01") + agreed(sample, "QD-H-02")
    page.goto(site.file(LIST))
    rows = page.locator("tbody tr").evaluate_all(
        "(all) => all.map((row) => [row.querySelector('.no').textContent, row.querySelector('th').textContent])"
    )
    assert [[number, " ".join(name.split())] for number, name in rows] == [
        [str(number + 1), name] for number, name in enumerate(names)
    ]
    pdf = tmp_path / "goi-ten.pdf"
    page.pdf(path=pdf, prefer_css_page_size=True)
    pages = text_of(pdf).split("\f")[:-1]
    assert len(pages) >= 2
    # Numbers stand in one column, on the line of the name; each once, in order, and the head of the table on each page.
    numbers = [int(number) for text in pages for number in re.findall(r"^ {0,12}(\d+) {1,6}\S", text, re.M)]
    assert numbers == list(range(1, len(names) + 1))
    # The last sheet may hold who answers for the list alone.
    for text in pages:
        assert ("Danh xưng, họ và tên" in text and "Đã mời" in text) or not re.search(r"^ {0,12}\d+ {1,6}\S", text, re.M)
    # Every word of a name is on the page of its number: a row that were split would lose some to the next.
    for number, name in enumerate(names):
        text = next(text for text in pages if re.search(rf"^ {{0,12}}{number + 1} {{1,6}}\S", text, re.M))
        assert not set(name.split()) - set(text.split()), name


def test_the_show_on_paper_has_every_name_and_no_controls(site, sample, page, tmp_path):
    page.goto(site.file(SHOW) + "#so-3")
    pdf = tmp_path / "trinh-chieu.pdf"
    page.pdf(path=pdf, prefer_css_page_size=True)
    text = " ".join(text_of(pdf).split())
    for name in agreed(sample, "QD-H-01") + agreed(sample, "QD-H-02"):
        assert name in text
    assert "Màn đen" not in text
