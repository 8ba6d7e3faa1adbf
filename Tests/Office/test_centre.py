"""The centre's year in one test: a new campaign, five communes' workbooks, their mistakes, the site, a withdrawal."""

import datetime
import re
import shutil
from pathlib import Path

import openpyxl
import pytest

import tree
from forms import EXAMPLE, Form
from small import Report
from traces import traces

CAMPAIGN = "hien-dat-2024"
PEOPLE, DECISIONS, GIFTS = "Điển hình", "Quyết định", "Hiến tặng"
# Whoever asks to be taken down at the end; nobody else has the name.
LEAVING, LEAVING_ID = "Đàm Thị Hoà", "CHU-01"


def household(id: str, name: str, village: str, area: str, **cells) -> dict:
    """A household's row as it is typed: decided, and agreed to be named."""
    woman = " Thị " in name
    return {
        "Mã hồ sơ": id, "Đối tượng": "Hộ gia đình", "Danh xưng": "Hộ bà" if woman else "Hộ ông", "Họ và tên": name,
        "Thôn/TDP": village, "Diện tích hiến (m²)": area, "Loại đất": "đất vườn", "Năm": "2023",
        "Cấp khen": "Cấp xã", "Tình trạng hồ sơ": "Đã trao", "Đồng ý công khai": "Có",
        "Phạm vi đồng ý": "trang; câu chuyện; tải về; kỷ yếu", "Ngày đồng ý": "8/3/2024",
        "Căn cứ đồng ý": "Phiếu đồng ý số 001",
    } | cells


def decision(key: str, number: str, commune: str | None, households: int) -> dict:
    issuer = f"Chủ tịch UBND {commune}" if commune else "Chủ tịch UBND huyện Lục Ngạn"
    return {
        "Khóa": key, "Số": number, "Ngày": "12/4/2024", "Cấp": "Cấp xã" if commune else "Cấp huyện",
        "Thẩm quyền": issuer, "Số tập thể": "0", "Số hộ gia đình": str(households), "Số cá nhân": "0",
        "Tình trạng": "Có hiệu lực",
    }


class Centre:
    """The desk at the centre: a folder, its program, a LibreOffice."""

    def __init__(self, vinhdanh, office):
        self.vinhdanh = vinhdanh
        self.office = office
        self.folder = vinhdanh.folder / CAMPAIGN
        made = vinhdanh.run("new", CAMPAIGN)
        assert made.returncode == 0, made.stdout + made.stderr

    def form(self, name: str, by_hand: bool = False) -> Form:
        """A workbook of the campaign, filled in by openpyxl or, `by_hand`, in LibreOffice."""
        return Form(self.folder / name, self.office if by_hand else None)

    def sent(self, name: str, commune: str, by_hand: bool = False) -> Form:
        """What a commune makes of the form that it was sent."""
        shutil.copy(self.folder / "submissions" / "mau-bao-cao-xa.xlsx", self.folder / "submissions" / name)
        form = self.form(f"submissions/{name}", by_hand)
        form.sign(commune)
        return form

    def check(self) -> Report:
        return Report(self.vinhdanh.check(self.folder, "--format", "json"))

    @property
    def public(self) -> Path:
        return self.vinhdanh.folder / "public"

    @property
    def site(self) -> Path:
        return self.public / CAMPAIGN


@pytest.fixture
def centre(vinhdanh, office) -> Centre:
    return Centre(vinhdanh, office)


def test_a_new_campaign_is_sound_and_opens_as_it_is(centre):
    report = centre.check()
    assert report.code == 0
    # The office's telephone is for the centre to fill in.
    assert [place.split()[-1] for place in report.spoken] == ["placeholder-left"]
    books = sorted(path.relative_to(centre.folder).as_posix() for path in centre.folder.rglob("*.xlsx"))
    assert len(books) == 11 and "submissions/mau-bao-cao-xa.xlsx" in books
    for name in books:
        shown = centre.office.read(centre.folder / name)
        examples = [row for rows in shown.values() for row in rows if row and row[0] == "Ví dụ"]
        assert examples or name == "communes.xlsx", name
        # Nothing that LibreOffice could not make sense of.
        assert not any(cell.startswith(("#", "Err:")) for rows in shown.values() for row in rows for cell in row), name
    # Saved again by LibreOffice, nothing is lost or added.
    for name in books:
        centre.office.edit(centre.folder / name, centre.folder / name)
    assert centre.check().spoken == report.spoken


