"""The file server: what it answers, and what it refuses."""

import http.client
from urllib.parse import urlsplit

import pytest

import program


@pytest.fixture
def ask(site):
    """Sends one request exactly as given."""

    def ask(method: str, path: str, headers: dict[str, str] | None = None):
        connection = http.client.HTTPConnection(urlsplit(site.served).netloc, timeout=program.PATIENCE)
        try:
            connection.request(method, path, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    return ask


HOME = f"/{program.SLUG}/index.html"


def test_serve_answers_with_the_bytes_on_disk(site, ask):
    for path, kind in [
        ("index.html", "text/html; charset=utf-8"), ("feed.xml", "application/atom+xml"), ("robots.txt", "text/plain"),
        ("du-lieu/dien-hinh.csv", "text/csv"), ("du-lieu/dien-hinh.json", "application/json"),
        ("du-lieu/tim-kiem.js", "text/javascript"),
    ]:
        status, headers, body = ask("GET", f"/{program.SLUG}/{path}")
        assert status == 200, path
        assert body == (site.root / path).read_bytes(), path
        assert headers["Content-Type"].startswith(kind), path
        assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_serve_refuses_every_method_but_get_and_head(ask, method):
    status, headers, _ = ask(method, HOME)
    assert status == 405
    assert headers["Allow"] == "GET, HEAD"


def test_head_has_the_headers_of_get_and_no_body(ask):
    status, headers, body = ask("HEAD", HOME)
    _, got, whole = ask("GET", HOME)
    assert (status, body) == (200, b"")
    assert headers["Content-Length"] == got["Content-Length"] == str(len(whole))
    assert headers["ETag"] == got["ETag"]


def test_what_has_not_changed_is_not_sent_again(ask):
    _, headers, _ = ask("GET", HOME)
    status, _, body = ask("GET", HOME, {"If-None-Match": headers["ETag"]})
    assert (status, body) == (304, b"")


def test_a_part_of_a_file_is_sent_when_asked(ask):
    _, _, whole = ask("GET", HOME)
    status, headers, part = ask("GET", HOME, {"Range": "bytes=10-19"})
    assert (status, part) == (206, whole[10:20])
    assert headers["Content-Range"] == f"bytes 10-19/{len(whole)}"


@pytest.mark.parametrize(
    "path",
    [
        "/khong-co.html", "/../conftest.py", "/%2e%2e/%2e%2e/etc/passwd", f"/{program.SLUG}/../../../etc/passwd",
        f"/.vinhdanh-{program.SLUG}/manifest", "/%00", f"/{program.SLUG}/INDEX.html",
    ],
)
def test_nothing_outside_the_folder_and_nothing_hidden_is_served(ask, path):
    status, _, body = ask("GET", path)
    assert status in (400, 404)
    assert b"root:" not in body


def test_a_request_for_another_host_is_refused(ask):
    for host in ["example.com", "127.0.0.1.example.com", "169.254.1.1"]:
        status, _, body = ask("GET", HOME, {"Host": host})
        assert status in (403, 421), host
        assert "Hiến đất" not in body.decode()


def test_serve_ends_with_zero_when_told_to_stop(vinhdanh, site):
    with vinhdanh.serve(site.root) as server:
        assert server.address.startswith("http://127.0.0.1:")
        assert server.stop() == 0
