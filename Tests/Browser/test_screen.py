"""The conference screen: who stands there and in which order, keys, touch; the calling list; long shows."""

import csv
import re

import pytest
from playwright.sync_api import expect

import program
from shows import LIST, LONG, SHOW, agreed, place, sample, show, shown  # noqa: F401 — two are fixtures


def test_the_district_shows_its_decisions_in_the_order_of_protocol(site, sample, plain_page):
    plain_page.goto(site.file(SHOW))
    names = [" ".join(text.split()) for text in plain_page.locator(".one h2").all_inner_texts()]
    assert names == agreed(sample, "QD-H-01") + agreed(sample, "QD-H-02")
    assert len(names) > 25


def test_each_commune_shows_its_own_decision_and_no_other(site, sample, plain_page):
    plain_page.goto(site.file("trinh-chieu/index.html"))
    shows = dict(plain_page.locator(".shows a:first-child").evaluate_all("(all) => all.map((a) => [a.textContent, a.href])"))
    assert len(shows) == 29
    named = 0
    for row in sample("decisions"):
        if row["Cấp"] == "Cấp xã" and row["Tình trạng"] == "Có hiệu lực":
            name = row["Thẩm quyền"].removeprefix("Chủ tịch UBND ")
            plain_page.goto(shows[name[0].upper() + name[1:]])
            names = [" ".join(text.split()) for text in plain_page.locator(".one h2").all_inner_texts()]
            assert names == agreed(sample, row["Khóa"]), name
            named += len(names)
    assert named > 50


def test_no_screen_tells_an_area_an_annex_number_or_how_many_there_are(site, plain_page):
    plain_page.goto(site.file(SHOW))
    text = plain_page.locator(".stage").inner_text()
    assert "m²" not in text
    numbers = set(re.findall(r"\d+", re.sub(r"Quyết định số \S+, ngày \d+ tháng \d+ năm \d+", "", text)))
    assert numbers <= {"2024"}


def test_keys_lead_through_the_show_and_back(show):
    assert place(show) == ""
    assert "Hội nghị biểu dương, khen thưởng Hiến đất mở đường" in shown(show)
    for key, hash in [
        ("PageDown", "#quyet-dinh-1"), ("ArrowRight", "#so-1"), (" ", "#so-2"), ("Enter", "#so-3"),
        ("PageUp", "#so-2"), ("ArrowLeft", "#so-1"), ("End", "#ket-thuc"), ("PageDown", "#ket-thuc"),
        ("Home", "#mo-dau"), ("PageUp", "#mo-dau"),
    ]:
        show.keyboard.press(key)
        assert place(show) == hash, key
        expect(show.locator(".on")).to_have_count(1)


def test_the_heading_of_each_screen_is_announced(show):
    show.keyboard.press("End")
    show.keyboard.press("Home")
    status = show.get_by_role("status")
    show.keyboard.press("PageDown")
    expect(status).to_contain_text("Giấy khen của Chủ tịch UBND huyện Lục Ngạn")
    show.keyboard.press("PageDown")
    expect(status).to_contain_text(LONG)
    expect(status).to_contain_text("Thôn Cầu Mới, xã Hồng Giang")


def test_a_number_of_the_calling_list_leads_to_that_person(site, show, plain_page):
    plain_page.goto(site.file(LIST))
    row = plain_page.locator("tr", has=plain_page.locator("td.no", has_text=re.compile("^17$")))
    name = row.locator("th").inner_text()
    show.keyboard.press("1")
    expect(show.locator(".jump")).to_have_text("Số 1")
    show.keyboard.press("8")
    show.keyboard.press("Backspace")
    show.keyboard.press("7")
    expect(show.locator(".jump")).to_have_text("Số 17")
    show.keyboard.press("Enter")
    expect(show.locator(".jump")).to_be_hidden()
    assert place(show) == "#so-17"
    assert " ".join(name.split()) in shown(show)
    expect(show.locator(".bar span")).to_have_text("Số 17")


def test_a_number_that_nobody_has_is_said_and_moves_nothing(show):
    for key in "9999":
        show.keyboard.press(key)
    show.keyboard.press("Enter")
    expect(show.locator(".jump")).to_have_text("Không có số 9999")
    assert place(show) == ""
    show.keyboard.press("Escape")
    expect(show.locator(".jump")).to_be_hidden()


def test_escape_forgets_the_digits_typed_so_far(show):
    show.keyboard.press("5")
    show.keyboard.press("Escape")
    show.keyboard.press("Enter")
    assert place(show) == "#quyet-dinh-1"


@pytest.mark.parametrize("key", ["b", ".", "B"])
def test_black_is_black_and_the_next_key_brings_the_same_screen_back(key, show):
    show.keyboard.press("PageDown")
    show.keyboard.press(key)
    expect(show.locator(".on")).to_be_hidden()
    expect(show.locator(".bar")).to_be_hidden()
    colours = show.evaluate(
        "[document.documentElement, document.body].map((one) => getComputedStyle(one).backgroundColor)"
    )
    assert colours == ["rgb(0, 0, 0)"] * 2
    picture = show.screenshot(type="png")
    show.keyboard.press("PageDown")
    expect(show.locator(".on")).to_be_visible()
    assert place(show) == "#quyet-dinh-1"
    # One colour compresses to next to nothing.
    assert len(picture) < 8_000 < len(show.screenshot(type="png"))


