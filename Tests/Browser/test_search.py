"""Search as a reader uses it: with and without marks, from disk and from a server, from the home page, by keyboard."""

import re
import unicodedata

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from searching import announced, answer, search

# What is typed, and whose page is looked for, by what makes it hard.
QUESTIONS = {
    "as printed": [
        ("Giáp Văn Ân", "HD-0001"), ("Hộ ông Giáp Văn Ân", "HD-0001"), ("Nguyễn Thị Phương Dung", "HD-0004"),
        ("Hộ bà Lê Thị Bích Thảo", "HD-0072"), ("Từ Văn Khánh", "HD-0094"), ("Ông Trạc Văn Tiến", "HD-0040"),
    ],
    "without marks": [
        ("giap van an", "HD-0001"), ("vi thi diep", "HD-0003"), ("luong duc anh", "HD-0005"), ("pham quang chien", "HD-0007"),
        ("lu thi kim oanh", "HD-0026"),
    ],
    "case and spaces": [
        ("GIÁP VĂN ÂN", "HD-0001"), ("  ân   giáp văn ", "HD-0001"), ("giáp   VĂN\tân", "HD-0001"), ("Trần, Quốc Hùng.", "HD-0146"),
    ],
    "decomposed": [
        (unicodedata.normalize("NFD", "Giáp Văn Ân"), "HD-0001"),
        (unicodedata.normalize("NFD", "Nguyễn Thị Thanh Thuỷ"), "HD-0063"),
        (unicodedata.normalize("NFD", "Đồng Văn Tý"), "HD-0120"),
    ],
    "tone in the other place": [
        ("Lâm Thị Hoà", "HD-0013"), ("Vi Văn Hòa", "HD-0087"), ("Lương Thị Thuý", "HD-0055"), ("Nguyễn Thị Thanh Thuỷ", "HD-0063"),
    ],
    "i for y": [
        ("Lí Văn Dũng", "HD-0011"), ("li thi mui", "HD-0070"), ("Vũ Văn Kì", "HD-0104"), ("lý thị mùi", "HD-0070"),
        ("đồng văn tí", "HD-0120"),
    ],
    "d for đ": [
        ("do manh cuong", "HD-0112"), ("dong thi hoi", "HD-0119"), ("Dinh Van Trong", "HD-0093"), ("truong van dai", "HD-0006"),
    ],
    "marks on the wrong letter": [
        ("Nguyên Hữu Tòan", "HD-0064"), ("Trịnh Xúân Trường", "HD-0095"), ("Hòang Đức Nghĩa", "HD-0147"), ("Nguỹên Bá Lương", "HD-0097"),
    ],
    "another order": [
        ("Ân Giáp", "HD-0001"), ("hung tran quoc", "HD-0146"), ("oanh kim luu", "HD-0026"),
    ],
    "no middle name": [
        ("giáp ân", "HD-0001"), ("bui xuan", "HD-0100"), ("Trần Hằng", "HD-0138"), ("nguyen hung", "HD-0126"),
    ],
    "kinds of place and honorifics": [
        ("bà nông thị bình xã biên sơn", "HD-0010"), ("ông Vũ Đình Lộc, tt. Chũ", "HD-0024"), ("hạnh thôn khuôn trám", "HD-0054"),
        ("đỗ thị mai tdp chợ cũ", "HD-0023"), ("ho ba vu thi loan", "HD-0091"), ("mai thi tran chu", "HD-0023"),
        ("Tạ Văn Ước, xã Phú Nhuận, huyện Lục Ngạn, Bắc Giang", "HD-0124"),
    ],
    "village or commune": [
        ("thon nuong che", "HD-0074"), ("Lũng Hồng", "HD-0119"), ("thác nhỏ", "HD-0144"), ("xã Xa Lý", "HD-0039"),
        ("sa ly pao", "HD-0039"), ("Mỹ An ngọc", "HD-0128"), ("phường chũ ngô quang thịnh", "HD-0022"),
        ("vi thang bai da", "HD-0027"), ("dat dong coc", "HD-0118"),
    ],
    "dossier": [
        ("HD-0001", "HD-0001"), ("hd0001", "HD-0001"), ("hd 0118", "HD-0118"), ("0046", "HD-0046"), ("HD-46", "HD-0046"),
    ],
    "decision": [
        ("MH-66/QĐ-UBND", "HD-0004"), ("quyet 1204", "HD-0017"), ("MH-35/QĐ-UBND thơm", "HD-0038"), ("1203", "HD-0002"),
    ],
    "road": [
        ("đường bờ kè", "HD-0022"), ("cầu suối nhỏ", "HD-0009"), ("diem can vai vuon cam", "HD-0046"),
    ],
    "still typing": [
        ("giá", "HD-0001"), ("pham quang chi", "HD-0007"), ("ng huu to", "HD-0064"), ("hd-000", "HD-0001"), ("trạc th", "HD-0041"),
    ],
    "slips": [
        ("gaip van an", "HD-0001"), ("Giáp Vsn Ân", "HD-0001"), ("pham quang chienn", "HD-0007"), ("nguyeenx huwux toanf", "HD-0064"),
        ("nguye6n4 hu74u toa2n", "HD-0064"), ("ddoongf vawn tys", "HD-0120"), ("tranquochung", "HD-0146"),
        ("Đặng Quốc Việtt", "HD-0106"), ("luong thi sin deo ga", "HD-0144"),
    ],
}
ALL = [(kind, words, person) for kind, items in QUESTIONS.items() for words, person in items]


