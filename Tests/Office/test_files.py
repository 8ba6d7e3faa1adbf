"""Files that are no workbook, not yet one, or one that cannot be read: each told by its name, with what to do."""

import threading
import time
import zipfile

import pytest

from small import FILE, SHEET, at, cell, person

AREA = "Diện tích hiến (m²)"
# Seconds; what is refused at once takes no measurable time, however slow the machine.
PATIENCE = 10


def refused(report, file: str):
    """The one problem of a file, which must say how to save it."""
    (problem,) = [one for one in report.problems if one.severity == "error" and one.place == file]
    assert ".xlsx" in problem.remedy
    assert report.code == 1
    return problem


def test_an_xls_is_refused_and_said_how_to_save(small, office):
    source = small.honourees(person(1), name="nguon.xlsx")
    office.convert(source, small / "honourees.xls", "xls")
    source.unlink()
    refused(small.check(), "honourees.xls")


def test_an_xls_that_was_renamed_is_refused_all_the_same(small, office):
    source = small.honourees(person(1), name="nguon.xlsx")
    office.convert(source, small / FILE, "xls")
    source.unlink()
    refused(small.check(), FILE)


def test_an_encrypted_workbook_is_refused(small, office):
    source = small.honourees(person(1))
    office.convert(source, source, "xlsx", password="mật khẩu")
    assert not zipfile.is_zipfile(source)
    problem = refused(small.check(), FILE)
    assert "mật khẩu" in problem.text


def test_html_named_xls_is_refused(small, office):
    source = small.honourees(person(1), name="nguon.xlsx")
    office.convert(source, small / "honourees.xls", "html")
    source.unlink()
    refused(small.check(), "honourees.xls")


def test_html_named_xlsx_is_refused(small, office):
    source = small.honourees(person(1), name="nguon.xlsx")
    office.convert(source, small / FILE, "html")
    source.unlink()
    refused(small.check(), FILE)


def test_lock_files_are_passed_over(small):
    small.honourees(person(1))
    # What Excel and LibreOffice leave beside a workbook that is open.
    (small / f"~${FILE}").write_bytes(b"\x06Can bo" + b" " * 158)
    (small / f".~lock.{FILE}#").write_text(",canbo,may-1,22.04.2024 08:00,file:///home/canbo;", encoding="utf-8")
    (small / "submissions").mkdir()
    (small / "submissions" / "~$kien-thanh.xlsx").write_bytes(b"\x06Can bo" + b" " * 158)
    report = small.check()
    assert report.spoken == []
    assert not any("~" in line for line in report.notes)


@pytest.mark.parametrize("part", [0, 0.5, 0.99])
def test_a_workbook_that_is_being_written_is_tried_again(small, part):
    path = small.honourees(person(1), person(2, **{AREA: "nhiều lắm"}))
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])

    def complete():
        time.sleep(0.3)
        path.write_bytes(whole)

    writer = threading.Thread(target=complete)
    writer.start()
    report = small.check()
    writer.join()
    assert report.spoken == [at(AREA, 3, "area-not-a-number")]


def test_a_workbook_that_stays_cut_off_is_refused(small):
    path = small.honourees(person(1))
    path.write_bytes(path.read_bytes()[:2000])
    started = time.monotonic()
    report = small.check()
    assert [line for line in report.blocking if line.startswith(FILE + " ")] != []
    assert time.monotonic() - started < PATIENCE


def test_entities_in_a_sheet_are_refused(small):
    path = small.honourees(person(1))
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    rewrite(path, "xl/worksheets/sheet1.xml", lambda text: text.replace("<worksheet", bomb + "<worksheet", 1))
    report = small.check()
    assert report.code == 1
    assert any(line.startswith(FILE) for line in report.blocking)


def test_a_part_that_nothing_asks_for_costs_nothing(small):
    path = small.honourees(person(1))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        blow_up(archive, "xl/media/anh.png", b"", b"")
    started = time.monotonic()
    report = small.check()
    assert time.monotonic() - started < PATIENCE
    # Refused, or never unpacked: in either case the sheet is not read wrongly.
    assert report.spoken == [] or all(line.startswith(FILE) for line in report.blocking)


def test_a_sheet_that_is_a_bomb_is_refused_at_once(small):
    path = small.honourees(person(1))
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    sheet = entries.pop("xl/worksheets/sheet1.xml")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in entries.items():
            archive.writestr(name, body)
        blow_up(archive, "xl/worksheets/sheet1.xml", sheet.removesuffix(b"</worksheet>"), b"</worksheet>")
    started = time.monotonic()
    report = small.check()
    assert time.monotonic() - started < PATIENCE
    assert report.blocking == [f"{FILE} workbook-too-large"]


def test_a_path_in_an_entrys_name_does_no_harm(small):
    path = small.honourees(person(1, **{AREA: "nhiều lắm"}))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../../thoat-ra.txt", "ra ngoài")
    report = small.check()
    assert report.code == 1
    assert not (small.folder.parent / "thoat-ra.txt").exists()
    assert all(line.startswith(FILE) for line in report.blocking)


def test_a_column_of_other_peoples_files_is_not_followed(small):
    """An external reference stays a reference: nothing outside the workbook is opened."""
    path = small.honourees(person(1))
    relations = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
                 'Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"'
                 ' Target="file:///etc/passwd" TargetMode="External"/></Relationships>')
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/externalLinks/_rels/externalLink1.xml.rels", relations)
    assert small.check().spoken == []


def test_libreoffice_saves_what_is_read(small, office):
    """A clerk's own hands: typed in LibreOffice in Vietnam, saved as .xlsx."""
    path = small.honourees(person(1), person(2))
    office.edit(path, path, [
        [SHEET, cell(AREA, 2), "type", "1.234,5"], [SHEET, cell(AREA, 3), "type", "nhiều lắm"],
        [SHEET, cell("Đồng ý công khai", 2), "type", "TRUE"], [SHEET, cell("Phạm vi đồng ý", 2), "type", "trang"],
        [SHEET, cell("Ngày đồng ý", 2), "type", "8/3/2024"], [SHEET, cell("Căn cứ đồng ý", 2), "type", "Phiếu 1"],
        [SHEET, cell("Ngày đồng ý", 3), "type", "31/2/2024"], [SHEET, cell("Năm", 3), "formula", "=2020+3"],
    ])
    assert small.check().blocking == sorted([
        at(AREA, 3, "area-not-a-number"), at("Ngày đồng ý", 3, "no-such-day")])


def blow_up(archive: zipfile.ZipFile, entry: str, begin: bytes, end: bytes):
    """Adds an entry that is small in the archive, and 300 MB of blanks outside it."""
    blanks = b" " * (1 << 20)
    with archive.open(entry, "w", force_zip64=True) as file:
        file.write(begin)
        for _ in range(300):
            file.write(blanks)
        file.write(end)


def rewrite(path, entry: str, change):
    """Changes the text of one entry of a workbook."""
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    entries[entry] = change(entries[entry].decode("utf-8")).encode("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in entries.items():
            archive.writestr(name, body)
