"""The English edition in a browser: voice, search, counting, and what is not translated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from generator.language import shelf, speaking
from generator.site import courier

from ..english_mini import translate
from ..mini_project import project
from .conftest import Visit, visit
from .test_site_aloud import ENGLISH, FAKE, LOCAL


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = project(tmp_path_factory.mktemp("english") / "kit")
    translate(folder / "content")
    with speaking(shelf.find("en")):
        courier.build(folder, folder / "site")
    return folder / "site"


@pytest.fixture
def reader(browser: Browser, english: Path) -> Iterator[Visit]:
    context = browser.new_context(viewport={"width": 1024, "height": 768}, offline=True)
    yield visit(context, english)
    context.close()


@pytest.mark.parametrize(
    ("name", "voice"),
    [("karier/pembuat-layang.html", "Alice"), ("karier/penghitung-bintang.html", "Damayanti")],
)
def test_each_page_is_read_by_a_voice_of_its_own_language(
    reader: Visit, name: str, voice: str
) -> None:
    reader.page.add_init_script(FAKE % f"[{LOCAL}, {ENGLISH}]")
    page = reader.open(name)
    expect(page.locator("#bacakan button")).to_have_text("Read aloud")
    page.click("#bacakan button")
    assert page.evaluate("said[0][2]") == voice
    expect(page.locator("#bacakan button")).to_have_text("Stop reading")
    assert page.locator("#bacakan button").get_attribute("lang") == "en"
    assert reader.complaints == []


def test_no_button_where_no_voice_speaks_the_language(reader: Visit) -> None:
    reader.page.add_init_script(FAKE % f"[{LOCAL}]")
    assert reader.open("karier/pembuat-layang.html").locator("#bacakan button").count() == 0


@pytest.mark.parametrize("typed", ["caring", "kites", "kite bilder", "Scisors", "planned"])
def test_the_catalogue_understands_english(reader: Visit, typed: str) -> None:
    page = reader.open("karier/index.html")
    page.fill("#kata", typed)
    first = page.locator("#kisi li:visible h2").first
    expect(first).to_have_text("Kite maker")
    assert reader.complaints == []


def test_one_job_and_several_jobs_are_counted_as_english_does(reader: Visit) -> None:
    page = reader.open("karier/index.html")
    expect(page.locator("#jumlah")).to_have_text("4 jobs")
    page.fill("#kata", "kite maker")
    expect(page.locator("#jumlah")).to_have_text("1 job")


def test_what_a_child_picks_is_said_in_english_on_kept_pages_too(reader: Visit) -> None:
    page = reader.open("karier/penghitung-bintang.html")
    button = page.locator(".dua-tombol [data-ambil]")
    button.click()
    expect(button).to_have_text("On my list")
    assert button.locator("span").get_attribute("lang") == "en"
    page.click("#bekal")
    expect(page.locator("#ada")).to_be_visible()
    expect(page.locator("#pilihan-karier h3")).to_have_text("Penghitung bintang")
    assert page.locator("#pilihan-karier h3").get_attribute("lang") == "id"


def test_the_search_of_all_pages_answers_in_english(reader: Visit) -> None:
    page = reader.open("cari/index.html")
    page.fill("#cari-semua", "scissors")
    expect(page.locator(".hasil-cari [role=status]")).to_have_text("1 page found.", timeout=20_000)
    page.fill("#cari-semua", "zzqqxx")
    expect(page.locator(".hasil-cari [role=status]")).to_have_text(
        "Nothing fits yet. Try another word.", timeout=20_000
    )


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_on_english_pages(browser: Browser, english: Path, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, offline=True)
    reader, axe, found = visit(context, english), Axe(), {}
    for name in (
        "index.html",
        "karier/index.html",
        "karier/pembuat-layang.html",
        "karier/penghitung-bintang.html",  # kept in its own language
        "permainan/index.html",
        "lembar-kerja/index.html",
        "pendamping/index.html",
        "menulis/karier.html",
        "rujukan/istilah.html",
    ):
        page = reader.open(name)
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
        if violations := axe.run(page).response["violations"]:
            found[name] = [(v["id"], v["nodes"][0]["target"]) for v in violations]
    context.close()
    assert found == {}
