"""Workbooks as openpyxl writes them: every value where it stands, every slip at its cell."""

import datetime
import unicodedata

import openpyxl
import pytest
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from small import FILE, HONOUREES, SHEET, at, cell, fill, person

AREA, DAY, CONSENT, ANSWER = "Diện tích hiến (m²)", "Ngày đồng ý", "Đồng ý công khai", "Xác nhận"


def consenting(number: int, **cells) -> dict:
    """A sound row of somebody who agreed to a page."""
    answer = {CONSENT: "Có", "Phạm vi đồng ý": "trang", DAY: "8/3/2024", "Căn cứ đồng ý": "Phiếu đồng ý số 001"}
    return person(number, **answer) | cells


def test_a_sound_workbook_has_no_problem(small):
    small.honourees(person(1), consenting(2))
    report = small.check()
    assert report.code == 0
    assert report.spoken == []


@pytest.mark.parametrize(
    "value",
    [datetime.date(2024, 3, 8), datetime.datetime(2024, 3, 8, 14, 30), "8/3/2024", "ngày 8 tháng 3 năm 2024",
     "2024-03-08", "08-03-2024"],
    ids=str,
)
def test_dates_are_read_however_they_are_stored(small, value):
    small.honourees(consenting(1, **{DAY: value}))
    assert small.check().spoken == []


@pytest.mark.parametrize(
    "value, problem",
    [
        ("31/2/2024", "no-such-day"), ("4/20/2024", "date-month-first"), ("20/4/24", "date-two-digit-year"),
        ("hôm qua", "date-not-a-date"), ("20/4", "date-without-year"), ("4/2024", "date-without-day"),
        (45402, "date-excel-serial"), ("45402", "date-excel-serial"), (12.5, "date-without-year"),
    ],
)
def test_dates_that_are_none_are_told_at_their_cell(small, value, problem):
    small.honourees(person(1), consenting(2, **{DAY: value}))
    assert [line for line in small.check().spoken if "consent" not in line] == [at(DAY, 3, problem)]


@pytest.mark.parametrize("value", [186, 186.5, "186", "186,5", "hơn 150", "1.234,5", 1234.5, "1.234", "186 m2"])
def test_areas_are_read_however_they_are_stored(small, value):
    small.honourees(person(1, **{AREA: value}))
    assert small.check().spoken == []


@pytest.mark.parametrize(
    "value, problem",
    [
        ("1,234", "number-decimal-comma"), ("1 sào", "area-not-a-number"), ("12,5m", "area-not-a-number"),
        ("0,12 ha", "area-converted"), (-5, "area-not-a-number"), (True, "cell-true-false"),
        (datetime.date(2024, 3, 8), "cell-became-date"),
    ],
    ids=str,
)
def test_areas_that_are_none_are_told_at_their_cell(small, value, problem):
    small.honourees(person(1), person(2, **{AREA: value}))
    assert small.check().spoken == [at(AREA, 3, problem)]


@pytest.mark.parametrize("value", [True, "có", "x", "✓", "Rồi", 1, "1", "TRUE", "đồng ý"], ids=repr)
def test_yes_is_read_in_every_form(small, value):
    small.honourees(consenting(1, **{CONSENT: value}))
    assert small.check().spoken == []


@pytest.mark.parametrize("value", [False, "không", "Ko", 0, "chưa"], ids=repr)
def test_no_is_read_in_every_form(small, value):
    small.honourees(consenting(1, **{CONSENT: value, "Phạm vi đồng ý": None, DAY: None, "Căn cứ đồng ý": None}))
    assert small.check().spoken == []


def test_an_answer_that_is_neither_is_told_at_its_cell(small):
    small.honourees(consenting(1, **{CONSENT: "chắc là được"}))
    assert small.check().blocking == [at(CONSENT, 2, "yes-no-not-understood")]


def test_a_column_may_stand_anywhere_and_be_named_otherwise(small):
    moved = [*reversed(HONOUREES)]
    moved[moved.index("Họ và tên")] = "TÊN CHỦ HỘ"
    moved[moved.index(AREA)] = "dt (m2)"
    row = person(1, **{AREA: "nhiều lắm"})
    row["TÊN CHỦ HỘ"], row["dt (m2)"] = row.pop("Họ và tên"), row.pop(AREA)
    small.honourees(row, titles=moved)
    assert small.check().blocking == [f"{FILE}[{SHEET}]!{cell('dt (m2)', 2, moved)} area-not-a-number"]


