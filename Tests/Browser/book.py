"""A printed yearbook, read back with poppler: where each word of each page stands."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

XHTML = "{http://www.w3.org/1999/xhtml}"
MILLIMETRE = 72 / 25.4
# The margins of the style sheet: inside, outside, above and below the text.
INNER, OUTER, TOP, BOTTOM = (mm * MILLIMETRE for mm in (18, 14, 21, 19))
# How far an entry stands in beside its number.
INDENT = 11 * MILLIMETRE
HEIGHT = 210 * MILLIMETRE


@dataclass
class Word:
    text: str
    left: float
    top: float
    bottom: float


@dataclass
class Page:
    """A page of the book, counted from 1; odd pages lie on the right."""

    number: int
    words: list[Word] = field(default_factory=list)

    @property
    def edge(self) -> float:
        """Where lines of the text begin."""
        return INNER if self.number % 2 else OUTER

    @property
    def head(self) -> str:
        return " ".join(word.text for word in self.words if word.bottom < TOP)

    @property
    def foot(self) -> str:
        return " ".join(word.text for word in self.words if word.top > HEIGHT - BOTTOM)

    @property
    def body(self) -> list[Word]:
        return [word for word in self.words if word.bottom >= TOP and word.top <= HEIGHT - BOTTOM]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.body)

    def begins_at_the_edge(self) -> bool:
        """Whether the first line is a heading or an entry's first, not the rest of an entry, which is indented."""
        first = min(word.top for word in self.body)
        return min(word.left for word in self.body if word.top < first + 6) < self.edge + 3

    def after(self, word: Word) -> float:
        """Where the next word of the same line begins."""
        return min((one.left for one in self.body if abs(one.top - word.top) < 6 and one.left > word.left), default=0)

    @property
    def entries(self) -> list[int]:
        """The numbers that stand in the column of numbers, a name beside each, from top to bottom."""
        numbers = [word for word in self.body if abs(word.left - self.edge) < 2 and re.fullmatch(r"[\d.]+", word.text)]
        # “7 tên, số 41–47” under a commune's name begins at the edge too: there the next word follows at once.
        found = [word for word in numbers if abs(self.after(word) - self.edge - INDENT) < 2]
        return [int(word.text.replace(".", "")) for word in sorted(found, key=lambda word: word.top)]


@dataclass
class Entry:
    number: int
    name: str
    commune: str


class Book:
    """A PDF, and the page that it was printed from."""

    def __init__(self, pdf: Path, html: Path):
        self.pdf = pdf
        self.pages = pages(pdf)
        self.root = ElementTree.fromstring(html.read_text(encoding="utf-8").removeprefix("<!DOCTYPE html>"))
        self.entries = [
            Entry(int(words(article.find(f"{XHTML}p")).replace(".", "")), words(article.find(f"{XHTML}h3")),
                  words(section.find(f".//{XHTML}h2")).removesuffix(" (tiếp theo)"))
            for section in self.sections("commune")
            for article in section.iter(f"{XHTML}article") if article.get("class") == "entry"
        ]

    def sections(self, name: str) -> list[ElementTree.Element]:
        return [one for one in self.root.iter() if name in one.get("class", "").split()]

    @property
    def printed(self) -> list[tuple[int, int]]:
        """Each number and the page on which it stands, in the order of print."""
        return [(number, page.number) for page in self.pages for number in page.entries]

    def info(self) -> str:
        return run("pdfinfo", "-f", "1", "-l", str(len(self.pages)), str(self.pdf))

    def fonts(self) -> list[list[str]]:
        """Each font: the columns of pdffonts from the right, embedded first."""
        return [line.split()[-5:-2] for line in run("pdffonts", str(self.pdf)).splitlines()[2:]]


def run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=120).stdout


def words(element: ElementTree.Element) -> str:
    return " ".join("".join(element.itertext()).split())


def pages(pdf: Path) -> list[Page]:
    tree = ElementTree.fromstring(run("pdftotext", "-bbox", str(pdf), "-"))
    found = []
    for number, page in enumerate(tree.iter(f"{XHTML}page"), start=1):
        found.append(Page(number, [
            Word(word.text or "", float(word.get("xMin")), float(word.get("yMin")), float(word.get("yMax")))
            for word in page.iter(f"{XHTML}word")
        ]))
    return found
