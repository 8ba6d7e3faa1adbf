#!/usr/bin/env python3
"""Seeds one mistake at a time into pages of the sample and asks the Nu checker and vinhdanh about each.

Usage: measure.py --vinhdanh PROGRAM [--pages N] [--seed N] [--differences] [--markdown FILE]

Nu's verdict is what is right. A page counts as agreed where both find an error or both find none; a line counts as right
where our first error lies within the lines of one of Nu's errors.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / "Tests" / "Nu"), str(REPOSITORY / "Tests" / "Browser")]

from checker import Checker  # noqa: E402

MARK = "‸"


@dataclass(frozen=True)
class Kind:
    """One kind of mistake, or of markup that is right."""

    name: str
    family: str
    where: str
    what: str
    is_right: bool


@dataclass
class Seeded:
    """A page with one mistake in it."""

    kind: Kind
    text: str
    # The line on which the mistake stands.
    line: int
    path: Path = Path()
    nu: list = field(default_factory=list)
    ours: list = field(default_factory=list)

    @property
    def agrees(self) -> bool:
        return bool(self.nu) == bool(self.ours)

    @property
    def is_on_line(self) -> bool:
        return any(first <= self.ours[0][0] <= last for first, last, _ in self.nu)


def kinds(file: Path, is_right: bool) -> list[Kind]:
    found, family = [], ""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            family = line[3:]
        elif line.strip() and not line.startswith("#"):
            name, where, what = line.split(" | ", 2)
            found.append(Kind(name, family, where, what.rstrip(), is_right))
    names = [kind.name for kind in found]
    assert len(set(names)) == len(names), [name for name in names if names.count(name) > 1]
    return found


def written(text: str) -> str:
    """The text with the escapes of the list decoded."""
    return re.sub(
        r"\\(n|x[0-9a-f]{2}|u[0-9a-f]{4}|\\)",
        lambda found: {"n": "\n", "\\": "\\"}.get(found[1]) or chr(int(found[1][1:], 16)),
        text,
    )


def seed(kind: Kind, page: str, dice: random.Random) -> Seeded | None:
    """The page with the mistake at a place of the dice's choice; none where the page has no such place."""
    if kind.where == "edit":
        pattern, replacement = kind.what.split(" => ", 1)
        places = list(re.finditer(pattern.replace(MARK, ""), page))
        if not places:
            return None
        place = dice.choice(places)
        new = written(place.expand(replacement.replace("\\n", "\\\\n").replace("\\x", "\\\\x")))
        before, after = page[: place.start()], page[place.end() :]
    else:
        new = written(kind.what) + "\n"
        if kind.where == "head":
            places = [found.start() for found in re.finditer(r"</head>", page)]
        else:
            places = [found.end() for found in re.finditer(r'<div class="body">\n', page)]
        if not places:
            return None
        place = dice.choice(places)
        before, after = page[:place], page[place:]
    offset = max(new.find(MARK), 0)
    new = new.replace(MARK, "")
    return Seeded(kind, before + new + after, (before + new[:offset]).count("\n") + 1)


def seeded_pages(every: list[Kind], site: Path, count: int, number: int) -> list[Seeded]:
    pages = [path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))]
    found = []
    for kind in every:
        dice = random.Random(f"{number} {kind.name}")
        made: list[Seeded] = []
        for page in dice.sample(pages, len(pages)):
            if len(made) == count:
                break
            if one := seed(kind, page, dice):
                made.append(one)
        assert made, f"no page of the sample has a place for {kind.name}"
        found += made
    return found


def write(every: list[Seeded], folder: Path) -> None:
    for index, one in enumerate(every):
        one.path = folder / f"{index:05}.html"
        one.path.write_text(one.text, encoding="utf-8")


def ask(program: Path, nu: Checker, every: list[Seeded]) -> None:
    """Asks both about pages that lie in files."""
    for one in every:
        one.nu = [(m.first_line, m.last_line, m.text) for m in nu.errors(one.text.encode())]
    for start in range(0, len(every), 200):
        part = every[start : start + 200]
        run = subprocess.run(
            [
                str(program), "audit", "--no-house", "--pages-only", "--format", "json", "--language", "en",
                *(str(one.path) for one in part),
            ],
            capture_output=True, encoding="utf-8", timeout=600,
        )
        by_path = {str(one.path): one for one in part}
        for finding in json.loads(run.stdout)["findings"]:
            if finding["severity"] in ("error", "question"):
                one = by_path[finding["file"]]
                one.ours.append((finding.get("line") or 0, finding["rule"], finding["summary"]["en"]))
    for one in every:
        one.ours.sort()


def table(every: list[Seeded]) -> str:
    rows = ["| Family | Kinds | Pages | Caught | Missed | False alarms | Agreed | Right line |", "|---|--:|--:|--:|--:|--:|--:|--:|"]
    families: dict[tuple, list[Seeded]] = defaultdict(list)
    for one in every:
        families[(one.kind.is_right, one.kind.family)].append(one)
    for (is_right, family), part in families.items():
        rows.append(row(("Right: " if is_right else "") + family, part))
    rows.append(row("**All**", every))
    return "\n".join(rows) + "\n"


def row(name: str, part: list[Seeded]) -> str:
    caught = [one for one in part if one.nu and one.ours]
    missed = [one for one in part if one.nu and not one.ours]
    false = [one for one in part if one.ours and not one.nu]
    agreed = sum(one.agrees for one in part) / len(part)
    right = f"{sum(one.is_on_line for one in caught) / len(caught):.1%}" if caught else ""
    kinds = len({one.kind.name for one in part})
    return f"| {name} | {kinds} | {len(part)} | {len(caught)} | {len(missed)} | {len(false)} | {agreed:.1%} | {right} |"


def differences(every: list[Seeded]) -> str:
    lines = []
    for name in dict.fromkeys(one.kind.name for one in every):
        part = [one for one in every if one.kind.name == name]
        wrong = [one for one in part if not one.agrees]
        astray = [one for one in part if one.nu and one.ours and not one.is_on_line]
        if wrong:
            one = wrong[0]
            lines.append(f"{name} ({len(wrong)}/{len(part)}): Nu {one.nu[:2]} / ours {one.ours[:3]}")
        if astray:
            one = astray[0]
            lines.append(f"{name} line ({len(astray)}/{len(part)}): {one.line}: Nu {one.nu[:3]} / ours {one.ours[:2]}")
    return "\n".join(lines)


def sample_site(program: Path, folder: Path) -> Path:
    """The sample campaign's site, built below the folder."""
    site = folder / "site"
    subprocess.run(
        [
            str(program), "build", str(REPOSITORY / "campaigns" / "luc-ngan-2024"), "--templates",
            str(REPOSITORY / "site-templates"), "--output", str(site),
        ],
        check=True, capture_output=True,
    )
    return site


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vinhdanh", type=Path, required=True)
    parser.add_argument("--pages", type=int, default=3, help="pages for each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--differences", action="store_true", help="print where the two differ")
    arguments = parser.parse_args()
    program = arguments.vinhdanh.resolve()
    here = Path(__file__).parent
    every = kinds(here / "faults.txt", False) + kinds(here / "right.txt", True)
    with tempfile.TemporaryDirectory() as folder, Checker() as nu:
        site = sample_site(program, Path(folder))
        pages = seeded_pages(every, site, arguments.pages, arguments.seed)
        seeds = Path(folder) / "seeded"
        seeds.mkdir()
        write(pages, seeds)
        ask(program, nu, pages)
    print(table(pages))
    if arguments.differences:
        print(differences(pages))


if __name__ == "__main__":
    main()