def test_columns_that_are_missing_twice_or_unknown_are_told_at_their_title(small):
    twice = [*HONOUREES, "Diện tích (m²)"]
    small.honourees(person(1), titles=twice)
    assert small.check().blocking == [f"{FILE}[{SHEET}]!{cell('Diện tích (m²)', 1, twice)} column-duplicate"]
    small.honourees({"Mã hồ sơ": "HD-1"}, titles=["STT", "Mã hồ sơ", "Họ tên"])
    assert {line.split(" ")[-1] for line in small.check().blocking} >= {"column-missing"}
    small.honourees(person(1), titles=[*HONOUREES, "Người nhập"])
    unknown = small.check()
    assert unknown.blocking == []
    assert [line for line in unknown.spoken] == [
        f"{FILE}[{SHEET}]!{cell('Người nhập', 1, [*HONOUREES, 'Người nhập'])} column-unknown"]


def test_private_columns_are_named_and_their_values_never_said(small):
    private = [*HONOUREES, "Số điện thoại", "CCCD", "Ngày sinh"]
    secrets = {"Số điện thoại": "0912345678", "CCCD": "024123456789", "Ngày sinh": datetime.date(1961, 5, 17)}
    small.honourees(person(1, **secrets, **{AREA: "nhiều lắm"}), titles=private)
    ended = small.vinhdanh.check(small.folder, "--format", "json")
    for secret in ["0912345678", "024123456789", "1961"]:
        assert secret not in ended.stdout
    report = small.check()
    assert report.blocking == [at(AREA, 2, "area-not-a-number")]
    assert [line for line in report.notes if "column-private" in line] == [
        f"{FILE}[{SHEET}]!{cell(title, 1, private)} column-private" for title in secrets]


def test_a_code_that_lost_its_zero_is_said_once_and_still_found(small):
    (small / "communes.csv").unlink()
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Xã, thị trấn"
    fill(sheet, [{"Mã": 7525, "Tên": "Chũ", "Loại": "thị trấn"}, {"Mã": "07540", "Tên": "Xa Lý", "Loại": "xã",
                 "Tên khác": "Sa Lý"}], ["Mã", "Tên", "Loại", "Tên khác"])
    small.save(book, "communes.xlsx")
    small.honourees(person(1, **{"Xã/thị trấn": "TT. Chũ", "Thôn/TDP": "TDP 1"}),
                    person(2, **{"Xã/thị trấn": "Sa Lý"}))
    report = small.check()
    assert report.blocking == []
    assert [line for line in report.spoken if "tile" not in line] == [
        "communes.xlsx[Xã, thị trấn]!A2 commune-code-lost-zero"]


def test_names_are_looked_at_letter_by_letter(small):
    name = "Họ và tên"
    small.honourees(
        person(1, **{name: unicodedata.normalize("NFD", "Nguyễn Văn Đức")}),
        person(2, **{name: "Ðặng Văn Hùng", "Danh xưng": "Hộ ông"}),
        person(3, **{name: "Nguy?n V?n Hùng"}),
        person(4, **{name: "Nguyễn\u202eVăn Nam", "Danh xưng": "Hộ ông"}),
        person(5, **{name: "NguyÔn V¨n §øc"}),
        person(6, **{name: "Nguyeãn Vaên Ñöùc", "Danh xưng": "Hộ ông"}),
        person(7, **{name: "Ông Lý Văn Giang"}),
        person(8, **{name: "Đàm Thị\nHoa"}),
        person(9, **{name: "Bế Văn\u200b Ích"}),
    )
    assert small.check().spoken == sorted([
        at(name, 3, "look-alike-letter"), at(name, 4, "lost-letter"), at(name, 5, "bidirectional-control"),
        at(name, 6, "legacy-text"), at(name, 7, "legacy-text"), at(name, 8, "honorific-in-name"),
        at(name, 9, "name-line-break"), at(name, 10, "invisible-character"),
    ])


def test_a_commune_that_looks_like_another_is_suggested_and_never_guessed(small):
    commune = "Xã/thị trấn"
    small.honourees(person(1, **{commune: "Biên Động"}), person(2, **{commune: "Kien Thanh"}),
                    person(3, **{commune: "Sa Lý"}), person(4, **{commune: "Xa Lý"}), person(5, **{commune: None}))
    report = small.check()
    assert report.blocking == sorted([at(commune, 2, "commune-unknown"), at(commune, 6, "commune-missing")])
    assert "Biển Động" in report.one("commune-unknown").text


