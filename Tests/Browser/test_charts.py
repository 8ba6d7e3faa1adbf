"""Charts and the map: a picture with a name, numbers that agree with the table and the files beside it, room for them."""

import csv
import io
import json
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

# Each chart by its section: the page it stands on, and the small file beside it.
BARS = {"loai-dat": "loai-dat", "nam": "nam", "doi-tuong": "doi-tuong", "xa": "xa"}
CHARTS = [("thong-ke.html", section) for section in [*BARS, "quyet-dinh"]] + [("tien-do.html", "moc")]
PAGES = ["index.html", "thong-ke.html", "tien-do.html", "xa/index.html", "xa/tien-do.html"]

# What is read of a chart: boxes are relative to the drawing.
CHART = """(section) => {
    const chart = document.querySelector(`#${section} svg.ch`), box = chart.getBoundingClientRect();
    const place = (element) => {
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
        return { text: element.textContent, kind: element.getAttribute("class") || "", width, height,
            left: left - box.left, right: right - box.left, top: top - box.top, bottom: bottom - box.top };
    };
    return { width: box.width, fontSize: parseFloat(getComputedStyle(chart).fontSize),
        texts: [...chart.querySelectorAll("text")].map(place), shapes: [...chart.querySelectorAll("rect")].map(place) };
}"""


def number(text: str) -> float:
    """A number as Vietnamese writes it; a dash is nothing."""
    return 0 if text == "–" else float(text.replace(".", "").replace(",", ".").rstrip("%"))


def table(page, section: str) -> list[list[str]]:
    """The cells of the table beside a chart, without its head and its sums."""
    return page.locator(f"#{section} .pair table tbody tr").evaluate_all(
        "(rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()))"
    )


def sheet(site, page, section: str, name: str) -> list[list[str]]:
    """The rows of a file that the chart's own link leads to, as such a reader splits them."""
    address = page.locator(f"#{section}").get_by_role("link", name=name, exact=True).get_attribute("href")
    data = (site.root / unquote(address)).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), "Excel takes a file without this mark for another encoding"
    assert not data.startswith(b"\xef\xbb\xbfsep="), "such a line makes Excel forget the encoding"
    assert data.count(b"\r\n") == data.count(b"\n")
    delimiter = ";" if "excel" in address else ","
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=delimiter))


@pytest.mark.parametrize(("path", "section"), CHARTS, ids=[section for _, section in CHARTS])
def test_a_chart_is_an_image_whose_name_is_the_finding_above_it(path, section, site, glance):
    glance.goto(site.file(path))
    heading = glance.locator(f"#{section} h2").inner_text()
    chart = glance.locator(f"#{section}").get_by_role("img", name=heading, exact=True)
    expect(chart).to_have_count(1)
    described = chart.evaluate("(image) => document.getElementById(image.getAttribute('aria-describedby')).textContent")
    assert "bắt đầu từ 0" in described
    # Every name of the table, and so every part of the chart, is told to those who see none.
    names = [row[0] for row in table(glance, section)] if section != "moc" else ["Kế hoạch", "Hội nghị xã"]
    assert [name for name in names if name not in described] == []


@pytest.mark.parametrize(("path", "section"), CHARTS, ids=[section for _, section in CHARTS])
def test_source_day_and_both_files_stand_under_each_chart(path, section, site, glance):
    glance.goto(site.file(path))
    under = glance.locator(f"#{section} .src").inner_text()
    assert under.startswith("Nguồn: ")
    assert "số liệu đến ngày 2" in under
    assert glance.locator(f"#{section} .src a[download]").count() == 2


@pytest.mark.parametrize("section", BARS)
def test_bars_begin_at_zero_and_are_as_long_as_the_numbers_beside_them(section, site, glance):
    glance.set_viewport_size({"width": 1280, "height": 900})
    glance.goto(site.file("thong-ke.html"))
    chart = glance.evaluate(CHART, section)
    rows = table(glance, section)
    values = [number(row[1]) for row in rows]
    bars = [shape for shape in chart["shapes"] if "b" in shape["kind"].split()]
    assert len(bars) == sum(value > 0 for value in values)
    assert len({round(bar["left"], 1) for bar in bars}) == 1
    scale = max(bar["width"] for bar in bars) / max(values)
    for bar, value in zip(bars, [value for value in values if value > 0]):
        assert bar["width"] == pytest.approx(value * scale, abs=1.5)
    written = [text["text"] for text in chart["texts"] if "v" in text["kind"].split()]
    assert written == [row[1] for row in rows]


