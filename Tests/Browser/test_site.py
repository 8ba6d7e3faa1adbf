"""The published tree, opened from disk: no dead link, nothing from elsewhere, no error, no script needed."""

import re
from xml.etree import ElementTree

import pytest
from playwright.sync_api import expect

import program
import tree

SITE_ADDRESS = re.compile(r"https?://[^/]+/luc-ngan-2024/")


@pytest.fixture(scope="module")
def pages(site):
    return tree.pages(site.root)


@pytest.fixture(scope="module")
def files(site):
    return tree.files(site.root)


def dead(page, links, pages, files):
    """The internal addresses among `links` that lead to no file, or to no place in it."""
    problems = []
    for link in links:
        path, fragment = tree.target(page.path, link.address)
        if path not in files:
            problems.append(f"{page.path}:{link.line}: {link.address}: no such file")
        elif fragment and path in pages and fragment not in pages[path].ids:
            problems.append(f"{page.path}:{link.line}: {link.address}: no such id")
    return problems


def internal(page):
    return [link for link in page.links if not tree.is_external(link.address)]


def test_the_link_checker_sees_what_is_wrong(tmp_path):
    (tmp_path / "muc").mkdir()
    (tmp_path / "muc" / "hai.html").write_text('<p id="a">a</p>', encoding="utf-8")
    (tmp_path / "index.html").write_text(
        '<a href="muc/hai.html#a">1</a> <a href="./muc/../index.html?q=1#">2</a> <a href="#b" id="b">3</a>\n'
        '<a href="muc/hai.html#b">4</a> <a href="muc/Hai.html">5</a> <a href="muc/">6</a> <a href="../x.html">7</a>\n'
        '<img src="a.png" srcset="b.png 1x, muc/hai.html 2x"><form action="khong-co.html"></form>',
        encoding="utf-8",
    )
    pages, files = tree.pages(tmp_path), tree.files(tmp_path)
    page = pages["index.html"]
    assert [line.split(": ")[1] for line in dead(page, internal(page), pages, files)] == [
        "muc/hai.html#b", "muc/Hai.html", "muc/", "../x.html", "a.png", "b.png", "khong-co.html",
    ]


def test_every_link_and_fragment_leads_somewhere_with_the_same_letters(pages, files):
    # The not-found page alone is made for one address on a server: the next test sees to it.
    problems = [
        problem
        for page in pages.values() if page.path != "404.html"
        for problem in dead(page, internal(page), pages, files)
    ]
    assert problems == []
    assert len(pages) > 250
    assert sum(len(page.links) for page in pages.values()) > 5000


def test_the_not_found_page_leads_into_the_site_from_any_address(pages, files):
    page = pages["404.html"]
    links = [link for link in internal(page) if not link.address.startswith("#")]
    assert len(links) > 10
    prefix = f"/{program.SLUG}/"
    assert [link.address for link in links if not link.address.startswith(prefix)] == []
    assert [link.address for link in links if link.address.removeprefix(prefix).split("#")[0] not in files] == []


def test_every_page_is_reached_from_the_home_page_by_links_alone(pages):
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = pages[waiting.pop()]
        for link in internal(page):
            path, _ = tree.target(page.path, link.address)
            if path in pages and path not in reached:
                reached.add(path)
                waiting.append(path)
    assert sorted(set(pages) - reached) == ["404.html"]


def test_no_link_names_a_folder_or_the_root_of_a_server(pages):
    wrong = [
        f"{page.path}:{link.line}: {link.address}"
        for page in pages.values() if page.path != "404.html"
        for link in internal(page) if link.address.startswith("/") or link.address.split("#")[0].endswith("/")
    ]
    assert wrong == []


def test_nothing_that_a_page_loads_comes_from_elsewhere(pages, files):
    loaded = [
        f"{page.path}:{link.line}: {link.address}"
        for page in pages.values()
        for link in page.links if link.is_loaded and tree.is_external(link.address)
    ]
    assert loaded == []
    for name, path in files.items():
        if name.endswith(".css"):
            for address in tree.style_addresses(path.read_text(encoding="utf-8")):
                assert not tree.is_external(address) or address.startswith("data:"), f"{name}: {address}"
                if not tree.is_external(address):
                    assert tree.target(name, address)[0] in files, f"{name}: {address}"


