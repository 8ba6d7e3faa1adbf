"""A clerk who knows the people's papers and nothing of the program: reads the desk's page, and does what it says."""

import re
import time
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Error, Page

from program import PATIENCE
from workbooks import Workbook

DESK = "_xem-truoc/"

# The problems as they stand on the page, and whether it is of a build that succeeded.
READ = """() => {
    const text = (box, selector) => {
        const found = box.querySelector(selector)?.cloneNode(true);
        // Buttons come a moment after the words.
        found?.querySelectorAll("button").forEach((button) => button.remove());
        return found?.textContent.trim() ?? "";
    };
    const problems = [...document.querySelectorAll("section.file")].flatMap((file) =>
        [...file.querySelectorAll(".place")].flatMap((place) =>
            [...place.querySelectorAll(".problem")].map((problem) => ({
                file: file.querySelector("h3").firstChild.data.trim(), row: text(place, "h4"),
                page: place.querySelector(".to a")?.getAttribute("href") ?? "",
                address: problem.querySelector("code[data-chep]")?.getAttribute("data-chep") ?? "",
                column: text(problem, ".cell"), word: text(problem, ".word"), what: text(problem, ".what"),
                remedy: text(problem, ".remedy").replace(/^Cách sửa:\\s*/, ""), blocks: problem.matches(".blocks"),
            }))));
    return { problems, status: text(document, ".state"), steps: [...document.querySelectorAll(".steps li")].map((step) =>
        [text(step, "a"), step.className]) };
}"""


@dataclass(frozen=True)
class Problem:
    """A problem as the desk shows it."""

    file: str
    row: str
    page: str
    address: str
    column: str
    word: str
    what: str
    remedy: str
    blocks: bool

    @property
    def key(self) -> tuple[str, str, str]:
        return self.file, self.address, self.what

    @property
    def sheet(self) -> str:
        """`Điển hình`, of `'Điển hình'!F37`."""
        return self.address.rpartition("!")[0].strip("'").replace("''", "'")

    @property
    def cell(self) -> str:
        return self.address.rpartition("!")[2]

    @property
    def title(self) -> str:
        """The column's title: what stands in quotes beside the address."""
        return re.search(r"“(.+)”", self.column)[1]

    @property
    def number(self) -> int:
        return int(re.search(r"\d+$", self.cell)[0])


@dataclass(frozen=True)
class Reading:
    """The desk's page at one moment."""

    problems: tuple[Problem, ...]
    status: str
    steps: dict[str, str]

    @property
    def keys(self) -> set[tuple[str, str, str]]:
        return {problem.key for problem in self.problems}

    @property
    def blocking(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.blocks]

    @property
    def step(self) -> str:
        """What the desk says is to be done now."""
        (now,) = [step for step, state in self.steps.items() if state == "now"]
        return now


def visit(page: Page, address: str):
    """Opens a page from one of the desk's, which may load itself anew at that moment, and so take the new one's place."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            page.goto(address, timeout=3000)
            return
        except Error:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


class Clerk:
    """Sits before an open page of the desk, with the campaign's folder and the papers beside."""

    def __init__(self, page: Page, server: str, folder: Path, papers: dict[str, dict[str, str]]):
        self.page = page
        self.server = server
        self.folder = folder
        # By name: what each person's dossier says on paper.
        self.papers = papers
        # From the save to the page that shows what came of it, in seconds.
        self.waits: list[float] = []

    def open(self, path: str = "") -> Page:
        visit(self.page, self.server + DESK + path)
        return self.page

    def read(self) -> Reading:
        """The page as it is now; while it is loading anew, a moment later."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                found = self.page.evaluate(READ)
                problems = tuple(Problem(**problem) for problem in found["problems"])
                return Reading(problems, found["status"], dict(found["steps"]))
            except Error:
                if time.monotonic() > end:
                    raise
                time.sleep(0.01)

    def await_page(self, shows, since: float | None = None) -> Reading:
        """Waits until the open page, untouched, shows something; notes how long it took since the save."""
        start = time.monotonic() if since is None else since
        while True:
            reading = self.read()
            if shows(reading):
                if since is not None:
                    self.waits.append(time.monotonic() - start)
                return reading
            assert time.monotonic() - start < PATIENCE, reading
            time.sleep(0.02)

    # MARK: Mending

    def mend(self, problem: Problem) -> str:
        """Does what a problem's remedy says, at the cell that the desk names. Gives the words that told what to do."""
        for words, way in WAYS:
            if match := re.search(words, problem.remedy):
                way(self, Workbook(self.folder / problem.file), problem, match)
                return words
        raise AssertionError(f"the desk does not say what to do: {problem}")

    def paper(self, book: Workbook, problem: Problem) -> dict[str, str]:
        """The papers of whoever the row is of."""
        return self.papers[book.row(problem.sheet, problem.number)["Họ và tên"]]

    def write(self, book: Workbook, problem: Problem, value: str | None):
        book.write(problem.sheet, {problem.cell: value})

    def copy_paper(self, book: Workbook, problem: Problem, _):
        self.write(book, problem, self.paper(book, problem)[problem.title])

    def take_offer(self, book: Workbook, problem: Problem, match: re.Match):
        self.write(book, problem, match["word"])

    def choose(self, book: Workbook, problem: Problem, match: re.Match):
        said = self.paper(book, problem)[problem.title]
        (choice,) = [word.strip() for word in match["words"].split(";") if word.strip() == said]
        self.write(book, problem, choice)

    def delete_column(self, book: Workbook, problem: Problem, _):
        book.delete_column(problem.sheet, problem.cell)

    def leave_out_part(self, book: Workbook, problem: Problem, _):
        self.copy_paper(book, problem, _)

    def drop_row(self, book: Workbook, problem: Problem, match: re.Match):
        # On paper there is one dossier of this name.
        cell = book.sheets[problem.sheet].cell(match["column"], problem.number)
        book.write(problem.sheet, {cell: match["word"]})

    def add_decision(self, book: Workbook, problem: Problem, _):
        number = book.row(problem.sheet, problem.number)[problem.title]
        table = Workbook(self.folder / "decisions.xlsx")
        table.add("Quyết định", self.papers[number])


# What words of a remedy tell the clerk to do; the first that fit.
WAYS = [
    (r"sửa ô này thành “(?P<word>[^”]+)”", Clerk.take_offer),
    (r"đặt mã khác cho một dòng|Ghi số thứ tự như trong phụ lục", Clerk.copy_paper),
    (r"ghi “(?P<word>Bỏ dòng này)” ở cột “(?P<column>[^”]+)” của dòng thừa", Clerk.drop_row),
    (r"Ghi một trong các từ: (?P<words>.+)\.", Clerk.choose),
    (r"bổ sung quyết định này vào đó", Clerk.add_decision),
    (r"xóa cột này", Clerk.delete_column),
    (r"^Bỏ phần này", Clerk.leave_out_part),
    (r"Ghi “Ông”, “Bà”, “Hộ ông” hoặc “Hộ bà”", Clerk.copy_paper),
    (r"Ghi số mét vuông|Ghi ai chụp", Clerk.copy_paper),
    (r"Xem lại giấy tờ", Clerk.copy_paper),
]