def test_communes_stand_in_the_order_of_their_list_and_have_no_share(site, glance, campaign):
    glance.goto(site.file("thong-ke.html"))
    rows = table(glance, "xa")
    assert [row[0] for row in rows] == [row["Tên"] for row in campaign.rows("communes")]
    assert {len(row) for row in rows} == {2}


@pytest.mark.parametrize(("path", "section"), CHARTS, ids=[section for _, section in CHARTS])
def test_both_files_say_what_the_table_says(path, section, site, glance):
    glance.goto(site.file(path))
    shown = table(glance, section)
    for_excel, for_programs = (sheet(site, glance, section, f"CSV cho {who}") for who in ["Excel", "chương trình"])
    assert len(for_excel) == len(for_programs) == len(shown) + 1
    for row, excel, program in zip(shown, for_excel[1:], for_programs[1:]):
        assert excel[-1] == program[-1] == "Dữ liệu minh hoạ"
        if section == "moc":
            # The table leaves out states that do not occur; the files have a column for each.
            assert row[0].startswith(f"{excel[0]} {excel[1]}")
            assert sorted(filter(None, map(int, row[1:]))) == sorted(filter(None, map(int, excel[2:-1])))
            assert excel == program
            continue
        assert excel[0] == program[0] == row[0]
        assert [float(cell.replace(",", ".")) for cell in excel[1:-1]] == [number(cell) for cell in row[1:]]
        assert [float(cell) for cell in program[1:-1]] == [number(cell) for cell in row[1:]]


def test_excel_set_to_vietnamese_gets_its_own_separator_and_decimal_sign(site):
    excel = (site.root / "du-lieu/xa.excel.csv").read_text(encoding="utf-8-sig")
    plain = (site.root / "du-lieu/xa.csv").read_text(encoding="utf-8-sig")
    assert "07525;Thị trấn Chũ;6;168,5;" in excel
    assert "07525,Thị trấn Chũ,6,168.5," in plain
    rows = json.loads((site.root / "du-lieu/xa.json").read_text(encoding="utf-8"))["rows"]
    assert rows[0]["area_m2"] == 168.5
    assert rows[0]["code"] == "07525"


def test_shares_add_up_or_the_page_says_why_not(site, glance):
    glance.goto(site.file("thong-ke.html"))
    for section in ["loai-dat", "nam", "doi-tuong"]:
        whole = round(sum(number(row[2]) for row in table(glance, section)), 1)
        note = glance.locator(f"#{section} .note").inner_text()
        assert (whole == 100) == ("làm tròn" not in note), section


def test_the_steps_stand_on_the_zero_line_and_end_at_the_sum(site, glance):
    glance.set_viewport_size({"width": 1280, "height": 900})
    glance.goto(site.file("thong-ke.html"))
    chart = glance.evaluate(CHART, "quyet-dinh")
    sums = [number(row[2]) for row in table(glance, "quyet-dinh")]
    assert sums == sorted(sums)
    assert len(chart["shapes"]) == len(sums)
    assert len({round(step["bottom"]) for step in chart["shapes"]}) == 1
    scale = max(step["height"] for step in chart["shapes"]) / sums[-1]
    for step, total in zip(chart["shapes"], sums):
        assert step["height"] == pytest.approx(total * scale, abs=2)


def test_each_milestone_counts_every_commune_once(site, glance):
    glance.goto(site.file("tien-do.html"))
    rows = table(glance, "moc")
    assert len(rows) == 9
    assert {sum(map(int, row[1:])) for row in rows} == {29}


# Texts of a chart that lie on each other, and those that stick out of it.
CROWDED = """() => [...document.querySelectorAll("svg.ch")].flatMap((chart) => {
    const edge = chart.getBoundingClientRect();
    const texts = [...chart.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    const out = texts.filter(([, box]) => box.right > edge.right + 2 || box.left < edge.left - 2).map(([text]) => text);
    texts.forEach(([one, a], index) => texts.slice(index + 1).forEach(([other, b]) => {
        if (a.right > b.left + 1 && b.right > a.left + 1 && a.bottom > b.top + 8 && b.bottom > a.top + 8)
            out.push(`${one} × ${other}`);
    }));
    return out;
})"""


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("width", "text"), [(320, 100), (360, 100), (320, 200), (1280, 200)])
def test_charts_and_maps_fit_the_narrowest_phone_and_the_largest_text(path, width, text, site, glance):
    glance.set_viewport_size({"width": width, "height": 800})
    glance.goto(site.file(path))
    glance.evaluate("(size) => document.documentElement.style.fontSize = size", f"{text}%")
    assert glance.evaluate("document.documentElement.scrollWidth") <= width
    assert glance.evaluate(CROWDED) == []
    sizes = glance.evaluate("[...document.querySelectorAll('.ch, .map a')].map((e) => parseFloat(getComputedStyle(e).fontSize))")
    assert min(sizes, default=14) >= 14


