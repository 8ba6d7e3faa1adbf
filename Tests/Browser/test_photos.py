"""Photos as residents see them: light on a phone, described, printed; and nothing of anybody's phone in their files."""

import re
import shutil
import struct

import pytest

import program

SHOWN = "dien-hinh/HD-0001.html"
PICTURE = "figure.pic img"
MARK = b"VETCUANGUOI"


@pytest.fixture(scope="module")
def copies(site):
    """The published copies of photos."""
    return sorted((site.root / "dien-hinh/anh").iterdir())


def test_each_photo_has_two_sizes_in_two_formats(copies):
    names = {re.sub(r"-(480|960)\.(webp|jpg)$", "", path.name) for path in copies}
    assert len(names) == 4 and len(copies) == 4 * len(names)
    assert sorted({name.rsplit("-", 1)[0] for name in names}) == ["HD-0001", "HD-0002", "HD-0003", "HD-0017"]


def test_what_a_phone_loads_is_light(copies):
    heavy = [f"{path.name}: {path.stat().st_size}" for path in copies
             if path.stat().st_size > (35_000 if "-480." in path.name else 100_000)]
    assert heavy == []
    assert all(path.stat().st_size <= 60_000 for path in copies if path.name.endswith("-960.webp"))


@pytest.mark.parametrize("width, ratio", [(360, 1), (360, 2), (360, 3), (1280, 1)])
def test_a_browser_takes_the_smaller_copy_on_a_phone(site, browser, width, ratio):
    context = browser.new_context(viewport={"width": width, "height": 640}, device_scale_factor=ratio)
    page = context.new_page()
    page.goto(site.file(SHOWN))
    picture = page.locator(PICTURE)
    picture.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('figure.pic img').naturalWidth > 0")
    assert picture.evaluate("image => image.currentSrc").endswith("-480.webp")
    box = picture.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    context.close()


def test_the_page_does_not_jump_when_the_photo_comes(site, glance):
    glance.set_viewport_size({"width": 360, "height": 640})
    glance.route("**/anh/*", lambda route: route.abort())
    glance.goto(site.file(SHOWN))
    before = glance.locator(PICTURE).bounding_box()
    glance.unroute("**/anh/*")
    glance.reload()
    glance.locator(PICTURE).scroll_into_view_if_needed()
    glance.wait_for_function("document.querySelector('figure.pic img').naturalWidth > 0")
    after = glance.locator(PICTURE).bounding_box()
    assert (before["width"], round(before["height"])) == (after["width"], round(after["height"]))


def test_a_photo_says_what_it_is_and_that_it_is_drawn(site, glance):
    glance.goto(site.file(SHOWN))
    picture = glance.locator(PICTURE)
    assert "Hộ ông Giáp Văn Ân" in picture.get_attribute("alt")
    assert picture.get_attribute("loading") == "lazy"
    words = glance.locator("figure.pic figcaption").inner_text()
    assert "không phải ảnh thật" in words and "Nguồn ảnh:" in words


def test_a_photo_held_upright_is_shown_upright(site, glance):
    # Served, since a page may not look into pictures of other files.
    glance.goto(f"{site.served}{program.SLUG}/dien-hinh/HD-0003.html")
    glance.locator(PICTURE).scroll_into_view_if_needed()
    glance.wait_for_function("document.querySelector('figure.pic img').naturalWidth > 0")
    width, height = glance.locator(PICTURE).evaluate("image => [image.naturalWidth, image.naturalHeight]")
    # In whole pixels of the page.
    assert abs(height * 3 - width * 4) <= 4
    light = glance.locator(PICTURE).evaluate(
        """image => {
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [2, 2];
            const drawing = canvas.getContext('2d');
            drawing.drawImage(image, 0, 0, 2, 2);
            return Array.from(drawing.getImageData(0, 0, 2, 2).data);
        }""")
    # The sky is brighter than the ground, on both sides.
    assert sum(light[0:3]) > sum(light[8:11]) + 60 and sum(light[4:7]) > sum(light[12:15]) + 60


def test_a_planted_place_is_in_no_file(vinhdanh, campaign):
    """A photo with a place, camera, caption and comment in it: none of it is in the site, nor in the state folder."""
    path = campaign.folder / "photos/HD-0001.jpg"
    plain = path.read_bytes()
    path.write_bytes(plain[:2] + exif() + segment(0xFE, b"COM" + MARK) + segment(
        0xE1, b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='21,22.99N'>" + MARK + b"</x>") + plain[2:] + MARK)
    output = vinhdanh.folder / "public" / program.SLUG
    assert vinhdanh.build(campaign.folder, "--output", output).returncode == 0
    files = [file for file in output.parent.rglob("*") if file.is_file()]
    assert sum("photos" in file.parts for file in files) == 16
    for needle in [MARK, b"Exif\0", b"GPSLat", b"http://ns.adobe.com/xap", struct.pack(">II", 5959, 100)]:
        assert [file.name for file in files if needle in file.read_bytes()] == []


def test_an_audit_of_any_folder_finds_a_place_in_a_picture(vinhdanh, campaign):
    folder = vinhdanh.folder / "trang"
    folder.mkdir()
    plain = (campaign.folder / "photos/HD-0001.jpg").read_bytes()
    (folder / "sach.jpg").write_bytes(plain)
    assert vinhdanh.run("audit", folder).returncode == 0
    (folder / "anh.jpg").write_bytes(plain[:2] + exif() + plain[2:])
    audited = vinhdanh.run("audit", folder)
    assert audited.returncode == 1 and "anh.jpg: lỗi:" in audited.stdout and "[picture-with-location]" in audited.stdout


def test_without_the_program_nothing_is_published_and_the_clerk_knows_whom_to_ask(vinhdanh, campaign, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    # Under another name nothing lies ready that was made before.
    output = vinhdanh.folder / "public" / "moi"
    built = vinhdanh.build(campaign.folder, "--output", output)
    assert built.returncode == 1 and not output.exists()
    assert "[photo-program-missing]" in built.stdout and "libvips-tools" in built.stdout
    shutil.rmtree(campaign.folder / "photos")
    for number in ("HD-0001", "HD-0002", "HD-0003", "HD-0017"):
        campaign.change("honourees", number, "Nguồn ảnh", "")
        campaign.change("honourees", number, "Chú thích ảnh", "")
    assert vinhdanh.build(campaign.folder, "--output", output).returncode == 0
    assert not (output / "dien-hinh/anh").exists()


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def exif() -> bytes:
    """A camera's maker, and a place at 21° 22′ 59.59″ north."""
    maker = b"EXIF" + MARK + b"\0"
    table = 8 + 2 + 2 * 12 + 4
    place = table + len(maker)
    block = b"MM\0*" + struct.pack(">IH", 8, 2)
    block += struct.pack(">HHII", 0x010F, 2, len(maker), table) + struct.pack(">HHII", 0x8825, 4, 1, place)
    block += bytes(4) + maker + struct.pack(">H", 2) + struct.pack(">HHI4s", 1, 2, 2, b"N\0\0\0")
    block += struct.pack(">HHII", 2, 5, 3, place + 2 + 24 + 4) + bytes(4)
    block += struct.pack(">6I", 21, 1, 22, 1, 5959, 100)
    return segment(0xE1, b"Exif\0\0" + block)
