"""The clerk's guide says what is so: its titles, words, commands, links and messages are the program's own."""

import re
import shlex
import shutil
import unicodedata

import openpyxl
import pytest

import program
from forms import Form
from test_centre import CAMPAIGN, decision, household

GUIDE = program.REPOSITORY / "docs" / "huong-dan.md"


@pytest.fixture(scope="module")
def text() -> str:
    return GUIDE.read_text(encoding="utf-8")


@pytest.fixture
def campaign(vinhdanh):
    assert vinhdanh.run("new", CAMPAIGN).returncode == 0
    return vinhdanh.folder / CAMPAIGN


def test_every_column_is_explained_under_its_own_title(campaign, text):
    lines = [unicodedata.normalize("NFC", line) for line in text.splitlines()]
    for path in campaign.rglob("*.xlsx"):
        for name, sheet in Form(path).sheets.items():
            assert name in text
            for title in sheet.columns:
                assert any(title in line for line in lines), f"{path.name}[{name}]: {title}"


def test_every_answer_of_the_lists_is_named(campaign, text):
    missing = []
    for name in ["honourees", "decisions", "progress", "materials", "communes"]:
        book = openpyxl.load_workbook(campaign / f"{name}.xlsx")
        if "Danh mục" not in book.sheetnames:
            continue
        for column in book["Danh mục"].iter_cols(values_only=True):
            # Communes, offices, milestones and levels are the campaign's own words.
            if column[0] in OWN_WORDS:
                continue
            answers = [answer for answer in column[1:] if answer]
            if column[0] == "Phạm vi đồng ý":
                # The list offers what is often agreed to together; the guide names each by itself.
                answers = sorted({part for answer in answers for part in answer.split(", ")})
            missing += [f"{name}: {column[0]}: {answer}" for answer in answers if answer not in text]
    assert missing == []


OWN_WORDS = {"Xã, thị trấn", "Mã xã", "Phòng, ban", "Đơn vị", "Mốc", "Mốc công việc", "Thẩm quyền", "Cấp khen", "Cấp"}


def test_every_command_works_as_it_stands(vinhdanh, text):
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```$", text, re.S | re.M)
    commands = [line.strip() for block in blocks for line in block.splitlines() if line.strip()]
    ours = [shlex.split(command)[1:] for command in commands if command.startswith("vinhdanh ")]
    assert [command for command in commands if not command.startswith("vinhdanh ")] == ["make install"]
    assert ours[0] == ["new", CAMPAIGN]
    for number, arguments in enumerate(ours):
        if arguments[0] == "preview":
            with vinhdanh.preview(vinhdanh.folder / CAMPAIGN) as preview:
                preview.wait_for_draft()
            continue
        if arguments[0] == "yearbook":
            # Of a campaign that is new there is nobody to print yet; the command is understood.
            refused = vinhdanh.run(*arguments, "--templates", program.TEMPLATES)
            assert refused.returncode == 1
            assert "chưa có ai để in trong kỷ yếu" in refused.stdout
            continue
        if arguments[0] in ("build", "check", "report"):
            arguments = [*arguments, "--templates", program.TEMPLATES]
        assert vinhdanh.run(*arguments).returncode == 0, f"{number}: {arguments}"


def test_every_link_leads_somewhere(text):
    headings = re.findall(r"^#+ (.+)$", text, re.M)
    anchors = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("#"):
            assert target[1:] in anchors, target
        elif not target.startswith("http"):
            assert (GUIDE.parent / target).is_file(), target


def test_every_message_is_one_that_the_program_prints(vinhdanh, campaign, text):
    mistakes(campaign)
    printed = vinhdanh.check(campaign).stdout
    blocks = re.findall(r"^```text\n(.*?)^```$", text, re.S | re.M)
    shown = [line for block in blocks for line in block.splitlines() if line.strip()]
    assert len([line for line in shown if re.search(r"\[[a-z-]+\]$", line)]) >= 11
    assert [line for line in shown if line + "\n" not in printed] == [], printed
    known = (program.REPOSITORY / "docs" / "thong-bao.md").read_text(encoding="utf-8")
    for id in re.findall(r" \[([a-z-]+)\]$", text, re.M):
        assert f"`{id}`" in known, id


def mistakes(campaign):
    """The slips that the guide shows."""
    shutil.copy(campaign / "submissions/mau-bao-cao-xa.xlsx", campaign / "submissions/kien-thanh.xlsx")
    commune = Form(campaign / "submissions/kien-thanh.xlsx")
    commune.sign("Kiên Thành")
    undecided = {"Tình trạng hồ sơ": "Xã lựa chọn"}
    commune.add(
        "Điển hình",
        household("KT-01", "Giáp Văn Ân", "Thôn Gốc Vải", "nhiều lắm", **undecided),
        household("KT-02", "Vi Thị Diệp", "Thôn Khe Mát", "60", **undecided, **{"Ngày đồng ý": "4/20/2024"}),
        household("KT-03", "Hoàng Văn Bảy", "Thôn Đồng Lạnh", "150", **undecided, **{"Ngày đồng ý": "31/2/2024"}),
        household("KT-04", "Lục Văn Dần", "Thôn Hàng Dẻ", "1,234", **undecided),
        household("KT-05", "Trần Thị Én", "Thôn Vườn Cam", "80", **undecided, **{"Loại đất": "đất rẫy"}),
        household("KT-06", "Ông Lý Văn Giang", "Thôn Nà Lang", "45", **undecided),
        household("KT-07", "", "Thôn Nà Lang", "45", **undecided),
        household("KT-08", "Giáp Văn Ân", "Gốc Vải", "186", **undecided),
        household("KT-09", "Nguy?n Th? Cúc", "Thôn Bến Đò", "22", **undecided),
    )
    Form(campaign / "decisions.xlsx").add("Quyết định", decision("QD-H", "1204/QĐ-UBND", None, 1))
    Form(campaign / "honourees.xlsx").add(
        "Điển hình",
        household("HD-01", "Đàm Thị Hoa", "Thôn Khuôn Trám", "95", **{
            "Xã/thị trấn": "Biên Động", "Cấp khen": "Cấp huyện", "Quyết định": "QD-H", "STT trong quyết định": 1}),
    )
