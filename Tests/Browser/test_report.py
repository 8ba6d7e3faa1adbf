"""The report upward: on a phone, under axe, on paper, and where the command refuses to write it."""

import json
import re
import subprocess

import pytest

import bars
import program
from test_accessibility import in_every_light

PAGE = "bao-cao-tien-do.html"
FILES = ["bao-cao-tien-do.css", PAGE, "bao-cao-tien-do.xlsx"]


def written(vinhdanh, campaign, folder="bao-cao", *options):
    return vinhdanh.run("report", campaign, "--output", folder, "--templates", program.TEMPLATES, *options)


@pytest.fixture(scope="module")
def report(binary, tmp_path_factory):
    """The sample's report, made once."""
    folder = tmp_path_factory.mktemp("report")
    ended = written(program.Program(binary, folder), program.SAMPLE)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return folder / "bao-cao"


@pytest.fixture
def paper(report, page, tmp_path):
    """The sheets of the printed report, as text with its layout."""
    page.goto((report / PAGE).as_uri())
    path = tmp_path / "bao-cao.pdf"
    page.pdf(path=path, prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    return path, text.split("\f")[:-1]


def together(text):
    return re.sub(r"\s+", " ", text)


# MARK: On a screen


def test_axe_finds_nothing_on_the_report(report, page):
    page.goto((report / PAGE).as_uri())
    assert in_every_light(page) == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_sticks_out_at_any_width(report, page, width):
    page.set_viewport_size({"width": width, "height": 640})
    page.goto((report / PAGE).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_phone_the_units_words_stand_below_each_other(report, page):
    page.set_viewport_size(bars.SCREENS["phone"])
    page.goto((report / PAGE).as_uri())
    row = page.locator(".said tbody tr", has_text="Xã Cấm Sơn")
    tops = [row.get_by_text(words).bounding_box()["y"] for words in ("Khó khăn, vướng mắc:", "Kiến nghị:")]
    assert tops[0] < tops[1]
    assert row.bounding_box()["width"] <= bars.SCREENS["phone"]["width"]


def test_letters_are_never_smaller_than_14_pixels(report, page):
    page.goto((report / PAGE).as_uri())
    sizes = page.evaluate("""[...document.querySelectorAll('body *')]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
        .map((one) => parseFloat(getComputedStyle(one).fontSize))""")
    assert min(sizes) >= 14
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)") >= 16


# MARK: On paper


def test_the_paper_is_a4_and_numbered_from_its_second_sheet_on(paper):
    path, sheets = paper
    facts = subprocess.run(["pdfinfo", path], capture_output=True, encoding="utf-8", check=True).stdout
    assert re.search(r"Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts", facts)
    assert len(sheets) > 2
    first = [line.strip() for line in sheets[0].splitlines() if line.strip()]
    assert first[0].startswith("UBND HUYỆN LỤC NGẠN") and first[0].endswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    for number, sheet in enumerate(sheets[1:], 2):
        assert sheet.strip().splitlines()[0].strip() == str(number)


def test_the_paper_bears_what_the_decree_asks_for_and_leaves_the_rest_blank(paper):
    sheets = paper[1]
    first, last = together(sheets[0]), together(sheets[-1])
    for words in ("Độc lập - Tự do - Hạnh phúc", "BÁO CÁO", "Kính gửi: Chủ tịch UBND huyện Lục Ngạn",
                  "(qua Phòng Kinh tế và Hạ tầng)"):
        assert words in first
    assert re.search(r"Số:\s+/BC-", sheets[0])
    assert re.search(r"Lục Ngạn, ngày\s+tháng\s+năm\s*\n", sheets[0])
    assert "./." in last and "Nơi nhận:" in last and "GIÁM ĐỐC" in last and "- Lưu: VT." in last


def test_every_sheet_says_that_the_data_are_invented_and_none_has_the_bar(paper):
    for sheet in paper[1]:
        assert "Dữ liệu minh hoạ" in sheet
    text = together("\n".join(paper[1]))
    for words in ("Mở tệp Excel", "Ctrl+P", "Đến nội dung báo cáo", "progress.csv"):
        assert words not in text


def test_a_table_over_two_sheets_repeats_its_titles_and_splits_no_row(paper):
    sheets = [sheet for sheet in paper[1] if re.search(r"Khó khăn, vướng mắc\s+Kiến nghị", sheet)]
    assert len(sheets) >= 2
    words = together(sheets[1])
    assert words.index("Khó khăn, vướng mắc") < words.index("Xã ")


# MARK: The command


def test_the_command_names_its_files_and_a_report_for_programs_too(vinhdanh):
    ended = written(vinhdanh, program.SAMPLE)
    assert ended.returncode == 0
    assert "Đã lập báo cáo: 4 lượt chậm, 7 đơn vị chưa báo cáo đủ, 18 ý kiến." in ended.stdout
    assert sorted(path.name for path in (vinhdanh.folder / "bao-cao").iterdir()) == FILES
    machine = json.loads(written(vinhdanh, program.SAMPLE, "khac", "--format", "json").stdout)
    assert sorted(one["file"] for one in machine["written"]) == [f"khac/{name}" for name in FILES]


def test_nothing_is_written_below_public_even_before_anything_is_published(vinhdanh):
    for place in ("public", "public/bao-cao", "./public/../public/x", "chua-co/../public/x"):
        ended = written(vinhdanh, program.SAMPLE, place)
        assert ended.returncode == 1
        assert "[report-in-published-site]" in ended.stdout
    assert list(vinhdanh.folder.iterdir()) == []


def test_data_that_are_not_settled_are_told_on_paper_and_on_standard_error(vinhdanh, campaign):
    table = campaign.folder / "progress.csv"
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    ended = written(vinhdanh, campaign.folder)
    assert ended.returncode == 0
    assert re.search(r"còn \d+ lỗi và \d+ câu hỏi chưa xử lý", ended.stderr)
    assert "Lưu ý về số liệu:" in (vinhdanh.folder / "bao-cao" / PAGE).read_text(encoding="utf-8")


def test_a_campaign_that_cannot_be_read_gives_no_report(vinhdanh):
    ended = written(vinhdanh, "khong-co")
    assert ended.returncode == 1
    assert not (vinhdanh.folder / "bao-cao").exists()


def test_a_report_without_a_folder_to_write_to_is_wrong_usage(vinhdanh):
    assert vinhdanh.run("report", program.SAMPLE).returncode == 64
    assert vinhdanh.run("report", program.SAMPLE, "--output", "").returncode == 64
