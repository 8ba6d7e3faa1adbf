"""The documented configuration of nginx: what it sends, how it is kept, and what it never shows."""

import gzip
import http.client
from urllib.parse import urlsplit

import pytest

import program


@pytest.fixture
def ask(web):
    """Sends one request, which takes compressed answers."""

    def ask(path: str, headers: dict[str, str] | None = None, site: str = urlsplit(web.address).path):
        connection = http.client.HTTPConnection(urlsplit(web.address).netloc, timeout=program.PATIENCE)
        try:
            connection.request("GET", site + path, headers={"Accept-Encoding": "gzip"} | (headers or {}))
            answer = connection.getresponse()
            body = answer.read()
            return answer.status, answer.headers, gzip.decompress(body) if is_packed(answer.headers) else body
        finally:
            connection.close()

    return ask


def is_packed(headers) -> bool:
    return headers["Content-Encoding"] == "gzip"


def test_text_is_compressed_and_has_its_type(web, ask):
    for path, kind in [
        ("index.html", "text/html; charset=utf-8"), ("feed.xml", "application/atom+xml; charset=utf-8"),
        ("du-lieu/dien-hinh.csv", "text/csv; charset=utf-8"), ("du-lieu/dien-hinh.json", "application/json; charset=utf-8"),
        ("sitemap.xml", "application/xml; charset=utf-8"), ("tim-kiem.html", "text/html; charset=utf-8"),
    ]:
        status, headers, body = ask(path)
        assert (status, headers["Content-Type"], is_packed(headers)) == (200, kind, True), path
        assert body == (web.root / path).read_bytes(), path
        assert headers["Vary"] == "Accept-Encoding"


def test_pages_are_asked_for_each_time_and_hashed_files_never_again(web, ask):
    hashed = sorted(path.relative_to(web.root).as_posix() for path in (web.root / "tai-san").glob("*.*.*"))
    assert {path.rpartition(".")[2] for path in hashed} >= {"css", "js"}
    for path in hashed:
        assert ask(path)[1]["Cache-Control"] == "public, max-age=31536000, immutable", path
    for path in ["index.html", "du-lieu/dien-hinh.csv", "feed.xml", "khong-co.html"]:
        assert ask(path)[1]["Cache-Control"] == "no-cache", path
    status, _, body = ask("index.html", {"If-None-Match": ask("index.html")[1]["ETag"]})
    assert (status, body) == (304, b"")


def test_documents_bear_the_policy_of_the_previews_server(site, web, ask):
    connection = http.client.HTTPConnection(urlsplit(site.served).netloc, timeout=program.PATIENCE)
    connection.request("GET", f"/{program.SLUG}/index.html")
    own = connection.getresponse().headers
    connection.close()
    for name in ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Resource-Policy"]:
        assert own[name]
        for path in ["index.html", "feed.xml", "khong-co.html"]:
            assert ask(path)[1][name] == own[name], path
    assert ask("du-lieu/dien-hinh.csv")[1]["Content-Security-Policy"] is None


def test_what_is_not_there_is_answered_by_the_sites_own_page(web, ask):
    for path in ["khong-co.html", "xa/khong/co.html", "tai-san/site.0123456789abcdef.css"]:
        status, headers, body = ask(path)
        assert (status, headers["Content-Type"]) == (404, "text/html; charset=utf-8"), path
        assert body == (web.root / "404.html").read_bytes(), path
    assert ask("khong-co.html", site="/")[0] == 404


def test_drafts_and_former_sites_are_never_shown(web, ask):
    kept = next(web.root.parent.glob(".vinhdanh-*"))
    assert (kept / "manifest").is_file()
    for path in [f"/{kept.name}/manifest", f"/{kept.name}/", f"/{kept.name}", f"/%2evinhdanh-{web.root.name}/manifest"]:
        status, _, body = ask(path, site="")
        assert status == 404, path
        assert b"index.html" not in body
    assert ask("/../../etc/passwd", site="")[0] == 400


def test_a_folder_leads_to_its_page_and_lists_nothing(web, ask):
    assert ask("")[2] == (web.root / "index.html").read_bytes()
    status, headers, _ = ask("/" + web.root.name, site="")
    assert (status, headers["Location"]) == (301, f"/{web.root.name}/")
    assert ask("tai-san/")[0] in (403, 404)