def test_groups_show_ten_at_once_and_keep_the_place(show):
    for key in ["1", "4", "Enter", "g"]:
        show.keyboard.press(key)
    assert place(show) == "#nhom/so-11"
    expect(show.locator(".on .name:visible")).to_have_count(10)
    expect(show.get_by_role("button", name="Nhóm mười")).to_have_attribute("aria-pressed", "true")
    show.keyboard.press("PageDown")
    assert place(show) == "#nhom/so-21"
    show.keyboard.press("PageUp")
    show.keyboard.press("PageUp")
    assert place(show) == "#nhom/quyet-dinh-2"
    show.keyboard.press("PageDown")
    show.get_by_role("button", name="Nhóm mười").click()
    assert place(show) == "#so-11"
    expect(show.locator(".name:visible")).to_have_count(1)


def test_the_address_brings_back_place_and_groups_after_a_reload(site, page):
    page.goto(site.file(SHOW) + "#nhom")
    page.keyboard.press("PageDown")
    page.keyboard.press("PageDown")
    assert place(page) == "#nhom/so-1"
    page.reload()
    assert place(page) == "#nhom/so-1"
    expect(page.locator(".name:visible")).to_have_count(10)
    page.goto(site.file(SHOW) + "#so-12")
    page.reload()
    expect(page.locator(".name:visible")).to_have_count(1)
    assert place(page) == "#so-12"


def test_an_address_of_nobody_begins_at_the_beginning(site, page):
    page.goto(site.file(SHOW) + "#so-4000")
    expect(page.locator(".jump")).to_have_text("Không có số 4000")
    assert "Hiến đất mở đường" in shown(page)


def test_a_table_of_the_keys_opens_over_the_screen_and_gives_the_focus_back(show):
    show.keyboard.press("?")
    dialog = show.get_by_role("dialog")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("button", name="Đóng")).to_be_focused()
    show.keyboard.press("PageDown")
    assert place(show) == ""
    show.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    show.keyboard.press("PageDown")
    assert place(show) == "#quyet-dinh-1"


def test_buttons_do_what_keys_do_and_leave_the_space_bar_to_the_presenter(show):
    show.get_by_role("button", name="Tiến").click()
    show.get_by_role("button", name="Tiến").click()
    assert place(show) == "#so-1"
    show.get_by_role("button", name="Lùi").click()
    assert place(show) == "#quyet-dinh-1"
    show.keyboard.press(" ")
    assert place(show) == "#so-1"
    show.get_by_role("button", name="Màn đen").click()
    expect(show.locator(".on")).to_be_hidden()
    show.mouse.click(300, 300)
    expect(show.locator(".on")).to_be_visible()
    assert place(show) == "#so-1"
    show.mouse.click(300, 300)
    assert place(show) == "#so-2"


def test_controls_and_pointer_leave_the_screen_after_a_while_and_come_back(show):
    expect(show.locator(".bar")).to_be_visible()
    show.mouse.move(300, 300)
    expect(show.locator(".bar")).to_be_hidden(timeout=10_000)
    assert show.evaluate("getComputedStyle(document.documentElement).cursor") == "none"
    show.mouse.move(310, 310)
    expect(show.locator(".bar")).to_be_visible()


def test_a_keyboard_reaches_every_control_and_sees_where_it_is(show):
    names = []
    for _ in range(12):
        show.keyboard.press("Tab")
        focus = show.evaluate(
            """() => { const one = document.activeElement; const style = getComputedStyle(one);
            return [one.textContent, style.outlineStyle, parseFloat(style.outlineWidth)]; }"""
        )
        if focus[0] in names or not focus[0].strip() or len(focus[0]) > 40:
            break
        names.append(focus[0])
        assert focus[1] == "solid" and focus[2] >= 3, focus
    assert names == [
        "Đến nội dung chính", "Lùi", "Tiến", "Nhóm mười", "Màn đen", "Toàn màn hình", "Các phím", "Mục lục",
    ]


def test_f_asks_for_the_full_screen(show):
    show.evaluate("document.documentElement.requestFullscreen = () => { window.asked = true; return Promise.resolve(); }")
    show.keyboard.press("f")
    assert show.evaluate("window.asked")


