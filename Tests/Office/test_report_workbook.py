"""The report upward as spreadsheet programs open it: values, texts that look like formulas, paper."""

import csv
import subprocess

import openpyxl
import pytest

import program

FOLDER = "bao-cao"
BOOK = "bao-cao-tien-do.xlsx"
SHEETS = ["Tổng hợp", "Mốc công việc", "Chậm, chưa báo cáo", "Khó khăn, kiến nghị", "Khen thưởng", "Tài liệu"]
FORMULAS = ["=1+1", "+84", "-5", "@SUM(A1)"]


def written(vinhdanh, campaign) -> "Path":
    ended = vinhdanh.run("report", campaign, "--output", FOLDER, "--templates", program.TEMPLATES)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return vinhdanh.folder / FOLDER / BOOK


@pytest.fixture
def dangerous(small):
    """A campaign in which units write what a spreadsheet could take for formulas."""
    with open(program.SAMPLE / "progress.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))[:9]
    for row, text in zip(rows, FORMULAS):
        row["Khó khăn, vướng mắc"] = text
    with open(small / "progress.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    small.honourees()
    return small


def test_libreoffice_shows_every_sheet_with_its_values(vinhdanh, office):
    shown = office.read(written(vinhdanh, program.SAMPLE))
    assert list(shown) == SHEETS
    summary = {row[1]: row[2] for row in shown["Tổng hợp"] if row[0].isdigit()}
    assert summary["Số xã, thị trấn"] == "29"
    assert summary["Xã, thị trấn đã tổ chức Hội nghị cấp xã"] == "26"
    assert summary["Điển hình được đăng tên"] == "136"
    assert ["2", "Cấp huyện", "Cá nhân và hộ gia đình", "30", "30", "3", "0", "0"] in shown["Khen thưởng"]
    behind = [row for row in shown["Chậm, chưa báo cáo"] if row[0].isdigit()]
    assert [row[1] for row in behind[:4]] == ["Xã Phong Minh", "Xã Xa Lý", "Xã Kiên Lao", "Xã Phú Nhuận"]
    words = [row for row in shown["Khó khăn, kiến nghị"] if row[0].isdigit()]
    assert len(words) == 18
    assert "Mưa lớn ngày 19/4, ngầm qua suối ngập, phải lùi hội nghị ba ngày." in words[2]
    assert any("Dữ liệu minh hoạ" in row[0] for row in shown["Tổng hợp"])


def test_what_looks_like_a_formula_stays_text(dangerous, office):
    path = written(dangerous.vinhdanh, dangerous.folder)
    shown = office.read(path)["Khó khăn, kiến nghị"]
    assert [row[4] for row in shown if row[4] and row[0].isdigit()] == FORMULAS
    sheet = openpyxl.load_workbook(path)["Khó khăn, kiến nghị"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value in FORMULAS]
    assert [cell.data_type for cell in cells] == ["s"] * len(FORMULAS)


def test_libreoffice_saves_it_again_without_a_loss(vinhdanh, office, tmp_path):
    path = written(vinhdanh, program.SAMPLE)
    again = tmp_path / "luu-lai.xlsx"
    office.edit(path, again)
    assert office.read(again) == office.read(path)


def test_every_sheet_is_set_up_for_a4(vinhdanh):
    book = openpyxl.load_workbook(written(vinhdanh, program.SAMPLE))
    assert book.sheetnames == SHEETS
    for sheet in book:
        assert sheet.page_setup.paperSize == 9, sheet.title
        assert sheet.page_setup.fitToWidth == 1 and sheet.page_setup.fitToHeight == 0, sheet.title
    assert book["Tổng hợp"].page_setup.orientation == "portrait"
    assert book["Khó khăn, kiến nghị"].page_setup.orientation == "landscape"
    heads = book["Khó khăn, kiến nghị"].print_title_rows
    row = int(heads.split(":")[1].strip("$"))
    assert book["Khó khăn, kiến nghị"].cell(row, 5).value == "Khó khăn, vướng mắc"


def test_printed_a_sheet_over_two_pages_repeats_its_titles(vinhdanh, office, tmp_path):
    paper = tmp_path / "bao-cao.pdf"
    office.edit(written(vinhdanh, program.SAMPLE), paper, kind="pdf")
    text = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    pages = text.split("\f")[:-1]
    assert len(SHEETS) <= len(pages) <= len(SHEETS) + 2
    said = [page for page in pages if "Khó khăn, kiến nghị " in page]
    assert said and all("Khó khăn, vướng mắc" in page and "Kỳ báo cáo" in page for page in said)
    assert "Xã Phong Minh" in said[0] and "Trung tâm Văn hóa" in said[-1]
