"""What links to a page show elsewhere, what search engines are told, and how a reader can ask: all as the page has it."""

import json
import re
import struct
from html import unescape
from xml.etree import ElementTree

import pytest
from playwright.sync_api import expect

import program
import tree

ADDRESS = f"https://vinhdanh.example/{program.SLUG}/"
# What must stand in every page's preview elsewhere.
OPEN_GRAPH = {
    "og:type", "og:site_name", "og:locale", "og:title", "og:description", "og:url", "og:image", "og:image:width",
    "og:image:height", "og:image:alt",
}


@pytest.fixture(scope="module")
def texts(site):
    """Every page as it lies on disk."""
    return {
        name: path.read_text(encoding="utf-8")
        for name, path in tree.files(site.root).items() if name.endswith(".html")
    }


def metadata(text: str) -> dict[str, str]:
    """The metadata of a page's head, by name or property."""
    return {
        unescape(key): unescape(content)
        for key, content in re.findall(r'<meta (?:name|property)="([^"]*)" content="([^"]*)"/>', text)
    }


def title(text: str) -> str:
    return unescape(re.search(r"<title>(.*?)</title>", text).group(1))


def canonical(text: str) -> str | None:
    found = re.search(r'<link rel="canonical" href="([^"]*)"/>', text)
    return unescape(found.group(1)) if found else None


def entities(text: str) -> list[dict]:
    """What a page's JSON-LD says, read as a search engine reads it."""
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
    assert len(blocks) <= 1
    assert not any(re.search("[<>&]", block) for block in blocks)
    return [entity for block in blocks for entity in json.loads(block)["@graph"]]


def shown(text: str) -> str:
    """What a page's main part shows."""
    return unescape(re.sub(r"<[^>]+>", "", "<main" + text.split("<main")[1].split("</main>")[0]))


def of_type(text: str, *types: str) -> list[dict]:
    return [entity for entity in entities(text) if entity["@type"] in types]


def test_every_page_but_the_not_found_one_can_be_shared(texts):
    for name, text in texts.items():
        meta = metadata(text)
        if name == "404.html":
            assert canonical(text) is None and not any(key.startswith("og:") for key in meta)
            continue
        assert OPEN_GRAPH <= set(meta), name
        assert meta["og:url"] == canonical(text) == ADDRESS + name
        assert meta["og:description"] == meta["description"]
        assert title(text).startswith(meta["og:title"]), name
        assert meta["og:locale"] == "vi_VN"
        assert meta["twitter:card"] == "summary_large_image"


def test_the_picture_for_shared_links_is_a_png_of_the_size_that_pages_say(site, texts):
    images = {metadata(text)["og:image"] for name, text in texts.items() if name != "404.html"}
    assert len(images) == 1
    path = site.root / images.pop().removeprefix(ADDRESS)
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (1200, 630)
    meta = metadata(texts["index.html"])
    assert (meta["og:image:width"], meta["og:image:height"]) == ("1200", "630")
    assert len(data) <= 100 * 1024
    # No clock, no program, no place: nothing but the picture.
    assert re.findall(rb"tIME|tEXt|iTXt|zTXt|eXIf", data) == []


def test_titles_differ_and_are_no_longer_than_they_need_be(texts):
    titles = {name: title(text) for name, text in texts.items()}
    assert len(set(titles.values())) == len(titles)
    # A long collective's name is not cut; search engines cut it where they must.
    long = {name for name, text in titles.items() if len(text) > 80 or len(text.split(" · ")[0]) > 50}
    assert [name for name in long if not name.startswith("dien-hinh/HD-")] == []
    assert len(long) <= len(titles) / 20
    assert max(map(len, titles.values())) <= 120


def test_descriptions_fit_and_no_two_are_alike(texts):
    descriptions = {name: metadata(text)["description"] for name, text in texts.items()}
    assert [f"{name}: {len(text)}" for name, text in descriptions.items() if not 30 <= len(text) <= 160] == []
    people = [text for name, text in descriptions.items() if name.startswith("dien-hinh/HD-")]
    assert len(set(people)) == len(people) > 100
    # What is said of somebody stands on their page.
    for name, text in descriptions.items():
        if name.startswith("dien-hinh/HD-"):
            assert text.split(",")[0] in shown(texts[name])


