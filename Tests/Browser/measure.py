"""Opens a page as a slow phone does for the first time, and says what came, how soon it stood, and what moved."""

import json
import statistics
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from urllib.parse import quote, urlsplit

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
    """A page opened once with nothing kept from before.

    Bytes are compressed; all together count with the heads of the answers, those of a kind without.
    """

    requests: list[str] = field(default_factory=list)
    bytes: int = 0
    bytes_of: dict[str, int] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    compressed: dict[str, str] = field(default_factory=dict)
    paint: float = 0
    shift: float = 0
    blocking: float = 0
    moved: list[str] = field(default_factory=list)
    rounds: int = 1
    blocking_of_work: float | None = None

    @property
    def blocked(self) -> float:
        """Milliseconds in which a tap would wait: by the clock, or by the work alone where the clock was in doubt."""
        return self.blocking if self.blocking_of_work is None else self.blocking_of_work

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
    kinds, addresses, heads = {}, {}, {}

    def asked(event):
        kinds[event["requestId"]] = event["type"]
        addresses[event["requestId"]] = event["request"]["url"]
        if not event["request"]["url"].startswith("data:"):
            view.requests.append(event["request"]["url"])

    def answered(event):
        headers = {name.lower(): value for name, value in event["response"]["headers"].items()}
        view.compressed[event["response"]["url"]] = headers.get("content-encoding", "")
        heads[event["requestId"]] = int(event["response"]["encodedDataLength"])

    def came(event):
        kind = kinds.get(event["requestId"], "Other")
        size = int(event["encodedDataLength"])
        view.bytes += size
        view.bytes_of[kind] = view.bytes_of.get(kind, 0) + size - heads.get(event["requestId"], 0)

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


def work(browser: Browser, visit: Visit) -> list[float]:
    """The tasks that a page makes when it is opened, in milliseconds that their thread really ran at full speed.

    Long tasks are told by the clock, which also counts what other programs do meanwhile.
    """
    is_phone = visit.screen == "phone"
    context = browser.new_context(
        viewport=bars.SCREENS[visit.screen], is_mobile=is_phone, has_touch=is_phone,
        device_scale_factor=2 if is_phone else 1,
    )
    page = context.new_page()
    browser.start_tracing(page=page, categories=["toplevel", "devtools.timeline"])
    page.goto(visit.address, wait_until="load")
    page.wait_for_timeout(SETTLING)
    # An answer comes only after the task that runs now.
    page.evaluate("0")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    # What comes before the page is committed is the browser's own start.
    commit = max((event for event in events if event["name"] == "CommitLoad"), key=lambda event: event["ts"])
    tasks = [
        event["tdur"] / 1000 for event in events
        if (event["pid"], event["tid"]) == (commit["pid"], commit["tid"]) and event["ts"] >= commit["ts"]
        and event["name"] == "ThreadControllerImpl::RunTask" and "tdur" in event
    ]
    assert tasks, "Chromium's trace names no task of the page"
    return tasks


# A page of nothing but words, and how long a machine at rest works on it, in milliseconds: what the slower processor is
# slower than. Where something else runs beside, or the machine is slower itself, the same page takes longer, and all
# others do so by as much.
WORDS = "data:text/html;charset=utf-8," + quote("<!DOCTYPE html>" + "".join(
    f"<h2>Thôn {number}</h2><p>Hộ ông Nguyễn Văn Ất hiến <b>{number} m²</b> đất thổ cư để mở rộng đường liên thôn.</p>"
    for number in range(400)
))
WORK_AT_REST = 38.0


def slowness(browser: Browser, screen: str, rounds: int = 5) -> float:
    """How much slower than this machine, as it is now, the slow processor is.

    The slow processor is a machine at rest, slowed down; of a machine that has no rest now, the delay is taken off. The
    least of several rounds counts: what runs beside only ever adds.
    """
    now = min(sum(work(browser, Visit(WORDS, screen))) for _ in range(rounds))
    return bars.SLOWER_CPU * min(1, WORK_AT_REST / now)


def work_blocking(browser: Browser, visit: Visit, slower: float, rounds: int = 6) -> float:
    """How long a page keeps a slow processor from answering a tap, by the work alone that it makes.

    The least of several rounds counts, so that the first one under the bar decides.
    """
    least = float("inf")
    for _ in range(rounds):
        least = min(least, sum(max(0, time * slower - 50) for time in work(browser, visit)))
        if least <= bars.MOST_BLOCKING:
            break
    return least


def is_paint_in_doubt(view: FirstView) -> bool:
    """A Boolean value that indicates whether the paint is so near its bar that one measurement does not decide."""
    return view.paint > 0.8 * bars.LATEST_PAINT


def is_blocking_in_doubt(view: FirstView) -> bool:
    """A Boolean value that indicates whether a tap waits so long by the clock that what the clock counts must be known."""
    return view.blocking > 0.8 * bars.MOST_BLOCKING


def median(views: list[FirstView]) -> FirstView:
    """The first view of several, painted when the one in the middle was."""
    return replace(views[0], rounds=len(views), paint=statistics.median(view.paint for view in views))


def decided(browser: Browser, visit: Visit, view: FirstView, slower: float) -> FirstView:
    """A first view whose times can be relied upon: what is near a bar is measured again, with nothing beside it.

    Of the paint the median of three counts, or of seven where that is over the bar; of blocking the work of the page alone.
    """
    views = [view]
    if is_paint_in_doubt(view):
        views += [first_view(browser, visit) for _ in range(2)]
        if median(views).paint > bars.LATEST_PAINT:
            views += [first_view(browser, visit) for _ in range(4)]
    result = median(views)
    if is_blocking_in_doubt(view):
        result.blocking_of_work = work_blocking(browser, visit, slower)
    return result


def first_views(executable: str, visits: list[Visit], lanes: int = 2) -> dict[Visit, FirstView]:
    """Opens pages, a few at a time: most of a visit is waiting for the slow network."""

    def in_a_browser(look, *arguments):
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
            # The first page of a fresh browser pays for the browser, not for itself.
            first_view(chromium, visits[-1])
            results = look(chromium, *arguments)
            chromium.close()
            return results

    def look_once(chromium, share: list[Visit]):
        return {visit: first_view(chromium, visit) for visit in share}

    def look_again(chromium, views: dict[Visit, FirstView]):
        slower = {screen: slowness(chromium, screen) for screen in {visit.screen for visit in views}}
        return {visit: decided(chromium, visit, view, slower[visit.screen]) for visit, view in views.items()}

    views: dict[Visit, FirstView] = {}
    with ThreadPoolExecutor(lanes) as pool:
        for look in [pool.submit(in_a_browser, look_once, visits[start::lanes]) for start in range(lanes)]:
            views |= look.result()
        doubtful = {
            visit: view for visit, view in views.items() if is_paint_in_doubt(view) or is_blocking_in_doubt(view)
        }
        if doubtful:
            views |= pool.submit(in_a_browser, look_again, doubtful).result()
    return views
