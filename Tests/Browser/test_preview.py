"""The preview as a clerk sees it: a file is saved, the open page follows; a mistake is shown with its place."""

import re
import shutil

import pytest
from playwright.sync_api import Page, expect

import program
import tree
from campaign import replace, save

HONOUREE = "dien-hinh/HD-0001.html"
AREA = "Diện tích hiến (m²)"


@pytest.fixture
def preview(vinhdanh, campaign, tmp_path):
    """A preview of the copied campaign, its first draft built."""
    with vinhdanh.preview(campaign.folder, "--output", tmp_path / "public" / program.SLUG) as server:
        server.wait_for_draft()
        yield server


@pytest.fixture
def templates(tmp_path):
    """A copy of the templates, free to be changed."""
    return shutil.copytree(program.TEMPLATES, tmp_path / "site-templates")


def area(page: Page):
    """The area on an honouree's page."""
    return page.locator("#dong-gop .facts div", has_text="Diện tích hiến").locator("dd")


def bar(page: Page):
    """The bar of a failed build."""
    return page.locator("#vd-xem-truoc[data-stage=failed]")


def expect_no_problem(page: Page):
    expect(page.locator("[data-stage=failed]")).to_have_count(0)
    expect(page.get_by_role("alert").filter(has_text=re.compile("."))).to_have_count(0)
    expect(page.locator("html.vd-has-bar")).to_have_count(0)
    expect(page.locator(".vd-error")).to_have_count(0)


def test_a_changed_cell_shows_on_the_open_page_without_a_click(preview, campaign, page):
    page.goto(preview.address + HONOUREE)
    expect(area(page)).to_contain_text("186 m²")
    campaign.change("honourees", "HD-0001", AREA, "187,5")
    expect(area(page)).to_contain_text("187,5 m²")
    assert page.url == preview.address + HONOUREE
    expect_no_problem(page)


def test_a_file_saved_by_rename_shows_on_the_open_page(preview, campaign, page):
    page.goto(preview.address + HONOUREE)
    expect(area(page)).to_contain_text("186 m²")
    campaign.change("honourees", "HD-0001", AREA, "188", by_rename=True)
    expect(area(page)).to_contain_text("188 m²")
    campaign.change("honourees", "HD-0001", AREA, "189", by_rename=True)
    expect(area(page)).to_contain_text("189 m²")


def test_a_change_is_found_by_looking_where_the_system_gives_no_notice(vinhdanh, campaign, page, tmp_path):
    with vinhdanh.preview(campaign.folder, "--poll", "--output", tmp_path / "public" / program.SLUG) as server:
        server.wait_for_draft()
        page.goto(server.address + HONOUREE)
        campaign.change("honourees", "HD-0001", AREA, "187")
        expect(area(page)).to_contain_text("187 m²")


def test_a_page_loaded_anew_stays_at_the_same_height(preview, campaign, page):
    page.goto(preview.address + HONOUREE)
    page.evaluate("scrollTo(0, 480)")
    assert page.evaluate("scrollY") == 480
    campaign.change("honourees", "HD-0001", AREA, "187")
    expect(area(page)).to_contain_text("187 m²")
    page.wait_for_function("Math.abs(scrollY - 480) <= 2")


def test_a_bad_cell_is_shown_with_its_place_over_the_last_good_page_until_it_is_mended(preview, campaign, page):
    page.goto(preview.address + HONOUREE)
    expect(area(page)).to_contain_text("186 m²")
    row = campaign.change("honourees", "HD-0001", AREA, "nhiều lắm")

    expect(bar(page)).to_be_visible()
    expect(bar(page).get_by_role("alert")).to_contain_text("Chưa dựng được bản mới: 1 lỗi")
    expect(bar(page).get_by_role("alert")).to_contain_text(re.compile(r"đang xem bản cũ lúc \d\d:\d\d"))
    problem = bar(page).locator("li.vd-error")
    expect(problem).to_have_count(1)
    expect(problem).to_be_visible()
    expect(problem.locator(".vd-place")).to_have_text(f"honourees.csv, dòng {row}, cột “{AREA}”")
    expect(problem.locator(".vd-what")).to_contain_text("Lỗi: ")
    expect(problem.locator(".vd-what")).to_contain_text("“nhiều lắm” không phải là số")
    expect(problem.locator(".vd-remedy")).to_contain_text("Cách sửa: ")

    # The last good draft stays readable, this page and every other.
    expect(area(page)).to_contain_text("186 m²")
    assert page.goto(preview.address + "tien-do.html").status == 200
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(bar(page).locator("li.vd-error")).to_have_count(1)
    page.go_back()

    campaign.change("honourees", "HD-0001", AREA, "190")
    expect(area(page)).to_contain_text("190 m²")
    expect_no_problem(page)


