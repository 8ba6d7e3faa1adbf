"""What the tests share: the program, the sample's site built once, and Chromium."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

import program
from campaign import Campaign
from program import PATIENCE, Program

expect.set_options(timeout=PATIENCE * 1000 / 2)

# One page of each kind that the site has, by the template it is made from.
KINDS = {
    "home": "index.html",
    "list-of-honourees": "dien-hinh/index.html",
    "further-page-of-a-list": "dien-hinh/trang-2.html",
    "list-of-a-commune": "dien-hinh/xa/kien-thanh.html",
    "list-of-a-letter": "dien-hinh/van/a2.html",
    "household-with-a-story": "dien-hinh/HD-0001.html",
    "collective": "dien-hinh/HD-0002.html",
    "individual": "dien-hinh/HD-0004.html",
    "list-of-decisions": "quyet-dinh/index.html",
    "decision": "quyet-dinh/QD-H-02.html",
    "list-of-communes": "xa/index.html",
    "map-of-progress": "xa/tien-do.html",
    "commune": "xa/kien-thanh.html",
    "progress": "tien-do.html",
    "materials": "tuyen-truyen/index.html",
    "materials-by-kind": "tuyen-truyen/theo-loai.html",
    "statistics": "thong-ke.html",
    "plan": "ke-hoach.html",
    "yearbook": "ky-yeu.html",
    "search": "tim-kiem.html",
    "corrections": "dinh-chinh.html",
    "why-not-named": "vi-sao-chua-thay-ten.html",
    "conference-screen": "trinh-chieu.html",
    "calling-list": "trinh-chieu/goi-ten.html",
    "conferences": "trinh-chieu/index.html",
    "not-found": "404.html",
}


def pytest_collection_modifyitems(items):
    """Without VINHDANH_TORTURE=1 the tests that take minutes, or measure time, are left out."""
    if os.environ.get("VINHDANH_TORTURE") != "1":
        for item in items:
            if item.get_closest_marker("torture"):
                item.add_marker(pytest.mark.skip(reason="VINHDANH_TORTURE is not 1"))


@pytest.fixture(scope="session")
def binary() -> Path:
    try:
        return program.find()
    except FileNotFoundError as error:
        pytest.exit(str(error), returncode=2)


@pytest.fixture
def vinhdanh(binary, tmp_path) -> Program:
    """The program, run in the test's own folder."""
    return Program(binary, tmp_path)


@pytest.fixture
def campaign(tmp_path) -> Campaign:
    """A copy of the sample campaign."""
    return Campaign(tmp_path / "chien-dich")


@dataclass
class Site:
    """The sample's published site; no test changes it."""

    public: Path
    root: Path
    served: str
    built: str

    def file(self, path: str) -> str:
        """The address of a page on disk."""
        return (self.root / path).as_uri()

    def address(self, path: str) -> str:
        """The address of a page: on disk, but for the one page that is made for a server alone."""
        return f"{self.served}{program.SLUG}/{path}" if path == "404.html" else self.file(path)


@pytest.fixture(scope="session")
def site(binary, tmp_path_factory):
    """The sample, built once, and served below the path that its `site.url` names."""
    folder = tmp_path_factory.mktemp("site")
    vinhdanh = Program(binary, folder)
    public = folder / "public"
    built = vinhdanh.build(program.SAMPLE, "--output", public / program.SLUG)
    assert built.returncode == 0, built.stdout + built.stderr
    with vinhdanh.serve(public) as server:
        yield Site(public, public / program.SLUG, server.address, built.stdout)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, once for all tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser) -> BrowserContext:
    """A browser that has never been here, with a desk's window."""
    context = browser.new_context(locale="vi-VN", viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE * 1000 / 2)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="session")
def glance(browser: Browser) -> Page:
    """One tab for all tests that only look at published pages: a new browser for each would take minutes."""
    context = browser.new_context(locale="vi-VN", viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def plain_page(browser: Browser) -> Page:
    """A tab with JavaScript off."""
    context = browser.new_context(locale="vi-VN", java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture(params=KINDS.values(), ids=KINDS.keys())
def kind(request) -> str:
    """The path of one page of each kind."""
    return request.param