def test_a_new_campaign_is_never_written_over_another(centre):
    before = tree.snapshot(centre.folder)
    again = centre.vinhdanh.run("new", CAMPAIGN)
    assert again.returncode == 1
    assert tree.snapshot(centre.folder) == before


# MARK: The play

def old_layout(path: Path):
    """What a commune sends that keeps its own list: title lines, other titles, a total, somebody of another commune."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "DS hiến đất"
    sheet["A1"] = "ỦY BAN NHÂN DÂN XÃ GIÁP SƠN"
    sheet["A3"] = "DANH SÁCH CÁC HỘ GIA ĐÌNH HIẾN ĐẤT LÀM ĐƯỜNG NĂM 2023"
    sheet.merge_cells("A3:N3")
    titles = ["TT", "Mã số", "Loại đối tượng", "Xưng hô", "Tên chủ hộ", "Thôn", "Xã", "DT (m2)", "Loại đất", "Năm hiến",
              "Cấp khen thưởng", "Số QĐ", "STT phụ lục", "Trạng thái", "Cho phép đăng", "Phạm vi", "Ngày đồng ý",
              "Căn cứ", "Số điện thoại"]
    rows = [
        [1, "GS-01", "Hộ", "Hộ ông", "Bế Văn Ích", "Thôn Cầu Mới", "Giáp Sơn", 95.5, "đất rẫy", 2023, "Cấp xã", "QD-GS",
         1, "Đã trao", "x", "trang", "4/20/2024", "Phiếu 11", "0912 345 678"],
        [2, "GS-02", "Hộ", "Hộ bà", "Phùng Thị Kim", "Thôn Ao Sen", "Kiên Thành", 120, "đất lúa", 2023, "Cấp xã",
         "QD-GS", 2, "Đã trao", "x", "trang", "8/3/2024", "Phiếu 12", "0912 345 679"],
    ]
    for number, line in enumerate([titles, *rows], 5):
        for column, value in enumerate(line, 1):
            sheet.cell(number, column, value)
    sheet.cell(8, 1, "Tổng cộng")
    sheet.cell(8, 8, 215.5)
    book.save(path)


def fill_in(centre: Centre):
    """Everybody does their part, and nearly everybody makes a mistake."""
    centre.form("decisions.xlsx", by_hand=True).add(
        DECISIONS,
        decision("QD-H", "1204/QĐ-UBND", None, 1), decision("QD-KT", "15/QĐ-UBND", "xã Kiên Thành", 3),
        decision("QD-HG", "16/QĐ-UBND", "xã Hồng Giang", 2), decision("QD-SH", "17/QĐ-UBND", "xã Sơn Hải", 1),
        decision("QD-CHU", "18/QĐ-UBND", "thị trấn Chũ", 2), decision("QD-GS", "19/QĐ-UBND", "xã Giáp Sơn", 2),
    )
    centre.form("honourees.xlsx").add(
        PEOPLE,
        household("HD-01", "Nguyễn Thị Cúc", "Thôn Bến Đò", "1.234,5", **{
            "Xã/thị trấn": "Cấm Sơn", "Cấp khen": "Cấp huyện", "Quyết định": "QD-H", "STT trong quyết định": 1}),
        household("HD-02", "Giáp Văn Ân", "Thôn Gốc Vải", "45", **{
            "Xã/thị trấn": "Kiên Thành", "Quyết định": "QD-KT", "STT trong quyết định": 3}),
    )
    kien_thanh = centre.sent("kien-thanh.xlsx", "Kiên Thành")
    kien_thanh.add("Hội nghị", {"Ngày": datetime.date(2024, 4, 16), "Địa điểm": "Hội trường UBND", "Số giấy khen": 3})
    kien_thanh.add("Đại biểu", {"Số đại biểu": 4})
    kien_thanh.add(
        PEOPLE,
        # As the form asks for it: the number on the paper. The others write the key that the centre told them.
        household("KT-01", "Giáp Văn Ân", "Thôn Gốc Vải", "186", **{
            "Quyết định": "15/QĐ-UBND", "STT trong quyết định": 1}),
        household("KT-02", "Vi Thị Diệp", "Thôn Khe Mát", "nhiều lắm", **{
            "Quyết định": "Số 15/QĐ-UBND", "STT trong quyết định": 2}),
    )
    hong_giang = centre.sent("Xã Hồng Giang.xlsx", "Xã Hồng Giang", by_hand=True)
    # Typed over the example, which keeps its mark.
    hong_giang.write("Hội nghị", {"B2": "15/4/2024", "C2": "Nhà văn hóa xã", "D2": "2"})
    hong_giang.add(
        PEOPLE,
        household("HG-01", "Hoàng Văn Bảy", "Thôn Đồng Lạnh", "hơn 150", **{
            "Quyết định": "QD-HG", "STT trong quyết định": "1", "Ngày đồng ý": "31/2/2024"}),
        household("HG-02", "Chu Thị Mận", "Thôn Cây Đa", "22,5", **{
            "Quyết định": "QD-HG", "STT trong quyết định": "2", "Đồng ý công khai": "", "Phạm vi đồng ý": "",
            "Ngày đồng ý": "", "Căn cứ đồng ý": ""}),
    )
    centre.sent("son_hai.xlsx", "Sơn Hải").add(
        PEOPLE,
        household("SH-01", "Trần Thị Én", "Thôn Vườn Cam", "60", **{"Quyết định": "QD-SH", "STT trong quyết định": 1}),
        household("SH-02", "Trần Thị Én", "Vườn Cam", "60", **{"Quyết định": "QD-SH", "STT trong quyết định": 1}),
    )
    chu = centre.sent("tt chu.xlsx", "Thị trấn Chũ", by_hand=True)
    chu.add(
        PEOPLE,
        household(LEAVING_ID, LEAVING, "Tổ dân phố Chợ Cũ", "20", **{
            "Quyết định": "QD-CHU", "STT trong quyết định": "1"}),
        household("KT-02", "Lý Văn Giang", "Tổ dân phố Nà Lang", "40", **{
            "Quyết định": "QD-CHU", "STT trong quyết định": "2",
            "Thành tích": "Cùng bà Đàm Thị Hòa lùi rào cho ngõ chợ rộng thêm hai mét."}),
    )
    chu.add(GIFTS, {"Mã hồ sơ": LEAVING_ID, "Diện tích hiến (m²)": "12", "Loại đất": "đất ở", "Năm": "2022"})
    old_layout(centre.folder / "submissions" / "giap son.xlsx")
    (centre.folder / "stories" / f"{LEAVING_ID}.md").write_text(
        f"Bà {LEAVING} có bốn mét mặt tiền ở ngõ chợ.\n", encoding="utf-8")
    # Somebody has a workbook open.
    (centre.folder / "submissions" / "~$kien-thanh.xlsx").write_bytes(b"\x06Can bo" + b" " * 158)


def places(centre: Centre) -> dict[str, str]:
    """Where each planted mistake stands, by a name of its own."""
    def cell(file: str, title: str, row: int) -> str:
        form = centre.form(file)
        return f"{file}[{PEOPLE}]!{form.sheets[PEOPLE].cell(title, row)}"

    first, second = 3, 4
    return {
        "area": cell("submissions/kien-thanh.xlsx", "Diện tích hiến (m²)", second),
        "day": cell("submissions/Xã Hồng Giang.xlsx", "Ngày đồng ý", first),
        "twice": cell("submissions/son_hai.xlsx", "Họ và tên", second),
        "id": cell("submissions/tt chu.xlsx", "Mã hồ sơ", second),
        "namesake": cell("submissions/kien-thanh.xlsx", "Họ và tên", first),
        "example": "submissions/Xã Hồng Giang.xlsx[Hội nghị]!A2",
        "land": "submissions/giap son.xlsx[DS hiến đất]!I6",
        "month": "submissions/giap son.xlsx[DS hiến đất]!Q6",
        "commune": "submissions/giap son.xlsx[DS hiến đất]!G7",
    }


def test_the_centre_from_the_first_day_to_a_withdrawal(centre):
    fill_in(centre)
    at = places(centre)
    report = centre.check()
    assert report.code == 1
    expected = sorted([
        f"{at['area']} area-not-a-number", f"{at['day']} no-such-day", f"{at['twice']} same-person-twice",
        f"{at['id']} same-dossier-twice", f"{at['namesake']} same-person-twice", f"{at['land']} unknown-land-kind",
        f"{at['month']} date-month-first", f"{at['example']} example-changed",
        f"{at['commune']} submission-row-differs",
    ])
    assert report.blocking == expected
    assert [line for line in report.notes if "private" in line] == [
        "submissions/giap son.xlsx[DS hiến đất]!S5 column-private"]
    who_has_sent_what(centre, report)

    # Nothing is published meanwhile.
    refused = centre.vinhdanh.build(centre.folder)
    assert refused.returncode == 1
    assert not centre.site.exists()

    for problem in report.problems:
        if problem.severity in ("error", "question"):
            mend(centre, problem)
    mended = centre.check()
    assert mended.blocking == []
    assert mended.code == 0
    (hong_giang,) = [one for one in mended.whole["submissions"] if one["name"] == "Hồng Giang"]
    assert hong_giang["rows"]["conferences"]["sent"] == 1

    built = centre.vinhdanh.build(centre.folder)
    assert built.returncode == 0, built.stdout
    named_as_they_should_be(centre)
    no_example_appears(centre)
    take_down(centre)


# MARK: Mending

# What a clerk finds on paper; everything else must stand in the message itself.
PAPERS = {"area-not-a-number": "1.250,5", "no-such-day": "28/2/2024"}
# What the clerk knows of the people that the questions are about.
ONE_PERSON = {"SH-02"}


def mend(centre: Centre, problem):
    """Does what the message says, in the cell it names; by the program that its sender uses."""
    location = problem.whole["location"]
    file, sheet, cell = location["file"], location["sheet"], location["cell"]
    form = centre.form(file, by_hand=file in ("submissions/Xã Hồng Giang.xlsx", "submissions/tt chu.xlsx"))

    def write(value, title: str | None = None):
        form.write(sheet, {cell if title is None else form.sheets[sheet].cell(title, location["row"]): value})

    match problem.id:
        case "area-not-a-number":
            assert "ví dụ: 1.234,5" in problem.text
            write(PAPERS[problem.id])
        case "no-such-day":
            assert "ngày/tháng/năm" in problem.text
            write(PAPERS[problem.id])
        case "date-month-first":
            suggestion = re.search(r"có phải là “?(\d+/\d+/\d{4})”?", problem.text)
            write(suggestion[1])
        case "unknown-land-kind":
            offered = re.search(r"(?:trong các từ|một trong)[^:]*: (.+?)\.", problem.remedy)[1]
            (land,) = [kind for kind in re.split(r"[;,] ", offered) if kind.strip("“”") == "đất nông nghiệp khác"]
            write(land.strip("“”"))
        case "example-changed":
            assert "xóa chữ “Ví dụ” ở cột đầu" in problem.remedy
            assert location["column"] == 1
            write(None)
        case "same-dossier-twice":
            assert "mã" in problem.remedy.lower()
            write("CHU-02")
        case "same-person-twice":
            assert "cột “Xác nhận”" in problem.remedy
            copy, other = "Bỏ dòng này", "Hai người khác nhau"
            assert f"“{copy}”" in problem.remedy and f"“{other}”" in problem.remedy
            id = openpyxl.load_workbook(form.path)[sheet][form.sheets[sheet].cell("Mã hồ sơ", location["row"])].value
            write(copy if id in ONE_PERSON else other, "Xác nhận")
        case "submission-row-differs":
            assert "sửa ô thành “Giáp Sơn”" in problem.remedy
            write("Giáp Sơn")
        case "withheld-name-in-text":
            assert "bỏ tên" in problem.remedy.lower() or "viết lại" in problem.remedy.lower()
            write("Cùng hàng xóm lùi rào cho ngõ chợ rộng thêm hai mét.")
        case unknown:
            raise AssertionError(f"{problem.line}: {problem.text}")


# MARK: What is there, what is not

def who_has_sent_what(centre: Centre, report: Report):
    """The table at the end of `check`, for people and for programs."""
    told = centre.vinhdanh.check(centre.folder).stdout
    lines = told[told.index("Xã, thị trấn đã gửi gì, khi nào"):].splitlines()
    # Whose workbooks must be mended first is said beside their names.
    assert any(" (lỗi)" in line for line in lines)
    lines = [line.replace(" (lỗi)", "") for line in lines]
    cells = {line.split("  ")[0]: re.split(r" {2,}", line) for line in lines if line}
    # The day in Vietnam, wherever the test runs.
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date()
    day = f"{today.day}/{today.month}/{today.year}"
    # Commune, file, day, dossiers, gifts, progress, conference, delegates.
    assert cells["Kiên Thành"] == ["Kiên Thành", "kien-thanh.xlsx", day, "2+1", "–", "thiếu", "1", "1"]
    assert cells["Hồng Giang"] == ["Hồng Giang", "Xã Hồng Giang.xlsx", day, "2", "–", "thiếu", "thiếu", "thiếu"]
    assert cells["Chũ"] == ["Chũ", "tt chu.xlsx", day, "2", "1", "thiếu", "thiếu", "thiếu"]
    assert cells["Giáp Sơn"] == ["Giáp Sơn", "giap son.xlsx", day, "2", "–", "thiếu", "thiếu", "thiếu"]
    assert cells["Cấm Sơn"] == ["Cấm Sơn", "chỉ có ở bảng chung", "0+1", "–", "thiếu", "thiếu", "thiếu"]
    assert "Phong Vân" not in cells
    start = next(n for n, line in enumerate(lines) if line.startswith("Chưa gửi (23): "))
    assert "Phong Vân" in " ".join(lines[start:-1])
    assert lines[-1] == "29 xã, thị trấn: 0 đã gửi đủ, 6 còn thiếu, 23 chưa gửi."
    # Neither the form as it was sent out nor a lock is anybody's report.
    assert "mau-bao-cao-xa.xlsx" not in told and "~$" not in told

    communes = {one["name"]: one for one in report.whole["submissions"]}
    assert len(communes) == 29
    sent = communes["Sơn Hải"]
    assert sent["status"] == "incomplete"
    assert [(one["file"], one["savedOn"]) for one in sent["files"]] == [
        ("submissions/son_hai.xlsx", today.isoformat())]
    assert sent["rows"]["honourees"]["sent"] == 2
    assert sent["missing"] == ["progress", "conferences", "delegates"]
    assert communes["Phong Vân"]["status"] == "none"


def named_as_they_should_be(centre: Centre):
    pages = tree.files(centre.site)
    for id, name in [("HD-01", "Nguyễn Thị Cúc"), ("HD-02", "Giáp Văn Ân"), ("KT-01", "Giáp Văn Ân"),
                     ("KT-02", "Vi Thị Diệp"), ("HG-01", "Hoàng Văn Bảy"), ("SH-01", "Trần Thị Én"),
                     (LEAVING_ID, LEAVING), ("CHU-02", "Lý Văn Giang"), ("GS-01", "Bế Văn Ích"),
                     ("GS-02", "Phùng Thị Kim")]:
        assert name in pages[f"dien-hinh/{id}.html"].read_text(encoding="utf-8"), id
    # No consent yet, and a copy.
    assert traces(centre.site, ["Chu Thị Mận"], ["HG-02", "SH-02"]) == []
    # Numbers as they were mended, and as they were typed.
    for id, area in [("KT-02", "1.250,5"), ("HD-01", "1.234,5"), ("HG-01", "hơn 150"), ("GS-01", "95,5")]:
        assert area in pages[f"dien-hinh/{id}.html"].read_text(encoding="utf-8"), id
    assert traces(centre.public, [], ["0912 345 678", "0912345678"]) == []
    assert traces(centre.public, [LEAVING], [LEAVING_ID])


def no_example_appears(centre: Centre):
    """The invented people and places of the example rows."""
    examples = set()
    for path in centre.folder.rglob("[!~]*.xlsx"):
        for sheet in openpyxl.load_workbook(path, read_only=True):
            for row in sheet.iter_rows(max_row=3, values_only=True):
                if row and row[0] == EXAMPLE:
                    examples |= {text for text in row[1:] if isinstance(text, str) and re.search("Ví Dụ|Mẫu", text)}
    assert {"Nguyễn Văn Ví Dụ", "Thôn Mẫu"} <= examples
    assert traces(centre.public, sorted(examples), []) == []


def take_down(centre: Centre):
    """Somebody asks to be taken down: one cell, and what the program asks besides."""
    form = centre.form("submissions/tt chu.xlsx", by_hand=True)
    people = form.sheets[PEOPLE]
    form.write(PEOPLE, {people.cell("Đồng ý công khai", 3): "Không", people.cell("Phạm vi đồng ý", 3): None})
    asked = centre.check()
    # The neighbour's row still names her.
    assert asked.blocking == [
        f"submissions/tt chu.xlsx[{PEOPLE}]!{people.cell('Thành tích', 4)} withheld-name-in-text"]
    assert centre.vinhdanh.build(centre.folder).returncode == 1
    mend(centre, asked.one("withheld-name-in-text"))
    built = centre.vinhdanh.build(centre.folder)
    assert built.returncode == 0, built.stdout
    assert not (centre.site / "dien-hinh" / f"{LEAVING_ID}.html").exists()
    assert traces(centre.public, [LEAVING], [LEAVING_ID]) == []
    # The others are there as before.
    assert "Lý Văn Giang" in (centre.site / "dien-hinh" / "CHU-02.html").read_text(encoding="utf-8")
