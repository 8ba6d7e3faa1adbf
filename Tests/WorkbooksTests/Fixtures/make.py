"""Writes the fixtures anew: make.py FOLDER. Wants LibreOffice, and openpyxl and msoffcrypto-tool from PyPI.

openpyxl writes what a clerk's workbook has; LibreOffice opens that and saves it in every format that it knows, so that
each fixture is what a real program wrote. Checked in are the results of openpyxl 3.1.5 and LibreOffice 7.4.
"""

import datetime
import pathlib
import shutil
import subprocess
import sys
import tempfile

from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904


def everything():
    book = Workbook()
    sheet = book.active
    sheet.title = "Điển hình"
    sheet["A1"] = "DANH SÁCH ĐIỂN HÌNH HIẾN ĐẤT"
    sheet.merge_cells("A1:F1")
    sheet.append(["STT", "Họ và tên", "Diện tích", "Ngày", "Đồng ý", "Tổng"])
    bold = CellRichText("Nguyễn ", TextBlock(InlineFont(b=True), "Văn"), " An")
    sheet.append([1, bold, 1234.5, datetime.date(2024, 4, 20), True, "=C3*2"])
    sheet.append([2, "Trần Thị Bình\nThôn Đông", 0.1, datetime.datetime(2024, 4, 20, 8, 30), False, "=1/0"])
    sheet.append([3, "  hai dấu cách  ", -7, "20/4/2024", None, '=B3&""'])
    sheet["D3"].number_format = 'dd"/"mm"/"yyyy'
    sheet["D4"].number_format = "[$-42A]dd mmmm yyyy hh:mm"
    sheet["C3"].number_format = '#,##0.0" m²"'
    sheet["B6"] = "bị ẩn"
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["H"].hidden = True
    sheet["H7"] = "cột ẩn"
    sheet["B9"] = "07525"
    sheet["B9"].number_format = "@"
    hidden = book.create_sheet("Ẩn & kín")
    hidden["A1"] = "trong trang ẩn"
    hidden.sheet_state = "veryHidden"
    book.create_sheet("Trống")
    return book


def old_days():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active["A1"] = datetime.date(2024, 4, 20)
    return book


def convert(source, kind, target):
    """Lets LibreOffice open a file and save it as another kind: an ending, or an ending and a filter."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
             "--outdir", folder, str(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.copy(pathlib.Path(folder, source.stem + "." + kind.split(":")[0]), target)


def main(folder):
    folder = pathlib.Path(folder)
    everything().save(folder / "openpyxl.xlsx")
    old_days().save(folder / "openpyxl-1904.xlsx")
    source = folder / "openpyxl.xlsx"
    for kind, name in [
        ("xlsx:Calc MS Excel 2007 XML", "libreoffice.xlsx"), ("xls:MS Excel 97", "libreoffice.xls"),
        ("ods", "libreoffice.ods"), ("html", "table.xls"), ("csv", "text.xlsx"),
    ]:
        convert(source, kind, folder / name)
    convert(folder / "openpyxl-1904.xlsx", "xlsx:Calc MS Excel 2007 XML", folder / "libreoffice-1904.xlsx")
    with open(source, "rb") as plain, open(folder / "protected.xlsx", "wb") as protected:
        OOXMLFile(plain).encrypt("mật khẩu", protected)


main(*sys.argv[1:])