@pytest.fixture(scope="module")
def answers(site, glance) -> dict[str, list[str]]:
    """Whom each question finds."""
    glance.goto(site.file("tim-kiem.html"))
    return {words: answer(glance, words) for _, words, _ in ALL}


@pytest.mark.parametrize("kind", QUESTIONS)
def test_a_person_is_found_however_the_name_is_typed(kind, answers):
    assert [(words, person) for words, person in QUESTIONS[kind] if person not in answers[words]] == []


def test_nine_persons_of_ten_are_the_first_hit(answers):
    later = [(words, person) for _, words, person in ALL if answers[words][:1] != [person]]
    assert len(ALL) >= 60
    assert len(later) <= len(ALL) // 10, later


def test_a_hit_tells_the_place_and_leads_to_the_persons_page_from_disk(site, page):
    page.goto(site.file("tim-kiem.html"))
    first = search(page, "giap van an").first
    expect(first).to_contain_text("Thôn Gốc Vải, xã Kiên Thành")
    first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")
    assert page.url == site.file("dien-hinh/HD-0001.html")


def test_the_count_of_hits_is_announced(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "kien thanh")
    expect(announced(page)).to_have_text(re.compile(r"^\d+ kết quả\.$"))
    count = int(announced(page).inner_text().split()[0])
    assert 1 <= count <= 50
    expect(hits).to_have_count(count)
    for hit in hits.all():
        expect(hit).to_contain_text("xã Kiên Thành")


def test_typing_on_announces_only_what_is_found_at_the_end(site, page):
    page.goto(site.file("tim-kiem.html"))
    page.locator("input[type=search]").focus()
    page.evaluate(
        """() => {
            window.heard = [];
            const status = document.querySelector('[role=status]');
            new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
        }"""
    )
    page.locator("input[type=search]").press_sequentially("giap van an", delay=30)
    expect(announced(page)).to_have_text("1 kết quả.")
    assert page.evaluate("heard") == ["1 kết quả."]


def test_an_old_result_is_neither_seen_nor_heard_beside_new_hits(site, page):
    page.goto(site.file("tim-kiem.html"))
    search(page, "zzyzx")
    expect(announced(page)).to_contain_text("Không có tên nào khớp")
    # In the very moment in which the hits come; an answer of one file comes without a pause.
    seen, heard, hits = page.evaluate(
        """() => new Promise((done) => {
            const list = document.querySelector('#ket-qua ol');
            new MutationObserver(() => done([
                document.querySelector('[data-count]').textContent, document.querySelector('[role=status]').textContent,
                list.children.length,
            ])).observe(list, { childList: true });
            const field = document.getElementById('q');
            field.value = 'quyết định 1203';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        })"""
    )
    assert (seen, heard, hits) == ("10 kết quả.", "", 10)
    expect(announced(page)).to_have_text("10 kết quả.")


