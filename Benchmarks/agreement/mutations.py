#!/usr/bin/env python3
"""Changes pages at random, as slips of a template's author would, and compares vinhdanh with the Nu checker.

Usage: mutations.py --vinhdanh PROGRAM [--count N] [--seed N] [--differences N] [FOLDER…]

FOLDERs hold pages in XML syntax; without any, the sample's pages are changed. Unlike faults.txt, nobody chose these changes:
they show what the list forgot.
"""

import argparse
import random
import re
import tempfile
from pathlib import Path

import measure
from checker import Checker
from measure import Kind, Seeded

ELEMENTS = """a abbr address area article aside audio b bdi bdo blockquote br button canvas caption cite code col colgroup data
datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr
i iframe img input ins kbd label legend li link main map mark math menu meta meter nav noscript object ol optgroup option output
p picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary sup svg
table tbody td template textarea tfoot th thead time title tr track u ul var video wbr""".split()
VOID = set("area base br col embed hr img input link meta source track wbr".split())
ATTRIBUTES = """abbr accept action allow alt async autocomplete autofocus autoplay charset checked cite class color cols colspan
content contenteditable controls coords crossorigin data datetime decoding default defer dir dirname disabled download draggable
enctype enterkeyhint for form formaction headers height hidden high href hreflang http-equiv id inputmode integrity is ismap
itemid itemprop itemref itemscope itemtype kind label lang list loading loop low max maxlength media method min minlength
multiple muted name nonce novalidate open optimum pattern placeholder poster preload readonly rel required reversed role rows
rowspan sandbox scope selected shape size sizes span spellcheck src srclang srcset start step style tabindex target title
translate type usemap value width wrap aria-hidden aria-label aria-labelledby aria-describedby aria-expanded aria-current
aria-live aria-level aria-checked aria-selected aria-controls aria-haspopup aria-pressed aria-valuenow aria-sort aria-busy
data-x onclick align bgcolor border fill viewBox xml:lang""".split()
VALUES = ["", "a", "true", "false", "0", "1", "-1", "1.5", "50%", "100px", "a b", "auto", "none", "text", "en", "vi-VN", "xx-yy",
          "#a", "#", "a.html", "https://a.vn/", "http://a b/", "text/css", "image/png", "2024-04-20", "2024-13-01", "button",
          "heading", "img", "list", "listitem", "presentation", "navigation", "tab", "checkbox", "row", "color: red",
          "color red", "(min-width: 40em)", "get", "post", "lazy", "eager", "submit", "number", "email", "_blank", "row", "col",
          "stylesheet", "icon", "noopener", "a.png 1x", "a.png 100w", "100vw", "utf-8", "viewport", "ltr", "on", "off", "name",
          "a@b.vn", "metadata", "captions", "anonymous", "noi-dung", "q", "polite", "page", "mixed", "1,2,3", "é", "a\tb", "%", "[", "&amp;"]
SNIPPETS = ["chữ", "<p>a</p>", "<div>a</div>", "<span>a</span>", "<a href=\"a.html\">a</a>", "<li>a</li>", "<td>a</td>",
            "<tr><td>a</td></tr>", "<h2>a</h2>", "<h3>a</h3>", "<img src=\"a.png\" alt=\"a\"/>", "<br/>", "<input name=\"a\"/>",
            "<ul><li>a</li></ul>", "<table><tr><td>a</td></tr></table>", "<dt>a</dt>", "<dd>a</dd>", "<section><p>a</p></section>",
            "<button type=\"button\">a</button>", "<label>a</label>", "<title>a</title>", "<meta name=\"a\" content=\"b\"/>",
            "<style>a { color: red }</style>", "<script>a()</script>", "<option>a</option>", "<caption>a</caption>",
            "<form action=\"a\"><p>a</p></form>", "<main><p>a</p></main>", "<header><p>a</p></header>", "<svg><path d=\"M0 0\"/></svg>",
            "<template><p>a</p></template>", "<hr/>", "<figure><img src=\"a.png\" alt=\"\"/></figure>", "<time>2024</time>",
            "<select name=\"a\"><option>b</option></select>", "<details><summary>a</summary>b</details>", "<noscript>a</noscript>"]
# Their end tags may be left out in HTML: a page without one is no page in XML syntax, and no error to Nu.
OPTIONAL_END = set("p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rt rp".split())
TAG = re.compile(r"<!--.*?-->|<(/?)([A-Za-z][\w:-]*)((?:\s+[\w:.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>", re.S)
ATTRIBUTE = re.compile(r"\s+([\w:.-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")


class Document:
    """A page's tags, and which end tag belongs to which start tag."""

    def __init__(self, text: str):
        self.text = text
        self.starts = []
        open_tags = []
        for tag in TAG.finditer(text):
            if tag[2] is None:
                continue
            if tag[1]:
                if open_tags:
                    self.starts.append((open_tags.pop(), tag))
            elif tag[4]:
                self.starts.append((tag, None))
            else:
                open_tags.append(tag)

    def pick(self, dice, closed=False, filled=False):
        """A start tag and its end tag, neither of them the page's frame."""
        fit = [
            one for one in self.starts
            if one[0][2] not in ("html", "head", "body") and (one[1] or not closed) and (one[0][3] or not filled)
        ]
        return dice.choice(fit) if fit else None


def end_of(start, end) -> int:
    return end.end() if end else start.end()


def rename_element(page, dice):
    if not (found := page.pick(dice, closed=True)):
        return None
    start, end = found
    name = dice.choice([one for one in ELEMENTS if one not in VOID])
    text = page.text
    changed = text[: start.start(2)] + name + text[start.end(2) : end.start(2)] + name + text[end.end(2) :]
    return changed, start.start()


