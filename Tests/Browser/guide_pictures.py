"""Takes the pictures of the clerk's guide: the desk's pages, of the sample campaign, into docs/hinh.

    guide_pictures.py [--output FOLDER]
"""

import argparse
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

TESTS = Path(__file__).resolve().parent
sys.path.append(str(TESTS.parent / "Office"))

import bars  # noqa: E402 — the folder of its helpers comes first
import program  # noqa: E402
from campaign import Campaign  # noqa: E402
from clerk import DESK, visit  # noqa: E402
from screenshots import lighten  # noqa: E402

HEAVIEST = 60_000
AREA = "Diện tích hiến (m²)"
SLIPS = {("HD-0003", "Xã/thị trấn"): "Biên Động", ("HD-0005", "Danh xưng"): ""}

# The clock of whoever takes the pictures says nothing to readers, and would make each picture another.
STILL = """() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        node.data = node.data.replace(/\\d\\d:\\d\\d ngày \\d+\\/\\d+\\/20\\d\\d/g, "14:05 ngày 26/4/2024")
            .replace(/lúc \\d\\d:\\d\\d(?! ngày)/g, "lúc 14:05").replace(/\\(\\d+,\\d giây\\)/g, "(0,4 giây)");
    }
}"""


class Album:
    """Where the pictures go."""

    def __init__(self, folder: Path, scratch: Path):
        self.folder, self.scratch = folder, scratch

    def take(self, page: Page, name: str, address: str, part: str = ""):
        """A picture of what the window shows, or of a part of the page."""
        visit(page, address)
        page.wait_for_timeout(300)
        page.evaluate(STILL)
        whole = self.scratch / f"{name}.png"
        if part:
            box = page.locator(part).bounding_box()
            page.screenshot(path=whole, clip=box | {"height": min(box["height"], 900)}, full_page=True)
        else:
            page.screenshot(path=whole)
        lighten(whole, self.folder / f"{name}.png", HEAVIEST)


def edit(campaign: Campaign, server: program.Server, said: str, *changes):
    """Changes cells as a clerk does; waits for what comes of it."""
    before = len(server.lines)
    for change in changes:
        campaign.change("honourees", *change)
    server.wait_for(said, since=before)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=program.REPOSITORY / "docs" / "hinh")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        folder = Path(folder)
        campaign, vinhdanh = Campaign(folder / "chien-dich"), program.Program(program.find(), folder)
        site = folder / "public" / program.SLUG
        rows = {key: campaign.row("honourees", key) for key, _ in SLIPS}
        campaign.change("honourees", "HD-0009", "Đồng ý công khai", "")
        if (built := vinhdanh.build(campaign.folder, "--output", site)).returncode != 0:
            sys.exit(built.stdout + built.stderr)
        album = Album(arguments.output, folder)
        browser = playwright.chromium.launch(executable_path=bars.SHELL, args=["--no-sandbox"])
        page = browser.new_page(locale="vi-VN", viewport={"width": 1000, "height": 760})
        phone = browser.new_page(locale="vi-VN", viewport=bars.PHONE)
        with vinhdanh.preview(campaign.folder, "--output", site) as server:
            server.wait_for_draft()
            desk = server.address + DESK
            edit(campaign, server, "Chưa dựng được bản mới: 3 lỗi",
                 ("HD-0001", AREA, "nhiều lắm"), *((key, column, value) for (key, column), value in SLIPS.items()))
            album.take(page, "viec-can-lam", desk)
            edit(campaign, server, "Đã dựng bản xem trước",
                 ("HD-0001", AREA, "187,5"), ("HD-0009", "Đồng ý công khai", "Có"),
                 *((key, column, rows[key][column]) for key, column in SLIPS))
            album.take(page, "thay-doi", desk + "thay-doi")
            album.take(page, "phieu", desk + "phieu", ".sheet")
            visit(page, desk + "phieu")
            page.get_by_label("Gõ mã nội dung").fill(page.locator(".code b").inner_text())
            page.get_by_role("button", name="Xác nhận phiếu đã ký").click()
            page.wait_for_url("**/dang?*")
            album.take(page, "dang", desk + "dang")
            album.take(page, "bao-cao", desk + "bao-cao")
            album.take(phone, "thanh-xem-truoc", server.address + "dien-hinh/HD-0001.html")
        browser.close()


if __name__ == "__main__":
    main()
