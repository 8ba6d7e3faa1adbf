"""Reads a published tree: its files as they lie on disk, its pages as a link checker sees them."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

# The attributes that hold an address, on any element, and the few that hold one here alone.
ADDRESSES = {"href", "src", "action", "formaction", "poster", "data", "cite", "xlink:href", "data-index"}
# The elements whose address the browser loads by itself.
LOADED = {"script", "img", "iframe", "frame", "object", "embed", "source", "audio", "video", "track", "input", "image"}
LOADED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch", "preconnect", "dns-prefetch"}


@dataclass
class Link:
    """An address in a page, and whether opening the page loads it."""

    address: str
    line: int
    is_loaded: bool


@dataclass
class Page:
    """What a link checker needs of a page."""

    path: str
    links: list[Link] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    title: str = ""


class _Reader(HTMLParser):
    def __init__(self, page: Page):
        super().__init__(convert_charrefs=True)
        self.page = page
        self.in_title = False

    def handle_data(self, data):
        if self.in_title:
            self.page.title += data

    def handle_endtag(self, tag):
        self.in_title = False

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        # A drawing has titles of its own.
        self.in_title = tag == "title" and not self.page.title
        if values.get("id"):
            self.page.ids.add(values["id"])
        relations = set((values.get("rel") or "").split())
        loaded = tag in LOADED or (tag == "link" and bool(relations & LOADED_LINKS))
        for name, value in attributes:
            if name in ADDRESSES and value is not None:
                self.page.links.append(Link(value, self.getpos()[0], loaded))
            elif name in ("srcset", "imagesrcset") and value:
                for part in value.split(","):
                    self.page.links.append(Link(part.split()[0], self.getpos()[0], True))


def files(root: Path) -> dict[str, Path]:
    """Every file of a tree by its path below the root, as spelled on disk."""
    return {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*")) if path.is_file()}


def pages(root: Path) -> dict[str, Page]:
    """Every page of a tree."""
    result = {}
    for name, path in files(root).items():
        if name.endswith(".html"):
            page = Page(name)
            reader = _Reader(page)
            reader.feed(path.read_text(encoding="utf-8"))
            reader.close()
            result[name] = page
    return result


def is_external(address: str) -> bool:
    """Whether an address leads out of the tree."""
    parts = urlsplit(address)
    return bool(parts.scheme or parts.netloc)


def target(page: str, address: str) -> tuple[str, str]:
    """Where an internal address leads, as a path below the root, and its fragment; both decoded."""
    parts = urlsplit(address)
    if not parts.path:
        return page, unquote(parts.fragment)
    path = normpath(str(PurePosixPath(page).parent / unquote(parts.path)))
    return path + ("/" if parts.path.endswith("/") else ""), unquote(parts.fragment)


def style_addresses(text: str) -> list[str]:
    """The addresses that a style sheet loads."""
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    plain = re.findall(r"url\(\s*[\"']?(.*?)[\"']?\s*\)", text)
    return plain + re.findall(r"@import\s+[\"'](.*?)[\"']", text)


def snapshot(root: Path) -> dict[str, tuple]:
    """Everything below a folder: kind, bytes, moment of the last change, and number on disk."""
    result = {}
    for path in sorted([root, *root.rglob("*")]):
        status = path.lstat()
        body = path.read_bytes() if path.is_file() else None
        result[path.relative_to(root).as_posix()] = (status.st_mode, status.st_mtime_ns, status.st_ino, body)
    return result
