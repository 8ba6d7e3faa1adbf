"""Opens a page as a slow phone does for the first time, and says what came, how soon it stood, and what moved."""

import statistics
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from playwright.sync_api import Browser, sync_playwright

import bars
import program

# Every shift counts, also those that the browser puts down to a tap: an emulated phone does so to the first of them.
OBSERVER = """(() => {
    const seen = window.vinhdanhBars = { paint: 0, shift: 0, blocking: 0, longest: 0, moved: [] };
    const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take))
        .observe({ type, buffered: true });
    observe("largest-contentful-paint", (entry) => { seen.paint = entry.startTime; });
    observe("layout-shift", (entry) => {
        seen.shift += entry.value;
        for (const source of entry.sources) {
            const node = source.node && (source.node.outerHTML || source.node.textContent);
            if (node) seen.moved.push(node.slice(0, 90));
        }
    });
    observe("longtask", (entry) => {
        seen.blocking += Math.max(0, entry.duration - 50);
        seen.longest = Math.max(seen.longest, entry.duration);
    });
})()"""

# What was seen once something is painted and the page has had time to start something by itself.
SETTLED = """async ([settling, patience]) => {
    const pause = (time) => new Promise((done) => setTimeout(done, time));
    for (let waited = 0; !vinhdanhBars.paint && waited < patience; waited += 50) await pause(50);
    await pause(settling);
    return vinhdanhBars;
}"""
SETTLING = 300

# Goes down the page screen by screen, as a reader does: what is loaded or laid out late must not move what is read.
SCROLL = """async () => {
    const whole = document.documentElement.scrollHeight;
    const step = Math.max(innerHeight, whole / 12);
    for (let top = 0; top < whole; top += step) {
        scrollTo(0, top);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
}"""


@dataclass
class FirstView:
    """A page opened once with nothing kept from before; bytes are compressed and with their headers."""

    requests: list[str] = field(default_factory=list)
    bytes_of: dict[str, int] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    compressed: dict[str, str] = field(default_factory=dict)
    paint: float = 0
    shift: float = 0
    blocking: float = 0
    moved: list[str] = field(default_factory=list)
    rounds: int = 1

    @property
    def bytes(self) -> int:
        return sum(self.bytes_of.values())

    def elsewhere(self, address: str) -> list[str]:
        """What was asked of another host than the page's."""
        home = urlsplit(address).netloc
        return [asked for asked in self.requests if urlsplit(asked).netloc != home]


@dataclass(frozen=True)
class Visit:
    """A page to be opened on a screen."""

    address: str
    screen: str


def first_view(browser: Browser, visit: Visit) -> FirstView:
    """Opens a page over the slow network, on the slow processor."""
    is_phone = visit.screen == "phone"
    context = browser.new_context(
        locale="vi-VN", viewport=bars.SCREENS[visit.screen], is_mobile=is_phone, has_touch=is_phone,
        device_scale_factor=2 if is_phone else 1,
    )
    context.set_default_timeout(program.PATIENCE * 1000)
    context.add_init_script(OBSERVER)
    page = context.new_page()
    view = FirstView()
    line = context.new_cdp_session(page)
    kinds, addresses = {}, {}

    def asked(event):
        kinds[event["requestId"]] = event["type"]
        addresses[event["requestId"]] = event["request"]["url"]
        if not event["request"]["url"].startswith("data:"):
            view.requests.append(event["request"]["url"])

    def answered(event):
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        view.compressed[event["response"]["url"]] = headers.get("content-encoding", "")

    def came(event):
        kind = kinds.get(event["requestId"], "Other")
        view.bytes_of[kind] = view.bytes_of.get(kind, 0) + int(event["encodedDataLength"])

    def failed(event):
        view.failures.append(f"{addresses.get(event['requestId'])}: {event['errorText']}")

    line.on("Network.requestWillBeSent", asked)
    line.on("Network.responseReceived", answered)
    line.on("Network.loadingFinished", came)
    line.on("Network.loadingFailed", failed)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": bars.NETWORK_DELAY,
        "downloadThroughput": bars.NETWORK_SPEED, "uploadThroughput": bars.NETWORK_SPEED,
    })
    line.send("Emulation.setCPUThrottlingRate", {"rate": bars.SLOWER_CPU})
    page.goto(visit.address, wait_until="load")
    seen = page.evaluate(SETTLED, [SETTLING, program.PATIENCE * 1000])
    assert seen["paint"] > 0, f"{visit.address}: nothing was painted"
    view.paint, view.blocking = seen["paint"], seen["blocking"]
    asked_at_once = len(view.requests)
    line.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    page.evaluate(SCROLL)
    # What scrolling loads is no part of the first view, but what it moves is seen all the same.
    del view.requests[asked_at_once:]
    seen = page.evaluate("vinhdanhBars")
    view.shift, view.moved = seen["shift"], seen["moved"]
    context.close()
    return view


def needs_another_look(view: FirstView) -> bool:
    """A Boolean value that indicates whether a time is so near its bar that one measurement does not decide."""
    return view.paint > 0.8 * bars.LATEST_PAINT or view.blocking > 0.8 * bars.MOST_BLOCKING


def is_too_slow(view: FirstView) -> bool:
    return view.paint > bars.LATEST_PAINT or view.blocking > bars.MOST_BLOCKING


def median(views: list[FirstView]) -> FirstView:
    """The first view of several, with the times that stand in the middle."""
    return replace(
        views[0], rounds=len(views),
        paint=statistics.median(view.paint for view in views),
        blocking=statistics.median(view.blocking for view in views),
    )


def first_views(executable: str, visits: list[Visit], lanes: int = 2) -> dict[Visit, FirstView]:
    """Opens pages, a few at a time: most of a visit is waiting for the slow network.

    Times near a bar are measured again with nothing beside them: the median of three counts, and where that is over the
    bar the median of seven, since a machine that does something else meanwhile makes a page slower and never faster.
    """

    def lane(share: list[Visit]) -> list[FirstView]:
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
            # The first page of a fresh browser pays for the browser, not for itself.
            first_view(chromium, share[-1])
            views = [first_view(chromium, visit) for visit in share]
            chromium.close()
            return views

    shares = [share for start in range(lanes) if (share := visits[start::lanes])]
    rounds: dict[Visit, list[FirstView]] = {}
    with ThreadPoolExecutor(lanes) as pool:
        for share, views in zip(shares, pool.map(lane, shares)):
            rounds |= {visit: [view] for visit, view in zip(share, views)}
        for times, is_in_doubt in [(2, needs_another_look), (4, is_too_slow)]:
            again = [visit for visit in visits if is_in_doubt(median(rounds[visit]))] * times
            for visit, view in zip(again, pool.submit(lane, again).result() if again else []):
                rounds[visit].append(view)
    return {visit: median(rounds[visit]) for visit in visits}
