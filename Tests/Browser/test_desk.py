"""Every page of the staff's desk, before the first draft, with problems, with a draft, after a publish: held to the bars."""

import json
import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

import bars
import focus
import looks
import program
import tree
from campaign import Campaign
from clerk import DESK, visit
from program import Program, Server
from test_accessibility import in_every_light
from test_bars_focus import unseen

AREA = "Diện tích hiến (m²)"
HONOUREE = "dien-hinh/HD-0001.html"

PAGES = ["", "thay-doi", "phieu", "dang", "da-gui", "chua-neu-ten", "cac-trang", "xem-thu", "ke-hoach", "bao-cao"]
# A document of its own: it has no menu.
REPORT = "bao-cao"
STATES = ["before the first draft", "with problems", "with a draft", "after a publish"]
# Pages that look in these states as they do with a draft are looked at there alone; `make torture` looks at all.
ALIKE = {
    STATES[0]: ["phieu", "da-gui", "chua-neu-ten", "cac-trang", "xem-thu", "ke-hoach", REPORT],
    STATES[1]: ["phieu", "da-gui", "chua-neu-ten", "cac-trang", "xem-thu", "ke-hoach", REPORT],
    STATES[3]: ["da-gui", "chua-neu-ten", "cac-trang", "xem-thu", "ke-hoach", REPORT],
}

# What no clerk should read: English, and what only programmers say. Names of files and fields are shown as they are.
FOREIGN = re.compile(
    r"(?<![\w./-])(error|errors|warning|failed|failure|undefined|null|nil|NaN|Optional\(|exception|not found|invalid|unknown|missing"
    r"|draft|publish|published|preview|submit|token|the|and|with)(?![\w./-])|\.swift|\.mustache|\{\{|\}\}|\[object|\(null\)", re.I)


@dataclass
class Office:
    """The desk in one state, with a tab that has not yet been anywhere."""

    state: str
    server: Server
    campaign: Campaign
    vinhdanh: Program
    public: str
    # The pages to look at.
    pages: list[str]

    def address(self, path: str) -> str:
        return self.server.address + DESK + path


def publish(page, server: Server):
    """Copies the code from the slip, and presses both buttons."""
    visit(page, server.address + DESK + "phieu")
    page.get_by_label("Gõ mã nội dung").fill(page.locator(".code b").inner_text())
    page.get_by_role("button", name="Xác nhận phiếu đã ký").click()
    page.get_by_role("button", name="Đăng", exact=True).click()
    expect(page.get_by_role("status").filter(has_text="Đã đăng.")).to_be_visible()


