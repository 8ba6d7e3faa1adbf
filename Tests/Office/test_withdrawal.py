"""Whoever withdraws leaves no trace under `public/`: neither in pages nor in what the program keeps beside them."""

import os
import signal

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
