"""My list: picked on one page, there on the next, printed, and gone when nobody wants it."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from .conftest import Visit

# The page's own rules forbid eval, which waiting for a JavaScript expression needs; so each
# print is counted where a locator can wait for it.
PRINTED = (
    "() => { window.printed = [];"
    " window.print = () => { printed.push(document.documentElement.className);"
    " document.body.dataset.printed = printed.length } }"
)


def names(page: Page) -> list[str]:
    return page.locator(".pilihanku h3").all_inner_texts()


def test_the_list_goes_from_page_to_page_and_nothing_is_stored(visitor: Visit) -> None:
    page = visitor.open("karier/index.html")
    page.locator("#kisi .ambil-kartu").first.click()
    assert page.inner_text("#bekal b") == "1"
    page.click("#kisi > li:nth-child(2) a")
    page.click(".karier .ambil")
    expect(page.locator(".ambil")).to_have_text("Ada di daftarku")
    page.click("header nav a >> nth=3")
    page.wait_for_url("**/lembar-kerja/index.html*")
    page.locator(".baris-lembar a").first.click()
    page.wait_for_url(re.compile(r"/lembar-kerja/(?!index)"))
    page.click(".ambil")
    page.click("#bekal")
    page.wait_for_url("**/daftar/index.html#daftar=*")
    chosen = page.locator(".pilihanku h3")
    expect(chosen).to_have_count(3)
    picked = names(page)
    page.reload()
    expect(chosen).to_have_text(picked)
    page.locator(".pilihanku .ambil-kartu").first.click()
    expect(chosen).to_have_text(picked[1:])
    kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie, name]")
    assert kept == [0, 0, "", ""]
    page.click("[data-bersih]")
    page.wait_for_url(f"{visitor.site.as_uri()}/index.html")
    page.click("header nav a >> nth=0")
    page.wait_for_url("**/karier/index.html")
    expect(page.locator("#bekal")).to_be_hidden()
    assert visitor.complaints == [] and visitor.outside() == []


def test_the_catalogue_keeps_its_filter_beside_the_list(visitor: Visit) -> None:
    page = visitor.open("karier/index.html")
    page.click('.saring[data-huruf="R"]')
    page.locator("#kisi > li:visible .ambil-kartu").first.click()
    assert "minat=membuat&daftar=karier." in page.url
    page.locator("#kisi > li:visible a").first.click()
    page.locator(".karier h1").wait_for()
    page.go_back()
    expect(page.locator('.saring[aria-pressed="true"]')).to_have_count(1)
    expect(page.locator("#bekal b")).to_have_text("1")
    page.click("#semua")
    assert "minat" not in page.url and "daftar=karier." in page.url


def test_the_skip_link_does_not_lose_the_list(visitor: Visit) -> None:
    page = visitor.open("kisah/index.html#daftar=karier.pembuat-layang")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#isi&daftar=karier.pembuat-layang")
    assert page.evaluate("document.activeElement.id") == "isi"


def test_one_press_prints_a_slip_or_the_sheets(visitor: Visit) -> None:
    picked = "karier.pembuat-layang+karier.penghitung-bintang+lembar-kerja.aku-dan-angin"
    page = visitor.open(f"daftar/index.html#daftar={picked}")
    page.evaluate(PRINTED)
    page.click("#cetak-daftar")
    assert "cetak-slip" in page.evaluate("printed[0]")
    page.check("[value=F4]")
    page.click("#cetak-kartu")
    expect(page.locator("body")).to_have_attribute("data-printed", "2")
    assert "cetak-lembar" in page.evaluate("printed[1]")
    assert "215mm 330mm" in page.locator("#ukuran").text_content()  # type: ignore[operator]
    page.emulate_media(media="print")
    assert page.locator(".lembaran").count() == 3
    assert page.locator(".lembaran").first.is_visible()
    assert not page.locator(".pilihanku").is_visible()
    assert page.locator(".lembaran img").evaluate_all("all => all.every(i => i.naturalWidth > 0)")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.locator(".pilihanku").is_visible()
    assert visitor.complaints == [] and visitor.outside() == []


def test_a_hostile_address_is_an_empty_list(visitor: Visit) -> None:
    hostile = "karier.<img src=x onerror=alert(1)>+panduan.x+karier.../../x+karier.tidak-ada"
    for address in (hostile, "%E0%A4%A", "+".join(["karier.x"] * 5000)):
        page = visitor.open(f"daftar/index.html#daftar={address}")
        assert page.locator("#kosong").is_visible(), address[:40]
    assert visitor.complaints == []


def test_surprise_opens_a_career(visitor: Visit) -> None:
    page = visitor.open("index.html#daftar=karier.pembuat-layang")
    page.click("#kejutan")
    page.wait_for_url("**/karier/*.html#daftar=karier.pembuat-layang")
    expect(page.locator(".karier h1")).to_be_visible()


def test_three_doors_stand_above_the_fold_and_six_below(sized: Visit) -> None:
    page = sized.open("index.html")
    bottom = page.evaluate("document.querySelector('.pintu').getBoundingClientRect().bottom")
    height = page.viewport_size["height"] if page.viewport_size else 0
    assert bottom <= height
    doors = page.locator(".pintu-minat a")
    assert doors.count() == 6
    doors.nth(3).click()
    page.wait_for_url("**/karier/index.html#minat=menolong")
    expect(page.locator('.saring[aria-pressed="true"]')).to_have_count(1)


def test_a_whole_visit_leaves_nothing_behind(visitor: Visit) -> None:
    """Search, game, list and print in one visit; then every place a browser could keep things."""
    page = visitor.open("index.html")
    page.click("#buka-cari")
    page.fill("#cari-semua", "layang")
    page.locator(".hasil-cari a").first.wait_for()
    page.click("header nav a >> nth=0")
    page.wait_for_url("**/karier/index.html")
    page.fill("#kata", "layang")
    page.locator("#kisi > li:visible .ambil-kartu").first.click()
    page.click("header nav a >> nth=1")
    page.wait_for_url("**/permainan/index.html#daftar=*")
    page.click("#main-yuk")
    for _ in range(30):
        page.click(".wajah button >> nth=0")
    expect(page.locator("#hasil")).to_be_visible()
    page.evaluate("window.print = () => {}")
    page.click("#cetak-slip")
    page.click("#bekal")
    page.wait_for_url("**/daftar/index.html#daftar=*")
    page.evaluate(PRINTED)
    page.click("#cetak-kartu")
    expect(page.locator("body")).to_have_attribute("data-printed", "1")
    page.click("[data-bersih]")
    page.wait_for_url(f"{visitor.site.as_uri()}/index.html")
    kept = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length, document.cookie, name,"
        " (await indexedDB.databases()).length, history.state]"
    )
    assert kept == [0, 0, "", "", 0, None]
    state = page.context.storage_state(indexed_db=True)
    assert state == {"cookies": [], "origins": []}
    assert visitor.complaints == [] and visitor.outside() == []