@pytest.fixture(scope="module", params=[*STATES, *(pytest.param(f"{state}: all", marks=pytest.mark.torture) for state in ALIKE)])
def office(request, binary, browser, site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("ban")
    state = request.param.removesuffix(": all")
    pages = [path for path in PAGES if state != request.param or path not in ALIKE.get(state, [])]
    campaign, vinhdanh = Campaign(folder / "chien-dich", site.state), Program(binary, folder)
    public = folder / "public" / program.SLUG
    wrong = [("HD-0001", AREA, "nhiều lắm"), ("HD-0003", "Xã/thị trấn", "Biên Động"), ("HD-0005", "Danh xưng", "")]
    # A commune's workbook that is none, and somebody who has not been asked yet.
    (campaign.folder / "submissions").mkdir(exist_ok=True)
    campaign.change("honourees", "HD-0009", "Đồng ý công khai", "")
    if state == STATES[0]:
        for change in wrong:
            campaign.change("honourees", *change)
    with vinhdanh.preview(campaign.folder, "--output", public) as server:
        server.wait_for("Đã dựng bản xem trước|Chưa dựng được bản mới")
        page = browser.new_page()
        if state == STATES[1]:
            said = len(server.lines)
            for change in wrong:
                campaign.change("honourees", *change)
            server.wait_for("Chưa dựng được bản mới: 3 lỗi", since=said)
        if state == STATES[3]:
            publish(page, server)
            # Something of everything is to be changed: somebody comes, goes, is told of otherwise.
            said = len(server.lines)
            campaign.change("honourees", "HD-0001", AREA, "187,5")
            campaign.change("honourees", "HD-0004", "Tình trạng hồ sơ", "Xin rút")
            campaign.change("honourees", "HD-0009", "Đồng ý công khai", "Có")
            server.wait_for("Đã dựng bản xem trước", since=said)
        page.close()
        yield Office(state, server, campaign, vinhdanh, str(public), pages)


@pytest.fixture(scope="module")
def tab(browser):
    """One tab for all that only look."""
    context = browser.new_context(locale="vi-VN", viewport=bars.DESK)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def line(tab):
    return tab.context.new_cdp_session(tab)


def settled(tab):
    """Waits for what the desk's script adds."""
    tab.wait_for_function("() => document.querySelectorAll('code[data-chep]').length === "
                          "document.querySelectorAll('button[aria-label^=\"Chép \"]').length")


def test_axe_finds_nothing_on_any_page_of_the_desk(office, tab):
    found = []
    for path in office.pages:
        tab.goto(office.address(path))
        settled(tab)
        found += [f"{path}: {violation}" for violation in in_every_light(tab)]
    assert found == []


def test_nothing_is_lost_magnified_or_with_letters_twice_as_large(office, tab, line):
    found = []
    for path in office.pages:
        for size, width, height in [(16, 320, 256), (32, 360, 640), (32, 1280, 800)]:
            line.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})
            tab.set_viewport_size({"width": width, "height": height})
            tab.goto(office.address(path))
            settled(tab)
            found += [f"{path} {width} px, letters {size} px: {trouble}" for trouble in looks.troubles(tab)]
    line.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 16}})
    assert found == []


def test_every_target_of_the_desk_is_large_enough(office, tab):
    found = []
    for width in [320, 1280]:
        tab.set_viewport_size({"width": width, "height": 800})
        for path in office.pages:
            tab.goto(office.address(path))
            settled(tab)
            seen = tab.evaluate(looks.TARGETS, bars.SMALLEST_TARGET)
            assert seen["count"] >= (3 if path == REPORT else len(PAGES) + 1)
            found += [f"{path} {width} px: {small}" for small in seen["small"]]
    assert found == []


def test_tab_reaches_everything_of_the_desk_in_order_and_shows_where_it_is(office, tab, line):
    tab.set_viewport_size(bars.PHONE)
    missed = []
    for path in office.pages:
        tab.emulate_media(color_scheme="light")
        tab.goto(office.address(path))
        settled(tab)
        count, reached = focus.walk(tab, line)
        # What stands in the picture of a phone has an order of its own.
        assert [stop["number"] for stop in reached] == list(range(count)), path
        assert reached[0]["href"] == "#noi-dung"
        tab.emulate_media(color_scheme="dark")
        missed += [(path, stop["what"]) for stop in unseen(reached) + unseen(tab.evaluate("vinhdanhFocus.again()"))]
    assert missed == []


def test_the_desks_pages_are_sound_markup_with_titles_of_their_own(office, tab, tmp_path):
    for path in office.pages:
        body = tab.request.get(office.address(path)).text()
        (tmp_path / f"{path or 'viec-can-lam'}.html").write_text(body, encoding="utf-8")
    titles = {page.title for page in tree.pages(tmp_path).values()}
    assert len(titles) == len(office.pages), titles
    assert sum("Bàn làm việc" in title for title in titles) >= len(titles) - 1, titles
    audited = office.vinhdanh.run("audit", tmp_path, "--pages-only", "--format", "json")
    report = json.loads(audited.stdout)
    assert report["pages"] == len(titles)
    # The desk is not read from a stick, and nobody shares it.
    found = [one for one in report["findings"] if one["rule"] not in ("link-to-folder", "description-missing")]
    assert found == []