def test_the_feed_and_the_sitemap_name_pages_that_are_there(site, pages):
    feed = ElementTree.parse(site.root / "feed.xml")
    named = [link.get("href") for link in feed.iter("{http://www.w3.org/2005/Atom}link") if link.get("rel") != "self"]
    sitemap = ElementTree.parse(site.root / "sitemap.xml")
    located = [place.text for place in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert len(named) > 10
    for address in named + located:
        path, _, fragment = SITE_ADDRESS.sub("", address).partition("#")
        assert path in pages, address
        assert not fragment or fragment in pages[path].ids, address
    # Every page but the not-found page stands in the sitemap, once.
    assert sorted(SITE_ADDRESS.sub("", address) for address in located) == sorted(set(pages) - {"404.html"})


def test_no_published_page_bears_anything_of_the_preview(files):
    assert [name for name, path in files.items() if b"_xem-truoc" in path.read_bytes()] == []


def test_every_page_says_that_the_data_are_illustrative(files):
    silent = [
        name
        for name, path in files.items()
        if name.endswith((".html", ".xml", ".csv", ".json")) and name != "sitemap.xml"
        and "dữ liệu minh hoạ" not in path.read_text(encoding="utf-8").casefold()
    ]
    assert silent == []


def refused(campaign, scope: str) -> set[str]:
    """The people who did not agree to be named in `scope`, and who share their name with nobody who did."""
    people = [row for row in campaign.rows("honourees") if row["Đối tượng"] != "Tập thể"]
    agreed = {
        row["Họ và tên"] for row in people
        if row["Đồng ý công khai"] == "Có" and scope in row["Phạm vi đồng ý"].split("; ")
    }
    return {row["Họ và tên"] for row in people} - agreed


@pytest.mark.parametrize(
    ("scope", "where"), [("trang", ""), ("tải về", "du-lieu/dien-hinh."), ("kỷ yếu", "ky-yeu.html"), ("màn hình", "trinh-chieu")],
    ids=["anywhere", "in-a-download", "in-the-yearbook", "on-the-screen"],
)
def test_who_did_not_agree_is_not_named(campaign, files, scope, where):
    people = refused(campaign, scope)
    assert len(people) >= 5
    texts = {name: path.read_bytes() for name, path in files.items() if name.startswith(where)}
    assert texts
    assert [(person, name) for person in people for name in texts if person.encode() in texts[name]] == []


@pytest.mark.parametrize("way", ["from-disk", "from-a-server"])
def test_a_page_loads_without_an_error_and_asks_nobody_else(kind, way, site, glance):
    # From a server the content policy has its say, too.
    page = glance.context.new_page()
    trouble, asked = [], []
    page.on("console", lambda message: trouble.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("requestfailed", lambda request: trouble.append(f"{request.url}: {request.failure}"))
    page.on("request", lambda request: asked.append(request.url))
    address = site.address(kind) if way == "from-disk" else f"{site.served}{program.SLUG}/{kind}"
    answer = page.goto(address)
    page.wait_for_load_state("load")
    assert trouble == []
    if address.startswith("http"):
        assert "script-src 'self'" in answer.headers["content-security-policy"]
    home = site.served if address.startswith("http") else site.root.as_uri()
    assert [address for address in asked if not address.startswith(home)] == []
    assert len(asked) >= 2
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.get_by_role("main")).to_be_visible()
    page.close()


def test_without_javascript_the_search_form_leads_to_the_names_by_letter(site, plain_page):
    plain_page.goto(site.file("index.html"))
    plain_page.locator("input[type=search]").fill("giáp văn ân")
    plain_page.keyboard.press("Enter")
    plain_page.wait_for_url("**/tim-kiem.html?q=*")
    plain_page.locator("input[type=search]").fill("giáp văn ân")
    plain_page.get_by_role("button", name="Tìm").click()
    plain_page.wait_for_url("**/dien-hinh/index.html?q=*")
    plain_page.get_by_role("navigation", name="Tên theo vần").get_by_role("link", name="Â", exact=True).click()
    plain_page.locator("main").get_by_role("link", name="Hộ ông Giáp Văn Ân").click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text("Hộ ông Giáp Văn Ân")


def test_without_javascript_every_kind_of_page_shows_its_content(kind, site, plain_page):
    plain_page.goto(site.address(kind))
    expect(plain_page.get_by_role("heading", level=1)).to_be_visible()
    assert len(plain_page.locator("main").inner_text()) > 120


def test_the_first_stop_of_the_tab_key_leads_past_the_menu(site, page):
    page.goto(site.file("dien-hinh/HD-0001.html"))
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    expect(skip).to_have_text("Đến nội dung chính")
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.localName") == "main"
