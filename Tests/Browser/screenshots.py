"""Takes pictures of every kind of page, on a phone and on a desk, in light and in dark, and lays them out on one page.

    screenshots.py [--output FOLDER] [--only KIND…] [--readme]

`--readme` takes the pictures of the README instead, into docs/images.
"""

import argparse
import html
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import bars
import program
from conftest import KINDS

# Chromium takes no pictures of more than 16,384 pixels; nobody looks at that much of a page.
TALLEST = 6000


def photograph(browser: Browser, server: str, folder: Path, kinds: dict[str, str]) -> list[Path]:
    """Every kind on every screen in every scheme; gives the pictures in that order."""
    taken = []
    for screen, size in bars.SCREENS.items():
        is_phone = screen == "phone"
        for scheme in bars.SCHEMES:
            context = browser.new_context(
                locale="vi-VN", viewport=size, color_scheme=scheme, is_mobile=is_phone, has_touch=is_phone,
                device_scale_factor=2 if is_phone else 1,
            )
            page = context.new_page()
            for kind, path in kinds.items():
                page.goto(server + path)
                height = page.evaluate("document.documentElement.scrollHeight")
                file = folder / f"{kind}.{screen}.{scheme}.png"
                # A page shown whole lays out what is loaded late, too.
                page.set_viewport_size({"width": size["width"], "height": min(height, TALLEST)})
                page.evaluate("document.fonts.ready")
                page.screenshot(path=file)
                page.set_viewport_size(size)
                taken.append(file)
            context.close()
    return taken


def print_kinds(browser: Browser, server: str, folder: Path, kinds: dict[str, str]) -> list[Path]:
    """Every kind as it comes out of a printer, as PDF."""
    page = browser.new_page(locale="vi-VN", viewport=bars.DESK)
    printed = []
    for kind, path in kinds.items():
        page.goto(server + path)
        file = folder / f"{kind}.pdf"
        page.pdf(path=file, prefer_css_page_size=True, print_background=True)
        printed.append(file)
    page.close()
    return printed


def contact_sheet(folder: Path, kinds: dict[str, str]):
    """One page with all pictures side by side, kind by kind."""
    rows = []
    for kind, path in kinds.items():
        pictures = "".join(
            f'<a href="{kind}.{screen}.{scheme}.png"><img src="{kind}.{screen}.{scheme}.png" alt="{screen}, {scheme}" '
            f'class="{screen}" loading="lazy"></a>'
            for screen in bars.SCREENS for scheme in bars.SCHEMES
        )
        rows.append(f'<h2 id="{kind}">{kind} <small>{html.escape(path)} · <a href="{kind}.pdf">on paper</a></small></h2>'
                    f"<div>{pictures}</div>")
    contents = " · ".join(f'<a href="#{kind}">{kind}</a>' for kind in kinds)
    (folder / "index.html").write_text(
        '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Every kind of page</title><style>'
        "body { font: 1rem/1.5 system-ui; margin: 1rem } div { display: flex; gap: 1rem; align-items: flex-start; "
        "overflow-x: auto } img { border: 1px solid #888; display: block } .phone { width: 240px } .desk { width: 640px } "
        f"small {{ font-weight: 400 }}</style><h1>Every kind of page</h1><p>{contents}</p>{''.join(rows)}</html>",
        encoding="utf-8",
    )


# The README's pictures: what, on which screen, in which scheme, from where on the page, and how much of it.
README = {
    "home": ("index.html", "desk", "light", ""),
    "honouree": ("dien-hinh/HD-0001.html", "phone", "light", ""),
    "progress": ("tien-do.html", "desk", "dark", "main table"),
}


def photograph_for_readme(browser: Browser, server: str, folder: Path, scratch: Path):
    """The three pictures of the README, each small enough to lie in the repository."""
    for name, (path, screen, scheme, start) in README.items():
        size = bars.SCREENS[screen]
        page = browser.new_page(
            locale="vi-VN", viewport=size, color_scheme=scheme, device_scale_factor=2 if screen == "phone" else 1
        )
        page.goto(server + path)
        if start:
            page.locator(start).first.evaluate("(element) => scrollTo(0, element.getBoundingClientRect().top - 160)")
        whole, file = scratch / f"{name}.png", folder / f"{name}.png"
        page.screenshot(path=whole)
        page.close()
        lighten(whole, file, 150_000)


def lighten(whole: Path, file: Path, most: int):
    """Writes a picture anew, light enough to lie in the repository."""
    # A page has few colours: a palette of them makes half the weight.
    subprocess.run(["vips", "copy", whole, f"{file}[palette,Q=90,compression=9,strip]"], check=True, timeout=60)
    weight = file.stat().st_size
    print(f"{file}: {weight / 1000:.0f} kB")
    if weight > most:
        sys.exit(f"{file} is heavier than {most / 1000:.0f} kB: show less of the page")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=program.REPOSITORY / ".build-screenshots")
    parser.add_argument("--campaign", type=Path, default=program.SAMPLE)
    parser.add_argument("--only", nargs="*", choices=KINDS, default=list(KINDS))
    parser.add_argument("--readme", action="store_true", help="the README's pictures, into docs/images")
    arguments = parser.parse_args()
    kinds = {kind: KINDS[kind] for kind in arguments.only}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        vinhdanh = program.Program(program.find(), Path(folder))
        public = Path(folder) / "public"
        built = vinhdanh.build(arguments.campaign.resolve(), "--output", public / program.SLUG)
        if built.returncode != 0:
            sys.exit(built.stdout + built.stderr)
        browser = playwright.chromium.launch(executable_path=bars.CHROMIUM, args=["--no-sandbox"])
        with vinhdanh.serve(public) as server:
            address = f"{server.address}{program.SLUG}/"
            if arguments.readme:
                photograph_for_readme(browser, address, program.REPOSITORY / "docs" / "images", Path(folder))
            else:
                arguments.output.mkdir(parents=True, exist_ok=True)
                photograph(browser, address, arguments.output, kinds)
                print_kinds(browser, address, arguments.output, kinds)
                contact_sheet(arguments.output, kinds)
                print(f"{len(kinds)} kinds of page: {arguments.output / 'index.html'}")
        browser.close()


if __name__ == "__main__":
    main()
