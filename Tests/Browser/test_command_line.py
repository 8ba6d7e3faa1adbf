"""The commands: what they write, what they say, and the codes they end with."""

import json
import re
import shutil

import pytest

import program
import tree

OUTPUT = f"public/{program.SLUG}"


@pytest.fixture
def published(vinhdanh, campaign):
    """The copied campaign's site, published where `build` puts it unasked."""
    built = vinhdanh.build(campaign.folder)
    assert built.returncode == 0, built.stdout + built.stderr
    return vinhdanh.folder / OUTPUT


def break_everywhere(campaign) -> list[str]:
    """Puts a mistake into four files; gives the place of each as the terminal says it."""
    area = campaign.change("honourees", "HD-0001", "Diện tích hiến (m²)", "nhiều lắm")
    commune = campaign.change("honourees", "HD-0003", "Xã/thị trấn", "Sơn Hảy")
    date = campaign.change("decisions", "QD-H-01", "Ngày", "31/2/2024")
    settings = campaign.folder / "campaign.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text + "tieude: Sai\n", encoding="utf-8")
    key = text.count("\n") + 1
    return [f"honourees.csv:{area}:", f"honourees.csv:{commune}:", f"decisions.csv:{date}:", f"campaign.yaml:{key}:1:"]


def test_build_publishes_the_site_and_ends_with_zero(vinhdanh, campaign):
    built = vinhdanh.build(campaign.folder)
    assert built.returncode == 0
    assert re.search(r"Đã đăng \d+ trang \(\d+ tệp\)", built.stdout)
    files = tree.files(vinhdanh.folder / OUTPUT)
    for name in [
        "index.html", "404.html", "dien-hinh/index.html", "dien-hinh/HD-0001.html", "quyet-dinh/QD-H-01.html",
        "xa/index.html", "xa/chu.html", "tien-do.html", "tuyen-truyen/index.html", "thong-ke.html", "ke-hoach.html",
        "ky-yeu.html", "tim-kiem.html", "dinh-chinh.html", "feed.xml", "sitemap.xml", "robots.txt",
        "du-lieu/dien-hinh.csv", "du-lieu/dien-hinh.json",
    ]:
        assert files[name].stat().st_size > 0, name
    assert [name for name in files if name.split("/")[-1].startswith(".")] == []
    published, total = map(int, re.search(r"Đã đăng (\d+) trang \((\d+) tệp\)", built.stdout).groups())
    assert (published, total) == (sum(name.endswith(".html") for name in files), len(files))


def test_a_second_build_changes_nothing_not_even_a_date(vinhdanh, campaign, published):
    before = tree.snapshot(published)
    again = vinhdanh.build(campaign.folder)
    assert again.returncode == 0
    assert "Không có gì thay đổi" in again.stdout
    assert tree.snapshot(published) == before


def test_two_builds_from_cold_write_the_same_bytes(vinhdanh, campaign, published):
    shutil.copytree(campaign.folder, vinhdanh.folder / "ban-sao")
    shutil.rmtree(published)
    shutil.rmtree(published.with_name(f".vinhdanh-{published.name}"))
    assert vinhdanh.build(campaign.folder).returncode == 0
    assert vinhdanh.build("ban-sao", "--output", "khac/noi", "--jobs", "1").returncode == 0
    one = {name: path.read_bytes() for name, path in tree.files(published).items()}
    other = {name: path.read_bytes() for name, path in tree.files(vinhdanh.folder / "khac" / "noi").items()}
    assert one == other


def test_a_changed_cell_rewrites_only_the_pages_that_show_it(vinhdanh, campaign, published):
    before = tree.snapshot(published)
    campaign.change("honourees", "HD-0001", "Thành tích", "Lùi rào hai mét rưỡi.")
    assert vinhdanh.build(campaign.folder).returncode == 0
    after = tree.snapshot(published)
    assert after.keys() == before.keys()
    changed = {name for name in after if after[name][3] != before[name][3]}
    assert "dien-hinh/HD-0001.html" in changed
    for name in ["tien-do.html", "xa/chu.html", "dien-hinh/HD-0002.html", "ke-hoach.html", "404.html"]:
        assert after[name][1:] == before[name][1:], name
    untouched = [name for name in after if before[name][3] is not None and name not in changed]
    assert [name for name in untouched if after[name][1] != before[name][1]] == []
    assert len(untouched) > 250


def test_a_bad_campaign_is_refused_with_every_problem_and_the_site_stays(vinhdanh, campaign, published):
    before = tree.snapshot(published)
    places = break_everywhere(campaign)
    refused = vinhdanh.build(campaign.folder)
    assert refused.returncode == 1
    for place in places:
        errors = [line for line in refused.stdout.splitlines() if line.startswith(place) and ": lỗi: " in line]
        assert len(errors) == 1, (place, refused.stdout)
        assert re.search(r" \[[a-z0-9-]+\]$", errors[0])
    assert "“nhiều lắm” không phải là số" in refused.stdout
    assert "Sơn Hải" in refused.stdout
    assert "Chưa đăng gì" in refused.stdout
    assert tree.snapshot(published) == before


