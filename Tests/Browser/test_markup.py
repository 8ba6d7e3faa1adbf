"""Every page is HTML and XML at once: both parsers of the browser read the same tree from it."""

import tree

# The tree as lines: elements with namespace, attributes by name, text with runs of it joined. The HTML parser moves
# white space around <head> and <body>, where it says nothing: only that is left out.
TREES = """([text]) => {
    const lines = (node, depth, out) => {
        const open = "  ".repeat(depth);
        let words = "";
        const flush = () => { if (words) { out.push(open + JSON.stringify(words)); words = ""; } };
        for (const child of node.childNodes) {
            if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE) {
                if (node.localName !== "html") words += child.data;
            } else if (child.nodeType === Node.ELEMENT_NODE) {
                flush();
                const attributes = [...child.attributes].map((one) => `${one.name}=${JSON.stringify(one.value)}`);
                out.push(`${open}{${child.namespaceURI}}${child.localName} ${attributes.sort().join(" ")}`);
                lines(child, depth + 1, out);
            } else if (child.nodeType === Node.COMMENT_NODE) {
                flush();
                out.push(`${open}<!--${child.data}-->`);
            } else if (child.nodeType !== Node.DOCUMENT_TYPE_NODE) {
                out.push(`${open}node of type ${child.nodeType}`);
            }
        }
        if (node.localName === "body") words = words.trimEnd();
        flush();
        return out;
    };
    const parser = new DOMParser();
    const html = lines(parser.parseFromString(text, "text/html"), 0, []);
    const document = parser.parseFromString(text, "application/xhtml+xml");
    const error = document.getElementsByTagName("parsererror")[0];
    if (error) return { count: 0, difference: error.textContent };
    const xml = lines(document, 0, []);
    const at = html.findIndex((line, place) => line !== xml[place]);
    const difference = at >= 0 ? `HTML: ${html[at]} XML: ${xml[at]}`
        : html.length !== xml.length ? `HTML: ${html.length} XML: ${xml.length} nodes` : "";
    return { count: html.length, difference };
}"""


def test_both_parsers_see_a_difference_where_there_is_one(page):
    start = '<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title></head><body>'
    for body in ["<p>a<p>b</p></p>", "<table><tr><td>a</td></tr></table>", "<div/>b", "<script>a &amp; b</script>"]:
        assert page.evaluate(TREES, [start + body + "</body></html>"])["difference"], body
    assert page.evaluate(TREES, [start + "<br></body></html>"])["difference"]
    same = page.evaluate(TREES, [start + "<p>a<br/>b &amp; c</p>\n</body>\n</html>\n"])
    assert same == {"count": 9, "difference": ""}


def test_every_page_is_the_same_tree_read_as_html_and_as_xml(site, page):
    pages = {name: path for name, path in tree.files(site.root).items() if name.endswith(".html")}
    assert len(pages) > 250
    different = {}
    for name, path in pages.items():
        read = page.evaluate(TREES, [path.read_text(encoding="utf-8")])
        if read["difference"] or read["count"] < 100:
            different[name] = read
    assert different == {}
