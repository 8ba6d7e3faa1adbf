"""The yearbook as it is printed by `vinhdanh yearbook` through the installed Chromium, and by a reader."""

import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import bars
import program
from book import Book, words, XHTML
from program import Program

torture = pytest.mark.torture


def printed(vinhdanh: Program, campaign, pdf: Path, *options):
    return vinhdanh.run(
        "yearbook", campaign, "--templates", program.TEMPLATES, "--pdf", pdf, *options, patience=10 * program.PATIENCE
    )


@pytest.fixture(scope="module")
def book(binary, site, tmp_path_factory) -> Book:
    """The sample's yearbook, printed once."""
    folder = tmp_path_factory.mktemp("ky-yeu")
    made = printed(Program(binary, folder), program.SAMPLE, folder / "ky-yeu.pdf")
    assert made.returncode == 0, made.stdout + made.stderr
    assert re.search(r"^Đã in kỷ yếu: \d+ tên, \d+ trang khổ A5\. ", made.stdout, re.M)
    assert sorted(path.name for path in folder.iterdir()) == ["ky-yeu.pdf"]
    return Book(folder / "ky-yeu.pdf", site.root / "ky-yeu.html")


def check_no_entry_is_split_lost_or_twice(book: Book):
    numbers = [number for number, _ in book.printed]
    assert numbers == [entry.number for entry in book.entries]
    first, last = book.printed[0][1], book.printed[-1][1]
    for page in book.pages[first - 1 : last]:
        assert page.entries, f"page {page.number} has no entry's beginning: one is longer than a page, or is split"
        assert page.begins_at_the_edge(), f"page {page.number} begins with the rest of an entry"
    on_page = {number: page for number, page in book.printed}
    for entry in book.entries:
        assert squeezed(entry.name) in squeezed(book.pages[on_page[entry.number] - 1].text)


def check_heads_and_feet(book: Book):
    cover, rest = book.pages[0], book.pages[1:]
    assert (cover.head, cover.foot) == ("", "")
    for page in rest:
        assert re.search(rf"(^| ){page.number}( |$)", page.foot), f"page {page.number} is not numbered"
    communes = {entry.number: entry.commune for entry in book.entries}
    for page in rest:
        for number in page.entries:
            assert communes[number] in page.head, (page.number, page.head)


def check_contents_and_index(book: Book):
    """Whatever refers to a number leads to the entry that is meant."""
    anchors = {one.get("id"): one for one in book.root.iter() if one.get("id")}
    assert len(anchors) == sum(one.get("id") is not None for one in book.root.iter())
    by_commune: dict[str, list[int]] = {}
    for entry in book.entries:
        by_commune.setdefault(entry.commune, []).append(entry.number)
    (contents,) = book.sections("contents")
    told = {}
    for link in contents.iter(f"{XHTML}a"):
        assert link.get("href").removeprefix("#") in anchors
        spans = [words(one) for one in link]
        if len(spans) == 2:
            told[spans[0].removesuffix(" (tiếp theo)")] = spans[1].removeprefix("số ").replace(".", "")
    expected = {
        name: f"{numbers[0]}–{numbers[-1]}" if len(numbers) > 1 else str(numbers[0])
        for name, numbers in by_commune.items()
    }
    assert told == expected
    (index,) = book.sections("names")
    links = [(words(link[0]), int(words(link[1]).replace(".", "")), link.get("href")) for link in index.iter(f"{XHTML}a")
             if link.get("href").startswith("#so-")]
    assert sorted((number, name) for name, number, _ in links) == [(one.number, one.name) for one in book.entries]
    assert all(href == f"#so-{number}" for _, number, href in links)


def squeezed(text: str) -> str:
    """Text without white space: lines break anywhere."""
    return "".join(text.split())


def test_the_book_has_pages_of_a5_is_tagged_and_brings_its_fonts(book):
    info = book.info()
    assert re.search(r"^Tagged: +yes$", info, re.M)
    assert re.search(r"^Title: +Kỷ yếu · Hiến đất mở đường", info, re.M)
    sizes = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", info, re.M)
    assert len(sizes) == len(book.pages) > 30
    for width, height in sizes:
        assert abs(float(width) - 419.5) < 1 and abs(float(height) - 595.3) < 1
    assert len(book.fonts()) >= 2
    assert {embedded for embedded, _, _ in book.fonts()} == {"yes"}
    data = book.pdf.read_bytes()
    assert b"/Lang (vi)" in data and b"/Outlines" in data


def test_the_book_tells_nothing_of_the_machine_or_the_day(book, vinhdanh):
    data = book.pdf.read_bytes()
    for trace in [b"file:", b"/tmp", b"vinhdanh-ky-yeu"]:
        assert trace not in data
    again = printed(vinhdanh, program.SAMPLE, vinhdanh.folder / "lan-hai.pdf")
    assert again.returncode == 0
    assert (vinhdanh.folder / "lan-hai.pdf").read_bytes() == data


