"""The desk's buttons: without JavaScript, pressed twice, forged, from two machines at once, and on a full disk."""

import http.client
import http.server
import os
import re
import shutil
import subprocess
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Page, expect

import program
import tree
from campaign import Campaign
from clerk import DESK, visit
from program import Program, Server

AREA = "Diện tích hiến (m²)"
FORM = "application/x-www-form-urlencoded"


class Room:
    """A preview with a draft that may be published, and what is published."""

    def __init__(self, server: Server, campaign: Campaign, site: Path):
        self.server, self.campaign, self.site = server, campaign, site

    @property
    def home(self) -> str:
        return self.server.address

    def desk(self, path: str = "") -> str:
        return self.home + DESK + path

    def change(self, value: str):
        """Changes an area; waits for the draft."""
        said = len(self.server.lines)
        self.campaign.change("honourees", "HD-0001", AREA, value)
        self.server.wait_for("Đã dựng bản xem trước", since=said)


@pytest.fixture(scope="module")
def room(binary, site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("nut")
    campaign, vinhdanh = Campaign(folder / "chien-dich", site.state), Program(binary, folder)
    published = folder / "public" / program.SLUG
    assert vinhdanh.build(campaign.folder, "--output", published).returncode == 0
    with vinhdanh.preview(campaign.folder, "--output", published) as server:
        server.wait_for_draft()
        yield Room(server, campaign, published)


def confirm(page: Page, desk: str):
    visit(page, desk + "phieu")
    page.get_by_label("Gõ mã nội dung").fill(page.locator(".code b").inner_text())
    page.get_by_role("button", name="Xác nhận phiếu đã ký").click()
    expect(page.get_by_role("status").filter(has_text="Đã xác nhận phiếu.")).to_be_visible()


def button(page: Page):
    return page.get_by_role("button", name="Đăng", exact=True)


def journal(page: Page, desk: str) -> list[str]:
    """What the journal tells, the last first."""
    body = page.request.get(desk + "dang").text()
    told = body[body.index('<ol class="mat journal">') : body.index("</ol>", body.index('<ol class="mat journal">'))]
    return [" ".join(re.sub(r"<[^>]+>", " ", entry).split()) for entry in told.split("<li>")[1:]]


def post(home: str, path: str, fields: dict, headers: dict) -> tuple[int, str]:
    """Sends a form as a program does."""
    address = urlsplit(home)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    connection.request("POST", f"/{DESK}{path}", urlencode(fields), {"Content-Type": FORM} | headers)
    answer = connection.getresponse()
    body = answer.read().decode("utf-8", "replace")
    connection.close()
    return answer.status, body


def send(page: Page, home: str, path: str, token: str) -> int:
    """Sends the form of a button with the page's cookies, beside the page."""
    answer = page.request.post(home + DESK + path, form={"ve": token}, headers={"Origin": home.rstrip("/")})
    return answer.status


@contextmanager
def elsewhere(page: str):
    """Another site on another port, with one page."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = page.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


# MARK: Pressed as they are meant to be


def test_without_javascript_the_slip_is_confirmed_and_the_site_published(room, browser):
    context = browser.new_context(locale="vi-VN", java_script_enabled=False)
    page = context.new_page()
    room.change("186,5")
    confirm(page, room.desk())
    button(page).click()
    expect(page.get_by_role("status").filter(has_text="Đã đăng.")).to_be_visible()
    # No button stands there that only a script could serve.
    for path in ["", "phieu", "da-gui", "chua-neu-ten"]:
        visit(page, room.desk(path))
        assert page.locator("button:visible:not([type=submit])").count() == 0, path
    context.close()
    assert "186,5 m²" in (room.site / "dien-hinh/HD-0001.html").read_text(encoding="utf-8")


def test_two_quick_clicks_publish_once(room, page):
    room.change("187")
    confirm(page, room.desk())
    before = len([entry for entry in journal(page, room.desk()) if entry.startswith("Đã đăng")])
    button(page).dblclick(delay=5)
    # The second is none; the page tells what came of the first.
    expect(page.get_by_role("status").filter(has_text="Đã đăng.")).to_be_visible()
    told = journal(page, room.desk())
    assert len([entry for entry in told if entry.startswith("Đã đăng")]) == before + 1, told
    assert not re.search("Đã từ chối", told[0]), told
    assert "187 m²" in (room.site / "dien-hinh/HD-0001.html").read_text(encoding="utf-8")


def test_back_and_the_same_button_again_changes_nothing(room, page):
    room.change("188")
    confirm(page, room.desk())
    token = page.locator("form[action$='/dang'] input[name=ve]").get_attribute("value")
    button(page).click()
    expect(page.get_by_role("status").filter(has_text="Đã đăng.")).to_be_visible()
    before = tree.snapshot(room.site)
    page.go_back()
    # The page is fetched anew: there is nothing to publish any more.
    expect(button(page)).to_be_disabled()
    # And the form as it was, sent once more, is known.
    assert send(page, room.home, "dang", token) == 403
    assert tree.snapshot(room.site) == before
    assert re.match("Đã từ chối.*gửi lại lần hai", journal(page, room.desk())[0])


# MARK: Forged


@pytest.fixture
def ready(room, page):
    """A draft that one press of the button would publish; what must stay as it is."""
    room.change("189,5" if "189" not in room.campaign.row("honourees", "HD-0001")[AREA] else "190,5")
    confirm(page, room.desk())
    expect(button(page)).to_be_enabled()
    return tree.snapshot(room.site)


def test_a_form_on_another_site_publishes_nothing_and_is_journalled(room, ready, page):
    lure = f"""<!DOCTYPE html><title>Quà</title><form method="post" action="{room.desk('dang')}">
        <input name="ve" value="{'0' * 64}"></form><script>document.forms[0].submit()</script>"""
    with elsewhere(lure) as address, page.expect_response(lambda answer: answer.request.method == "POST") as sent:
        page.goto(address, wait_until="commit")
    assert sent.value.status == 403
    expect(page.get_by_role("alert")).to_contain_text("không gửi từ bàn làm việc")
    # Shown once, not sent again and again.
    page.wait_for_timeout(500)
    told = journal(page, room.desk())
    assert "gửi từ trang khác" in told[0] and "Đã từ chối" not in told[1]
    assert tree.snapshot(room.site) == ready


def test_a_script_on_another_site_publishes_nothing_and_is_journalled(room, ready, page):
    with elsewhere("<!DOCTYPE html><title>Quà</title>") as address:
        page.goto(address)
        # It cannot read the answer; that it sent something it can.
        page.evaluate("""async (address) => { try { await fetch(address, {
            method: "POST", mode: "no-cors", body: new URLSearchParams({ ve: "0".repeat(64) }) }); } catch (e) { } }""",
                      room.desk("go"))
    assert "gửi từ trang khác" in journal(page, room.desk())[0]
    assert tree.snapshot(room.site) == ready


@pytest.mark.parametrize("headers, words", [
    ({}, "gửi từ trang khác"),
    ({"Origin": "null"}, "gửi từ trang khác"),
    ({"Origin": "here", "Sec-Fetch-Site": "cross-site"}, "gửi từ trang khác"),
    ({"Origin": "here", "Content-Type": "text/plain"}, "không đúng quy cách"),
    ({"Origin": "here"}, "thiếu mã bảo vệ"),
], ids=["no-origin", "null-origin", "cross-site", "no-form", "no-token"])
def test_a_program_without_the_desks_page_publishes_nothing_and_is_journalled(room, ready, page, headers, words):
    here = room.home.rstrip("/")
    status, body = post(room.home, "dang", {"ve": "0" * 64}, {
        name: here if value == "here" else value for name, value in headers.items()})
    assert status == 403 and 'role="alert"' in body
    assert words in journal(page, room.desk())[0]
    assert tree.snapshot(room.site) == ready


def test_a_token_of_one_button_does_not_serve_another(room, ready, page):
    visit(page, room.desk("phieu"))
    visit(page, room.desk("dang"))
    token = page.locator("form[action$='/dang'] input[name=ve]").get_attribute("value")
    status, _ = post(room.home, "go", {"ve": token}, {"Origin": room.home.rstrip("/")})
    assert status == 403
    assert "thiếu mã bảo vệ" in journal(page, room.desk())[0]
    assert tree.snapshot(room.site) == ready


# MARK: Two clerks, two machines


def test_two_clerks_on_the_office_network_see_each_others_publish(binary, browser, site, tmp_path):
    campaign = Campaign(tmp_path / "chien-dich", site.state)
    options = ["--host", "0.0.0.0", "--allow-host", "vanhoa.lucngan", "--output", tmp_path / "public" / program.SLUG]
    with Program(binary, tmp_path).preview(campaign.folder, *options) as server:
        server.wait_for_draft()
        pages, links = [], []
        for clerk in range(2):
            # Each link lets one in; then the next is told.
            said = len(server.lines)
            link = (server.wait_for(r"(http://\S+\?\S+)") if not clerk else next_link).group(1)
            context = browser.new_context(locale="vi-VN")
            context.set_default_timeout(program.PATIENCE * 500)
            page = context.new_page()
            page.goto(link)
            next_link = server.wait_for(r"(http://\S+\?\S+)", since=said)
            links.append(link)
            pages.append(page)
            (cookie,) = context.cookies()
            assert cookie["httpOnly"] and cookie["sameSite"] == "Strict"
        home = re.match(r"http://[^/]+/", links[0]).group(0)
        first, second = pages

        # Nobody else reads anything: no page, no part, no event, no form.
        address = urlsplit(home)
        for path in ["/", "/index.html", "/_xem-truoc/", "/_xem-truoc/dang", "/_xem-truoc/site.css", "/_xem-truoc/su-kien",
                     "/_xem-truoc/nguon?trang=index.html", "/du-lieu/dien-hinh.json", *(urlsplit(link).path + "?" +
                                                                                      urlsplit(link).query for link in links)]:
            connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
            connection.request("GET", path)
            answer = connection.getresponse()
            body = answer.read().decode("utf-8")
            connection.close()
            assert answer.status == 401 and "Giáp Văn Ân" not in body and "Hiến đất" not in body, path
        status, body = post(home, "dang", {"ve": "0" * 64}, {"Origin": home.rstrip("/")})
        assert status == 401 and "Hiến đất" not in body
        # A name of the office's own server is let in, another is not.
        for name, status in [("vanhoa.lucngan", 401), ("ke-gian.example", 421)]:
            connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
            connection.request("GET", "/", headers={"Host": f"{name}:{address.port}"})
            assert connection.getresponse().status == status, name
            connection.close()

        # One confirms, the other publishes; each page follows by itself.
        desk = home + DESK
        visit(first, desk + "dang")
        expect(button(first)).to_be_disabled()
        confirm(second, desk)
        expect(button(first)).to_be_enabled()
        button(first).click()
        expect(first.get_by_role("status").filter(has_text="Đã đăng.")).to_be_visible()
        expect(second.locator(".journal li").first).to_contain_text("Đã đăng")
        expect(button(second)).to_be_disabled()
        # The token of one is none of the other's.
        token = first.locator("form[action$='/dang'] input[name=ve]").get_attribute("value")
        assert send(second, home, "dang", token) == 403
        for page in pages:
            page.context.close()


# MARK: A full disk


@pytest.fixture
def small_disk(tmp_path):
    """A disk of its own, 24 MB large."""
    folder = tmp_path / "dia"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], capture_output=True, text=True)
    if made.returncode != 0:
        pytest.skip(f"mounting a small disk is not allowed here: {made.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_on_a_full_disk_the_old_site_stays_and_the_desk_says_why(binary, page, small_disk, tmp_path):
    campaign = Campaign(tmp_path / "chien-dich")
    shutil.rmtree(campaign.folder / "photos")
    site = small_disk / program.SLUG
    with Program(binary, tmp_path).preview(campaign.folder, "--output", site) as server:
        server.wait_for_draft()
        room = Room(server, campaign, site)
        confirm(page, room.desk())
        button(page).click()
        expect(page.get_by_role("status").filter(has_text="Đã đăng.")).to_be_visible()
        room.change("187,5")
        confirm(page, room.desk())
        before = tree.snapshot(site)
        # Somebody puts films on the disk.
        films = small_disk / "phim.mp4"
        with open(films, "wb", buffering=0) as file, suppress(OSError):
            while file.write(b"\0" * 65536):
                pass
        button(page).click()
        expect(page.get_by_role("alert")).to_contain_text("trang công khai vẫn nguyên như cũ")
        told = page.locator("section.file", has_text="Lần đăng vừa rồi không thành")
        expect(told.locator(".what")).to_contain_text(re.compile("hết chỗ|đầy"))
        expect(told.locator(".remedy")).not_to_be_empty()
        assert tree.snapshot(site) == before
        # With room again the same button serves; nothing is to be signed anew.
        films.unlink()
        visit(page, room.desk("dang"))
        button(page).click()
        expect(page.get_by_role("status").filter(has_text="Đã đăng.")).to_be_visible()
        assert "187,5 m²" in (site / "dien-hinh/HD-0001.html").read_text(encoding="utf-8")
        expect(page.locator(".journal li").first).to_contain_text("Đã đăng")
        expect(page.locator(".journal")).to_contain_text("Đăng không thành, trang đang đăng vẫn như cũ")
