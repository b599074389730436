"""Large letters, few colours, no movement, paper: the pages bear it."""

from __future__ import annotations

from playwright.sync_api import Browser

from .conftest import Visit, visit

OVERLAPS = """
() => [...document.querySelectorAll('.kartu, .pintu a, .tombol, .tangga li, .empat-tahap a, nav a')]
  .filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 2)
  .map(e => e.outerHTML.slice(0, 80))
"""


def test_letters_of_twice_the_size_do_not_spill(visitor: Visit, kinds: list[str]) -> None:
    for name in kinds:
        page = visitor.open(name)
        page.set_viewport_size({"width": 512, "height": 384})  # 1024 x 768 at 200 %
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        assert page.evaluate(OVERLAPS) == [], name


def test_forced_colours_keep_what_is_pressed_apart(browser: Browser, visitor: Visit) -> None:
    context = browser.new_context(forced_colors="active", reduced_motion="reduce", offline=True)
    found = visit(context, visitor.site)
    page = found.open("karier/index.html")
    page.click('.saring[data-huruf="R"]')
    widths = page.locator(".saringan button").evaluate_all(
        "all => all.map(e => getComputedStyle(e).borderTopWidth)"
    )
    assert widths[0] != widths[1]
    moving = page.locator("main *").evaluate_all(
        "all => all.filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length"
    )
    assert moving == 0
    context.close()


GREY = """
() => [...document.querySelectorAll('#isi :is(p, li, a, button, h1, h2, h3)')]
  .filter(e => e.checkVisibility() && e.textContent.trim())
  .map(e => {
    let under = e, ground;
    do { ground = getComputedStyle(under).backgroundColor; under = under.parentElement; }
    while (under && /, 0\\)$|transparent/.test(ground));
    const light = colour => {
      const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(v => v / 255)
        .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [a, b] = [light(getComputedStyle(e).color), light(ground)].sort((x, y) => y - x);
    return [(a + 0.05) / (b + 0.05), e.outerHTML.slice(0, 80)];
  })
  .filter(([contrast]) => contrast < 4.5).map(found => found.join(' '))
"""


def test_in_grey_every_word_still_stands_out(visitor: Visit, kinds: list[str]) -> None:
    """The contrast rule of WCAG is one of lightness, so it holds on a grey screen as in colour."""
    for name in kinds:
        page = visitor.open(name)
        page.add_style_tag(content="html { filter: grayscale(1) }")
        assert page.evaluate(GREY) == [], name


def test_paper_shows_the_page_and_not_the_buttons(visitor: Visit, kinds: list[str]) -> None:
    visitor.page.emulate_media(media="print")
    for name in kinds:
        page = visitor.open(name)
        assert page.locator("h1").first.is_visible(), name
        for css in ("header nav", ".kaki", ".bekal-baris", "dialog", ".ambil"):
            assert not page.locator(css).filter(visible=True).count(), f"{name}: {css}"
        text = page.inner_text("#isi").strip()
        assert len(text) > 40, name
