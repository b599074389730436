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


def test_paper_shows_the_page_and_not_the_buttons(visitor: Visit, kinds: list[str]) -> None:
    visitor.page.emulate_media(media="print")
    for name in kinds:
        page = visitor.open(name)
        assert page.locator("h1").first.is_visible(), name
        for css in ("header nav", ".kaki", ".bekal-baris", "dialog", ".ambil"):
            assert not page.locator(css).filter(visible=True).count(), f"{name}: {css}"
        text = page.inner_text("#isi").strip()
        assert len(text) > 40, name
