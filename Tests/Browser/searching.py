"""Asks the search page as a reader does, and tells what it answers."""

import gzip
import http.server
import threading
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote

from playwright.sync_api import Page, expect


def search(page: Page, words: str):
    """Types into the search field; gives the hits."""
    page.locator("input[type=search]").fill(words)
    return page.locator("[data-hit]")


def announced(page: Page):
    return page.get_by_role("status")


def answer(page: Page, words: str) -> list[str]:
    """The ids of the hits for a question, in their order, once they are shown."""
    search(page, "")
    expect(page.locator("[data-count][aria-hidden=true]")).to_have_count(0)
    search(page, words)
    expect(page.locator("[data-count][aria-hidden=true]")).to_have_count(1)
    return page.evaluate("[...document.querySelectorAll('[data-hit]')].map((hit) => hit.dataset.hit)")


class CompressingServer(http.server.ThreadingHTTPServer):
    """Serves a folder compressed, as servers do, and remembers how much of it went out."""

    daemon_threads = True

    def __init__(self, root: Path):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.root = root
        self.sent: list[tuple[str, int]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    def bytes_of_data(self) -> int:
        return sum(size for path, size in self.sent if path.startswith("du-lieu/"))


class _Handler(http.server.BaseHTTPRequestHandler):
    KINDS = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}

    def do_GET(self):
        name = unquote(self.path.split("?")[0]).lstrip("/")
        path = self.server.root / name
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), 6, mtime=0)
        self.server.sent.append((name, len(body)))
        self.send_response(200)
        self.send_header("Content-Type", self.KINDS.get(path.suffix, "text/plain") + "; charset=utf-8")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def compressing(root: Path):
    server = CompressingServer(root)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