def test_no_entry_is_split_lost_or_printed_twice(book):
    assert len(book.entries) > 100
    assert [entry.number for entry in book.entries] == list(range(1, len(book.entries) + 1))
    check_no_entry_is_split_lost_or_twice(book)


def test_every_page_but_the_cover_is_numbered_and_headed_by_its_commune(book):
    check_heads_and_feet(book)


def test_contents_and_index_lead_to_the_right_numbers(book):
    check_contents_and_index(book)


def test_each_page_but_the_cover_says_that_the_people_are_invented(book):
    assert all("Dữ liệu minh hoạ" in page.foot for page in book.pages[1:])
    assert "Dữ liệu minh hoạ" in book.pages[0].text


def test_only_who_agreed_to_the_yearbook_is_in_it(book):
    import csv

    rows = list(csv.DictReader(open(program.SAMPLE / "honourees.csv", encoding="utf-8-sig", newline="")))
    named = {entry.name for entry in book.entries}
    kept_out = [
        row for row in rows
        if row["Đối tượng"] != "Tập thể" and "kỷ yếu" not in row["Phạm vi đồng ý"] and "tất cả" not in row["Phạm vi đồng ý"]
    ]
    assert len(kept_out) > 10
    agreed = {f"{row['Danh xưng']} {row['Họ và tên']}".strip() for row in rows if row not in kept_out}
    assert named <= agreed
    whole = squeezed(" ".join(page.text for page in book.pages))
    for row in kept_out:
        full = f"{row['Danh xưng']} {row['Họ và tên']}"
        assert full in agreed or squeezed(full) not in whole


def test_the_foreword_stands_before_the_contents_with_its_signer(book):
    foreword = next(page for page in book.pages if "Lời giới thiệu" in page.head)
    contents = next(page for page in book.pages if "Mục lục" in page.head)
    assert foreword.number < contents.number
    assert "Ban biên soạn" in foreword.text


def test_an_entry_longer_than_a_page_flows_on(vinhdanh, campaign):
    sentence = "Nhà ông lùi rào, cả thôn cùng lùi rào, đường mở rộng ra đến tận cổng vườn. "
    campaign.change("honourees", "HD-0001", "Thành tích", sentence * 60 + "Hết chuyện ở đây.")
    made = printed(vinhdanh, campaign.folder, vinhdanh.folder / "dai.pdf")
    assert made.returncode == 0, made.stdout
    assert vinhdanh.build(campaign.folder).returncode == 0
    book = Book(vinhdanh.folder / "dai.pdf", vinhdanh.folder / "public" / program.SLUG / "ky-yeu.html")
    assert [number for number, _ in book.printed] == [entry.number for entry in book.entries]
    text = squeezed(" ".join(page.text for page in book.pages))
    assert text.count(squeezed("Nhà ông lùi rào, cả thôn cùng lùi rào")) == 60
    assert squeezed("Hết chuyện ở đây.") in text
    check_heads_and_feet(book)


# ---- the command


def test_a_file_that_is_there_is_kept_without_force(vinhdanh):
    pdf = vinhdanh.folder / "ky-yeu.pdf"
    pdf.write_text("của tôi", encoding="utf-8")
    refused = printed(vinhdanh, program.SAMPLE, pdf)
    assert refused.returncode == 1
    assert "ky-yeu.pdf: lỗi: đã có tệp này" in refused.stdout and "--force" in refused.stdout
    assert pdf.read_text(encoding="utf-8") == "của tôi"


def test_without_a_browser_it_says_what_to_install(vinhdanh):
    missing = printed(vinhdanh, program.SAMPLE, vinhdanh.folder / "a.pdf", "--chromium", "/khong/co/chromium")
    assert missing.returncode == 74
    assert "/khong/co/chromium: lỗi: " in missing.stdout and "apt install chromium" in missing.stdout
    assert not (vinhdanh.folder / "a.pdf").exists()


def test_a_campaign_with_errors_is_not_printed(vinhdanh, campaign):
    campaign.change("honourees", "HD-0001", "Diện tích hiến (m²)", "nhiều lắm")
    before = set(vinhdanh.folder.rglob("*"))
    refused = printed(vinhdanh, campaign.folder, vinhdanh.folder / "a.pdf")
    assert refused.returncode == 1
    assert "“nhiều lắm” không phải là số" in refused.stdout
    assert set(vinhdanh.folder.rglob("*")) == before


def test_the_report_for_programs_names_the_file(vinhdanh):
    pdf = vinhdanh.folder / "ky-yeu.pdf"
    made = printed(vinhdanh, program.SAMPLE, pdf, "--format", "json")
    assert made.returncode == 0
    (one,) = json.loads(made.stdout)["printed"]
    assert one["file"] == str(pdf) and one["bytes"] == pdf.stat().st_size and one["entries"] > 100


