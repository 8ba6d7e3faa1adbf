"""What the tests share: the program, the sample's site built once, and Chromium."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

import bars
import measure
import program
from bars import pytest_sessionfinish, pytest_terminal_summary, pytest_testnodedown  # noqa: F401 — pytest takes its hooks from here
from campaign import Campaign
from program import PATIENCE, Program
from web_server import WebServer

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
    """Leaves what takes minutes, or measures time, to `make torture`."""
    if not os.environ.get("VINHDANH_TORTURE"):
        for item in items:
            if item.get_closest_marker("torture"):
                item.add_marker(pytest.mark.skip(reason="make torture runs it"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Notes where a story of several tests broke off."""
    report = yield
    if report.failed and item.get_closest_marker("in_order"):
        item.parent.broke_off = getattr(item.parent, "broke_off", item.name)
    return report


def pytest_runtest_setup(item):
    """A story that broke off is not told to its end."""
    broke_off = getattr(item.parent, "broke_off", None)
    if broke_off and item.get_closest_marker("in_order"):
        pytest.skip(f"the story broke off: {broke_off}")


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
def campaign(tmp_path, site) -> Campaign:
    """A copy of the sample campaign."""
    return Campaign(tmp_path / "chien-dich", site.state)


@dataclass
class Site:
    """The sample's published site; no test changes it."""

    public: Path
    root: Path
    served: str
    built: str

    @property
    def state(self) -> Path:
        """What the program keeps beside the site."""
        return self.public / f".vinhdanh-{program.SLUG}"

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


@dataclass
class Web:
    """A site as residents get it: behind nginx, with one page of each kind."""

    name: str
    root: Path
    address: str
    paths: dict[str, str]


def heaviest(root: Path, path: str) -> str:
    """The page of a site that stands for the sample's `path`: of many pages of one kind the one with most bytes."""
    kinds = [r"(dien-hinh/)HD-\d+", r"(dien-hinh/)trang-\d+", r"(dien-hinh/\w+/).+", r"(quyet-dinh/|xa/)(?!index).+"]
    for kind in kinds:
        if match := re.fullmatch(kind + r"\.html", path):
            alike = [page for page in (root / match.group(1)).glob("*.html")
                     if re.fullmatch(kind + r"\.html", page.relative_to(root).as_posix())]
            return max(alike, key=lambda page: page.stat().st_size).relative_to(root).as_posix()
    return path


HUGE = "3000 honourees"


@pytest.fixture(scope="session", params=["sample", pytest.param(HUGE, marks=pytest.mark.torture)])
def web(request, binary, tmp_path_factory):
    """The sample; in `make torture` a synthetic campaign of 3,000 honourees, and of each kind its heaviest page."""
    folder = tmp_path_factory.mktemp("web")
    paths = dict(KINDS)
    if request.param == HUGE:
        vinhdanh = Program(binary, folder)
        assert vinhdanh.run("sample", "campaign", "--honourees", "3000").returncode == 0
        # The not-found page is made for the path in `site.url`: the folder bears that name.
        settings = (folder / "campaign/campaign.yaml").read_text(encoding="utf-8")
        slug = re.search(r"url: *https://[^/]+/([\w-]+)/", settings).group(1)
        public = folder / "public"
        built = vinhdanh.build("campaign", "--output", public / slug)
        assert built.returncode == 0, built.stdout[-2000:] + built.stderr
        paths = {kind: heaviest(public / slug, path) for kind, path in KINDS.items()}
    else:
        public, slug = request.getfixturevalue("site").public, program.SLUG
    with WebServer(public, folder) as server:
        yield Web(request.param, public / slug, f"{server.address}{slug}/", paths)


@dataclass
class Place:
    """A kind of page on a site."""

    kind: str
    site: str
    path: str
    address: str
    file: Path


@pytest.fixture(params=KINDS.keys())
def place(request, web) -> Place:
    """One page of each kind, on each site that is measured."""
    path = web.paths[request.param]
    return Place(request.param, web.name, path, web.address + path, web.root / path)


@pytest.fixture(scope="session")
def first_views(request, web) -> dict[measure.Visit, measure.FirstView]:
    """The first views of all pages that this run asks for, opened a few at a time: waiting for each takes minutes."""
    kinds = {item.callspec.params["place"] for item in request.session.items if "first_views" in item.fixturenames}
    visits = [
        measure.Visit(web.address + web.paths[kind], screen)
        for kind in KINDS if kind in kinds for screen in bars.SCREENS
    ]
    return measure.first_views(bars.CHROMIUM, visits)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, once for all tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=bars.SHELL, args=["--no-sandbox"])
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
