#!/usr/bin/env python3
"""Compares vinhdanh with the Nu checker on pages in XML syntax that anyone made.

Usage: pages.py --vinhdanh PROGRAM [--show N] FOLDER

For each page: whether both find an error or neither does, how many of Nu's errors have one of ours within their lines, and
how many of ours lie within the lines of one of Nu's.
"""

import argparse
from collections import Counter
from pathlib import Path

from measure import Kind, Seeded, ask
from checker import Checker


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vinhdanh", type=Path, required=True)
    parser.add_argument("--show", type=int, default=40, help="how many kinds of differences to show")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    kind = Kind("page", "", "", "", False)
    pages = []
    for path in sorted(arguments.folder.rglob("*.html")):
        page = Seeded(kind, path.read_text(encoding="utf-8"), 1)
        page.path = path
        pages.append(page)
    with Checker() as nu:
        ask(arguments.vinhdanh.resolve(), nu, pages)
    report(pages, arguments.show)


def report(pages: list[Seeded], shown: int) -> None:
    valid = [page for page in pages if not page.nu]
    agreed = sum(page.agrees for page in pages)
    alarms = sum(1 for page in valid if page.ours)
    print(f"{len(pages)} pages, {len(valid)} valid; agreed {agreed / len(pages):.1%}; false alarms {alarms}")
    theirs, ours, found, meant = 0, 0, 0, 0
    missed, extra = Counter(), Counter()
    where: dict[str, str] = {}
    for page in pages:
        for first, last, text in page.nu:
            theirs += 1
            if any(first <= line <= last for line, _, _ in page.ours):
                found += 1
            else:
                missed[text[:110]] += 1
                where.setdefault(text[:110], f"{page.path.name}:{first}")
        for line, rule, text in page.ours:
            ours += 1
            if any(first <= line <= last for first, last, _ in page.nu):
                meant += 1
            else:
                name = f"{rule}: {text[:100]}"
                extra[name] += 1
                where.setdefault(name, f"{page.path.name}:{line}")
    print(f"Nu's errors found: {found} of {theirs}; ours that Nu has: {meant} of {ours}")
    for title, counter in (("Missed", missed), ("Ours alone", extra)):
        print(f"\n{title}:")
        for text, count in counter.most_common(shown):
            print(f"{count:6} {where[text]}: {text}")


if __name__ == "__main__":
    main()