def test_halves_of_a_touched_screen_and_swipes_lead_on_and_back(site, browser):
    context = browser.new_context(viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(site.file(SHOW))
    page.touchscreen.tap(300, 200)
    page.touchscreen.tap(300, 200)
    assert place(page) == "#so-1"
    page.touchscreen.tap(60, 200)
    assert place(page) == "#quyet-dinh-1"
    session = context.new_cdp_session(page)

    def swipe(start, end):
        touch = lambda kind, points: session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        touch("touchStart", [{"x": start, "y": 200}])
        touch("touchMove", [{"x": (start + end) / 2, "y": 205}])
        touch("touchMove", [{"x": end, "y": 205}])
        touch("touchEnd", [])

    swipe(300, 60)
    expect(page.locator("#so-1")).to_be_visible()
    swipe(60, 300)
    expect(page.locator("#quyet-dinh-1")).to_be_visible()
    # A finger has no way to wake controls that hide.
    expect(page.locator(".bar")).to_be_visible()
    context.close()


def test_the_decision_and_the_commune_lead_to_their_show(site, page):
    page.goto(site.file("quyet-dinh/QD-H-02.html"))
    page.get_by_role("link", name="Trình chiếu tại hội nghị").click()
    page.wait_for_url("**/trinh-chieu.html#quyet-dinh-2")
    assert "MH-1204/QĐ-UBND" in shown(page)
    page.goto(site.file("xa/kien-thanh.html"))
    page.get_by_role("link", name="Danh sách gọi tên").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Danh sách gọi tên")
    page.get_by_role("link", name="Mở màn hình của hội nghị này").click()
    assert "Xã Kiên Thành, huyện Lục Ngạn" in shown(page)
    page.get_by_role("link", name="Mục lục").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Trình chiếu tại hội nghị")


def test_the_guide_for_staff_names_every_key_of_the_table(site, plain_page):
    guide = (program.REPOSITORY / "docs" / "huong-dan.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| ([^|]+) \| ([^|]+) \|$", guide.split("### Trình chiếu")[1].split("## 8.")[0], re.M))
    plain_page.goto(site.file("trinh-chieu/index.html"))
    table = plain_page.locator(".keys > div").evaluate_all(
        "(all) => all.map((row) => [row.querySelector('dt').textContent,"
        " [...row.querySelectorAll('kbd')].map((one) => one.textContent)])"
    )
    assert len(table) == 8
    for title, keys in table:
        assert [key for key in keys if f"`{key}`" not in rows[title] and key.lower() not in rows[title]] == [], title


def many(campaign, count: int):
    """Adds so many collectives to the commune Kiên Thành and to its decision."""
    path = campaign.folder / "honourees.csv"
    like = next(row for row in campaign.rows("honourees")
                if row["Quyết định"] == "QD-KIEN-THANH" and row["Đối tượng"] == "Tập thể")
    syllables = ["Bãi", "Cầu", "Đồng", "Gốc", "Hồ", "Khe", "Lũng", "Mái", "Nà", "Rừng", "Suối", "Trại", "Vườn", "Xóm", "Ao", "Đá"]
    with open(path, "a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, like.keys(), lineterminator="\n")
        for number in range(count):
            village = f"Thôn {syllables[number // 16]} {syllables[number % 16].lower()}"
            writer.writerow(like | {
                "Mã hồ sơ": f"TT-{number + 1:04}", "Họ và tên": f"Nhân dân {village.lower()}", "Thôn/TDP": village,
                "STT trong quyết định": str(100 + number), "Công trình": f"Đường {village.lower()}", "Thành tích": "",
            })
    old = campaign.row("decisions", "QD-KIEN-THANH")["Số tập thể"]
    campaign.change("decisions", "QD-KIEN-THANH", "Số tập thể", str(int(old) + count))


def test_a_long_show_goes_on_in_a_second_part_and_numbers_lead_from_one_to_the_other(vinhdanh, campaign, page, tmp_path):
    many(campaign, 230)
    built = vinhdanh.build(campaign.folder, "--output", tmp_path / "public" / program.SLUG)
    assert built.returncode == 0, built.stdout + built.stderr
    folder = tmp_path / "public" / program.SLUG / "trinh-chieu"
    parts = sorted(path.name for path in (folder / "xa").glob("kien-thanh*"))
    assert parts == ["kien-thanh-trang-2.html", "kien-thanh.html"]
    page.goto((folder / "xa" / "kien-thanh.html").as_uri())
    page.keyboard.press("End")
    assert place(page) == "#so-200"
    page.keyboard.press("PageDown")
    page.wait_for_url("**/kien-thanh-trang-2.html#*")
    # The decision is named again before its further names.
    assert place(page) == "#quyet-dinh-1"
    page.keyboard.press("PageDown")
    assert place(page) == "#so-201"
    page.keyboard.press("Home")
    page.keyboard.press("PageUp")
    page.wait_for_url("**/kien-thanh.html#so-200")
    for key in ["g", "2", "1", "5", "Enter"]:
        page.keyboard.press(key)
    page.wait_for_url("**/kien-thanh-trang-2.html#nhom/so-211")
    expect(page.locator(".on .name:visible")).to_have_count(10)
    for key in ["7", "Enter"]:
        page.keyboard.press(key)
    page.wait_for_url("**/kien-thanh.html#nhom/so-1")
    page.goto((folder / "goi-ten" / "kien-thanh-trang-2.html").as_uri())
    assert page.locator("tbody td.no").first.inner_text() == "201"
    expect(page.locator(".note")).to_contain_text("(tiếp theo)")
    page.get_by_role("link", name="Trang trước").click()
    assert page.locator("tbody td.no").first.inner_text() == "1"
