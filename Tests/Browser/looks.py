"""What can be seen of a page as it is laid out: what sticks out, is cut off, lies on other text, or is hard to hit."""

from playwright.sync_api import Page

# The page's needed width, the width it has, and the innermost elements that do not fit, unless they are cut off.
WIDTH = """() => {
    const { scrollWidth: needed, clientWidth: given } = document.documentElement;
    if (needed <= given) return { needed, given, elements: [] };
    const isCut = (element) => {
        for (let box = element; box; box = box.parentElement) {
            if (getComputedStyle(box).overflowX !== "visible") return true;
        }
        return false;
    };
    const right = (element) => {
        const box = element.getBoundingClientRect();
        return Math.max(box.right, box.left + element.scrollWidth);
    };
    const elements = [...document.querySelectorAll("main *, header *, footer *")].filter((element) =>
        !element.children.length && !isCut(element) && right(element) > given);
    return { needed, given, elements: elements.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)) };
}"""

# Boxes that hide a part of their text: those that only programs read aloud are smaller than any letter.
CUT = """() => [...document.querySelectorAll("body *")].filter((element) => {
    if (!(element instanceof HTMLElement) || element.clientWidth < 8 || element.clientHeight < 8) return false;
    const style = getComputedStyle(element);
    const hides = (value) => value === "hidden" || value === "clip";
    return (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
        || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
}).map((element) => element.outerHTML.slice(0, 120))"""

# Lines of text that lie on one another by more than the room between lines: a fifth of their height and 2 px aside.
OVERLAP = """() => {
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.trim() || !node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
        if (node.parentElement.closest(".vh, .skip, script, option")) continue;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
            if (box.width > 4 && box.height > 4) lines.push({ node, box });
        }
    }
    // Text that only programs read aloud: it, or a box around it, is clipped away.
    const isUnseen = ({ node }) => {
        for (let box = node.parentElement; box; box = box.parentElement) {
            if (getComputedStyle(box).clipPath !== "none") return true;
        }
        return false;
    };
    lines.sort((one, other) => one.box.top - other.box.top);
    const found = [];
    for (let first = 0; first < lines.length && found.length < 5; first += 1) {
        for (let second = first + 1; second < lines.length; second += 1) {
            const [one, other] = [lines[first], lines[second]];
            const least = Math.min(one.box.height, other.box.height);
            if (other.box.top > one.box.bottom - 0.2 * least) break;
            const aside = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
            if (one.node === other.node || aside < 2 || down < 0.2 * least || isUnseen(one) || isUnseen(other)) continue;
            found.push(`“${one.node.data.trim().slice(0, 40)}” on “${other.node.data.trim().slice(0, 40)}”`);
            break;
        }
    }
    return found;
}"""

# Everything that can be tapped, with the smaller side of its box. A link within a sentence is as high as its line, which
# WCAG excepts; so is a small target round whose middle a circle of 24 px touches no other target.
TARGETS = """(least) => {
    const every = [...document.querySelectorAll(
        "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex='0']")];
    const shown = every.map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => box.width > 0 && box.height > 0 && !element.closest(".skip"));
    const isInSentence = (element) => getComputedStyle(element).display === "inline"
        && [...element.parentNode.childNodes].some((node) =>
            node.nodeType === Node.TEXT_NODE && /\\p{L}/u.test(node.data));
    const distance = (x, y, box) =>
        Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const small = [];
    let smallest = Infinity;
    for (const { element, box } of shown) {
        const side = Math.min(box.width, box.height);
        if (isInSentence(element)) continue;
        smallest = Math.min(smallest, side);
        if (side >= least) continue;
        const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
        const isCrowded = shown.some((other) => other.element !== element && distance(x, y, other.box) < least / 2);
        small.push(`${isCrowded ? "crowded" : "alone"} ${Math.round(side)}: ${element.outerHTML.slice(0, 100)}`);
    }
    return { count: shown.length, smallest, small };
}"""


def sideways(page: Page) -> str:
    """What makes a page scroll sideways; empty where nothing does."""
    width = page.evaluate(WIDTH)
    assert width["given"] == page.viewport_size["width"]
    return "" if width["needed"] <= width["given"] else f"{width}"


def troubles(page: Page) -> list[str]:
    """What sticks out of a page, is cut off, or lies on other text."""
    found = [f"sideways: {wide}"] if (wide := sideways(page)) else []
    found += [f"cut off: {element}" for element in page.evaluate(CUT)]
    return found + [f"text on text: {pair}" for pair in page.evaluate(OVERLAP)]
