"""Every page of the sample is right in the eyes of the strictest checker there is, not only in ours."""


def test_nu_finds_no_error_and_nothing_to_warn_of_in_any_page_of_the_sample(nu, site):
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 200
    found = {
        str(page.relative_to(site)): [(message.last_line, message.kind, message.text) for message in messages]
        for page in pages
        if (messages := nu.check(page.read_bytes()))
    }
    assert found == {}


def test_nu_finds_no_error_in_the_drawings_of_the_sample(nu, site):
    drawings = sorted(site.rglob("*.svg"))
    assert drawings
    found = {
        drawing.name: [message.text for message in errors]
        for drawing in drawings
        if (errors := nu.errors(drawing.read_bytes(), "image/svg+xml; charset=utf-8"))
    }
    assert found == {}


def test_nu_would_have_found_a_fault(nu, site):
    page = (site / "index.html").read_text(encoding="utf-8")
    broken = page.replace("</main>", "<p><div>thừa</div></p></main>", 1)
    assert broken != page
    assert nu.errors(broken.encode())
