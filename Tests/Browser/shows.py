"""What the tests of the conference screen share: its addresses, whom it names, and an opened show."""

import csv
import pytest

import program

SHOW = "trinh-chieu.html"
LIST = "trinh-chieu/goi-ten.html"
# Projectors, and a phone to rehearse with.
SIZES = [(1280, 720), (1920, 1080), (1024, 768), (360, 640)]
# Phones to rehearse with, upright and held flat; a projector's window magnified twice is no larger.
SMALL = [(640, 360), (667, 375), (568, 320), (360, 640), (320, 568)]
LONG = "Cấp ủy, Ban công tác Mặt trận, Ban Phát triển thôn và toàn thể nhân dân thôn Cầu Mới"
ORDER = ["Tập thể", "Hộ gia đình", "Cá nhân"]


@pytest.fixture(scope="module")
def sample():
    """The sample's rows, by table."""
    def rows(table):
        with open(program.SAMPLE / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    return rows


def agreed(sample, decision: str) -> list[str]:
    """Whom the show of a decision names, in the order of protocol, as the table of honourees tells it."""
    rows = [
        row for row in sample("honourees")
        if row["Quyết định"] == decision and row["Tình trạng hồ sơ"] in ("Đã có quyết định", "Đã trao")
        and (row["Đối tượng"] == "Tập thể" or row["Đồng ý công khai"] == "Có"
             and {"trang", "màn hình"} <= set(row["Phạm vi đồng ý"].split("; ")))
    ]
    rows.sort(key=lambda row: (ORDER.index(row["Đối tượng"]), int(row["STT trong quyết định"])))
    return [f"{row['Danh xưng']} {row['Họ và tên']}".strip() for row in rows]


def shown(page) -> str:
    """What the screen says, on one line."""
    return " ".join(page.locator(".on").first.inner_text().split())


def place(page) -> str:
    return page.evaluate("location.hash")


@pytest.fixture
def show(site, page):
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(site.file(SHOW))
    return page
