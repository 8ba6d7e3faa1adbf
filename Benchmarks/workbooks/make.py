"""Writes a workbook of honourees for the benchmark: make.py FILE.xlsx [ROWS]."""

import datetime
import random
import sys

from openpyxl import Workbook

TITLES = [
    "STT", "Mã hồ sơ", "Đối tượng", "Danh xưng", "Họ và tên", "Thôn/TDP", "Xã/thị trấn", "Diện tích hiến (m²)",
    "Loại đất", "Ngày công", "Tiền (đồng)", "Năm", "Quyết định", "Ngày đồng ý", "Thành tích",
]
FAMILY = "Nguyễn Trần Lê Phạm Hoàng Vi Hứa Lục Giáp Chu Nông Lương Trịnh Đỗ Bùi".split()
MIDDLE = "Văn Thị Đức Minh Ngọc Xuân Quang Thanh Hữu Kim Bá Công Đình Gia Hồng".split()
GIVEN = "An Bình Chiến Dũng Giang Hà Hải Hùng Khánh Lan Long Mai Nam Oanh Phúc Quân Sơn Thảo Tuấn Yến".split()
COMMUNES = ["Thanh Hải", "Giáp Sơn", "Phượng Sơn", "Quý Sơn", "Trù Hựu", "Tân Mộc", "Sa Lý", "Hộ Đáp", "Phong Vân"]
LAND = ["Đất ở", "Đất trồng cây lâu năm", "Đất trồng lúa", "Đất vườn"]
DEEDS = ["Hiến đất mở đường liên thôn", "Hiến đất và cây vải thiều để mở rộng đường", "Góp công làm đường bê tông"]


def row(number, choose):
    """One honouree; the same number gives the same row in every run."""
    name = " ".join(choose.choice(words) for words in (FAMILY, MIDDLE, GIVEN))
    return [
        number, f"LN-{number:05}", "Hộ gia đình", choose.choice(["Ông", "Bà", "Hộ ông", "Hộ bà"]), name,
        f"Thôn {choose.randint(1, 20)}", choose.choice(COMMUNES), choose.randint(10, 90000) / 10, choose.choice(LAND),
        choose.randint(0, 60), choose.randint(0, 500) * 100_000, choose.randint(2011, 2024),
        f"{choose.randint(100, 4000)}/QĐ-UBND", datetime.date(2024, 1, 1) + datetime.timedelta(choose.randint(0, 300)),
        choose.choice(DEEDS),
    ]


def main(path, rows=10_000):
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "Điển hình"
    sheet.append(TITLES)
    choose = random.Random(2024)
    for number in range(1, int(rows) + 1):
        sheet.append(row(number, choose))
    for cell in sheet["N"][1:]:
        cell.number_format = "dd/mm/yyyy"
    workbook.save(path)


main(*sys.argv[1:])