def test_what_is_typed_with_marks_comes_before_what_only_sounds_alike(site, page):
    page.goto(site.file("tim-kiem.html"))
    assert answer(page, "Hòa")[:3] == ["HD-0013", "HD-0087", "HD-0133"]
    assert answer(page, "Hoa")[:1] != ["HD-0074"]
    assert answer(page, "Hưng")[:2] == ["HD-0126", "HD-0146"]
    assert answer(page, "Hùng")[:2] == ["HD-0146", "HD-0126"]


@pytest.mark.parametrize(
    ("words", "number", "people"),
    [
        ("1204", "MH-1204/QĐ-UBND", 27), ("qd 1204", "MH-1204/QĐ-UBND", 27), ("MH-1204/QĐ-UBND", "MH-1204/QĐ-UBND", 27),
        ("số 1204", "MH-1204/QĐ-UBND", 27), ("quyết định số 1204", "MH-1204/QĐ-UBND", 27),
        ("Quyết định số MH-1204/QĐ-UBND", "MH-1204/QĐ-UBND", 27), ("quyet dinh so: 1204/qd-ubnd", "MH-1204/QĐ-UBND", 27),
        ("1203", "MH-1203/QĐ-UBND", 10), ("quyết định 1203", "MH-1203/QĐ-UBND", 10), ("QĐ số 1203", "MH-1203/QĐ-UBND", 10),
    ],
)
def test_a_decision_is_found_as_it_is_spoken_and_as_it_is_printed(words, number, people, site, page):
    page.goto(site.file("tim-kiem.html"))
    assert len(answer(page, words)) == people
    assert set(page.locator("[data-hit] p:last-of-type").all_inner_texts()) == {f"Quyết định số: {number}"}


def test_the_number_of_a_decision_is_never_taken_for_another_one_or_for_a_dossier(site, page):
    page.goto(site.file("tim-kiem.html"))
    assert answer(page, "số 46") == ["HD-0046"]
    assert answer(page, "quyết định 46") == []
    assert answer(page, "quyết định số 1205") == []
    assert answer(page, "Giáp Văn Ân quyết định số 1204") == ["HD-0001"]
    assert answer(page, "Quyết 1204")[:1] == ["HD-0017"]


@pytest.mark.parametrize(
    ("words", "places", "people"),
    [
        ("thị trấn chũ", ["thị trấn Chũ"], 6), ("TT. Chũ", ["thị trấn Chũ"], 6), ("thi tran chu", ["thị trấn Chũ"], 6),
        ("xã kiên thành", ["xã Kiên Thành"], 8), ("xa kien thanh, huyen luc ngan", ["xã Kiên Thành"], 8),
        # The unit of today is called like one of those that went into it.
        ("xã Kiên Lao", ["xã Kiên Lao", "xã Kiên Thành"], 13),
        ("phường Chũ", ["thị trấn Chũ", "xã Hồng Giang", "xã Thanh Hải", "xã Trù Hựu"], 28),
    ],
)
def test_a_commune_named_with_its_kind_is_answered_by_its_own_people(words, places, people, site, page):
    page.goto(site.file("tim-kiem.html"))
    assert len(answer(page, words)) == people
    texts = page.locator("[data-hit] p:first-of-type").all_inner_texts()
    found = [re.search(r"(xã|thị trấn) ([^·]+?) ·", text, re.I).group(0)[:-2] for text in texts]
    assert sorted({place[0].lower() + place[1:] for place in found}) == places
    first = found[0]
    assert first[0].lower() + first[1:] == places[0]


def test_a_commune_named_with_its_kind_is_led_to(site, page):
    page.goto(site.file("tim-kiem.html"))
    link = page.locator("#ket-qua").get_by_role("link", name="Thị trấn Chũ", exact=True)
    answer(page, "thị trấn chũ")
    expect(link).to_be_visible()
    answer(page, "chũ")
    expect(link).to_have_count(0)
    answer(page, "thị trấn chũ")
    link.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Chũ")
    assert page.url == site.file("xa/chu.html")