@pytest.mark.parametrize("arguments", [["yearbook"], ["yearbook", "a"], ["yearbook", "a", "--pdf", "b/"]], ids=" ".join)
def test_wrong_usage_ends_with_64(vinhdanh, arguments):
    assert vinhdanh.run(*arguments).returncode == 64


@pytest.mark.parametrize("place", ["", "#xa-kien-thanh", "#so-100", "#ca-cuon"])
def test_whatever_is_open_on_the_screen_all_is_printed(book, site, context, place, tmp_path):
    page = context.new_page()
    page.goto(site.file("ky-yeu.html") + place)
    page.pdf(path=tmp_path / "sach.pdf", prefer_css_page_size=True, print_background=True)
    printed = Book(tmp_path / "sach.pdf", site.root / "ky-yeu.html")
    assert [one.text for one in printed.pages] == [one.text for one in book.pages]
    assert printed.printed == book.printed


# ---- photos


def test_photos_are_printed_on_the_page_of_their_entry(book, site):
    listed = subprocess.run(["pdfimages", "-list", book.pdf], capture_output=True, encoding="utf-8", check=True).stdout
    pages = sorted(int(line.split()[0]) for line in listed.splitlines()[2:] if line.split()[2] == "image")
    on_page = dict(book.printed)
    with_photo = [
        int(article.get("id").removeprefix("so-")) for article in book.root.iter(f"{XHTML}article")
        if article.find(f"{XHTML}figure") is not None
    ]
    assert len(with_photo) == 4
    assert pages == [on_page[number] for number in with_photo]


def test_a_photo_without_consent_for_the_yearbook_is_not_in_the_book(vinhdanh, campaign):
    campaign.change("honourees", "HD-0001", "Phạm vi đồng ý", "trang; ảnh; câu chuyện")
    campaign.change("honourees", "HD-0017", "Phạm vi đồng ý", "trang; kỷ yếu")
    assert vinhdanh.build(campaign.folder).returncode == 0
    root = vinhdanh.folder / "public" / program.SLUG
    text = (root / "ky-yeu.html").read_text(encoding="utf-8")
    assert "<img" in (root / "dien-hinh/HD-0001.html").read_text(encoding="utf-8")
    assert "Giáp Văn Ân</h3>" not in text and "HD-0001" not in text
    assert "Tô Văn Quyết</h3>" in text and "HD-0017" not in text
    assert sorted(set(re.findall(r"anh/(HD-\d+)", text))) == ["HD-0002", "HD-0003"]


# ---- in several volumes


@pytest.fixture(scope="module")
def thousands(binary, tmp_path_factory):
    """A yearbook of 3,000 dossiers: its site, and its volumes as books."""
    folder = tmp_path_factory.mktemp("nghin")
    vinhdanh = Program(binary, folder)
    assert vinhdanh.run("sample", "mau", "--honourees", "3000").returncode == 0
    built = vinhdanh.run(
        "build", "mau", "--templates", program.TEMPLATES, "--output", "public/mau", patience=10 * program.PATIENCE
    )
    assert built.returncode == 0, built.stdout
    made = printed(vinhdanh, "mau", folder / "ky-yeu.pdf")
    assert made.returncode == 0, made.stdout
    site = folder / "public/mau"
    count = len(list((site / "ky-yeu").iterdir()))
    yield site, [Book(folder / f"ky-yeu-tap-{n}.pdf", site / f"ky-yeu/tap-{n}.html") for n in range(1, count + 1)]
    shutil.rmtree(folder)


@torture
def test_thousands_stand_in_volumes_whose_numbers_run_on(thousands):
    _, books = thousands
    assert len(books) > 3
    numbers = [entry.number for book in books for entry in book.entries]
    assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 2000


@torture
def test_no_entry_of_any_volume_is_split_lost_or_printed_twice(thousands):
    for book in thousands[1]:
        check_no_entry_is_split_lost_or_twice(book)
        check_heads_and_feet(book)
        check_contents_and_index(book)


@torture
def test_every_volume_is_light_with_room_to_spare_and_leads_to_the_next(thousands):
    site, books = thousands
    for number, book in enumerate(books, 1):
        html = (site / f"ky-yeu/tap-{number}.html").read_bytes()
        assert len(gzip.compress(html, 6)) <= 0.85 * bars.MOST_BYTES_OF["Document"]
        (index,) = book.sections("names")
        others = [link.get("href") for link in index.iter(f"{XHTML}a") if "tap-" in link.get("href")]
        assert others == ([f"../ky-yeu/tap-{number + 1}.html"] if number < len(books) else [])


@torture
def test_the_yearbooks_own_page_names_every_volume_and_stays_small(thousands):
    site, books = thousands
    text = (site / "ky-yeu.html").read_text(encoding="utf-8")
    assert len(text) < 30_000
    assert re.findall(r'<h2 id="tap-\d+"><a href="(ky-yeu/tap-\d+\.html)"', text) == [
        f"ky-yeu/tap-{n}.html" for n in range(1, len(books) + 1)
    ]
