"""A workbook in the clerk's spreadsheet program: cells are changed, and the file is saved the way Excel saves it."""

import os
from pathlib import Path

import openpyxl
from openpyxl.utils.cell import coordinate_from_string, column_index_from_string

from forms import Form, Sheet


class Workbook(Form):
    """A workbook that is filled in while the preview looks on."""

    @staticmethod
    def _sheet(sheet) -> Sheet | None:
        """Rows that were filled in before are passed over."""
        found = Form._sheet(sheet)
        while found and any(cell.value is not None for cell in sheet[found.next]):
            found.next += 1
        return found

    def write(self, name: str, values: dict[str, object]):
        """Writes cells of a sheet, `None` clears one, and saves."""
        book = openpyxl.load_workbook(self.path)
        for cell, value in values.items():
            book[name][cell] = value
        save(book, self.path)

    def delete_column(self, name: str, cell: str):
        """Deletes the column that a cell stands in, and saves."""
        book = openpyxl.load_workbook(self.path)
        book[name].delete_cols(column_index_from_string(coordinate_from_string(cell)[0]))
        save(book, self.path)

    def add_column(self, name: str, title: str, values: list):
        """Adds a column at the right, with values in the rows to fill in, and saves."""
        book = openpyxl.load_workbook(self.path)
        sheet = book[name]
        column = sheet.max_column + 1
        sheet.cell(1, column, title)
        for row, value in enumerate(values, 3):
            sheet.cell(row, column, value)
        save(book, self.path)

    def row(self, name: str, number: int) -> dict[str, object]:
        """What stands in a row, by column title."""
        sheet = openpyxl.load_workbook(self.path)[name]
        return {title: sheet.cell(number, column).value for title, column in self.sheets[name].columns.items()}


def cells(path: Path) -> dict[tuple[str, str], object]:
    """Every cell of a workbook that is not empty, by sheet and address."""
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in openpyxl.load_workbook(path) for row in sheet.iter_rows() for cell in row if cell.value is not None
    }


def save(book, path: Path):
    """Saves as Excel does: a lock beside the file, a new file, the old one aside, the new one in its place."""
    lock = path.with_name("~$" + path.name)
    lock.write_bytes(b"\x07can bo".ljust(165, b"\0"))
    new, old = path.with_name("5F3A1C00"), path.with_name("1B2C3D4E.tmp")
    book.save(new)
    if path.exists():
        os.rename(path, old)
    os.rename(new, path)
    old.unlink(missing_ok=True)
    lock.unlink()