def test_every_commune_named_with_its_kind_leads_to_a_page_that_exists(site, page):
    page.goto(site.file("tim-kiem.html"))
    page.locator("input[type=search]").focus()
    page.wait_for_function("window.vinhdanhChiMuc")
    communes = page.evaluate("vinhdanhChiMuc.tables.communes.map(([kind, name]) => kind + ' ' + name)")
    assert len(communes) == 29
    for commune in communes:
        answer(page, commune)
        link = page.locator("#ket-qua").get_by_role("link", name=commune[0].upper() + commune[1:], exact=True)
        assert (site.root / link.get_attribute("href")).is_file()


def test_a_given_name_comes_before_a_family_name_and_both_before_a_place(site, page):
    page.goto(site.file("tim-kiem.html"))
    search(page, "lê")
    expect(announced(page)).not_to_be_empty()
    names = page.locator("[data-hit] h3").all_inner_texts()
    assert names[0] == "Bà Mạc Thị Lê"
    assert set(names[1:4]) == {"Ông Lê Văn Bình", "Hộ ông Lê Đình Cẩn", "Hộ bà Lê Thị Bích Thảo"}


def test_what_was_asked_for_is_marked_in_the_texts_as_printed(site, page):
    page.goto(site.file("tim-kiem.html"))
    hit = search(page, "hd 0046 giap th huong vuon cam").first
    assert hit.locator("mark").all_inner_texts()[:2] == ["Giáp Th", "Hường"]
    assert "Vườn Cam" in hit.locator("mark").all_inner_texts()
    hit = search(page, "1204 giap van an").first
    expect(hit.locator("p").last).to_have_text("Quyết định số: MH-1204/QĐ-UBND")
    assert hit.locator("mark").all_inner_texts() == ["Giáp Văn Ân", "1204"]
    assert hit.locator("h3").inner_text() == "Hộ ông Giáp Văn Ân"


def test_a_near_miss_is_said_to_be_one(site, page):
    page.goto(site.file("tim-kiem.html"))
    assert answer(page, "gaip van an") == ["HD-0001"]
    expect(announced(page)).to_have_text("Không có tên khớp đúng; gần giống: 1 kết quả.")
    assert answer(page, "giap van an") == ["HD-0001"]
    expect(announced(page)).to_have_text("1 kết quả.")


def test_no_hit_is_said_in_words_and_an_empty_field_says_nothing(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "giap van an")
    expect(hits).not_to_have_count(0)
    search(page, "zzyzx")
    expect(announced(page)).to_contain_text("Không có tên nào khớp với “zzyzx”")
    expect(hits).to_have_count(0)
    search(page, "")
    expect(announced(page)).to_be_empty()
    expect(hits).to_have_count(0)


def test_who_is_not_published_is_not_found(site, page):
    page.goto(site.file("tim-kiem.html"))
    for words, person in [("ninh van canh", "HD-0019"), ("HD-0020", "HD-0020"), ("than thi hanh gieng lang", "HD-0096")]:
        assert person not in answer(page, words)
    assert answer(page, "HD-0020") == []


def test_fifty_hits_are_shown_and_a_button_shows_the_others(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "qđ")
    expect(announced(page)).to_have_text(re.compile(r"^\d{3} kết quả, hiện 50 kết quả đầu\."))
    count = int(announced(page).inner_text().split()[0])
    expect(hits).to_have_count(50)
    button = page.get_by_role("button", name="Xem thêm")
    button.focus()
    page.keyboard.press("Enter")
    expect(hits).to_have_count(100)
    expect(hits.nth(50).get_by_role("link")).to_be_focused()
    page.get_by_role("button", name="Xem thêm").click()
    expect(hits).to_have_count(count)
    expect(page.get_by_role("button", name="Xem thêm")).to_have_count(0)
    assert len(set(page.evaluate("[...document.querySelectorAll('[data-hit]')].map((hit) => hit.dataset.hit)"))) == count


