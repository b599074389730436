"""What must be true on each kind of page: nothing leaves the folder, anybody can use it."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from .conftest import Visit, visit

FIRST_VIEW = 200 * 1024
WITHIN_A_PLAYER = 8  # stops of the browser's own buttons for sound


def unpacked(url: str) -> Path:
    return Path(unquote(urlsplit(url).path))


def test_no_request_leaves_the_folder_and_nothing_is_kept(visitor: Visit, kinds: list[str]) -> None:
    for name in kinds:
        page = visitor.open(name)
        kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
        assert kept == [0, 0, ""], name
    assert visitor.outside() == []
    assert visitor.complaints == []


def test_the_first_view_is_light(visitor: Visit, kinds: list[str]) -> None:
    for name in kinds:
        visitor.requests.clear()
        visitor.open(name).evaluate("document.fonts.ready.then(() => true)")
        files = {unpacked(url) for url in visitor.requests}
        weight = sum(len(gzip.compress(file.read_bytes(), mtime=0)) for file in files)
        assert weight <= FIRST_VIEW, f"{name}: {weight // 1024} KB"
        heavy = [file for file in files if "bundle" in file.name or "search_index" in file.name]
        assert bool(heavy) == (name == "cari/index.html"), name


def test_axe_finds_nothing(sized: Visit, kinds: list[str]) -> None:
    axe = Axe()
    found = {}
    for name in kinds:
        page = sized.open(name)
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
        violations = axe.run(page).response["violations"]
        if violations:
            found[name] = [(v["id"], v["nodes"][0]["target"]) for v in violations]
    assert found == {}


WIDE = """
() => document.querySelector('.prosa').insertAdjacentHTML('beforeend',
  '<table><tr><th>Bagian</th><th>Siapa</th><th>Catatan</th></tr>'
  + '<tr><td>Narahubung perlindungan anak</td><td>____________</td>'
  + '<td>dipercaya warga, mudah ditemui</td></tr></table>')
"""


def test_the_narrowest_phone_needs_no_scrolling_sideways(
    browser: Browser, site: Path, kinds: list[str]
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 568}, offline=True)
    narrow = visit(context, site)
    for name in kinds:
        page = narrow.open(name)
        if name.startswith("panduan/") and page.locator(".prosa").count():
            page.evaluate(WIDE)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
    context.close()


VISIBLE = """
() => [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, audio, [tabindex="0"]')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('dialog'))
  .map((e, i) => { e.dataset.urut = i; return i })
"""


def test_tab_reaches_everything_that_can_be_pressed(sized: Visit, kinds: list[str]) -> None:
    for name in kinds:
        page = sized.open(name)
        expected = page.evaluate(VISIBLE)
        reached: list[int] = []
        if page.evaluate("document.activeElement !== document.body"):  # the search room's field
            page.locator(".lompat").focus()
            reached.append(0)
        presses = len(expected) + page.locator("audio").count() * WITHIN_A_PLAYER
        while presses and reached[-1:] != expected[-1:]:
            presses -= 1
            page.keyboard.press("Tab")
            now = page.evaluate("Number(document.activeElement.dataset.urut ?? -1)")
            reached += [now] if reached[-1:] != [now] else []
        first = page.evaluate("document.querySelector('[data-urut=\"0\"]').textContent")
        assert first == "Langsung ke isi", name
        assert reached == expected, name


SMALL = """
() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('dialog') &&
    !e.matches('.lompat') && getComputedStyle(e).display !== 'inline')
  .map(e => [e.closest('label') || e.closest('.cari') || e])
  .map(([e]) => [e.getBoundingClientRect(), e.outerHTML.slice(0, 90)])
  .filter(([r]) => r.height < 44 || r.width < 44).map(([r, h]) => `${r.width}x${r.height} ${h}`)
"""


CUT = """
() => {
  const found = [], range = document.createRange();
  const texts = document.createTreeWalker(document.getElementById('isi'), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement.checkVisibility() || text.parentElement.closest('.sembunyi')) continue;
    for (const word of text.data.matchAll(/[\\p{L}\\p{N}]{2,}/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const rows = [...range.getClientRects()].filter(r => r.width).map(r => Math.round(r.top));
      if (new Set(rows).size > 1) found.push(word[0]);
    }
  }
  return found;
}
"""
LONG = "Menggerakkan, membayangkan, mendengarkan"


def test_pages_fit_the_screen_words_their_line_and_targets_the_finger(
    sized: Visit, kinds: list[str]
) -> None:
    for name in kinds:
        page = sized.open(name)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        assert page.evaluate(SMALL) == [], name
        page.evaluate(
            "(long) => document.querySelectorAll('.kartu h2, .kartu h3')"
            ".forEach(h => { h.textContent = long })",
            LONG,
        )
        assert page.evaluate(CUT) == [], name


def test_every_page_says_its_language_title_and_purpose(
    visitor: Visit, kinds: list[str], site: Path
) -> None:
    titles = set()
    for file in sorted(site.rglob("*.html")):
        html = file.read_text(encoding="utf-8")
        assert re.search(r'<html lang="?id\b', html)
        assert "Content-Security-Policy" in html
        title = re.search(r"<title>(.+?)</title>", html)
        assert title and title[1] not in titles, file
        titles.add(title[1])
        assert re.search(r"<meta name=\"?description\"? content=(?:\"[^\"]+\"|[^\s\"]+)>", html), (
            file
        )


def test_the_policy_blocks_a_request_to_the_world(visitor: Visit) -> None:
    page = visitor.open("index.html")
    blocked = page.evaluate(
        "() => new Promise(done => { const i = new Image(); i.onerror = () => done(true);"
        " i.onload = () => done(false); i.src = 'https://example.org/x.png' })"
    )
    assert blocked
    assert any("Content Security Policy" in line for line in visitor.complaints)


@pytest.mark.parametrize("name", ["karier/index.html", "permainan/index.html", "index.html"])
def test_without_scripts_everything_can_be_read(browser: object, site: Path, name: str) -> None:
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto((site / name).as_uri())
    assert page.locator(".butuh-js").evaluate_all("all => all.every(e => !e.offsetParent)")
    assert page.locator("main a").count() > 3
    if name.startswith("permainan"):
        assert page.locator("#butir li").count() == 30
        assert page.locator("#butir").is_visible()
    context.close()
