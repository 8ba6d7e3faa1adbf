"""The clerk at LibreOffice's desk: does in a running LibreOffice what its menus do, one command a line.

Run by the system's Python, which alone knows LibreOffice's bridge (python3-uno):

    desk.py PIPE

PIPE is the name that `soffice --accept="pipe,name=PIPE;urp;"` listens on. Commands come as JSON objects, a line each,
`{"do": NAME, …}`; each is answered by one line, `{"ok": …}` or `{"error": …}`.
"""

import json
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import Exception as OfficeError

# What `Save as` calls them.
FILTERS = {
    "xlsx": "Calc MS Excel 2007 XML",
    "xlsx-openxml": "Calc Office Open XML",
    "xls": "MS Excel 97",
    "html": "HTML (StarCalc)",
    "ods": "calc8",
    "pdf": "calc_pdf_Export",
}
# How long LibreOffice may take to start.
START = 60


def option(name, value):
    property = PropertyValue()
    property.Name, property.Value = name, value
    return property


def connect(pipe):
    """The desktop of the LibreOffice that listens on `pipe`, waited for."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + START
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def address(path):
    return Path(path).as_uri()


class Desk:
    def __init__(self, desktop):
        self.desktop = desktop

    # MARK: Documents

    def open(self, path, *options):
        document = self.desktop.loadComponentFromURL(
            address(path), "_blank", 0, (option("Hidden", True), *options))
        if document is None:
            raise ValueError(f"LibreOffice does not open {path}")
        return document

    def store(self, document, path, kind, password=None):
        options = [option("FilterName", FILTERS[kind]), option("Overwrite", True)]
        if password:
            # What the dialog for a password sets for Excel's files; `Password` alone encrypts only LibreOffice's own.
            named = tuple(self.named(*pair) for pair in (
                ("OOXPassword", password), ("CryptoType", "StrongEncryptionDataSpace")))
            options.append(option("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", named)))
        document.storeToURL(address(path), tuple(options))

    @staticmethod
    def named(name, value):
        named = uno.createUnoStruct("com.sun.star.beans.NamedValue")
        named.Name, named.Value = name, value
        return named

    # MARK: Commands

    def edit(self, source, target, cells=(), sheets=(), kind="xlsx", password=None):
        """Opens a workbook, does what stands in `sheets`, fills `cells`, and stores it as `target`.

        A cell is `[sheet, "B2", how, value]`; how: `type` (as typed at the keyboard in Vietnam), `text`, `number`,
        `formula` (English names), `clear`, `date-format` (its code), `format`, `row` (insert rows above), `delete-row`.
        """
        document = self.open(source) if source else self.new()
        try:
            for change in sheets:
                self.change_sheet(document, *change)
            for sheet, place, how, value in cells:
                self.fill(document, document.Sheets.getByName(sheet), place, how, value)
            self.store(document, target, kind, password)
        finally:
            document.close(True)

    def new(self):
        return self.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (option("Hidden", True),))

    def change_sheet(self, document, how, name, value=None):
        sheets = document.Sheets
        if how == "add":
            sheets.insertNewByName(name, sheets.Count)
        elif how == "remove":
            sheets.removeByName(name)
        elif how == "rename":
            sheets.getByName(name).setName(value)
        elif how == "hide":
            sheets.getByName(name).IsVisible = False
        else:
            raise ValueError(how)

    def fill(self, document, sheet, place, how, value):
        cells = sheet.getCellRangeByName(place)
        if how == "merge":
            cells.merge(True)
            return
        if how == "hide-rows":
            cells.Rows.IsVisible = False
            return
        if how == "insert-rows":
            address = cells.RangeAddress
            sheet.Rows.insertByIndex(address.StartRow, value)
            return
        if how == "delete-rows":
            address = cells.RangeAddress
            sheet.Rows.removeByIndex(address.StartRow, value)
            return
        cell = cells.getCellByPosition(0, 0)
        if how == "type":
            cell.FormulaLocal = value
        elif how == "text":
            cell.String = value
        elif how == "number":
            cell.Value = value
        elif how == "formula":
            cell.Formula = value
        elif how == "clear":
            cells.clearContents(1 | 2 | 4 | 16)
        elif how == "format":
            formats, locale = document.NumberFormats, uno.createUnoStruct("com.sun.star.lang.Locale")
            key = formats.queryKey(value, locale, False)
            cells.NumberFormat = formats.addNew(value, locale) if key == -1 else key
        else:
            raise ValueError(how)

    def read(self, source):
        """What LibreOffice shows in every sheet: `{sheet: [[text, …], …]}`."""
        document = self.open(source)
        try:
            shown = {}
            for sheet in document.Sheets:
                cursor = sheet.createCursor()
                cursor.gotoEndOfUsedArea(False)
                last = cursor.RangeAddress
                shown[sheet.Name] = [
                    [sheet.getCellByPosition(column, row).String for column in range(last.EndColumn + 1)]
                    for row in range(last.EndRow + 1)
                ]
            return shown
        finally:
            document.close(True)

    def describe(self, source):
        """What a clerk meets in a workbook: validity lists, frozen panes, formats and column widths of each sheet."""
        document = self.open(source)
        try:
            described = {}
            for sheet in document.Sheets:
                cursor = sheet.createCursor()
                cursor.gotoEndOfUsedArea(False)
                last = cursor.RangeAddress
                columns = []
                for column in range(last.EndColumn + 1):
                    cell = sheet.getCellByPosition(column, min(last.EndRow + 1, 20))
                    validity = cell.Validation
                    columns.append({
                        "format": document.NumberFormats.getByKey(cell.NumberFormat).FormatString,
                        "list": validity.Formula1 if validity.Type.value == "LIST" else None,
                        "width": sheet.Columns.getByIndex(column).Width,
                    })
                described[sheet.Name] = {"visible": sheet.IsVisible, "columns": columns}
            return described
        finally:
            document.close(True)

    def csv(self, source, target, delimiter=",", kind="xlsx"):
        """Opens a CSV file in UTF-8, every column as text, and stores it."""
        columns = "/".join(f"{column}/2" for column in range(1, 61))
        tokens = f"{ord(delimiter)},34,76,1,{columns},1066,false,false"
        document = self.open(
            source, option("FilterName", "Text - txt - csv (StarCalc)"), option("FilterOptions", tokens))
        try:
            self.store(document, target, kind)
        finally:
            document.close(True)

    def typed_csv(self, source, target, delimiter=",", kind="xlsx"):
        """Opens a CSV file in UTF-8 as a Vietnamese spreadsheet does by itself: numbers and dates recognised."""
        tokens = f"{ord(delimiter)},34,76,1,,1066,false,true"
        document = self.open(
            source, option("FilterName", "Text - txt - csv (StarCalc)"), option("FilterOptions", tokens))
        try:
            self.store(document, target, kind)
        finally:
            document.close(True)

    def convert(self, source, target, kind, password=None):
        document = self.open(source)
        try:
            self.store(document, target, kind, password)
        finally:
            document.close(True)

    def quit(self):
        try:
            self.desktop.terminate()
        except OfficeError:
            pass  # It is gone already: the bridge breaks as it goes.


def main():
    desk = Desk(connect(sys.argv[1]))
    print(json.dumps({"ok": None}), flush=True)
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = {"ok": getattr(desk, command.pop("do"))(**command)}
        except (OfficeError, ValueError, RuntimeError) as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


main()
