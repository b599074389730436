"""The interest game on screen: the same rule as on paper, by keyboard, leaving nothing behind."""

from __future__ import annotations

import random
import re
from datetime import date

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from generator.content import loading
from generator.games import interest

from ..mini_project import MINI
from .conftest import Visit

LEAST = 6
FACES = {2: 1, 1: 2, 0: 3}  # points -> which face


def test_the_screen_and_the_paper_follow_one_rule(visitor: Visit) -> None:
    interests = loading.load([MINI], date(2026, 11, 24)).interests
    rules = interests.rules
    letters = [item.letter for item in interests.items]
    dice = random.Random(7)
    moods: list[list[int | None]] = [[2, 1, 0], [0, 1], [2, 2, 1, None], [0, 2]]
    shapes = [[dice.choice(mood) for _ in range(30)] for mood in moods * 150]
    shapes += [[2 if letter in "RI" else 0 for letter in letters], [None] * 30, [2] * 30, [0] * 30]
    pairs = ["RC", "IR", "AS", "SC", "EC", "CE", "RI", "IA", "AE", "SA", "ES", "CR"]
    careers = {f"kerja-{number}": pair for number, pair in enumerate(pairs)}
    page = visitor.open("permainan/index.html")
    on_screen = page.evaluate(
        "([all, letters, rules, careers]) => all.map(answers => {"
        " const r = MinatAturan.result(answers, letters, rules);"
        " const j = MinatAturan.jobs(r, careers);"
        " return [r.kind, r.letters, r.door, j.jobs, j.door] })",
        [
            shapes,
            letters,
            {
                "kosong": rules.most_blank,
                "rendah": rules.low,
                "rata": rules.flat,
                "pilih": rules.choose,
            },
            [{"slug": slug, "minat": pair} for slug, pair in careers.items()],
        ],
    )
    kinds = set()
    for answers, shown in zip(shapes, on_screen, strict=True):
        found = interest.result(answers, interests)
        jobs, door = interest.jobs(found, careers)
        assert shown == [found.kind, found.letters, found.door, list(jobs), door]
        kinds.add(found.kind)
        if found.kind != interest.TIRED:
            assert len(jobs) == LEAST
    assert kinds == {interest.TIRED, interest.LITTLE, interest.MANY, interest.CHOSEN}


def play(page: Page, faces: list[int]) -> None:
    """Answer every picture with the keyboard: Tab to the face, Enter."""
    page.locator("#main-yuk").focus()
    page.keyboard.press("Enter")
    for number, face in enumerate(faces, start=1):
        assert page.inner_text("#nomor") == f"{number} dari 30"
        assert page.evaluate("document.activeElement.id") == "kalimat"
        for _ in range(face):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")


def test_a_game_by_keyboard_ends_in_a_result(visitor: Visit) -> None:
    page = visitor.open("permainan/index.html")
    letters = page.locator("#butir > li").evaluate_all("all => all.map(e => e.dataset.huruf)")
    play(page, [FACES[2] if letter in "RS" else FACES[0] for letter in letters])
    assert page.locator("#hasil").is_visible()
    assert page.evaluate("document.activeElement.id") == "judul-hasil"
    assert page.locator("#kelompok [data-huruf]:visible").evaluate_all(
        "all => all.map(e => e.dataset.huruf)"
    ) == ["R", "S"]
    assert page.locator("#hasil >> text=bukan tes").count() == 1
    assert page.locator("#kartu-pintu > li").count() == 1
    assert page.locator("#kartu-hasil > li").count() >= 1
    page.click("#mulai-lagi")
    page.locator("#mulai").wait_for()
    page.click("header a >> nth=1")
    page.wait_for_url(f"{visitor.site.as_uri()}/index.html")
    page.go_back()
    page.locator("#mulai").wait_for()
    assert not page.locator("#hasil").is_visible()
    assert visitor.complaints == []


def test_axe_finds_nothing_in_a_result(sized: Visit) -> None:
    page = sized.open("permainan/index.html")
    page.click("#main-yuk")
    for _ in range(30):
        page.click(".wajah button >> nth=0")
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["target"]) for v in violations] == []


def test_the_slip_is_one_page(visitor: Visit) -> None:
    """Three things to try, six jobs and a new door: the fullest result there is."""
    page = visitor.open("permainan/index.html")
    page.click("#main-yuk")
    for number in range(30):
        page.set_checked("#belum", number < 3)
        page.click(".wajah button >> nth=2")
    expect(page.locator("#hasil")).to_be_visible()
    assert page.locator("#kegiatan > li").count() == 3
    page.evaluate(
        "() => { const list = document.getElementById('kartu-hasil');"
        " while (list.children.length < 6) list.append(list.children[0].cloneNode(true)) }"
    )
    assert len(re.findall(rb"/Type ?/Page\b", page.pdf(format="A4"))) == 1


def test_back_skip_and_never_tried(sized: Visit) -> None:
    page = sized.open("permainan/index.html")
    page.click("#main-yuk")
    page.check("#belum")
    page.click(".wajah button >> nth=0")
    page.click("#lewati")
    assert page.inner_text("#nomor") == "3 dari 30"
    page.click("#kembali")
    page.click("#kembali")
    assert page.is_checked("#belum")
    assert page.locator('.wajah [aria-pressed="true"]').count() == 1
    fits = "document.querySelector('.main-kaki').getBoundingClientRect().bottom <= innerHeight"
    assert page.evaluate(fits), "the game must fit without scrolling"
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["target"]) for v in violations] == []


def test_many_skips_end_kindly(visitor: Visit) -> None:
    page = visitor.open("permainan/index.html")
    page.click("#main-yuk")
    for _ in range(30):
        page.click("#lewati")
    assert page.inner_text("#judul-hasil") == "Coba lagi saat kamu tidak lelah."
    assert not page.locator("#pekerjaan").is_visible()


def test_a_quiet_page_asks_and_then_returns_to_the_start(visitor: Visit) -> None:
    visitor.page.clock.install()
    page = visitor.open("karier/index.html")
    page.clock.fast_forward(299_000)
    assert page.locator("dialog.masih").count() == 0
    page.clock.fast_forward(2_000)
    page.get_by_role("button", name="Ya, masih").click()
    assert page.url.endswith("karier/index.html")
    page.locator("dialog.masih").wait_for(state="hidden")
    page.clock.run_for(301_000)
    page.locator("dialog.masih").wait_for()
    page.clock.run_for(61_000)
    page.wait_for_url(f"{visitor.site.as_uri()}/index.html")


def test_paper_in_the_middle_of_the_game_has_all_thirty_to_tick(visitor: Visit) -> None:
    page = visitor.open("permainan/index.html")
    page.locator("#main-yuk").click()
    page.locator(".wajah button").first.click()
    page.emulate_media(media="print")
    expect(page.locator("#butir li").filter(visible=True)).to_have_count(30)
    expect(page.locator("#mulai")).to_be_visible()  # says that it is a game, not a test
    expect(page.locator("#main")).to_be_hidden()
    ticks = "getComputedStyle(document.querySelector('#butir li'), '::after').content"
    assert page.evaluate(ticks).count("( )") == 3
    page.emulate_media(media="screen")
    expect(page.locator("#butir")).to_be_hidden()