def test_an_identity_number_is_refused_as_a_dossiers_id(small):
    small.honourees(person(1, **{"Mã hồ sơ": "024123456789"}), person(2, **{"Mã hồ sơ": 24123456789}))
    report = small.check()
    assert [line.split(" ")[-1] for line in report.blocking].count("id-personal") >= 1
    assert report.blocking[0].startswith(f"{FILE}[{SHEET}]!A2 ")


# MARK: What sheets hold besides rows

def test_title_lines_above_the_header_are_passed_over(small):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    sheet["A1"] = "ỦY BAN NHÂN DÂN XÃ KIÊN THÀNH"
    sheet["A3"] = "DANH SÁCH CÁC HỘ GIA ĐÌNH, CÁ NHÂN HIẾN ĐẤT NĂM 2023"
    sheet.merge_cells("A3:L3")
    sheet["A4"] = "(Kèm theo Báo cáo số 12/BC-UBND ngày 05/4/2024)"
    fill(sheet, [person(1), person(2, **{AREA: "nhiều lắm"})], top=6)
    small.save(book)
    assert small.check().spoken == [at(AREA, 8, "area-not-a-number")]


def test_totals_below_are_not_people(small):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    titled = ["STT", *HONOUREES]
    fill(sheet, [{"STT": 1} | person(1), {"STT": 2} | person(2)], titled)
    sheet["A5"] = "Tổng cộng"
    sheet[cell(AREA, 5, titled)] = 372
    small.save(book)
    assert small.check().spoken == []


def test_rows_and_columns_that_hold_nothing_are_passed_over(small):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    spaced = ["", "STT", *HONOUREES[:4], "", *HONOUREES[4:]]
    for column, title in enumerate(spaced, 1):
        if title:
            sheet.cell(3, column, title)
    for number, row in [(5, person(1)), (9, person(2, **{AREA: "nhiều lắm"}))]:
        for title, value in row.items():
            sheet.cell(number, spaced.index(title) + 1, value)
    # Formatted, and empty: such rows go on for thousands in workbooks of offices.
    for number in range(10, 400):
        sheet.cell(number, 3).fill = PatternFill("solid", fgColor="FFFF00")
    small.save(book)
    assert small.check().spoken == [f"{FILE}[{SHEET}]!{cell(AREA, 9, spaced)} area-not-a-number"]


def test_an_example_row_is_never_read_and_one_that_somebody_typed_over_is_asked_about(small):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    titled = ["STT", *HONOUREES]
    example = {"STT": "Ví dụ"} | person(7, **{AREA: "nhiều lắm", "Họ và tên": "Nguyễn Văn Ví Dụ"})
    fill(sheet, [example, {"STT": 1} | person(1)], titled)
    small.save(book)
    assert small.check().spoken == []
    sheet[cell("Họ và tên", 2, titled)] = "Lý Văn Giang"
    small.save(book)
    # Only the mark is in question: what stands in such a row is not judged before that is settled.
    assert small.check().spoken == [f"{FILE}[{SHEET}]!A2 example-changed"]


def test_hidden_rows_and_sheets_are_read_and_named(small):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    fill(sheet, [person(1), person(2, **{AREA: "nhiều lắm"}), person(3)])
    sheet.row_dimensions[3].hidden = True
    small.save(book)
    report = small.check()
    assert report.blocking == [at(AREA, 3, "area-not-a-number")]
    assert [line for line in report.notes if "hidden" in line] == [f"{FILE}[{SHEET}]!A3 hidden-rows"]
    sheet.sheet_state = "hidden"
    book.create_sheet("Ghi nhớ")["A1"] = "Gọi lại cho xã"
    small.save(book)
    report = small.check()
    assert report.blocking == [at(AREA, 3, "area-not-a-number")]
    assert f"{FILE}[{SHEET}] hidden-sheet" in report.notes


def test_formulas_have_their_last_value_or_are_told(small, office):
    small.honourees(person(1, **{AREA: "=100+86"}), person(2, **{AREA: "=1/0"}))
    # openpyxl writes formulas without a value: nobody has computed them yet.
    assert small.check().blocking == [at(AREA, row, "formula-without-value") for row in (2, 3)]
    office.edit(small / FILE, small / FILE)
    assert small.check().spoken == [at(AREA, 3, "formula-error")]


