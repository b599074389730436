"""The catalogue: forgiving search, filters that the address keeps, by mouse and by keyboard."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from .conftest import Visit

CARDS = {
    "pandai-besi": (
        "pandai besi;pande wesi;tukang besi;empu",
        "tempa menempa penempa asah mengasah",
        "pisau",
    ),
    "perawat": ("perawat;suster;mantri", "rawat merawat dirawat perawatan", "orang sakit obat"),
    "guru-sd": ("guru sekolah dasar;bu guru;pak guru", "ajar mengajar", "anak belajar papan tulis"),
    "montir-motor": ("montir motor;bengkel motor", "memperbaiki baik", "mesin oli ban"),
    "fotografer": ("fotografer;tukang foto", "memfoto", "kamera gambar"),
}
SPOKEN = {
    "pengisi": "aku;mau;pengin;jadi;tukang;wong",
    "padanan": {
        "sakit": "lara;loro",
        "merawat": "ngrumat",
        "memperbaiki": "ndandani",
        "motor": "montor",
        "obat": "tamba lara",
    },
}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("perawat", ["perawat"]),
        ("merawat", ["perawat"]),
        ("Suster", ["perawat"]),
        ("aku mau jadi perawat", ["perawat"]),
        ("prawat", ["perawat"]),
        ("peraawt", ["perawat"]),
        ("tukang besi", ["pandai-besi"]),
        ("pande", ["pandai-besi"]),
        ("poto", ["fotografer"]),
        ("motornya", ["montir-motor"]),
        ("guru-guru", ["guru-sd"]),
        ("guru2", ["guru-sd"]),
        ("obat", ["perawat"]),
        ("meng", ["pandai-besi", "guru-sd"]),
        ("zzzz", []),
        ("", list(CARDS)),
        ("jadi", []),
        ("aku pengin ngrumat wong lara", ["perawat"]),
        ("ndandani montor", ["montir-motor"]),
        ("golek tamba lara", ["perawat"]),
    ],
)
def test_what_a_child_types_finds_the_job(visitor: Visit, query: str, expected: list[str]) -> None:
    page = visitor.open("karier/index.html")
    cards = [{"names": n, "forms": f, "about": a} for n, f, a in CARDS.values()]
    found = page.evaluate(
        "([cards, spoken, query]) => KatalogCari.ranked(KatalogCari.index(cards, spoken), query)",
        [cards, SPOKEN, query],
    )
    assert [list(CARDS)[index] for index in found] == expected, json.dumps(found)


def shown(visitor: Visit) -> list[str]:
    return visitor.page.locator("#kisi > li:visible h2").all_inner_texts()


def test_the_address_keeps_the_filter_and_going_back_works(visitor: Visit) -> None:
    page = visitor.open("karier/index.html")
    everything = shown(visitor)
    page.click('.saring[data-huruf="R"]')
    filtered = shown(visitor)
    assert 0 < len(filtered) < len(everything)
    assert page.inner_text("#jumlah") == f"{len(filtered)} pekerjaan"
    assert page.url.endswith("#minat=membuat")
    page.click("#kisi > li:visible a")
    page.wait_for_url("**/karier/*.html")
    page.locator(".karier h1").wait_for()
    page.go_back()
    cards = page.locator("#kisi > li:visible h2")
    expect(cards).to_have_text(filtered)
    page.click("#semua")
    expect(cards).to_have_text(everything)
    page.go_back()
    expect(cards).to_have_text(filtered)
    assert visitor.complaints == []


def test_a_link_may_carry_a_filter(visitor: Visit) -> None:
    page = visitor.open("karier/index.html#minat=membuat+menata&cari=layang")
    assert page.input_value("#kata") == "layang"
    assert page.locator('.saring[aria-pressed="true"][data-huruf]').count() == 2
    assert len(shown(visitor)) == 1
    visitor.open("karier/index.html#minat=%E0%A4%A&tempat=bulan")
    assert visitor.complaints == []


HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "'; DROP TABLE karier; --",
    "%00%0a${7*7}{{7*7}}",
    "a" * 100_000,
    "layang " * 20_000,
    "\u202e\u0000\U0001f600\u0301" * 500,
    " \t ",
    "__proto__ constructor toString",
    ".*+?^$()[]\\|",
)


def test_whatever_is_typed_stays_text(visitor: Visit) -> None:
    page = visitor.open("karier/index.html")
    count = page.locator("#jumlah")
    for words in HOSTILE:
        page.evaluate("window.alert = () => { document.body.dataset.alarm = 'ya' }")
        page.fill("#kata", words)
        expect(count).to_have_text(re.compile(r"^\d+ pekerjaan$"))
        page.locator("#kata").blur()  # writes the address
        page.reload()
        expect(count).to_have_text(re.compile(r"^\d+ pekerjaan$"))
        assert page.locator("#kisi img[src='x'], #jumlah img, [data-alarm]").count() == 0, words
    assert visitor.complaints == [] and visitor.outside() == []


def test_what_was_typed_is_in_the_address_before_the_page_is_left(visitor: Visit) -> None:
    page = visitor.open("karier/index.html")
    page.fill("#kata", "layang")
    page.click("#kisi > li:visible a")
    page.locator(".karier h1").wait_for()
    page.go_back()
    expect(page.locator("#kata")).to_have_value("layang")
    expect(page.locator("#kisi > li:visible")).to_have_count(1)


def test_nothing_found_opens_six_doors(visitor: Visit) -> None:
    page = visitor.open("karier/index.html")
    page.fill("#kata", "zzzzzz")
    assert shown(visitor) == []
    assert page.inner_text("#kosong p >> nth=0") == "Belum ada yang cocok. Coba kata lain."
    doors = page.locator("#kosong button")
    assert doors.count() == 6
    doors.first.click()
    assert shown(visitor)
    assert page.input_value("#kata") == ""


def test_the_lists_narrow_further(visitor: Visit) -> None:
    page = visitor.open("karier/index.html")
    before = len(shown(visitor))
    page.click(".pilihan summary")
    for key in ("tempat", "sekolah", "pelajaran"):
        words = page.locator(f"#pilih-{key} option").evaluate_all("all => all.map(o => o.value)")
        for word in words[1:]:
            page.select_option(f"#pilih-{key}", word)
            expected = page.locator(f'#kisi > li[data-{key}~="{word}"]').count()
            assert len(shown(visitor)) == expected <= before
            expect(page).to_have_url(re.compile(f"#{key}={word}$"))
        page.click("#semua")