@pytest.mark.parametrize(
    "words",
    [
        "<img src=x onerror=\"document.title=1\">", "a" * 10_000, "giap van an " * 900, "?!…–/()[]{}*+\\^$|.", "😀", "🧑🏽‍🌾👩‍👩‍👧",
        "\u0301\u0323", "\u200b\u202e", "__proto__ constructor", "ngữ pháp \\u0000", "العربية 中文", "%", "0" * 300,
    ],
    ids=["markup", "long-word", "long", "punctuation", "emoji", "joined-emoji", "marks-alone", "invisible", "names", "zero",
         "other-scripts", "percent", "digits"],
)
def test_whatever_is_typed_nothing_breaks(words, site, page):
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.goto(site.file("tim-kiem.html"))
    search(page, words)
    page.wait_for_timeout(300)
    assert page.locator("main img").count() == 0
    assert page.title().startswith("Tìm")
    assert answer(page, "giap van an") == ["HD-0001"]
    assert problems == []


def test_what_stands_in_the_address_is_never_read_as_markup(site, page):
    page.goto(site.file("tim-kiem.html") + "?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D1%22%3E")
    expect(announced(page)).to_contain_text("Không có tên nào khớp với “<img src=x")
    assert page.locator("main img").count() == 0
    page.goto(site.file("tim-kiem.html") + "?q=%E0%A4%A")
    assert answer(page, "giap van an") == ["HD-0001"]


@pytest.mark.parametrize("way", ["disk", "server"])
def test_the_home_pages_form_leads_to_the_hits(site, page, way):
    page.goto(site.file("index.html") if way == "disk" else f"{site.served}luc-ngan-2024/")
    page.locator("input[type=search]").fill("giap van an")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem.html?q=*")
    expect(page.locator("input[type=search]")).to_have_value("giap van an")
    expect(page.locator("[data-hit]").first).to_contain_text("Hộ ông Giáp Văn Ân")
    expect(announced(page)).to_contain_text("kết quả")
    page.locator("[data-hit]").first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")


@pytest.mark.parametrize("way", ["disk", "server"])
def test_back_from_a_person_returns_to_the_hits_where_one_was(site, page, way):
    address = site.file("tim-kiem.html") if way == "disk" else f"{site.served}luc-ngan-2024/tim-kiem.html"
    page.goto(address)
    search(page, "nguyen")
    link = page.locator("[data-hit]").nth(9).get_by_role("link")
    link.scroll_into_view_if_needed()
    page.evaluate("window.scrollTo(0, 700)")
    name = link.inner_text()
    link.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    page.go_back()
    expect(page.locator("input[type=search]")).to_have_value("nguyen")
    expect(page.locator("[data-hit]").nth(9)).to_contain_text(name)
    page.wait_for_function("Math.abs(window.scrollY - 700) < 40")


