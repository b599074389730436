"""The mentor's room: the calculator of a session, and before and after as a group."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from generator.content import loading
from generator.content.library import Library
from generator.site import pages, tally

from ..mini_project import MINI
from .conftest import Visit

SESSION = "sesi/s1-angin.html"


def rows(page: Page) -> list[list[str]]:
    return page.locator("#hitungan tbody tr:visible").evaluate_all(
        "all => all.map(r => [...r.children].map(c => c.innerText.trim()))"
    )


@pytest.mark.parametrize("both", [False, True])
def test_copies_and_paper_are_those_of_the_session(visitor: Visit, both: bool) -> None:
    library = loading.load([MINI], date(2026, 11, 24))
    session = library.sessions["s1-angin"]
    page = visitor.open(SESSION)
    assert not page.locator("#tabel-hitungan").is_visible()
    children = {"8-10": 7, "11-12": 4}
    for band, count in children.items():
        page.fill(f'[data-usia="{band}"]', str(count))
    page.set_checked("#dua-sisi", both)
    page.select_option("#kertas", "F4")
    expected, total = [], 0
    for sheet in map(library.worksheet, session.worksheets):
        copies = sum(count for band, count in children.items() if band in sheet.bands)
        each = sheet.copies / sheet.pages * math.ceil(sheet.pages / 2) if both else sheet.copies
        papers = math.ceil(copies * each)
        total += papers
        if copies:
            expected.append([f"{sheet.id} {sheet.title}", str(copies), str(papers)])
    assert rows(page)[: len(expected)] == expected
    assert page.inner_text("#jumlah-kertas") == str(total)
    assert [row[0] for row in rows(page)[len(expected) :]] == [
        *(f"Kunci {row[0].split()[0]}" for row in expected),
        "Rencana sesi",
    ]
    by_session = sum(session.copies_per_child.by_band[b] * n for b, n in children.items())
    assert both or total == by_session
    links = page.locator("#hitungan tbody tr:visible a").evaluate_all("a => a.map(e => e.href)")
    assert links and all("-F4-abu.pdf" in link for link in links)
    assert "11 anak" in page.inner_text("#pesan-hitungan")


def test_two_pages_share_a_paper_only_on_both_sides(visitor: Visit) -> None:
    page = visitor.open(SESSION)
    need = "([s, c, b]) => Hitungan.need(s, c, b)"
    sheet = {"bands": ["8-10"], "pages": 2, "papers": 2}
    assert page.evaluate(need, [sheet, {"8-10": 5}, False]) == {"copies": 5, "papers": 10}
    assert page.evaluate(need, [sheet, {"8-10": 5}, True]) == {"copies": 5, "papers": 5}
    assert page.evaluate(need, [sheet, {}, True]) == {"copies": 0, "papers": 0}


def test_the_plan_and_the_keys_count_where_their_pages_are_known(visitor: Visit) -> None:
    """Pages are known once the PDFs were made; then nothing is left for the mentor to count."""
    page = visitor.open(SESSION)
    page.fill('[data-usia="8-10"]', "7")
    expect(page.locator("#hitung-sendiri")).to_be_visible()
    page.evaluate(
        "document.querySelectorAll('tr[data-dewasa-untuk] a').forEach((a, i) =>"
        " { a.setAttribute('data-halaman-a4', 3 + i) })"
    )
    page.fill("[data-dewasa]", "2")
    grown = [row for row in rows(page) if "L" not in row[0].split()[0]]
    pages = page.locator("tr[data-dewasa-untuk]:visible a").evaluate_all(
        "all => all.map(a => Number(a.getAttribute('data-halaman-a4')))"
    )
    assert [row[1:] for row in grown] == [["2", str(2 * count)] for count in pages]
    children = int(page.inner_text("#jumlah-kertas"))
    every = children + sum(2 * count for count in pages)
    expect(page.locator("#semua-kertas")).to_have_text(str(every))
    expect(page.locator("#pesan-hitungan")).to_have_text(f"Untuk 7 anak: {every} kertas A4.")
    expect(page.locator("#hitung-sendiri")).to_be_hidden()
    page.check("#dua-sisi")
    assert [row[2] for row in rows(page) if row[0] == "Rencana sesi"] == [
        str(2 * math.ceil(pages[-1] / 2))
    ]


def test_a_meeting_of_parents_counts_families(library: Library) -> None:
    session = library.sessions["s1-angin"].model_copy(update={"bands": ("orang-tua",)})
    parents = replace(library, sessions={"s1-angin": session})
    text = next(page.text for page in pages.write(parents) if page.name == "sesi/s1-angin")
    assert 'data-usia="orang-tua"' in text and "Isi banyaknya keluarga dulu." in text
    assert "Tiap anak" not in text


def test_the_calculator_stays_friendly(visitor: Visit) -> None:
    page = visitor.open(SESSION)
    for wrong in ("", "-4", "1e9", "99999999"):
        page.fill('[data-usia="8-10"]', wrong)
        assert page.inner_text("#pesan-hitungan") == "Isi banyaknya anak dulu.", wrong
    page.fill('[data-usia="8-10"]', "90")
    assert "dua rombongan" in page.inner_text("#pesan-hitungan")
    assert visitor.complaints == []


SENTENCES = 16  # of the real sheet; the mini sheet has fewer


def fill(page: Page, size: int, answers: tuple[int, int, int]) -> None:
    page.evaluate(
        "(count) => { const body = document.querySelector('#isian-rekap tbody');"
        " while (body.rows.length < count) body.append(body.rows[0].cloneNode(true)) }",
        SENTENCES,
    )
    page.fill("#n-sebelum", str(size))
    page.fill("#n-sesudah", str(size))
    page.evaluate(
        "(counts) => { for (const row of document.querySelectorAll('#isian-rekap tbody tr'))"
        " for (const time of ['sebelum', 'sesudah']) ['ya', 'kadang', 'belum'].forEach((a, i) =>"
        " { row.querySelector(`[data-${time}=${a}]`).value = counts[i] });"
        " document.getElementById('isian-rekap').dispatchEvent(new Event('input')) }",
        list(answers),
    )


def test_counts_in_a_chart_of_the_group_out(sized: Visit) -> None:
    page = sized.open("pendamping/rekap.html")
    fill(page, 12, (6, 3, 1))
    assert page.locator(".pita-batang").count() == 2 * SENTENCES
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    first = page.locator(".pita-batang").first
    assert first.locator("b").all_inner_texts() == ["6", "3", "1", "2"]
    assert page.locator(".tengah").first.inner_text() == "tengah: ya (belum sampai ya)"
    assert page.get_by_text("Tidak ada kelompok pembanding.").is_visible()
    page.fill("#sebut-sebelum", "3, 4 5 2 6 9")
    assert "tengah 4,5, dari 2 sampai 9" in page.inner_text("#sebutan")
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["target"]) for v in violations] == []
    pdf = page.pdf(format="A4")
    assert pdf.count(b"/Type /Page\n") == 1 or pdf.count(b"/Type /Page ") == 1
    page.reload()
    assert page.input_value("#n-sebelum") == ""


def test_paper_and_screen_ask_the_same_sentences(visitor: Visit, library: Library) -> None:
    found = tally.of(library)
    assert found is not None
    page = visitor.open("pendamping/rekap.html")
    asked = tuple(page.locator("#isian-rekap tbody th").all_inner_texts())
    visitor.open(f"lembar-kerja/{found.sheet.slug}.html")
    paper = tuple(page.locator(".skala-baris .kata").all_inner_texts())
    assert asked == paper == found.sentences != ()


def test_a_kit_that_measures_nothing_has_no_such_page(library: Library) -> None:
    kit = library.kit.model_copy(update={"measured_by": None})
    made = {page.name: page.text for page in pages.write(replace(library, kit=kit))}
    assert "pendamping/rekap" not in made
    assert "Melihat perubahan" not in made["pendamping/index"]


@pytest.mark.parametrize(
    ("size", "answers", "message"),
    [
        (4, (2, 1, 1), "Kelompok di bawah 5 anak tidak digambar."),
        (8, (2, 1, 1), "Kurang dari lima jawaban, tidak digambar."),
        (8, (9, 1, 1), "Jawaban lebih banyak dari anaknya. Periksa lagi."),
    ],
)
def test_groups_under_five_are_refused(
    visitor: Visit, size: int, answers: tuple[int, int, int], message: str
) -> None:
    page = visitor.open("pendamping/rekap.html")
    fill(page, size, answers)
    assert page.get_by_text(message).first.is_visible()
    assert page.locator(".pita-batang").count() == 0
    page.fill("#sebut-sebelum", "3 4 5")
    assert "tengah" not in page.inner_text("#rekap section")