def test_every_problem_is_listed_at_once(preview, campaign, page):
    page.goto(preview.address)
    second = campaign.change("honourees", "HD-0002", "Năm", "năm kia")
    first = campaign.change("honourees", "HD-0001", AREA, "nhiều lắm")
    decision = campaign.change("decisions", "QD-H-01", "Ngày", "31/2/2024")
    places = bar(page).locator(".vd-error .vd-place")
    expect(places.filter(has_text=f"honourees.csv, dòng {first}, cột “{AREA}”")).to_have_count(1)
    expect(places.filter(has_text=f"honourees.csv, dòng {second}, cột “Năm”")).to_have_count(1)
    expect(places.filter(has_text=f"decisions.csv, dòng {decision}, cột “Ngày”")).to_have_count(1)


def test_a_broken_template_is_shown_with_line_and_column_until_it_is_mended(
    vinhdanh, campaign, templates, page, tmp_path
):
    output = tmp_path / "public" / program.SLUG
    template = templates / "pages" / "honouree.mustache"
    with vinhdanh.preview(campaign.folder, "--output", output, templates=templates) as server:
        server.wait_for_draft()
        page.goto(server.address + HONOUREE)
        heading = page.get_by_role("heading", level=1)
        expect(heading).to_have_text("Hộ ông Giáp Văn Ân")

        line, column = replace(template, "<h1>{{fullName}}</h1>", "<h1>{{fulName}}</h1>")
        # Pages of the site tell that something is wrong; what and where in a template, the desk alone.
        expect(bar(page)).to_contain_text("Chưa dựng được bản mới: 1 lỗi")
        expect(bar(page).locator("li.vd-error")).to_have_count(0)
        assert "mustache" not in page.content()
        expect(heading).to_have_text("Hộ ông Giáp Văn Ân")
        desk = page.context.new_page()
        desk.goto(server.address + "_xem-truoc/")
        problem = desk.locator("[data-loi]").filter(has_text="fulName")
        expect(problem).to_have_count(1)
        file = desk.locator("section.file", has=desk.get_by_role("heading", name="honouree.mustache"))
        expect(file.locator("h4")).to_have_text(f"Dòng {line}")
        expect(problem.locator(".cell")).to_have_text(f"ký tự thứ {column + len('<h1>')}")
        expect(problem.locator(".remedy")).to_contain_text("“fullName”")

        replace(template, "<h1>{{fulName}}</h1>", "<h1>{{fullName}} (đã sửa)</h1>")
        expect(heading).to_have_text("Hộ ông Giáp Văn Ân (đã sửa)")
        expect_no_problem(page)


def test_a_changed_style_sheet_shows_on_the_open_page(vinhdanh, campaign, templates, page, tmp_path):
    output = tmp_path / "public" / program.SLUG
    with vinhdanh.preview(campaign.folder, "--output", output, templates=templates) as server:
        server.wait_for_draft()
        page.goto(server.address)
        style = templates / "assets" / "site.css"
        save(style, style.read_text(encoding="utf-8") + "\nh1 { color: rgb(1, 2, 3) !important; }\n")
        expect(page.get_by_role("heading", level=1)).to_have_css("color", "rgb(1, 2, 3)")