def test_the_sitemap_holds_exactly_the_canonical_addresses(site, texts):
    sitemap = ElementTree.parse(site.root / "sitemap.xml")
    located = [place.text for place in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert len(located) == len(set(located))
    assert set(located) == {canonical(text) for text in texts.values()} - {None}


# ---- what search engines are told


def test_the_way_to_a_page_is_told_exactly_as_it_is_shown(kind, site, glance, texts):
    lists = of_type(texts[kind], "BreadcrumbList")
    if kind in ("index.html", "404.html"):
        assert lists == []
        return
    glance.goto(site.address(kind))
    # In the markup: the conference screen shows it only where it is read as a page.
    crumbs = glance.locator("nav.crumb li")
    told = lists[0]["itemListElement"]
    assert [step["name"] for step in told] == crumbs.all_text_contents()
    assert [step["position"] for step in told] == list(range(1, len(told) + 1))
    links = [crumbs.nth(number).locator("a") for number in range(len(told))]
    paths = [tree.target(kind, link.get_attribute("href"))[0] if link.count() else None for link in links]
    assert [step.get("item") for step in told] == [ADDRESS + path if path else None for path in paths]


def test_an_honouree_is_told_with_the_award_and_nothing_that_the_page_does_not_show(texts):
    kinds = {"Person": 0, "Organization": 0}
    for name, text in texts.items():
        if not re.fullmatch(r"dien-hinh/HD-\d+\.html", name):
            continue
        (entity,) = of_type(text, "Person", "Organization")
        kinds[entity["@type"]] += 1
        words = shown(text)
        assert entity["name"] in words
        assert entity.get("honorificPrefix", "") in words
        for part in entity["award"].split(", "):
            assert part in words, name
        assert entity["mainEntityOfPage"] == ADDRESS + name
        assert entity["disambiguatingDescription"] == "Dữ liệu minh hoạ"
        assert set(entity) <= {
            "@type", "name", "honorificPrefix", "award", "mainEntityOfPage", "disambiguatingDescription",
        }
    assert all(count > 20 for count in kinds.values())


def test_conferences_are_told_with_the_day_and_place_that_the_page_shows(texts):
    events = of_type(texts["tien-do.html"], "Event")
    assert len(events) > 20
    words = shown(texts["tien-do.html"])
    for event in events:
        year, month, day = event["startDate"].split("-")
        assert f"{int(day)}/{int(month)}/{year}" in words
        assert event["location"]["name"] in words
    # The district's day is not known: nobody makes one up.
    assert of_type(texts["ke-hoach.html"], "Event") == of_type(texts["index.html"], "Event") == []
    (event,) = of_type(texts["xa/kien-thanh.html"], "Event")
    assert event in events


def test_the_data_set_leads_to_the_files_that_the_page_offers(site, texts):
    (data,) = of_type(texts["thong-ke.html"], "Dataset")
    told = {file["contentUrl"].removeprefix(ADDRESS): file["encodingFormat"] for file in data["distribution"]}
    offered = re.findall(r'href="(du-lieu/[^"]+)"', texts["thong-ke.html"])
    assert told and set(told) <= set(offered)
    for path, form in told.items():
        assert (site.root / path).is_file()
        assert form == {"csv": "text/csv", "json": "application/json"}[path.rsplit(".", 1)[1]]
    assert data["dateModified"] == "2024-04-26"
    assert "license" not in data


def test_the_search_that_search_engines_are_told_of_works(site, page, texts):
    (told,) = of_type(texts["index.html"], "WebSite")
    action = told["potentialAction"]
    field = action["query-input"].removeprefix("required name=")
    address = action["target"]["urlTemplate"].removeprefix(ADDRESS).replace(f"{{{field}}}", "giap van an")
    page.goto(site.file(address.split("?")[0]) + "?" + address.split("?")[1])
    expect(page.locator("[data-hit]").first).to_contain_text("Giáp Văn Ân")


# ---- trust


def test_corrections_stand_with_their_day_on_the_page_they_concern(campaign, texts):
    rows = campaign.rows("corrections")
    assert rows
    for row in rows:
        words = shown(texts[row["Trang"]])
        assert f"đã đăng “{row['Đã in']}”, nay sửa là “{row['Sửa thành']}”" in words
        assert f"Ngày {row['Ngày']}" in words


def test_every_page_says_its_day_and_who_answers_for_it(texts):
    for name, text in texts.items():
        foot = unescape(re.sub(r"<[^>]+>", "", text.split("<footer")[1]))
        for words in ("26/4/2024", "Cơ quan chủ quản", "Chịu trách nhiệm nội dung", "Địa chỉ", "(0204) 000 0000"):
            assert words in foot, name


@pytest.mark.parametrize("start", ["dien-hinh/HD-0001.html", "tim-kiem.html", "404.html", "dinh-chinh.html"])
def test_a_reader_finds_whom_to_ask_and_why_a_name_may_be_missing(start, site, plain_page):
    plain_page.goto(site.address(start))
    plain_page.locator("footer").get_by_role("link", name="Phản ánh sai sót, sửa hoặc rút tên").click()
    asked = plain_page.locator("#gop-y")
    for words in ("(0204) 000 0000", "Thị trấn Chũ", "2 ngày làm việc", "15 ngày"):
        expect(asked).to_contain_text(words)
    assert plain_page.locator("main form").count() == 0
    plain_page.locator("main").get_by_role("link", name="Những lý do thường gặp và nơi hỏi").click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("Vì sao chưa thấy tên?")


def test_the_reasons_name_and_count_nobody(campaign, texts):
    text = shown(texts["vi-sao-chua-thay-ten.html"])
    names = {row["Họ và tên"] for row in campaign.rows("honourees")}
    assert [name for name in names if name in text] == []
    # Days, years and the office's telephone are the only numbers.
    assert set(re.findall(r"\d+", text)) <= {"26", "4", "2024", "2022", "2023", "0204", "000", "0000"}


def test_the_page_of_an_honouree_says_where_to_report_a_mistake(site, glance):
    glance.goto(site.file("dien-hinh/HD-0004.html"))
    section = glance.get_by_role("region", name="Thấy điều gì chưa đúng?")
    for words in ("(0204) 000 0000", "Thị trấn Chũ", "2 ngày làm việc", "15 ngày"):
        expect(section).to_contain_text(words)


def test_downloads_hold_of_a_person_only_honorific_name_commune_and_decision(site, campaign, texts):
    people = [row for row in campaign.rows("honourees") if row["Đối tượng"] != "Tập thể"]
    table = json.loads((site.root / "du-lieu/dien-hinh.json").read_text(encoding="utf-8"))
    allowed = {"honorific", "name", "commune", "decision", "decision_date", "issuer"}
    assert all(set(row) == allowed for row in table["rows"])
    for name, path in tree.files(site.root).items():
        if name != "feed.xml" and not re.fullmatch(r"du-lieu/.*\.(csv|json)", name):
            continue
        text = path.read_text(encoding="utf-8")
        for row in people:
            # Whoever a file names, it says nothing else of them.
            if row["Họ và tên"] in text:
                assert row["Thành tích"] == "" or row["Thành tích"] not in text, (name, row["Mã hồ sơ"])
                assert row["Mã hồ sơ"] not in text or name == "feed.xml", (name, row["Mã hồ sơ"])
        if name.startswith("du-lieu/dien-hinh."):
            villages = {row["Thôn/TDP"] for row in people if row["Thôn/TDP"]}
            # A collective may bear its village's name.
            collective = "\n".join(row["Họ và tên"] for row in campaign.rows("honourees") if row["Đối tượng"] == "Tập thể")
            assert [village for village in villages if village in text and village not in collective] == []


# ---- the head of a page on a phone


@pytest.mark.parametrize("width", [320, 360, 414])
def test_the_menu_is_one_row_on_a_phone_and_leads_to_all_pages(width, site, browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 640})
    plain_page = context.new_page()
    plain_page.goto(site.file("thong-ke.html"))
    links = plain_page.get_by_role("navigation", name="Các mục", exact=True).get_by_role("link")
    boxes = [links.nth(number).bounding_box() for number in range(links.count())]
    assert len({box["y"] for box in boxes}) == 1
    assert all(box["width"] >= 44 and box["height"] >= 44 for box in boxes)
    links.filter(has_text="Tất cả mục").click()
    whole = plain_page.get_by_role("navigation", name="Tất cả các mục")
    expect(whole).to_be_in_viewport()
    names = {link.get_attribute("href") for link in whole.get_by_role("link").all()}
    assert {"ke-hoach.html", "ky-yeu.html", "thong-ke.html#tai", "vi-sao-chua-thay-ten.html", "index.html"} <= names
    context.close()


def test_the_menu_shows_every_section_on_a_desk(site, glance):
    glance.set_viewport_size({"width": 1280, "height": 800})
    glance.goto(site.file("index.html"))
    links = glance.get_by_role("navigation", name="Các mục", exact=True).get_by_role("link")
    assert links.all_inner_texts() == [
        "Điển hình", "Xã", "Tiến độ", "Tuyên truyền", "Thống kê", "Kế hoạch", "Kỷ yếu", "Tìm",
    ]