def test_arrows_go_from_the_field_through_the_hits_and_back_and_escape_clears(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "kien thanh")
    expect(hits).to_have_count(8)
    field = page.locator("input[type=search]")
    page.keyboard.press("ArrowDown")
    expect(hits.nth(0).get_by_role("link")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(hits.nth(1).get_by_role("link")).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    for _ in range(12):
        page.keyboard.press("ArrowDown")
    expect(hits.nth(7).get_by_role("link")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('[data-hit]')")
    hits.nth(2).get_by_role("link").focus()
    page.keyboard.press("Escape")
    expect(field).to_be_focused()
    expect(field).to_have_value("kien thanh")
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(hits).to_have_count(0)


def test_enter_opens_the_first_hit_or_the_one_in_hand(site, page):
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "kien thanh")
    expect(hits).to_have_count(8)
    second = hits.nth(1).get_by_role("link").inner_text()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(second)
    page.goto(site.file("tim-kiem.html"))
    search(page, "giap van an")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")


def test_on_a_phone_the_search_key_shows_the_hits_and_opens_only_a_single_one(site, browser):
    context = browser.new_context(locale="vi-VN", viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(site.file("tim-kiem.html"))
    hits = search(page, "kien thanh")
    page.keyboard.press("Enter")
    expect(hits).to_have_count(8)
    expect(hits.nth(0).get_by_role("link")).to_be_focused()
    assert "tim-kiem.html" in page.url
    assert page.evaluate("document.getElementById('tim').getBoundingClientRect().top") < 100
    search(page, "giap van an").first.wait_for()
    page.locator("input[type=search]").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")
    context.close()


def test_without_scripts_the_form_leads_to_the_list_and_nothing_is_dead(site, plain_page):
    plain_page.goto(site.file("tim-kiem.html") + "?q=giap")
    expect(plain_page.get_by_text("không chạy JavaScript")).to_be_visible()
    expect(plain_page.get_by_role("navigation", name="Tên theo vần")).to_be_visible()
    assert plain_page.locator("main button").count() == 1
    plain_page.locator("input[type=search]").fill("giap")
    plain_page.locator("input[type=search]").press("Enter")
    plain_page.wait_for_url("**/dien-hinh/index.html?q=giap")
    expect(plain_page.get_by_role("heading", level=1)).to_contain_text("Danh sách điển hình")


def test_with_scripts_nothing_is_said_of_their_absence(site, page):
    page.goto(site.file("tim-kiem.html"))
    expect(page.get_by_text("không chạy JavaScript")).to_be_hidden()


def test_the_index_is_loaded_only_when_the_field_is_used(site, page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site.served}luc-ngan-2024/tim-kiem.html")
    page.wait_for_load_state("networkidle")
    assert not any("du-lieu" in url for url in asked)
    page.locator("input[type=search]").focus()
    page.wait_for_function("window.vinhdanhChiMuc")
    assert [url for url in asked if "du-lieu" in url] == [f"{site.served}luc-ngan-2024/du-lieu/tim-kiem.js"]


def test_an_index_that_does_not_load_is_said_and_asked_for_again(site, page):
    page.route("**/du-lieu/tim-kiem.js*", lambda route: route.abort())
    page.goto(f"{site.served}luc-ngan-2024/tim-kiem.html")
    search(page, "giap van an")
    expect(announced(page)).to_contain_text("Chưa tải được danh sách tên")
    page.unroute("**/du-lieu/tim-kiem.js*")
    expect(search(page, "giap van ân").first).to_contain_text("Hộ ông Giáp Văn Ân")


def test_every_named_honouree_is_in_the_index_once(site, page):
    page.goto(site.file("tim-kiem.html"))
    page.locator("input[type=search]").focus()
    page.wait_for_function("window.vinhdanhChiMuc")
    indexed = page.evaluate("vinhdanhChiMuc.entries[0]")
    pages = sorted(path.stem for path in (site.root / "dien-hinh").glob("*.html") if path.stem.startswith("HD-"))
    assert sorted(indexed) == pages
    assert len(pages) >= 120


def test_the_index_says_no_more_of_a_person_than_the_persons_page(site, page):
    page.goto(site.file("tim-kiem.html"))
    for words in ["giap van an", "tong van chinh", "hai coi"]:
        hit = search(page, words).first
        texts = [hit.locator("h3").inner_text(), *hit.locator("mark").all_inner_texts()]
        person = hit.get_attribute("data-hit")
        html = (site.root / "dien-hinh" / f"{person}.html").read_text(encoding="utf-8")
        assert [text for text in texts if text not in html] == []


@pytest.mark.parametrize("theme", [pytest.param("light", marks=pytest.mark.torture), "dark"])
@pytest.mark.parametrize("words", ["1204", "gaip van an", "phường chũ"])
def test_axe_finds_nothing_among_any_kind_of_hits(theme, words, site, page):
    page.emulate_media(color_scheme=theme)
    page.goto(site.file("tim-kiem.html"))
    answer(page, words)
    results = Axe().run(page, options={"resultTypes": ["violations"]})
    assert [rule["id"] for rule in results.response["violations"]] == []


def test_hits_fit_a_narrow_phone_and_can_be_hit_with_a_thumb(site, page):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(site.file("tim-kiem.html"))
    answer(page, "qđ")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    boxes = page.evaluate(
        "[...document.querySelectorAll('[data-hit] a, .further')].map((box) => box.getBoundingClientRect().height)")
    assert len(boxes) == 51
    assert min(boxes) >= 44
