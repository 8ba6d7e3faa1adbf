"""Goes through a page with the Tab key and notes what is reached, in which order, and how it shows that it is."""

from playwright.sync_api import CDPSession, Page

# Listens before the page is gone through. At each Tab key what holds the focus has come to rest: it is looked at then.
# A ring counts where it is at least 2 px thick and stands out 3:1 from what is around it (WCAG 2.4.13, 1.4.11).
LISTEN = """() => {
    let reached = [];
    const every = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
        .filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== "hidden"
            && element.checkVisibility({ visibilityProperty: true }));
    const numbers = new Map(every.map((element, place) => [element, place]));
    const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const rgba = (colour) => {
        paint.clearRect(0, 0, 1, 1);
        paint.fillStyle = colour;
        paint.fillRect(0, 0, 1, 1);
        return paint.getImageData(0, 0, 1, 1).data;
    };
    const ground = (element) => {
        for (let box = element; box; box = box.parentElement) {
            const colour = getComputedStyle(box).backgroundColor;
            if (rgba(colour)[3] === 255) return colour;
        }
        return "Canvas";
    };
    const light = (colour) => {
        const [red, green, blue] = [...rgba(colour)].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
        const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
        return (more + 0.05) / (less + 0.05);
    };
    const look = () => {
        const element = document.activeElement;
        if (!element || element === document.body || !numbers.has(element)) return;
        const style = getComputedStyle(element);
        const ring = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
        const around = ground(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
        const box = element.getClientRects()[0];
        // The middle of what is focused must be that element itself, on the screen, and nothing laid over it.
        const [x, y] = box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : [-1, -1];
        const top = document.elementFromPoint(x, y);
        reached.push({
            number: numbers.get(element), ring, contrast: ring ? contrast(style.outlineColor, around) : 0,
            uncovered: Boolean(top) && (element.contains(top) || top.contains(element) || Boolean(top.closest("label"))),
            what: element.outerHTML.slice(0, 100), way: path(element), href: element.getAttribute("href"),
        });
    };
    const path = (element) => {
        const names = [];
        for (let box = element; box && box !== document.body; box = box.parentElement) {
            if (names.length < 4) names.unshift(box.localName + [...box.classList].map((name) => "." + name).join(""));
        }
        return names.join(" ");
    };
    addEventListener("keydown", (event) => { if (event.key === "Tab") look(); }, true);
    window.vinhdanhFocus = {
        ways: every.map(path),
        // What was reached so far; what is focused last is looked at without a further key, which would leave the page.
        reached() { look(); return reached; },
        // The same once more without keys: for another colour scheme, in which the order is no other.
        again() {
            reached = [];
            for (const element of every) { element.focus({ focusVisible: true }); look(); }
            return reached;
        },
        // Gives the focus to an element as the keyboard would; answers where it and its ring are on the screen.
        show(number) {
            every[number].focus({ focusVisible: true });
            const box = every[number].getBoundingClientRect();
            const left = Math.max(0, box.left - 6), top = Math.max(0, box.top - 6);
            return { x: left, y: top, width: Math.min(innerWidth, box.right + 6) - left,
                height: Math.min(innerHeight, box.bottom + 6) - top };
        },
    };
    return every.length;
}"""


def press_tab(line: CDPSession):
    """Presses the Tab key as a hand does."""
    key = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
    line.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **key})
    line.send("Input.dispatchKeyEvent", {"type": "keyUp", **key})


def walk(page: Page, line: CDPSession) -> tuple[int, list[dict]]:
    """How many elements of a fresh page can hold the focus, and what the Tab key reaches, in order."""
    count = page.evaluate(LISTEN)
    for _ in range(count):
        press_tab(line)
    return count, page.evaluate("vinhdanhFocus.reached()")


# How many pixels of two pictures of one place differ by a contrast of 3:1.
DIFFERENCE = """async ([one, other]) => {
    const pixels = async (text) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext("2d");
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, picture.width, picture.height).data;
    };
    const part = (value) => value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const light = (data, at) =>
        0.05 + 0.2126 * part(data[at]) + 0.7152 * part(data[at + 1]) + 0.0722 * part(data[at + 2]);
    const [before, after] = [await pixels(one), await pixels(other)];
    let count = 0;
    for (let at = 0; at < before.length; at += 4) {
        const [a, b] = [light(before, at), light(after, at)];
        if (Math.max(a, b) >= 3 * Math.min(a, b)) count += 1;
    }
    return count;
}"""
