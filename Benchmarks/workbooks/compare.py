"""Reads a workbook with another library, timed: compare.py openpyxl|calamine FILE.xlsx [TIMES]."""

import resource
import sys
import time


def openpyxl_cells(path):
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    return sum(value is not None for sheet in book for row in sheet.iter_rows(values_only=True) for value in row)


def calamine_cells(path):
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(path)
    sheets = (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)
    return sum(value != "" for sheet in sheets for row in sheet for value in row)


def main(library, path, times=3):
    read = {"openpyxl": openpyxl_cells, "calamine": calamine_cells}[library]
    best = float("inf")
    for _ in range(int(times)):
        start = time.perf_counter()
        cells = read(path)
        best = min(best, time.perf_counter() - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{library}: {cells} cells: {best * 1000:.0f} ms (best of {times}), at most {memory} MiB")


main(*sys.argv[1:])
