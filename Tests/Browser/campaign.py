"""A campaign's folder as a clerk edits it: a cell, a template, saved in place or by rename."""

import csv
import io
import os
import shutil
from pathlib import Path

import program


class Campaign:
    """A copy of the sample campaign, free to be changed."""

    def __init__(self, folder: Path, drawn: Path | None = None):
        """Copies the sample; with the state folder of a site made of it, its photos need not be made small again."""
        self.folder = folder
        shutil.copytree(program.SAMPLE, folder)
        if drawn:
            for name in ("photos", "share-image"):
                shutil.copytree(drawn / name, folder.parent / "public" / drawn.name / name)

    def rows(self, table: str) -> list[dict[str, str]]:
        """The rows of a table, by column title."""
        with open(self.folder / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def row(self, table: str, key: str) -> dict[str, str]:
        """The row whose first cell is `key`."""
        return next(row for row in self.rows(table) if next(iter(row.values())) == key)

    def change(self, table: str, key: str, column: str, value: str, by_rename: bool = False) -> int:
        """Writes a cell of the row whose first cell is `key`; every other byte of the file stays.

        Gives the line on which the row begins.
        """
        path = self.folder / f"{table}.csv"
        lines = path.read_bytes().decode("utf-8").splitlines(keepends=True)
        reader = csv.reader(io.StringIO("".join(lines), newline=""))
        titles = [title.removeprefix("\ufeff") for title in next(reader)]
        before = reader.line_num
        for cells in reader:
            if cells and cells[0] == key:
                cells[titles.index(column)] = value
                out = io.StringIO(newline="")
                end = "\r\n" if lines[before].endswith("\r\n") else "\n"
                csv.writer(out, lineterminator=end).writerow(cells)
                lines[before : reader.line_num] = [out.getvalue()]
                save(path, "".join(lines), by_rename)
                return before + 1
            before = reader.line_num
        raise KeyError(f"{table}.csv has no row {key!r}")


def save(path: Path, text: str, by_rename: bool = False):
    """Writes a file, in place or as many editors do: a new file beside it, then moved over it."""
    if by_rename:
        beside = path.with_name("." + path.name + ".moi")
        beside.write_bytes(text.encode("utf-8"))
        os.replace(beside, path)
    else:
        path.write_bytes(text.encode("utf-8"))


def replace(path: Path, old: str, new: str) -> tuple[int, int]:
    """Replaces the only occurrence of a text in a file; gives its line and column, counted from 1."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path.name} has {old!r} {text.count(old)} times"
    start = text.index(old)
    save(path, text.replace(old, new))
    return text.count("\n", 0, start) + 1, start - (text.rfind("\n", 0, start) + 1) + 1