def test_a_folder_that_someone_else_made_is_never_replaced(vinhdanh, campaign):
    other = vinhdanh.folder / "anh-gia-dinh"
    other.mkdir()
    (other / "anh.jpg").write_bytes(b"mot tam anh")
    before = tree.snapshot(other)
    refused = vinhdanh.build(campaign.folder, "--output", other)
    assert refused.returncode == 1
    assert ": lỗi: " in refused.stdout
    assert tree.snapshot(other) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["build"], ["build", "a", "--jobs", "0"], ["build", "a", "--format", "xml"], ["build", "a", "--khong-co"],
        ["check", "a", "--language", "fr"], ["preview", "a", "--port", "70000"], ["sample", "a"],
        ["sample", "a", "--honourees", "-1"], ["lam-gi-do"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_64_and_says_how(vinhdanh, arguments):
    wrong = vinhdanh.run(*arguments)
    assert wrong.returncode == 64
    assert "Usage: vinhdanh" in wrong.stderr
    assert wrong.stdout == ""
    assert list(vinhdanh.folder.iterdir()) == []


def test_help_and_version_end_with_zero(vinhdanh):
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", vinhdanh.run("--version").stdout)
    told = vinhdanh.run("--help")
    assert told.returncode == 0
    for command in ["build", "check", "audit", "preview", "serve", "sample"]:
        assert re.search(rf"^  {command} ", told.stdout, re.M), command
        assert vinhdanh.run(command, "--help").returncode == 0


@pytest.mark.parametrize("command", ["audit", "serve"])
def test_a_folder_that_is_not_there_ends_with_74(vinhdanh, command):
    missing = vinhdanh.run(command, "khong-co")
    assert missing.returncode == 74
    assert "khong-co" in missing.stdout + missing.stderr
    # Whatever staff read is in Vietnamese.
    assert "No such file" not in missing.stdout + missing.stderr


def test_a_campaign_that_is_not_there_is_a_problem_in_words(vinhdanh):
    missing = vinhdanh.build("khong-co")
    assert missing.returncode == 1
    assert "khong-co: lỗi: không đọc được" in missing.stdout
    assert list(vinhdanh.folder.iterdir()) == []


def test_check_writes_nothing(vinhdanh, campaign):
    before = tree.snapshot(vinhdanh.folder)
    checked = vinhdanh.check(campaign.folder)
    assert checked.returncode == 0
    assert checked.stdout.endswith("Không có lỗi.\n")
    places = break_everywhere(campaign)
    broken = tree.snapshot(vinhdanh.folder)
    assert broken != before
    checked = vinhdanh.check(campaign.folder)
    assert checked.returncode == 1
    assert [place for place in places if f"\n{place}" not in "\n" + checked.stdout] == []
    assert tree.snapshot(vinhdanh.folder) == broken


def test_problems_in_json_are_versioned_and_have_places(vinhdanh, campaign):
    row = campaign.change("honourees", "HD-0001", "Diện tích hiến (m²)", "nhiều lắm")
    refused = vinhdanh.build(campaign.folder, "--format", "json")
    assert refused.returncode == 1
    report = json.loads(refused.stdout)
    assert report["version"] == 1
    (error,) = [one for one in report["diagnostics"] if one["severity"] == "error"]
    assert error["id"] == "area-not-a-number"
    assert error["location"]["file"] == "honourees.csv"
    assert error["location"]["line"] == row
    assert error["location"]["columnTitle"] == "Diện tích hiến (m²)"
    # The column is counted in characters of the line, from 1.
    line = (campaign.folder / "honourees.csv").read_text(encoding="utf-8").split("\n")[row - 1]
    assert line[error["location"]["column"] - 1 :].startswith("nhiều lắm")
    assert "“nhiều lắm”" in error["summary"] and error["remedy"]
    assert {one["severity"] for one in report["diagnostics"]} <= {"error", "question", "warning", "note"}

    campaign.change("honourees", "HD-0001", "Diện tích hiến (m²)", "186")
    for command in [vinhdanh.build, vinhdanh.check]:
        sound = command(campaign.folder, "--format", "json")
        assert sound.returncode == 0
        report = json.loads(sound.stdout)
        assert report["version"] == 1
        assert "error" not in {one["severity"] for one in report["diagnostics"]}


def test_problems_are_told_in_english_when_asked(vinhdanh, campaign):
    row = campaign.change("honourees", "HD-0001", "Diện tích hiến (m²)", "nhiều lắm")
    refused = vinhdanh.build(campaign.folder, "--language", "en")
    assert refused.returncode == 1
    assert re.search(rf"^honourees\.csv:{row}:\d+: error: .*“nhiều lắm” is not a number", refused.stdout, re.M)
    assert "Nothing was published" in refused.stdout
    assert "lỗi" not in refused.stdout
    report = json.loads(vinhdanh.check(campaign.folder, "--language", "en", "--format", "json").stdout)
    (error,) = [one for one in report["diagnostics"] if one["severity"] == "error"]
    assert "is not a number" in error["summary"]


def test_quiet_prints_problems_alone(vinhdanh, campaign):
    quiet = vinhdanh.build(campaign.folder, "--quiet")
    assert quiet.returncode == 0
    assert "Đã đăng" not in quiet.stdout


def test_a_sample_of_300_honourees_is_written_and_built(vinhdanh):
    made = vinhdanh.run("sample", "mau", "--honourees", "300")
    assert made.returncode == 0
    assert "300 hồ sơ" in made.stdout
    built = vinhdanh.build("mau", "--output", "public/mau")
    assert built.returncode == 0
    assert ": lỗi: " not in built.stdout
    named = int(re.search(r"(\d+) điển hình được đăng tên", built.stdout).group(1))
    withheld = int(re.search(r"Không đăng tên (\d+) hồ sơ", built.stdout).group(1))
    assert 200 < named
    assert named + withheld == 300
    index = json.loads((vinhdanh.folder / "public/mau/du-lieu/dien-hinh.json").read_text(encoding="utf-8"))
    assert index
    assert (vinhdanh.folder / "public/mau/index.html").is_file()


def test_the_same_seed_writes_the_same_sample(vinhdanh):
    for name, seed in [("a", 7), ("b", 7), ("c", 8)]:
        assert vinhdanh.run("sample", name, "--honourees", "20", "--seed", seed).returncode == 0
    a, b, c = (
        {name: path.read_bytes() for name, path in tree.files(vinhdanh.folder / one).items()} for one in "abc"
    )
    assert a == b
    assert a != c


def test_a_sample_is_never_written_over_something(vinhdanh):
    there = vinhdanh.folder / "co-roi"
    there.mkdir()
    (there / "ghi-chu.txt").write_text("giữ lại", encoding="utf-8")
    refused = vinhdanh.run("sample", "co-roi", "--honourees", "5")
    assert refused.returncode == 1
    assert list(there.iterdir()) == [there / "ghi-chu.txt"]


def test_the_audit_of_a_built_site_finds_no_error(vinhdanh, site):
    audited = vinhdanh.run("audit", site.root, "--config", program.SAMPLE / "campaign.yaml")
    assert audited.returncode == 0, audited.stdout
    files = tree.files(site.root)
    counted = re.search(r"Đã soát (\d+) tệp, trong đó (\d+) trang", audited.stdout)
    assert int(counted.group(2)) == sum(name.endswith(".html") for name in files)
    assert int(counted.group(1)) >= int(counted.group(2))


def page_with(body: str) -> str:
    """A small sound page of another maker."""
    return (
        '<!DOCTYPE html>\n<html lang="vi" xmlns="http://www.w3.org/1999/xhtml">\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<title>Trang thử</title>\n</head>\n'
        f"<body>\n<main>\n<h1>Trang thử</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def test_the_audit_names_the_file_with_a_broken_link(vinhdanh):
    folder = vinhdanh.folder / "trang"
    (folder / "muc").mkdir(parents=True)
    good = page_with('<p><a href="muc/hai.html">Trang hai</a></p>')
    (folder / "index.html").write_text(good, encoding="utf-8")
    (folder / "muc/hai.html").write_text(page_with('<p><a href="../index.html">Về</a></p>'), encoding="utf-8")
    sound = vinhdanh.run("audit", "trang")
    assert sound.returncode == 0, sound.stdout
    assert "Đã soát 2 tệp, trong đó 2 trang." in sound.stdout

    (folder / "muc/hai.html").write_text(page_with('<p><a href="../khong-co.html">Hỏng</a></p>'), encoding="utf-8")
    broken = vinhdanh.run("audit", "trang")
    assert broken.returncode == 1
    assert re.search(r"^(trang/)?muc/hai\.html:11:\d+: lỗi: .*khong-co\.html", broken.stdout, re.M), broken.stdout
    report = json.loads(vinhdanh.run("audit", "trang", "--format", "json").stdout)
    assert report["version"] == 1
    assert any(one["file"].endswith("muc/hai.html") and one["line"] == 11 for one in report["findings"])
    assert vinhdanh.run("audit", "trang", "--pages-only").returncode == 0
