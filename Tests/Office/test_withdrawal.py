"""Whoever withdraws leaves no trace under `public/`: neither in pages nor in what the program keeps beside them."""

import os
import signal

import openpyxl
import pytest

import program
from campaign import Campaign
from traces import traces

# A household with a story, in the sample.
ID = "HD-0104"


@pytest.mark.parametrize(
    "column, answer", [("Đồng ý công khai", "Không"), ("Tình trạng hồ sơ", "Xin rút")], ids=["consent", "state"]
)
def test_a_withdrawal_reaches_every_file(vinhdanh, column, answer):
    campaign = Campaign(vinhdanh.folder / "chien-dich")
    name = campaign.row("honourees", ID)["Họ và tên"]
    public = vinhdanh.folder / "public"
    assert vinhdanh.build(campaign.folder).returncode == 0
    # A second build keeps what pages that are open still need of the first.
    campaign.change("honourees", ID, "Thành tích", "Lùi rào hai mét.")
    assert vinhdanh.build(campaign.folder).returncode == 0
    # And somebody's computer lost power while they looked at a draft.
    with vinhdanh.preview(campaign.folder) as preview:
        preview.wait_for_draft()
        os.kill(preview.process.pid, signal.SIGKILL)
        preview.process.wait()
    found = traces(public, [name], [ID])
    for folder in [program.SLUG, f".vinhdanh-{program.SLUG}"]:
        assert any(place.startswith(folder + "/") for place in found), folder

    campaign.change("honourees", ID, column, answer)
    built = vinhdanh.build(campaign.folder)
    assert built.returncode == 0, built.stdout
    assert traces(public, [name], [ID]) == []


def write(path, name: str):
    """Writes a document that names somebody, or nobody."""
    if path.suffix == ".txt":
        path.write_text(f"DỮ LIỆU MINH HOẠ\n\nGương {name} cùng xóm.\n", encoding="utf-8")
        return
    book = openpyxl.Workbook()
    book.active.title = "Danh sách"
    book.active["B3"] = f"Gương {name} cùng xóm"
    book.save(path)


@pytest.mark.parametrize("file, place", [("ban-tin-so-1.txt", ":3:7"), ("danh-sach.xlsx", "[Danh sách]!B3")])
def test_a_released_document_that_names_them_holds_the_build_up(vinhdanh, file, place):
    campaign = Campaign(vinhdanh.folder / "chien-dich")
    name = campaign.row("honourees", ID)["Họ và tên"]
    document = campaign.folder / "documents" / file
    write(document, name)
    campaign.change("materials", "TL-02", "Tệp", f"documents/{file}")
    assert vinhdanh.build(campaign.folder).returncode == 0
    public = vinhdanh.folder / "public"
    before = {path: path.read_bytes() for path in public.rglob("*") if path.is_file()}

    campaign.change("honourees", ID, "Đồng ý công khai", "Không")
    built = vinhdanh.build(campaign.folder)
    assert built.returncode == 1, built.stdout
    assert f"documents/{file}{place}: " in built.stdout
    assert "[withheld-name-in-text]" in built.stdout
    assert {path: path.read_bytes() for path in public.rglob("*") if path.is_file()} == before

    write(document, "một hộ")
    built = vinhdanh.build(campaign.folder)
    assert built.returncode == 0, built.stdout
    assert traces(public, [name], [ID]) == []


def test_the_name_of_a_released_file_may_name_them(vinhdanh):
    campaign = Campaign(vinhdanh.folder / "chien-dich")
    campaign.change("honourees", ID, "Họ và tên", "Vi Thị Hòa")
    campaign.change("honourees", ID, "Đồng ý công khai", "Không")
    (campaign.folder / "documents/ban-tin-so-1.txt").rename(campaign.folder / "documents/vi-thi-hoa.txt")
    campaign.change("materials", "TL-02", "Tệp", "documents/vi-thi-hoa.txt")
    built = vinhdanh.build(campaign.folder)
    assert built.returncode == 1, built.stdout
    assert "documents/vi-thi-hoa.txt: " in built.stdout and "[withheld-name-in-text]" in built.stdout