def test_error_values_are_told_at_their_cell(small):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    fill(sheet, [person(1), person(2)])
    for place, error in [(cell(AREA, 2), "#REF!"), (cell("Họ và tên", 3), "#N/A")]:
        sheet[place] = error
        assert sheet[place].data_type == "e"
    small.save(book)
    assert small.check().blocking == sorted([at(AREA, 2, "formula-error"), at("Họ và tên", 3, "formula-error")])


def test_a_workbook_of_the_1904_date_system_gives_the_same_days(small):
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.title = SHEET
    fill(book.active, [consenting(1, **{DAY: datetime.date(2024, 4, 27)}),
                       consenting(2, **{DAY: datetime.date(2024, 4, 26)})])
    small.save(book)
    # The campaign's day is 26/4/2024: a day later is in its future, and the message says which.
    report = small.check()
    assert report.blocking == [at(DAY, 2, "consent-in-future")]
    assert "27/4/2024" in report.one("consent-in-future").summary


def test_rows_written_as_a_stream_are_read(small):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.append(HONOUREES)
    for row in [consenting(1, **{DAY: datetime.date(2024, 3, 8)}), person(2, **{AREA: "nhiều lắm"})]:
        sheet.append([WriteOnlyCell(sheet, row.get(title)) for title in HONOUREES])
    small.save(book)
    assert small.check().spoken == [at(AREA, 3, "area-not-a-number")]


def test_a_name_merged_over_two_rows_is_told(small):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = SHEET
    fill(sheet, [person(1), person(2)])
    sheet.merge_cells(f"{cell('Họ và tên', 2)}:{cell('Họ và tên', 3)}")
    small.save(book)
    assert small.check().blocking == [at("Họ và tên", 2, "merged-name-cell")]


def test_ten_thousand_rows_are_read_whole(small):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.append(HONOUREES)
    for number in range(1, 10_001):
        row = person(number, **{"Thôn/TDP": f"Thôn {number}"})
        if number == 10_000:
            row[AREA] = "nhiều lắm"
        sheet.append([row.get(title) for title in HONOUREES])
    small.save(book)
    assert small.check().blocking == [at(AREA, 10_001, "area-not-a-number")]


def test_one_workbook_may_hold_every_table(small):
    (small / "communes.csv").unlink()
    book = openpyxl.Workbook()
    book.remove(book.active)
    sheets = {
        "Hướng dẫn": (["Đọc trước"], [{"Đọc trước": "Điền từng trang."}]),
        "Xã, thị trấn": (["Mã", "Tên", "Loại", "Cột", "Hàng"],
                         [{"Mã": "07525", "Tên": "Chũ", "Loại": "thị trấn", "Cột": 1, "Hàng": 1},
                          {"Mã": "07561", "Tên": "Kiên Thành", "Loại": "xã", "Cột": 2, "Hàng": 1}]),
        "Điển hình": (HONOUREES, [person(1), person(2, **{"Xã/thị trấn": "Kiên Thàn"})]),
        "Hội nghị": (["Đơn vị", "Ngày", "Địa điểm", "Số giấy khen"],
                     [{"Đơn vị": "thị trấn Chũ", "Ngày": "31/4/2024", "Địa điểm": "Hội trường", "Số giấy khen": 5}]),
        "Đại biểu": (["Đơn vị", "Số đại biểu"], [{"Đơn vị": "Chũ", "Số đại biểu": "năm"}]),
    }
    for name, (titles, rows) in sheets.items():
        fill(book.create_sheet(name), rows, titles)
    small.save(book, "campaign.xlsx")
    assert small.check().blocking == sorted([
        f"campaign.xlsx[Điển hình]!{cell('Xã/thị trấn', 3)} commune-unknown",
        "campaign.xlsx[Hội nghị]!B2 no-such-day",
        "campaign.xlsx[Đại biểu]!B2 count-not-a-number",
    ])


def test_a_table_in_two_places_is_a_question(small):
    small.honourees(person(1))
    (small / "honourees.csv").write_text("Mã hồ sơ,Họ và tên\n", encoding="utf-8")
    blocking = small.check().blocking
    assert any(line.endswith(" table-given-twice") for line in blocking), blocking
