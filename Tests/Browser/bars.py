"""The bars that every kind of page is held to, in one place, and the table of what was measured against them."""

import json
import os
import shutil
from dataclasses import dataclass, field

import pytest

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# The same browser without the parts for windows, where it is installed: pages open in two thirds of the time. First views
# are measured in the whole browser.
SHELL = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or CHROMIUM

KB = 1000

# A first view is all that a browser asks for when it opens a page for the first time, as it comes over the wire.
MOST_REQUESTS = 8
MOST_BYTES = 60 * KB
MOST_BYTES_OF = {"Document": 30 * KB, "Stylesheet": 12 * KB, "Script": 12 * KB, "Font": 0}

# A cheap phone in a village: speed in bytes a second, delay in milliseconds, how much slower than this machine.
NETWORK_SPEED = 400_000 / 8
NETWORK_DELAY = 400
SLOWER_CPU = 4

# Milliseconds until the largest part of the first screen stands, how much may move meanwhile, how long a tap may wait.
LATEST_PAINT = 2500
MOST_SHIFT = 0.05
MOST_BLOCKING = 100

# CSS pixels: the smallest target (WCAG 2.2, 2.5.8), and the share of a page's words that is there without JavaScript.
SMALLEST_TARGET = 24
LEAST_WORDS = 0.95

PHONE = {"width": 360, "height": 640}
DESK = {"width": 1280, "height": 800}
SCREENS = {"phone": PHONE, "desk": DESK}
SCHEMES = ["light", "dark"]


@dataclass(frozen=True)
class Column:
    """A column of the table: its title, the bar under the title, and how many decimals."""

    title: str
    bar: str
    decimals: int = 0


COLUMNS = {
    "requests": Column("requests", f"≤ {MOST_REQUESTS}"),
    "html": Column("HTML kB", f"≤ {MOST_BYTES_OF['Document'] // KB}", 1),
    "css": Column("CSS kB", f"≤ {MOST_BYTES_OF['Stylesheet'] // KB}", 1),
    "js": Column("JS kB", f"≤ {MOST_BYTES_OF['Script'] // KB}", 1),
    "all": Column("all kB", f"≤ {MOST_BYTES // KB}", 1),
    "lcp-phone": Column("LCP s phone", f"≤ {LATEST_PAINT / 1000}", 2),
    "lcp-desk": Column("LCP s desk", f"≤ {LATEST_PAINT / 1000}", 2),
    "cls-phone": Column("CLS phone", f"≤ {MOST_SHIFT}", 3),
    "cls-desk": Column("CLS desk", f"≤ {MOST_SHIFT}", 3),
    "tbt-phone": Column("blocked ms phone", f"≤ {MOST_BLOCKING}"),
    "tbt-desk": Column("blocked ms desk", f"≤ {MOST_BLOCKING}"),
    "target": Column("target px", f"≥ {SMALLEST_TARGET}"),
    "focus": Column("focus seen", "all"),
    "words": Column("words no JS", f"≥ {LEAST_WORDS:.0%}"),
    "axe": Column("axe", "0"),
    "paper": Column("sheets", ""),
}


@dataclass
class Ledger:
    """What the tests measured, by site and kind of page; printed at the end of the run."""

    rows: dict[tuple[str, str], dict[str, object]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    # Pages whose times were measured more than once, because they were near a bar.
    again: list[str] = field(default_factory=list)

    def enter(self, site: str, kind: str, **values):
        """Notes values of a kind of page under their columns (`lcp_phone` is `lcp-phone`)."""
        row = self.rows.setdefault((site, kind), {})
        for name, value in values.items():
            column = name.replace("_", "-")
            assert column in COLUMNS, column
            row[column] = value

    def note(self, text: str):
        if text not in self.notes:
            self.notes.append(text)

    def written(self) -> str:
        """All that is in the ledger, as text for another process."""
        rows = [[*key, row] for key, row in self.rows.items()]
        return json.dumps([rows, self.notes, self.again])

    def take_over(self, text: str):
        """Adds what another process wrote."""
        rows, notes, again = json.loads(text)
        for site, kind, row in rows:
            self.rows.setdefault((site, kind), {}).update(row)
        self.notes += [note for note in notes if note not in self.notes]
        self.again += again

    def lines(self) -> list[str]:
        """The table as lines of text: a head with the bars, then a block for each site."""
        used = [name for name in COLUMNS if any(name in row for row in self.rows.values())]
        table = [["kind of page", *(COLUMNS[name].title for name in used)], ["", *(COLUMNS[name].bar for name in used)]]
        for site in dict.fromkeys(site for site, _ in self.rows):
            table.append([f"[{site}]"] + [""] * len(used))
            for (owner, kind), row in self.rows.items():
                if owner == site:
                    table.append([kind, *(cell(row.get(name), COLUMNS[name].decimals) for name in used)])
        # Long titles take two lines, so that the table fits a terminal.
        head = [title.rpartition(" ") if len(title) > 8 else ("", "", title) for title in table[0]]
        table[0:1] = [[upper for upper, _, _ in head], [lower for _, _, lower in head]]
        widths = [max(len(row[place]) for row in table) for place in range(len(used) + 1)]
        lines = [
            "  ".join([row[0].ljust(widths[0]), *(text.rjust(width) for text, width in zip(row[1:], widths[1:]))]).rstrip()
            for row in table
        ]
        again = [f"Paint is the median of three or more: {', '.join(self.again)}"] if self.again else []
        return lines[:3] + ["─" * max(map(len, lines))] + lines[3:] + again + self.notes


def cell(value: object, decimals: int) -> str:
    """A value as the table shows it; nothing where nothing was measured."""
    if value is None:
        return ""
    return f"{value:.{decimals}f}" if isinstance(value, (int, float)) else str(value)


LEDGER = Ledger()


def pytest_sessionfinish(session):
    """Where several processes share the tests, hands what this one measured to the one that prints."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["ledger"] = LEDGER.written()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    """Takes over what a process measured that ran a share of the tests."""
    if written := getattr(node, "workeroutput", {}).get("ledger"):
        LEDGER.take_over(written)


def pytest_terminal_summary(terminalreporter):
    """Prints the table after the tests (conftest.py lends these hooks to pytest)."""
    if LEDGER.rows:
        terminalreporter.section("Bars", sep="=")
        for line in LEDGER.lines():
            terminalreporter.write_line(line)
