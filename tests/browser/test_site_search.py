"""The theme's search from our own head: from a folder, by keyboard, with aliases."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe

from .conftest import Visit


def search(visitor: Visit, words: str) -> None:
    page = visitor.page
    page.locator("#buka-cari").focus()
    page.keyboard.press("Enter")
    page.locator("#cari-semua:focus").wait_for()
    page.keyboard.type(words)


def test_an_alias_finds_its_page_by_keyboard_alone(visitor: Visit) -> None:
    page = visitor.open("kisah/index.html")
    search(visitor, "tukang layang")
    first = page.locator(".hasil-cari a").first
    first.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.hasil-cari') !== null")
    assert "Pembuat layang-layang" in first.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**/karier/pembuat-layang.html")
    assert visitor.outside() == []
    assert visitor.complaints == []


def test_what_was_typed_before_the_search_woke_up_is_answered(visitor: Visit) -> None:
    page = visitor.open("index.html")
    page.click("#buka-cari")
    page.fill("#cari-semua", "layang")  # one event, long before the index is read
    page.locator(".hasil-cari a").first.wait_for()
    assert visitor.complaints == []


def test_escape_closes_and_returns_to_the_button(visitor: Visit) -> None:
    page = visitor.open("index.html")
    search(visitor, "layang")
    page.locator(".hasil-cari a").first.wait_for()
    page.keyboard.press("Escape")
    assert not page.evaluate("document.getElementById('kotak-cari').open")
    assert page.evaluate("document.activeElement.id") == "buka-cari"
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_axe_finds_nothing_while_results_are_shown(sized: Visit) -> None:
    page = sized.open("index.html")
    search(sized, "layang")
    page.locator(".hasil-cari a").first.wait_for()
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["target"]) for v in violations] == []


def test_no_word_found_says_so_kindly(visitor: Visit) -> None:
    page = visitor.open("index.html")
    search(visitor, "zzzzzz")
    page.get_by_text("Belum ada yang cocok. Coba kata lain.").last.wait_for()
