"""The workbooks that `vinhdanh new` makes, as the people see them who fill them in."""

from dataclasses import dataclass
from pathlib import Path

import openpyxl

from libreoffice import LibreOffice, place

EXAMPLE = "Ví dụ"
COVER = "Thông tin chung"


@dataclass
class Sheet:
    """A table's sheet: where its titles stand, and the first row to fill in."""

    name: str
    columns: dict[str, int]
    next: int

    def cell(self, title: str, row: int) -> str:
        return place(row, self.columns[title])


class Form:
    """A workbook that is filled in, by openpyxl or in LibreOffice."""

    def __init__(self, path: Path, office: LibreOffice | None = None):
        self.path = path
        self.office = office
        book = openpyxl.load_workbook(path)
        self.sheets = {sheet.title: found for sheet in book if (found := self._sheet(sheet))}

    @staticmethod
    def _sheet(sheet) -> Sheet | None:
        """The titles are the first row with a running number; an example row follows them."""
        for row in sheet.iter_rows(max_row=20):
            titles = {str(cell.value).strip(): cell.column for cell in row if cell.value is not None}
            if "STT" not in titles or len(titles) < 2:
                continue
            last = row[0].row
            for below in sheet.iter_rows(min_row=last + 1, max_row=last + 10, max_col=1):
                if below[0].value == EXAMPLE:
                    last = below[0].row
            return Sheet(sheet.title, titles, last + 1)
        return None

    def add(self, name: str, *rows: dict):
        """Fills in rows of a sheet; values as they are typed. Gives the rows' numbers."""
        sheet = self.sheets[name]
        numbers = range(sheet.next, sheet.next + len(rows))
        self.write(name, {
            sheet.cell(title, number): value
            for number, row in zip(numbers, rows) for title, value in row.items()
        })
        sheet.next += len(rows)
        return list(numbers)

    def write(self, name: str, values: dict[str, object]):
        """Writes cells of a sheet, `None` clears one, and saves."""
        if self.office:
            self.office.edit(self.path, self.path, [
                [name, cell, "clear" if value is None else "type", "" if value is None else str(value)]
                for cell, value in values.items()
            ])
            return
        book = openpyxl.load_workbook(self.path)
        for cell, value in values.items():
            book[name][cell] = value
        book.save(self.path)

    def sign(self, commune: str):
        """Says on the cover whose workbook it is."""
        sheet = openpyxl.load_workbook(self.path)[COVER]
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.strip(" :*") in ("Xã/thị trấn", "Xã, thị trấn"):
                    self.write(COVER, {place(cell.row, cell.column + 1): commune})
                    return
        raise AssertionError(f"{self.path.name} does not ask whose it is")
