"""The theme's search in a room of its own: from a folder, by keyboard, with aliases."""

from __future__ import annotations

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

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


def test_the_back_arrow_finds_the_word_and_its_answers_again(visitor: Visit) -> None:
    page = visitor.open("index.html")
    search(visitor, "layang")
    page.locator(".hasil-cari a").first.click()
    expect(page.locator("main h1").first).to_be_visible()
    page.go_back()
    expect(page.locator("#cari-semua")).to_have_value("layang")
    page.locator(".hasil-cari a").first.wait_for()
    page.go_back()
    expect(page.locator("#buka-cari")).to_be_visible()
    assert page.url.endswith("/index.html") and "cari" not in page.url
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_a_hostile_or_broken_address_is_only_a_word(visitor: Visit) -> None:
    page = visitor.open("cari/index.html#cari=%3Cimg%20src=x%20onerror=alert(1)%3E")
    expect(page.locator("#cari-semua")).to_have_value("<img src=x onerror=alert(1)>")
    page = visitor.open("kisah/index.html")
    page = visitor.open("cari/index.html#cari=%E0%A4%A")
    expect(page.locator("#cari-semua")).to_be_focused()
    assert visitor.complaints == []


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


def test_a_served_site_answers_from_the_same_index(browser: Browser, visitor: Visit) -> None:
    assert not (visitor.site / "search" / "search_index.json").exists()
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(visitor.site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = browser.new_context()
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/cari/index.html#cari=layang")
        page.locator(".hasil-cari a").first.wait_for()
        context.close()
        server.shutdown()