def test_the_desk_speaks_vietnamese_alone(office, tab):
    said = []
    for path in office.pages:
        tab.goto(office.address(path))
        settled(tab)
        words = tab.evaluate("document.title + '\\n' + document.body.innerText")
        words += "\n".join(tab.evaluate("""() => [...document.querySelectorAll("[aria-label], [title], [alt]")].flatMap(
            (element) => ["aria-label", "title", "alt"].map((name) => element.getAttribute(name) ?? ""))"""))
        said += [f"{path}: {words[max(0, hit.start() - 40):hit.end() + 40]!r}" for hit in FOREIGN.finditer(words)]
        assert tab.evaluate("document.documentElement.lang") == "vi"
    assert said == []


def test_the_skip_link_of_the_desk_leads_past_its_menu(office, tab, line):
    tab.goto(office.address("dang"))
    focus.press_tab(line)
    assert tab.locator(":focus").inner_text() == "Đến nội dung chính"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.localName") == "main"


def test_before_the_first_draft_every_page_says_why_it_is_empty(office, tab):
    if office.state != STATES[0]:
        pytest.skip("there is a draft")
    for path in PAGES[1:4]:
        tab.goto(office.address(path))
        expect(tab.locator(".state")).to_contain_text("còn 3 chỗ chặn")
        expect(tab.locator("main")).to_contain_text(re.compile("chỗ chặn"))
    tab.goto(office.address("dang"))
    expect(tab.get_by_role("button", name="Đăng", exact=True)).to_be_disabled()


def test_a_problem_leads_to_its_page_and_copies_its_cell(office, tab):
    if office.state != STATES[1]:
        pytest.skip("nothing is wrong, or there is no draft")
    tab.goto(office.address(""))
    places = tab.locator(".place").filter(has=tab.locator("[data-loi=area-not-a-number]"))
    places.get_by_role("link", name="Xem trang liên quan").click()
    expect(tab).to_have_url(office.server.address + HONOUREE)
    expect(tab.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")


# MARK: The bar on previewed pages


@pytest.mark.parametrize("screen", bars.SCREENS)
def test_the_bar_tells_verdict_time_rows_and_the_way_to_the_desk_and_hides_nothing(office, tab, screen):
    if office.state == STATES[0]:
        pytest.skip("there is no page yet")
    tab.set_viewport_size(bars.SCREENS[screen])
    tab.emulate_media(color_scheme="light")
    tab.goto(office.server.address + HONOUREE)
    bar = tab.locator("#vd-xem-truoc")
    expect(bar).to_be_visible()
    expect(bar.locator(".vd-from")).to_have_text(re.compile(r"^Từ: honourees\.csv, dòng 2\b"))
    if office.state == STATES[1]:
        expect(bar.locator(".vd-mark")).to_have_text("✖")
        expect(bar).to_contain_text(re.compile(r"Chưa dựng được bản mới: 3 lỗi – đang xem bản cũ lúc \d\d:\d\d"))
    else:
        expect(bar.locator(".vd-mark")).to_have_text("✔")
        expect(bar).to_contain_text(re.compile(r"Bản nháp lúc \d\d:\d\d"))
    # The last words of the page can be read above the bar, however far it is open.
    tab.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    last = tab.locator("footer :text-is('*'), footer p, footer a").last.bounding_box()
    assert last["y"] + last["height"] <= bar.bounding_box()["y"] + 1
    assert looks.sideways(tab) == ""
    bar.get_by_role("link", name="Bàn làm việc").click()
    expect(tab).to_have_url(office.address(""))


def test_the_picture_of_a_phone_shows_the_page_as_the_public_sees_it(office, tab):
    if office.state == STATES[0]:
        pytest.skip("there is no page yet")
    tab.set_viewport_size(bars.DESK)
    tab.goto(office.address("xem-thu?trang=" + HONOUREE))
    frame = tab.frame_locator("iframe")
    expect(frame.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")
    expect(frame.locator("#vd-xem-truoc")).to_have_count(0)
    assert frame.locator("html").evaluate("innerWidth") == bars.PHONE["width"]
    expect(tab.locator(".card .t")).to_contain_text("Giáp Văn Ân")