def change_attribute(page, dice, change):
    if not (found := page.pick(dice, filled=True)):
        return None
    start = found[0]
    attribute = dice.choice(list(ATTRIBUTE.finditer(page.text, start.start(3), start.end(3))))
    new = change(attribute[1], attribute[2][1:-1], dice)
    return page.text[: attribute.start()] + new + page.text[attribute.end() :], start.start()


def drop_attribute(page, dice):
    return change_attribute(page, dice, lambda name, value, dice: "")


def rename_attribute(page, dice):
    return change_attribute(page, dice, lambda name, value, dice: f' {dice.choice(ATTRIBUTES)}="{value}"')


def misspell_attribute(page, dice):
    def misspell(name, value, dice):
        place = dice.randrange(len(name))
        return f' {name[:place]}{dice.choice("abcdefgh")}{name[place + 1:]}="{value}"'
    return change_attribute(page, dice, misspell)


def edit_value(page, dice):
    def edit(name, value, dice):
        place = dice.randrange(len(value) + 1)
        letter = dice.choice(list(" abz0-_:;#%/.()é") + [""])
        return f' {name}="{value[:place]}{letter}{value[place + dice.randrange(2):]}"'
    return change_attribute(page, dice, edit)


def replace_value(page, dice):
    return change_attribute(page, dice, lambda name, value, dice: f' {name}="{dice.choice(VALUES)}"')


def add_attribute(page, dice):
    if not (found := page.pick(dice)):
        return None
    start = found[0]
    name = dice.choice(ATTRIBUTES)
    if re.search(rf"\s{re.escape(name)}\s*=", start[3]):
        return None
    text = f' {name}="{dice.choice(VALUES)}"'
    return page.text[: start.end(2)] + text + page.text[start.end(2) :], start.start()


def move_element(page, dice):
    one, other = page.pick(dice), page.pick(dice)
    if not one or not other:
        return None
    first, last, to = one[0].start(), end_of(*one), other[0].end()
    if first <= to < last:
        return None
    piece = page.text[first:last]
    if to < first:
        return page.text[:to] + piece + page.text[to:first] + page.text[last:], to
    return page.text[:first] + page.text[last:to] + piece + page.text[to:], to - len(piece)


def repeat_element(page, dice):
    if not (found := page.pick(dice)):
        return None
    first, last = found[0].start(), end_of(*found)
    return page.text[:last] + page.text[first:last] + page.text[last:], last


def drop_element(page, dice):
    if not (found := page.pick(dice)):
        return None
    first, last = found[0].start(), end_of(*found)
    return page.text[:first] + page.text[last:], first


def drop_tags(page, dice):
    if not (found := page.pick(dice, closed=True)):
        return None
    start, end = found
    return page.text[: start.start()] + page.text[start.end() : end.start()] + page.text[end.end() :], start.start()


def wrap_element(page, dice):
    if not (found := page.pick(dice)):
        return None
    first, last = found[0].start(), end_of(*found)
    name = dice.choice([one for one in ELEMENTS if one not in VOID])
    return f"{page.text[:first]}<{name}>{page.text[first:last]}</{name}>{page.text[last:]}", first


def insert_snippet(page, dice):
    if not (found := page.pick(dice)):
        return None
    to = dice.choice([found[0].start(), end_of(*found)] + ([found[0].end()] if found[1] else []))
    return page.text[:to] + dice.choice(SNIPPETS) + page.text[to:], to


def drop_end_tag(page, dice):
    if not (found := page.pick(dice, closed=True)):
        return None
    end = found[1]
    if end[2] in OPTIONAL_END:
        return None
    return page.text[: end.start()] + page.text[end.end() :], found[0].start()


CHANGES = [
    rename_element, drop_attribute, rename_attribute, misspell_attribute, edit_value, replace_value, add_attribute,
    move_element, repeat_element, drop_element, drop_tags, wrap_element, insert_snippet, drop_end_tag,
]


def mutated(texts: list[str], count: int, number: int) -> list[Seeded]:
    dice = random.Random(number)
    documents: dict[int, Document] = {}
    made: list[Seeded] = []
    while len(made) < count:
        index = dice.randrange(len(texts))
        page = documents.setdefault(index, Document(texts[index]))
        change = CHANGES[len(made) % len(CHANGES)]
        if result := change(page, dice):
            name = change.__name__.replace("_", " ")
            kind = Kind(f"{name} {len(made)}", name.capitalize(), "", "", False)
            made.append(Seeded(kind, result[0], result[0][: result[1]].count("\n") + 1))
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vinhdanh", type=Path, required=True)
    parser.add_argument("--count", type=int, default=1400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--differences", type=int, default=0, help="how many differences to show")
    parser.add_argument("folders", type=Path, nargs="*")
    arguments = parser.parse_args()
    program = arguments.vinhdanh.resolve()
    with tempfile.TemporaryDirectory() as folder, Checker() as nu:
        folders = arguments.folders or [measure.sample_site(program, Path(folder))]
        texts = [path.read_text(encoding="utf-8") for one in folders for path in sorted(one.rglob("*.html"))]
        pages = mutated(texts, arguments.count, arguments.seed)
        seeds = Path(folder) / "seeded"
        seeds.mkdir()
        measure.write(pages, seeds)
        measure.ask(program, nu, pages)
    print(measure.table(pages))
    for line in measure.differences(pages).splitlines()[: arguments.differences]:
        print(line)


if __name__ == "__main__":
    main()