def test_a_template_in_the_campaign_replaces_the_programs_own(preview, campaign, page):
    page.goto(preview.address + "dinh-chinh.html")
    own = campaign.folder / "site-templates" / "pages" / "corrections.mustache"
    own.parent.mkdir(parents=True)
    text = (program.TEMPLATES / "pages" / "corrections.mustache").read_text(encoding="utf-8")
    assert text.count("</h1>") == 1
    save(own, text.replace("</h1>", " của huyện</h1>"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("của huyện")


def test_while_there_is_no_draft_the_problems_are_the_page_and_it_turns_into_the_site(
    vinhdanh, campaign, page, tmp_path
):
    row = campaign.change("honourees", "HD-0001", AREA, "nhiều lắm")
    with vinhdanh.preview(campaign.folder, "--output", tmp_path / "public" / program.SLUG) as server:
        server.wait_for("Chưa dựng được bản mới: 1 lỗi")
        answer = page.goto(server.address + HONOUREE)
        assert answer.status == 503
        expect(page.get_by_role("heading", level=1)).to_have_text("Chưa có bản xem trước")
        problem = page.locator("main li.vd-error")
        expect(problem).to_have_count(1)
        expect(problem.locator(".vd-place")).to_have_text(f"honourees.csv, dòng {row}, cột “{AREA}”")
        expect(problem.locator(".vd-what")).to_contain_text("“nhiều lắm”")

        # Another mistake in place of the first: the page follows.
        campaign.change("honourees", "HD-0001", AREA, "rộng")
        expect(problem.locator(".vd-what")).to_contain_text("“rộng”")

        campaign.change("honourees", "HD-0001", AREA, "191")
        expect(page.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")
        expect(area(page)).to_contain_text("191 m²")
        assert page.url == server.address + HONOUREE
        expect_no_problem(page)


def test_a_hidden_tab_closes_its_line_to_the_server_and_catches_up_when_shown(preview, campaign, page):
    # A browser without a window never hides a tab by itself: the page is told so, and its streams are counted.
    page.add_init_script(
        """
        window.streams = [];
        window.EventSource = class extends EventSource {
            constructor(address) { super(address); window.streams.push(this); }
        };
        window.setVisibility = (state) => {
            Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
            document.dispatchEvent(new Event("visibilitychange"));
        };
        """
    )
    page.goto(preview.address + HONOUREE)
    page.wait_for_function("streams.length === 1 && streams[0].readyState === EventSource.OPEN")
    page.evaluate("setVisibility('hidden')")
    assert page.evaluate("streams.map((stream) => stream.readyState === EventSource.CLOSED)") == [True]

    said = len(preview.lines)
    campaign.change("honourees", "HD-0001", AREA, "192")
    preview.wait_for("Đã dựng bản xem trước", since=said)
    page.wait_for_timeout(300)
    assert page.evaluate("streams.length") == 1
    expect(area(page)).to_contain_text("186 m²")

    page.evaluate("setVisibility('visible')")
    expect(area(page)).to_contain_text("192 m²")


def test_a_page_says_when_the_preview_is_gone(preview, page):
    page.goto(preview.address)
    expect(page.locator("#vd-xem-truoc[data-stage=ready]")).to_be_attached()
    preview.stop()
    lost = page.locator("#vd-xem-truoc[data-stage=lost]")
    expect(lost).to_be_visible()
    expect(lost.get_by_role("status")).to_contain_text("Mất liên lạc với bản xem trước")


def test_a_preview_for_colleagues_lets_in_once_who_has_the_link(vinhdanh, campaign, browser, page, tmp_path):
    output = tmp_path / "public" / program.SLUG
    with vinhdanh.preview(campaign.folder, "--host", "0.0.0.0", "--output", output) as server:
        server.wait_for_draft()
        link = server.wait_for(r"(http://\S+\?\S+)").group(1)
        home = re.match(r"http://[^/]+/", link).group(0)
        assert page.goto(home).status == 401
        assert "Hiến đất" not in page.content()

        page.goto(link)
        expect(page.get_by_role("heading", level=1)).to_have_text("Những người nhường đất cho con đường")
        assert page.url == home
        assert page.goto(home + HONOUREE).status == 200
        campaign.change("honourees", "HD-0001", AREA, "193")
        expect(area(page)).to_contain_text("193 m²")

        stranger = browser.new_context()
        assert stranger.new_page().goto(link).status == 401
        stranger.close()


def test_the_preview_never_touches_the_published_site(vinhdanh, campaign, page, tmp_path):
    published = tmp_path / "public" / program.SLUG
    assert vinhdanh.build(campaign.folder, "--output", published).returncode == 0
    before = tree.snapshot(published)
    with vinhdanh.preview(campaign.folder, "--output", published) as server:
        server.wait_for_draft()
        page.goto(server.address + HONOUREE)
        campaign.change("honourees", "HD-0001", AREA, "187")
        expect(area(page)).to_contain_text("187 m²")
        campaign.change("honourees", "HD-0001", AREA, "nhiều lắm")
        expect(bar(page)).to_be_visible()
        campaign.change("honourees", "HD-0001", AREA, "188")
        expect(area(page)).to_contain_text("188 m²")
        assert tree.snapshot(published) == before
    assert tree.snapshot(published) == before
    assert "xem-truoc" not in (published / HONOUREE).read_text(encoding="utf-8")


def test_a_preview_that_ends_leaves_no_draft_behind(vinhdanh, campaign, tmp_path):
    public = tmp_path / "public"
    with vinhdanh.preview(campaign.folder, "--output", public / program.SLUG) as server:
        server.wait_for_draft()
        assert not (public / program.SLUG).exists()
        assert server.stop() == 0
    assert [path for path in public.rglob("*.html")] == []
