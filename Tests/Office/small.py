"""A small campaign of workbooks, written with openpyxl, and what the program says of it."""

import csv
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter

import program
from program import Program

FOLDER = "chien-dich"
SHEET = "Điển hình"
FILE = "honourees.xlsx"


def titles(table: str) -> list[str]:
    """The titles of a table, as the sample writes them."""
    with open(program.SAMPLE / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


HONOUREES = titles("honourees")

# One sound row of a dossier that is not decided yet.
SOUND = {
    "Đối tượng": "Hộ gia đình",
    "Danh xưng": "Hộ ông",
    "Họ và tên": "Giáp Văn Ân",
    "Thôn/TDP": "Thôn Gốc Vải",
    "Xã/thị trấn": "Kiên Thành",
    "Diện tích hiến (m²)": 186,
    "Loại đất": "đất vườn",
    "Năm": 2023,
    "Cấp khen": "Cấp huyện",
    "Tình trạng hồ sơ": "Xã lựa chọn",
}

# People who are invented, of different villages, so that none is taken for another.
NAMES = [
    ("Giáp Văn Ân", "Thôn Gốc Vải"), ("Vi Thị Diệp", "Thôn Khe Mát"), ("Hoàng Văn Bảy", "Thôn Đồng Lạnh"),
    ("Nguyễn Thị Cúc", "Thôn Bến Đò"), ("Lục Văn Dần", "Thôn Hàng Dẻ"), ("Trần Thị Én", "Thôn Vườn Cam"),
    ("Lý Văn Giang", "Thôn Nà Lang"), ("Đàm Thị Hoa", "Thôn Khuôn Trám"), ("Bế Văn Ích", "Thôn Cầu Mới"),
    ("Phùng Thị Kim", "Thôn Ao Sen"), ("La Văn Lâm", "Thôn Đèo Gió"), ("Chu Thị Mận", "Thôn Cây Đa"),
]


def person(number: int, **cells) -> dict:
    """A sound row, its id `HD-number`; `cells` by title, spaces and signs as in the titles via `**{…}`."""
    name, village = NAMES[(number - 1) % len(NAMES)]
    title = "Hộ bà" if " Thị " in name else "Hộ ông"
    row = {"Mã hồ sơ": f"HD-{number}", **SOUND, "Danh xưng": title, "Họ và tên": name, "Thôn/TDP": village}
    return row | cells


def cell(title: str, row: int, titles: list[str] = HONOUREES) -> str:
    """The place of a column's cell, where the titles begin in column A."""
    return f"{get_column_letter(titles.index(title) + 1)}{row}"


def fill(sheet, rows: list[dict], titles: list[str] = HONOUREES, top: int = 1):
    """Writes the titles into row `top`, and the rows below it."""
    for column, title in enumerate(titles, 1):
        sheet.cell(top, column, title)
    for number, row in enumerate(rows, top + 1):
        unknown = row.keys() - set(titles)
        assert not unknown, unknown
        for column, title in enumerate(titles, 1):
            if row.get(title) is not None:
                sheet.cell(number, column, row[title])


@dataclass(frozen=True)
class Problem:
    severity: str
    id: str
    place: str
    summary: str
    remedy: str
    whole: dict

    @property
    def line(self) -> str:
        """`honourees.xlsx[Điển hình]!J2 area-not-a-number`."""
        return f"{self.place} {self.id}"

    @property
    def text(self) -> str:
        return " ".join([self.summary, self.whole.get("explanation", ""), self.remedy])


class Report:
    """What `check` or `build` said, in JSON."""

    def __init__(self, ended):
        assert ended.returncode in (0, 1), ended.stdout + ended.stderr
        self.code = ended.returncode
        self.errors = ended.stderr
        try:
            report = json.loads(ended.stdout)
        except json.JSONDecodeError:
            raise AssertionError(ended.stdout + ended.stderr) from None
        self.whole = report
        self.problems = [
            Problem(one["severity"], one["id"], label(one.get("location")), one["summary"], one.get("remedy", ""), one)
            for one in report["diagnostics"]
        ]

    def of(self, *severities: str) -> list[str]:
        return sorted(one.line for one in self.problems if one.severity in severities)

    @property
    def blocking(self) -> list[str]:
        """Errors and questions: `place id`, in order."""
        return self.of("error", "question")

    @property
    def spoken(self) -> list[str]:
        """Everything but notes."""
        return self.of("error", "question", "warning")

    @property
    def notes(self) -> list[str]:
        return self.of("note")

    def one(self, id: str) -> Problem:
        (found,) = [one for one in self.problems if one.id == id]
        return found


def label(location: dict | None) -> str:
    """A place as the terminal prints it."""
    if location is None:
        return ""
    if "cell" in location:
        return f"{location['file']}[{location['sheet']}]!{location['cell']}"
    if "sheet" in location:
        return f"{location['file']}[{location['sheet']}]"
    if "line" in location:
        return f"{location['file']}:{location['line']}:{location['column']}"
    return location["file"]


class Small:
    """A campaign's folder with the sample's settings and communes."""

    def __init__(self, vinhdanh: Program):
        self.vinhdanh = vinhdanh
        self.folder = vinhdanh.folder / FOLDER
        self.folder.mkdir()
        for name in ["campaign.yaml", "communes.csv"]:
            shutil.copy(program.SAMPLE / name, self.folder)

    def __truediv__(self, name: str) -> Path:
        return self.folder / name

    def honourees(self, *rows: dict, titles: list[str] = HONOUREES, name: str = FILE) -> Path:
        """Writes a workbook of people as openpyxl does; gives its path."""
        book = openpyxl.Workbook()
        book.active.title = SHEET
        fill(book.active, list(rows), titles)
        return self.save(book, name)

    def save(self, book, name: str = FILE) -> Path:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        book.save(path)
        return path

    def check(self) -> Report:
        return Report(self.vinhdanh.check(self.folder, "--format", "json"))

    def build(self, *options) -> Report:
        return Report(self.vinhdanh.build(self.folder, "--format", "json", *options))


def at(title: str, row: int, problem: str, file: str = FILE, sheet: str = SHEET) -> str:
    """`honourees.xlsx[Điển hình]!J2 area-not-a-number`."""
    return f"{file}[{sheet}]!{cell(title, row)} {problem}"
