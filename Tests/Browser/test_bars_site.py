"""The site as a whole, of either size: no link leads nowhere, every page is reached, no two pages have one title."""

from collections import Counter

import pytest

import bars
import tree
from test_site import dead, internal


@pytest.fixture(scope="module")
def pages(web):
    return tree.pages(web.root)


def served(pages):
    """The pages that have an address of their own: the not-found page is shown at all the others."""
    return {name: page for name, page in pages.items() if name != "404.html"}


def test_no_link_of_the_site_leads_nowhere(web, pages):
    files = tree.files(web.root)
    problems = [
        problem for page in served(pages).values() for problem in dead(page, internal(page), pages, files)
    ]
    links = sum(len(page.links) for page in pages.values())
    bars.LEDGER.note(f"{web.name}: {len(pages)} pages, {links} links, {len(problems)} broken")
    assert links > 20 * len(pages)
    assert problems == []


def test_every_page_of_the_site_is_reached_by_links(pages):
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = pages[waiting.pop()]
        for path in {tree.target(page.path, link.address)[0] for link in internal(page)} & pages.keys() - reached:
            reached.add(path)
            waiting.append(path)
    assert sorted(served(pages).keys() - reached) == []


def test_no_two_pages_have_one_title(pages):
    titles = Counter(page.title.strip() for page in pages.values())
    assert "" not in titles
    assert [title for title, count in titles.items() if count > 1] == []


def test_the_title_of_a_page_is_read_and_not_that_of_a_drawing(tmp_path):
    (tmp_path / "a.html").write_text(
        "<title>Trang &amp; tên</title><svg><title>Hình</title></svg>", encoding="utf-8"
    )
    assert tree.pages(tmp_path)["a.html"].title == "Trang & tên"
