"""The desk's pages are right in Nu's eyes too, whatever they show."""

import shutil
import urllib.request

import pytest

from program import SAMPLE, SLUG

PAGES = [
    "", "thay-doi", "phieu", "dang", "da-gui", "chua-neu-ten", "cac-trang", "cac-trang?thu-tu=nang", "xem-thu",
    "xem-thu?trang=khong-co.html", "ke-hoach", "bao-cao", "dang?kq=da-dang", "phieu?kq=sai-ma",
]


@pytest.fixture
def campaign(tmp_path):
    return shutil.copytree(SAMPLE, tmp_path / "chien-dich")


def pages(server) -> dict[str, bytes]:
    found = {}
    for path in PAGES:
        with urllib.request.urlopen(server.address + "_xem-truoc/" + path, timeout=30) as answer:
            found[path] = answer.read()
    return found


def faults(nu, found: dict[str, bytes]) -> dict:
    return {
        path: [(message.last_line, message.kind, message.text) for message in messages]
        for path, page in found.items()
        if (messages := nu.check(page))
    }


def test_nu_finds_nothing_in_the_desk_of_a_sound_campaign(nu, vinhdanh, campaign, tmp_path):
    with vinhdanh.preview(campaign, "--output", tmp_path / "public" / SLUG) as server:
        server.wait_for_draft()
        assert faults(nu, pages(server)) == {}


def test_nu_finds_nothing_in_the_desk_of_a_campaign_with_faults(nu, vinhdanh, campaign, tmp_path):
    with vinhdanh.preview(campaign, "--output", tmp_path / "public" / SLUG) as server:
        server.wait_for_draft()
        said = len(server.lines)
        table = campaign / "honourees.csv"
        text = table.read_text(encoding="utf-8")
        assert ",186," in text
        table.write_text(text.replace(",186,", ",rộng <b>&amp;,", 1), encoding="utf-8")
        server.wait_for("Chưa dựng được bản mới", since=said)
        found = pages(server)
        assert "rộng &lt;b&gt;&amp;amp;" in found[""].decode()
        assert faults(nu, found) == {}