def test_in_forced_colours_every_part_keeps_an_edge_and_its_number_is_read(site, browser):
    context = browser.new_context(forced_colors="active", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(site.file("tien-do.html"))
    look = page.evaluate(
        """() => [...document.querySelectorAll("#moc svg.ch rect")].map((part) => {
            const { fill, stroke } = getComputedStyle(part);
            return [part.getAttribute("class"), fill, stroke];
        })"""
    )
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert [part for part in look if part[1] in (paper, "none") and part[2] in (paper, "none")] == []
    # What was done in time, late or not at all differs without its colour: in fill, in height, or in its edge.
    assert {part[0] for part in look} >= {"p-d", "p-l", "p-p", "p-n", "p-u"}
    heights = page.evaluate(
        """() => ["p-d", "p-l"].map((kind) => document.querySelector(`#moc .${kind}`).getAttribute("height"))"""
    )
    assert heights[0] != heights[1]
    page.goto(site.file("xa/tien-do.html"))
    tile = page.locator(".map a").first
    assert tile.evaluate("(tile) => getComputedStyle(tile).borderTopStyle") in ("solid", "dashed")
    context.close()


@pytest.mark.parametrize(
    ("path", "words"), [("xa/index.html", " điển hình"), ("xa/tien-do.html", " mốc đã hoàn thành")],
    ids=["honourees", "progress"],
)
def test_every_tile_is_a_link_that_says_name_and_number(path, words, site, glance, campaign):
    glance.goto(site.file(path))
    tiles = glance.locator(".map a")
    names = [row["Tên"] for row in campaign.rows("communes")]
    texts = [text.replace("\n", "") for text in tiles.all_text_contents()]
    assert [text.split(": ")[0] for text in texts] == names
    assert [text for text in texts if words not in text and "chưa có" not in text] == []
    glance.set_viewport_size({"width": 360, "height": 640})
    boxes = tiles.evaluate_all("(tiles) => tiles.map((tile) => tile.getBoundingClientRect().toJSON())")
    assert min(box["width"] for box in boxes) >= 44
    assert min(box["height"] for box in boxes) >= 44


def test_the_two_views_of_the_map_lead_to_each_other(site, page):
    page.goto(site.file("index.html"))
    page.locator("#ban-do").get_by_role("link", name="Bản đồ tiến độ").click()
    views = page.get_by_role("navigation", name="Bản đồ theo")
    expect(views.locator("[aria-current=page]")).to_have_text("Tiến độ")
    views.get_by_role("link", name="Số điển hình").click()
    expect(page).to_have_url(site.file("xa/index.html"))
    expect(views.locator("[aria-current=page]")).to_have_text("Số điển hình")


def test_a_tile_of_the_progress_map_counts_what_the_commune_s_page_shows(site, page):
    page.goto(site.file("xa/tien-do.html"))
    tile = page.locator(".map a", has_text="Phong Minh")
    assert "6/9" in tile.text_content()
    tile.click()
    done = page.locator("#moc .road li", has=page.locator("b", has_text="Hoàn thành"))
    expect(done).to_have_count(6)


def test_the_first_screen_of_a_phone_says_what_this_is_and_leads_on(site, glance):
    glance.set_viewport_size({"width": 360, "height": 640})
    glance.goto(site.file("index.html"))
    for place in ["h1", "input[type=search]", ".ways li:last-child a"]:
        box = glance.locator(place).first.bounding_box()
        assert box["y"] + box["height"] <= 640, place
    ways = glance.locator(".ways a").evaluate_all("(links) => links.map((link) => link.getAttribute('href'))")
    assert ways == ["dien-hinh/index.html", "#ban-do", "thong-ke.html", "tuyen-truyen/index.html"]
