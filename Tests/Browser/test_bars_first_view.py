"""The first view of every kind of page on a slow network: how much comes, how soon it stands, what moves meanwhile."""

import pytest

import bars
import measure
from web_server import WebServer


@pytest.fixture
def restless(tmp_path):
    """The address of a page that breaks every bar: heavy, slow, restless, with a font and a call to another host."""
    root = tmp_path / "root"
    root.mkdir()
    words = "".join(f"{number * 7919 % 100003:x} " for number in range(12000))
    (root / "a.html").write_text(
        '<!DOCTYPE html><link rel="stylesheet" href="a.css"/><p>Một</p><p>Hai</p><script src="a.js"></script>'
        + '<img src="http://other.example/a.png"/>' + "".join(f'<img src="{number}.png"/>' for number in range(8))
        + f"<p>{words}</p>", encoding="utf-8",
    )
    (root / "a.css").write_text(
        f'@font-face {{ font-family: f; src: url("a.woff2"); }} body {{ font-family: f; }} /* {words} */', encoding="utf-8"
    )
    (root / "a.js").write_text(
        "addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => {"
        "  const box = document.createElement('div'); box.textContent = 'x'; box.style.height = '300px';"
        "  document.body.prepend(box);"
        "  for (const end = performance.now() + 300; performance.now() < end;);"
        f"}}, 100))); // {words}", encoding="utf-8",
    )
    (root / "a.woff2").write_bytes(b"wOF2" + bytes(range(256)) * 8)
    with WebServer(root, tmp_path) as server:
        yield server.address + "a.html"


def test_the_measurement_sees_a_heavy_a_slow_and_a_restless_page(restless, browser):
    view = measure.first_view(browser, measure.Visit(restless, "phone"))
    assert len(view.requests) > bars.MOST_REQUESTS
    assert view.bytes_of["Document"] > bars.MOST_BYTES_OF["Document"]
    assert view.bytes_of["Stylesheet"] > bars.MOST_BYTES_OF["Stylesheet"]
    assert view.bytes_of["Script"] > bars.MOST_BYTES_OF["Script"]
    assert view.bytes > bars.MOST_BYTES
    assert view.bytes_of["Font"] > 2048
    assert view.elsewhere(restless) == ["http://other.example/a.png"]
    assert any("other.example" in failure for failure in view.failures)
    assert view.paint > bars.LATEST_PAINT
    assert view.shift > bars.MOST_SHIFT
    assert view.moved != []
    assert view.blocking > bars.MOST_BLOCKING
    assert measure.is_paint_in_doubt(view) and measure.is_blocking_in_doubt(view)
    slower = measure.slowness(browser, "phone", rounds=2)
    assert measure.work_blocking(browser, measure.Visit(restless, "phone"), slower, rounds=1) > 4 * bars.MOST_BLOCKING


@pytest.mark.parametrize("screen", bars.SCREENS)
def test_a_first_view_is_light_and_asks_nobody_else(place, screen, first_views):
    view = first_views[measure.Visit(place.address, screen)]
    of = view.bytes_of
    bars.LEDGER.enter(
        place.site, place.kind, requests=len(view.requests), html=of["Document"] / bars.KB,
        css=of["Stylesheet"] / bars.KB, js=of.get("Script", 0) / bars.KB, all=view.bytes / bars.KB,
    )
    assert view.failures == []
    assert view.elsewhere(place.address) == []
    assert 2 <= len(view.requests) <= bars.MOST_REQUESTS, view.requests
    assert {kind: size for kind, size in of.items() if size > bars.MOST_BYTES_OF.get(kind, bars.MOST_BYTES)} == {}
    assert view.bytes <= bars.MOST_BYTES, of
    packed = {".html": "gzip", ".css": "gzip", ".js": "gzip"}
    for address, encoding in view.compressed.items():
        suffix = "." + address.rpartition(".")[2]
        assert encoding == packed.get(suffix, encoding), address


@pytest.mark.parametrize("screen", bars.SCREENS)
def test_on_a_slow_network_a_page_stands_soon_and_nothing_moves(place, screen, first_views):
    view = first_views[measure.Visit(place.address, screen)]
    bars.LEDGER.enter(place.site, place.kind, **{
        f"lcp_{screen}": view.paint / 1000, f"cls_{screen}": view.shift, f"tbt_{screen}": view.blocked,
    })
    if view.rounds > 1:
        bars.LEDGER.again.append(f"{place.kind} ({place.site}, {screen})")
    if view.blocking_of_work is not None:
        bars.LEDGER.note(f"{place.kind} ({place.site}, {screen}): {view.blocking:.0f} ms blocked by the clock of a busy "
                         f"machine, {view.blocked:.0f} ms by the work of the page, which counts")
    assert view.shift <= bars.MOST_SHIFT, view.moved[:5]
    assert view.paint <= bars.LATEST_PAINT
    assert view.blocked <= bars.MOST_BLOCKING


def test_of_several_measurements_the_middle_one_counts():
    views = [measure.FirstView(paint=paint) for paint in [900, 3000, 1000]]
    middle = measure.median(views)
    assert (middle.paint, middle.rounds) == (1000, 3)
    assert not measure.is_paint_in_doubt(middle)
