"""A workbook that is saved while the preview runs: every fault is told at its cell and goes when it is mended; whatever
way it is saved, what was saved last is shown."""

import csv
import functools
import io
import os
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from campaign import Campaign
from live import WAYS, Ear, by_libreoffice, in_place, problems
from program import Program

ID = "HD-0001"
PAGE = f"dien-hinh/{ID}.html"
SUMMARY = "Thành tích"
SHEET = "Điển hình"


class Desk:
    """The sample with its honourees in a workbook, and a preview of it that somebody looks at."""

    def __init__(self, folder: Path):
        self.campaign = Campaign(folder)
        table = folder / "honourees.csv"
        with open(table, encoding="utf-8-sig", newline="") as file:
            self.titles, *self.rows = csv.reader(file)
        table.unlink()
        self.path = folder / "honourees.xlsx"
        self.path.write_bytes(self.workbook())

    def line(self) -> int:
        """The row of the dossier that is changed."""
        return next(number for number, row in enumerate(self.rows, 2) if row[0] == ID)

    def place(self, title: str, below: int = 0) -> str:
        """Where a page says that a problem of that dossier is, or of one below it."""
        letter = get_column_letter(self.titles.index(title) + 1)
        return f"honourees.xlsx, trang tính “{SHEET}”, ô {letter}{self.line() + below}, cột “{title}”"

    def workbook(self, change=lambda sheet, column, row: None, **cells: str) -> bytes:
        """The workbook with other texts in cells of the dossier, or after a change by hand."""
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.title = SHEET
        for row in [self.titles, *self.rows]:
            sheet.append([text or None for text in row])

        def column(title):
            return self.titles.index(title) + 1

        for title, text in cells.items():
            sheet.cell(self.line(), column(title), text)
        change(sheet, column, self.line())
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()

    @functools.cached_property
    def parts(self) -> list[tuple[str, bytes]]:
        """The parts of a workbook in which a number is to be put."""
        with zipfile.ZipFile(io.BytesIO(self.workbook(**{SUMMARY: "Lần lưu thứ @."}))) as archive:
            return [(name, archive.read(name)) for name in archive.namelist()]

    def saved(self, number: int) -> bytes:
        """The workbook as it is saved for the nth time."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, part in self.parts:
                archive.writestr(name, part.replace("thứ @.".encode(), f"thứ {number}.".encode()))
        return out.getvalue()


def start(vinhdanh: Program, desk: Desk, *options):
    return vinhdanh.preview(desk.campaign.folder, *options)


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Desk:
    return Desk(tmp_path_factory.mktemp("live") / "chien-dich")


@pytest.fixture(scope="module")
def running(binary, desk):
    """One preview for all faults: what one leaves behind another would show."""
    with start(Program(binary, desk.campaign.folder.parent), desk) as server:
        server.wait_for_draft()
        yield server


@pytest.fixture
def ear(running, desk) -> Ear:
    ear = Ear(running.address)
    ear.ready()
    yield ear
    # What a test that failed left behind is no fault of the next.
    if ear.states[-1]["stage"] != "ready":
        by_libreoffice(desk.path, desk.workbook())
        ear.ready(len(ear.states))
    ear.close()


@pytest.fixture
def own(tmp_path) -> Desk:
    return Desk(tmp_path / "chien-dich")


# Faults


def number(desk):
    return desk.workbook(**{"Diện tích hiến (m²)": "nhiều lắm"})


def day(desk):
    return desk.workbook(**{"Ngày đồng ý": "31/2/2024"})


def commune(desk):
    return desk.workbook(**{"Xã/thị trấn": "Kiên Thọ"})


def same_id(desk):
    return desk.workbook(lambda sheet, column, row: sheet.cell(row + 1, column("Mã hồ sơ"), ID))


def no_title(desk):
    return desk.workbook(lambda sheet, column, row: sheet.cell(1, column("Họ và tên"), "Cột lạ"))


def merged_titles(desk):
    return desk.workbook(
        lambda sheet, column, row: sheet.merge_cells(
            start_row=1, end_row=1, start_column=column("Danh xưng"), end_column=column("Họ và tên")))


def formula_error(desk):
    def change(sheet, column, row):
        cell = sheet.cell(row, column("Ngày công"), "#REF!")
        cell.data_type = "e"

    return desk.workbook(change)


def lost_letters(desk):
    return desk.workbook(**{"Họ và tên": "Gi?p V?n Ân"})


def encrypted(desk):
    # The head of a compound file, and the entry of the stream in which Excel keeps what it encrypted.
    name = "EncryptedPackage\0".encode("utf-16-le")
    entry = name.ljust(64, b"\0") + bytes([len(name), 0, 2]) + bytes(61)
    return bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + entry + bytes(2048)


def cut_off(desk):
    whole = desk.workbook()
    return whole[: len(whole) // 2]


def other_sheets(desk):
    def change(sheet, column, row):
        sheet.delete_rows(1, sheet.max_row)
        sheet.title = "Sheet1"
        sheet["A1"] = "ghi chú"
        sheet.parent.create_sheet("Sheet2")["A1"] = "ghi chú khác"

    return desk.workbook(change)


def pdf(desk):
    return b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


FAULTS = [
    (number, "area-not-a-number", "Diện tích hiến (m²)"),
    (day, "no-such-day", "Ngày đồng ý"),
    (commune, "commune-unknown", "Xã/thị trấn"),
    (same_id, "same-dossier-twice", "Mã hồ sơ"),
    (no_title, "column-missing", None),
    (merged_titles, "column-missing", None),
    (formula_error, "formula-error", "Ngày công"),
    (lost_letters, "lost-letter", "Họ và tên"),
    (encrypted, "workbook-encrypted", None),
    (cut_off, "workbook-incomplete", None),
    (other_sheets, "sheet-missing", None),
    (pdf, "workbook-other-format", None),
]


@pytest.mark.parametrize("fault, id, title", FAULTS, ids=[fault.__name__ for fault, _, _ in FAULTS])
def test_a_fault_is_told_at_its_cell_over_the_old_page_and_goes_when_it_is_mended(desk, ear, fault, id, title):
    before = ear.page(PAGE)
    heard = len(ear.states)
    by_libreoffice(desk.path, fault(desk))
    state = ear.wait(lambda state: id in [one for one, _ in problems(state)], heard)
    assert state["stage"] == "failed"
    assert "đang xem bản cũ lúc" in state["headline"]
    places = [place for one, place in problems(state) if one == id]
    assert all(place.startswith("honourees.xlsx") for place in places), places
    if title:
        assert desk.place(title, below=fault is same_id) in places
    # The old page is there, but for the number of the draft and of the event in it.
    assert ear.page(PAGE) == before
    heard = len(ear.states)
    by_libreoffice(desk.path, desk.workbook())
    assert problems(ear.ready(heard)) == []


TCVN3 = str.maketrans(
    {"ã": "\xb7", "à": "\xb5", "á": "\xb8", "ê": "\xaa", "ô": "\xab", "ơ": "\xac", "ư": "\xad", "đ": "\xae", "â": "\xa9"})


def test_a_table_in_an_old_encoding_is_named_and_mended(desk, ear):
    path = desk.campaign.folder / "communes.csv"
    sound = path.read_bytes()
    heard = len(ear.states)
    in_place(path, sound.decode("utf-8-sig").translate(TCVN3).encode("latin-1", "replace"))
    state = ear.wait(lambda state: state["stage"] == "failed", heard)
    (place,) = [place for id, place in problems(state) if id == "encoding-legacy"]
    assert place.startswith("communes.csv, dòng 1")
    heard = len(ear.states)
    in_place(path, sound)
    ear.ready(heard)


# Saving


def test_a_workbook_of_which_half_is_there_is_waited_for(desk, ear):
    content = desk.workbook(**{SUMMARY: "Ghi làm hai lần."})
    heard = len(ear.states)
    with open(desk.path, "wb") as file:
        file.write(content[: len(content) // 2])
        file.flush()
        os.fsync(file.fileno())
        start = time.monotonic()
        time.sleep(0.3)
        file.write(content[len(content) // 2 :])
    late = time.monotonic() - start > 0.8
    ear.wait_for_text(PAGE, "Ghi làm hai lần.")
    assert late or [state["stage"] for state in ear.states[heard:]] == ["ready"] * len(ear.states[heard:])


@pytest.mark.parametrize("options", [[], ["--poll"]], ids=["told", "looking"])
def test_whatever_way_a_workbook_is_saved_what_was_saved_is_shown(vinhdanh, own, options):
    with start(vinhdanh, own, *options) as server:
        server.wait_for_draft()
        ear = Ear(server.address)
        for save in WAYS:
            text = f"Lưu theo cách {save.__name__.replace('_', ' ')}."
            save(own.path, own.workbook(**{SUMMARY: text}))
            ear.wait_for_text(PAGE, text)
        assert problems(ear.ready(len(ear.states) - 1)) == []


@pytest.mark.parametrize("options", [[], ["--poll"]], ids=["told", "looking"])
def test_a_folder_that_is_moved_away_and_back_is_followed(vinhdanh, own, options):
    folder, aside = own.campaign.folder, own.campaign.folder.with_name("cho-khac")
    with start(vinhdanh, own, *options) as server:
        server.wait_for_draft()
        ear = Ear(server.address)
        heard = len(ear.states)
        folder.rename(aside)
        gone = ear.wait(lambda state: state["stage"] == "failed", heard)
        assert "đang xem bản cũ lúc" in gone["headline"]
        assert ear.page(PAGE)
        heard = len(ear.states)
        aside.rename(folder)
        ear.ready(heard)
        by_libreoffice(own.path, own.workbook(**{SUMMARY: "Về chỗ cũ."}))
        ear.wait_for_text(PAGE, "Về chỗ cũ.")


@pytest.mark.parametrize("thing", ["pipe", "folder", "forbidden"])
def test_a_workbook_that_cannot_be_read_is_named_and_waited_for(desk, ear, thing):
    """A file that another program holds fast answers as one that may not be read."""
    if thing == "forbidden" and os.geteuid() == 0:
        pytest.skip("root may read everything")
    heard = len(ear.states)
    if thing == "forbidden":
        desk.path.chmod(0)
    else:
        desk.path.unlink()
        os.mkfifo(desk.path) if thing == "pipe" else desk.path.mkdir()
    state = ear.wait(lambda state: state["stage"] == "failed", heard)
    assert any(place.startswith("honourees") or not place for _, place in problems(state)), problems(state)
    heard = len(ear.states)
    if thing == "forbidden":
        desk.path.chmod(0o644)
    else:
        desk.path.rmdir() if thing == "folder" else desk.path.unlink()
        in_place(desk.path, desk.workbook())
    assert problems(ear.ready(heard)) == []


def test_what_programs_leave_beside_a_workbook_is_no_change(desk, ear):
    heard = len(ear.states)
    for name in ["~$honourees.xlsx", ".~lock.honourees.xlsx#", "lu1x2y.tmp", "honourees.xlsx~"]:
        (desk.campaign.folder / name).write_bytes(b"x")
    time.sleep(0.8)
    for name in ["~$honourees.xlsx", ".~lock.honourees.xlsx#", "lu1x2y.tmp", "honourees.xlsx~"]:
        (desk.campaign.folder / name).unlink()
    time.sleep(0.4)
    assert len(ear.states) == heard


# Many


def memory(server) -> int:
    """What the program holds, in kilobytes."""
    with open(f"/proc/{server.process.pid}/status", encoding="utf-8") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))


def save_often(own: Desk, ear: Ear, times: int, seconds: float) -> int:
    """Saves so often in that time, and waits until the last is shown; gives how many builds ended."""
    contents = [own.saved(number) for number in range(times)]
    heard, begun = len(ear.states), time.monotonic()
    for number, content in enumerate(contents):
        WAYS[number % 2](own.path, content)
        time.sleep(max(0, begun + (number + 1) * seconds / times - time.monotonic()))
    ear.wait_for_text(PAGE, f"Lần lưu thứ {times - 1}.")
    return len(ear.states) - heard


def test_of_many_savings_none_is_lost_and_not_each_is_built(vinhdanh, own):
    with start(vinhdanh, own) as server:
        server.wait_for_draft()
        ear = Ear(server.address)
        begun = time.monotonic()
        builds = save_often(own, ear, times=40, seconds=2)
        # Never two builds at once, and one after what came during a build.
        assert 1 <= builds <= 40
        assert builds <= (time.monotonic() - begun) / 0.04
        time.sleep(0.5)
        assert "Lần lưu thứ 39." in ear.page(PAGE)


@pytest.mark.torture
def test_two_hundred_savings_in_a_minute_cost_no_memory(vinhdanh, own):
    with start(vinhdanh, own) as server:
        server.wait_for_draft()
        ear = Ear(server.address)
        save_often(own, ear, times=40, seconds=10)
        before = memory(server)
        assert save_often(own, ear, times=200, seconds=60) <= 200
        assert memory(server) < before * 1.3
