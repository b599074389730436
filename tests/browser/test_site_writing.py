"""The writing room: what is filled in by hand becomes a file that the checker takes."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from playwright.sync_api import Locator, Page, expect

from generator.content import loading, naming
from generator.contributing import declaration
from generator.contributing.kinds import FORMS, KINDS
from generator.site import writing

from .conftest import Visit

ITEMS = {
    "karier": "pembuat-layang",
    "kisah": "rara-dan-layangan",
    "lembar-kerja": "aku-dan-angin",
}


def question(within: Locator | Page, key: str) -> Locator:
    return within.locator(f'[data-isian="{key}"]').first


def answer(box: Locator, value: Any) -> None:
    """Fill one question by hand, whatever it looks like."""
    match box.get_attribute("data-rupa"):
        case "baris":
            for number, fields in enumerate(value, start=1):
                row = box.locator(f'[data-baris="{number}"]')
                for key, inner in fields.items():
                    answer(question(row, key), inner)
        case "kumpulan":
            for key, inner in value.items():
                answer(question(box, key), inner)
        case "rujuk" | "minat":
            for number, word in enumerate(value):
                box.locator("select").nth(number).select_option(word)
        case "centang":
            for word in value:
                box.locator(f'input[value="{word}"]').check()
        case "pilihan":
            box.locator("select").select_option(value)
        case "daftar":
            text = value if isinstance(value, str) else "\n".join(value)
            box.locator("textarea").fill(text)
        case _:
            box.locator("input, textarea").first.fill(value)


def fill(page: Page, source: Any) -> None:
    for key, value in source.marked.value.items():
        if key != "skema" and value is not None:
            answer(page.locator(f'#formulir > section:first-of-type > [data-isian="{key}"]'), value)
    parts = source.body.split("\n## Untuk usia ")
    texts = [part.split("\n", 1)[1] for part in parts[1:]] or [source.body]
    for number, text in enumerate(texts, start=1):
        page.fill(f"#cerita-{number}", text.strip())


@pytest.mark.parametrize(("kind", "slug"), [*ITEMS.items(), ("kisah", "pak-uji")])
def test_the_file_of_the_form_says_what_was_filled_in(
    visitor: Visit, mini: Path, kind: str, slug: str, tmp_path: Path
) -> None:
    shelf = {"karier": "careers", "kisah": "stories", "lembar-kerja": "worksheets"}[kind]
    before = getattr(loading.load([mini], date(2026, 11, 24)), shelf)[slug]
    page = visitor.open(f"menulis/{kind}.html")
    expect(page.locator("#jumlah-kurang")).to_contain_text("belum selesai")

    fill(page, before.source)
    page.locator("#formulir textarea").last.blur()
    own = int(naming.slug_of(before.title) == slug) + (kind == "lembar-kerja")  # name and number
    expect(page.locator("#kurang li")).to_have_count(own)
    expect(page.locator("#kurang").get_by_text(re.compile("sudah (ada|dipakai)"))).to_have_count(
        own
    )
    with page.expect_download() as loaded:
        page.click("#unduh")
    file = tmp_path / loaded.value.suggested_filename
    loaded.value.save_as(file)

    assert file.name == f"{naming.slug_of(before.title)}.md"
    (mini / kind / f"{slug}.md").write_bytes(file.read_bytes())
    library, problems = loading.examine([mini], date(2026, 11, 24))
    assert [str(problem) for problem in problems] == []
    assert library is not None
    after = getattr(library, shelf)[slug]
    assert after.model_dump() == before.model_dump()
    assert after.body.split() == before.body.split()
    assert visitor.complaints == []
    assert visitor.outside() == []


def test_what_is_wrong_is_said_at_the_question_and_in_the_list(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    page.fill("#isi-ringkas", "Terlalu pendek")
    page.fill("#isi-tugas", "Menata meja setiap pagi")
    page.fill("#isi-kbji", "12")
    page.fill("#cerita-1", "Kata " * 13 + ".")
    page.locator("#cerita-1").blur()

    expect(page.locator("#isi-ringkas-kabar")).to_have_text("2 kata, paling sedikit 5.")
    expect(page.locator("#isi-ringkas")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#isi-tugas-kabar")).to_have_text("1 butir, paling sedikit 3.")
    expect(page.locator("#isi-kbji-kabar")).to_have_text("Bentuknya belum seperti contoh.")
    expect(page.locator("#cerita-1-kabar")).to_contain_text("paling banyak 12")
    page.get_by_role("link", name="Ringkas", exact=True).press("Enter")
    expect(page.locator("#isi-ringkas")).to_be_focused()


def test_a_story_too_short_as_a_whole_is_not_called_ready(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    for number in (1, 2, 3):
        page.fill(f"#cerita-{number}", "Ia bangun pagi. Ia menata alat.")
    page.locator("#cerita-3").blur()

    told = "Seluruh cerita 27 kata, paling sedikit 120."
    expect(page.locator("#cerita-3-kabar")).to_have_text(told)
    expect(page.locator("#kurang")).to_contain_text(told)


def test_a_job_of_adults_asks_for_a_word_on_safety(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    page.fill("#isi-keselamatan-usia_kerja", "18")
    expect(page.locator("#kurang")).to_contain_text("Wajib diisi mulai usia 18.")
    page.fill("#isi-keselamatan-catatan", "Lihat dari jarak aman.")
    expect(page.locator("#kurang")).not_to_contain_text("Wajib diisi mulai usia 18.")
    page.fill("#isi-keselamatan-catatan", "")
    page.fill("#isi-keselamatan-usia_kerja", "17")
    expect(page.locator("#kurang")).not_to_contain_text("Wajib diisi mulai usia 18.")


def test_a_list_typed_in_one_row_is_shown_how(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    assert page.locator("#isi-alat-terang i").inner_text().split("\n")[1:] == [
        "palu",
        "landasan",
        "tungku",
    ]
    page.fill("#isi-alat", "palu, landasan, tungku")
    page.locator("#isi-alat").blur()
    told = "1 butir, paling sedikit 3. Satu baris satu butir."
    expect(page.locator("#isi-alat-kabar")).to_have_text(told)


def test_a_title_that_is_there_already_is_noticed(visitor: Visit) -> None:
    page = visitor.open("menulis/kisah.html")
    page.fill("#isi-judul", "Pak Uji")
    expect(page.locator("#kurang")).to_contain_text("Judul ini sudah ada di kit")


def test_a_new_source_comes_along_and_is_named(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    page.fill("#sumber-1-judul", "Menengok Bengkel: sebuah cerita")
    page.fill("#sumber-1-penerbit", "Koran Uji")
    page.fill("#sumber-1-url", "https://example.org/bengkel")

    expect(page.locator("#teks-sumber")).to_contain_text('judul: "Menengok Bengkel: sebuah cerita"')
    expect(page.locator("#teks-sumber")).to_contain_text("- id: koran-uji-menengok-bengkel")
    expect(page.locator("#berkas")).to_contain_text("- koran-uji-menengok-bengkel")


def test_the_page_is_shown_as_it_will_read_and_nothing_typed_becomes_markup(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    page.fill("#isi-judul", "<b>Juru</b> <img src=x onerror=alert(1)>")
    page.locator("#isi-jenjang").select_option("smp")
    expect(page.locator("#pratinjau h3")).to_have_text("<b>Juru</b> <img src=x onerror=alert(1)>")
    expect(page.locator("#pratinjau")).to_contain_text("Lulus SMP atau Paket B")
    assert page.locator("#pratinjau b, #pratinjau img").count() == 0


TITLES = [
    "Guru SD (kelas 1)",
    "Pembuat kué",
    "  Ahli -- data ",
    "A" * 80,
    "kata " * 20,
    "∆",
    "R&D/IT",
]


def test_names_and_texts_are_made_as_the_checker_makes_them(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    made = page.evaluate("all => all.map(Berkas.slug)", TITLES)
    assert made == [naming.slug_of(title) for title in TITLES]


def test_the_address_of_a_new_file_is_never_too_long(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    pattern = "https://example.org/new/main?filename={berkas}&value={isi}"
    ask = "([p, n, t, m]) => Berkas.address(p, n, t, m)"
    text = 'judul: "a & b = c + 100%"\n$& baris'
    short = page.evaluate(ask, [pattern, "content/karier/a.md", text, writing.LONGEST_ADDRESS])
    sent = parse_qs(urlsplit(short).query)
    assert sent == {"filename": ["content/karier/a.md"], "value": [text]}
    room = writing.LONGEST_ADDRESS - len(pattern.replace("{berkas}", "a").replace("{isi}", ""))
    assert len(page.evaluate(ask, [pattern, "a", "x" * room, writing.LONGEST_ADDRESS])) == 6000
    assert page.evaluate(ask, [pattern, "a", "x" * (room + 1), writing.LONGEST_ADDRESS]) == ""


def test_the_keyboard_walks_on_from_the_last_question_to_what_is_missing(visitor: Visit) -> None:
    page = visitor.open("menulis/lembar-kerja.html")
    page.locator("#cerita-1").press("Tab")
    expect(page.locator("#kurang a").first).to_be_focused()


def test_leaving_a_form_with_answers_is_asked_twice(visitor: Visit) -> None:
    page = visitor.open("menulis/kisah.html")
    page.locator("#isi-judul").press_sequentially("Kapal")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto((visitor.site / "index.html").as_uri())
    assert asked == ["beforeunload"]


@pytest.mark.parametrize("kind", FORMS)
def test_the_form_asks_for_every_field_of_the_model(visitor: Visit, mini: Path, kind: str) -> None:
    page = visitor.open(f"menulis/{kind}.html")
    asked = page.locator("#formulir > section:first-of-type [data-isian]").evaluate_all(
        """all => [...new Set(all.filter(e => !e.querySelector('[data-isian]')).map(e => {
            const path = [];
            for (let n = e; n; n = n.parentElement.closest('[data-isian]'))
                path.unshift(n.dataset.isian);
            return path.join('.');
        }))]"""
    )
    words = declaration.choices_of(loading.load([mini], date(2026, 11, 24)))
    fields = declaration.fields_of(KINDS[kind].model, words)
    assert asked == [".".join(path) for path in declaration.leaves(fields)]


# What one answer says about another, as the checker sees it.

PAPER = {"tanggal": "2026-10-01", "arsip": "KSA-07"}
STORIES = [
    *product(
        ("nyata", "rekaan", "gabungan"),
        ("hidup", "wafat", "rekaan"),
        ("dewasa", "anak"),
        ("tokoh-publik", "warga", "rekaan"),
        ("tokoh-publik", "wafat", "izin-tertulis", "rekaan"),
        ({}, PAPER),
        ("Kabupaten Uji",),
        (["contoh-satu", "contoh-dua"],),
    ),
    *product(
        ("nyata", "rekaan"),
        ("hidup", "rekaan"),
        ("dewasa",),
        ("tokoh-publik", "rekaan"),
        ("tokoh-publik", "izin-tertulis", "rekaan"),
        (PAPER,),
        ("Kabupaten Uji", "Dusun Contoh, Kudus"),
        (["contoh-satu", "contoh-dua"], ["contoh-satu"], []),
    ),
]


def test_form_and_checker_agree_on_every_kind_of_story(visitor: Visit, mini: Path) -> None:
    typed = loading.load([mini], date(2026, 11, 24)).stories["pak-uji"].source
    asked = []
    for number, (kind, state, age, role, ground, paper, origin, sources) in enumerate(STORIES):
        said = typed.marked.value | {
            "jenis": kind,
            "keadaan": state,
            "usia_saat_terbit": age,
            "peran_publik": role,
            "izin": {"dasar": ground, **paper},
            "asal": origin,
            "sumber": sources,
        }
        asked.append(said)
        text = f"---\n{yaml.safe_dump(said, allow_unicode=True)}---\n{typed.body}"
        (mini / "kisah" / f"uji-{number}.md").write_text(text, encoding="utf-8")
    people = {f"JC{number}" for number in range(510, 517)}
    problems = loading.examine([mini], date(2026, 11, 24))[1]
    refused = {Path(p.path).stem for p in problems if p.rule.number in people}
    expected = [f"uji-{number}" in refused for number in range(len(asked))]
    assert 0 < sum(expected) < len(expected)

    page = visitor.open("menulis/kisah.html")
    answered = page.evaluate(
        """all => {
            const known = Kecocokan.known("kisah");
            const told = v => Kecocokan.check("kisah", v, [], "", known, "2026-11-24");
            return all.map(v => told(v).some(([path]) => path[0] !== "karier"));
        }""",
        asked,
    )
    pairs = zip(STORIES, answered, expected, strict=True)
    assert [said for said, form, kit in pairs if form != kit] == []


def test_a_true_story_is_told_what_it_still_needs(visitor: Visit) -> None:
    page = visitor.open("menulis/kisah.html")
    page.locator("#isi-jenis").select_option("nyata")
    page.locator("#isi-keadaan").select_option("rekaan")
    page.locator("#isi-peran_publik").select_option("tokoh-publik")
    page.fill("#isi-peristiwa-1-teks", "Ia suka melihat angin bertiup")
    page.fill("#isi-sumber", "contoh-satu")
    page.locator("#isi-sumber").blur()
    lacks = page.locator("#kurang")
    expect(lacks).to_contain_text("Kisah nyata: pilih masih hidup atau sudah wafat.")
    expect(lacks).to_contain_text("Kisah nyata: tiap kejadian menyebut sumbernya.")
    two = "Kisah nyata butuh dua sumber dari situs dan penerbit berbeda."
    expect(page.locator("#isi-sumber-kabar")).to_have_text(two)

    # A second one from the same site is not a second voice; one from elsewhere is.
    page.fill("#sumber-1-judul", "Layang di kota")
    page.fill("#sumber-1-penerbit", "Koran Uji")
    page.fill("#sumber-1-url", "https://berita.satu.example/layang")
    expect(lacks).to_contain_text(two)
    page.fill("#sumber-1-url", "https://koran.example/layang")
    expect(lacks).not_to_contain_text(two)


def test_related_careers_that_all_open_one_door_are_noticed(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    answer(question(page, "riasec"), "SA")
    related = ["penjaga-mercusuar", "penghitung-bintang", "pencerita-keliling"]
    answer(question(page, "terkait"), related[:2])
    expect(page.locator("#kurang")).to_contain_text("Pilih 3 karier.")
    answer(question(page, "terkait"), related)
    expect(page.locator("#kurang")).not_to_contain_text("karier.")
    page.evaluate(
        """() => {
            const known = Kecocokan.known("karier");
            for (const one of Object.values(known.karier)) one[0] = "SA";
            const asked = {riasec: "SC", terkait: Object.keys(known.karier).slice(0, 3)};
            window.told = Kecocokan.check("karier", asked, [], "", known, "2026-11-24");
        }"""
    )
    assert page.evaluate("told.map(one => one[0][0])") == ["terkait"]


def test_a_name_the_kit_does_not_have_is_noticed(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    page.fill("#isi-gambar", "tukang-jam")
    page.fill("#isi-sumber", "contoh-satu\ncontoh-tiga")
    page.fill("#isi-jalur_lain", "Belajar dulu " + "sambil menolong " * 6 + "di bengkel.")
    lacks = page.locator("#kurang")
    expect(lacks).to_contain_text("Gambar tukang-jam belum ada di kit.")
    expect(lacks).to_contain_text("Sumber contoh-tiga belum ada di kit.")
    expect(lacks).to_contain_text("Jalur lain: Kalimat terlalu panjang: 16 kata")
    expect(lacks).to_contain_text("Untuk anak paling banyak 12 kata; pecah jadi dua kalimat.")


def test_a_story_says_which_row_changes_in_the_file_of_its_career(
    visitor: Visit, mini: Path
) -> None:
    page = visitor.open("menulis/kisah.html")
    fill(page, loading.load([mini], date(2026, 11, 24)).stories["rara-dan-layangan"].source)
    page.fill("#isi-judul", "Rara dan peta")
    page.locator("#cerita-1").blur()
    expect(page.locator("#kurang li")).to_have_count(0)
    expect(page.locator("#jumlah-kurang")).to_contain_text("tambahan untuk berkas lain")
    told = page.locator("#daftar-lain li").all_inner_texts()
    assert told == [
        "content/karier/pencerita-keliling.md: tokoh: [rara-dan-layangan, rara-dan-peta]"
    ]

    with page.expect_download() as loaded:
        page.click("#unduh")
    loaded.value.save_as(mini / "kisah" / "rara-dan-peta.md")
    name, row = told[0].removeprefix("content/").split(": ", 1)
    text = (mini / name).read_text(encoding="utf-8")
    changed = "".join(row + "\n" if r.startswith("tokoh:") else r for r in text.splitlines(True))
    (mini / name).write_text(changed, encoding="utf-8")
    problems = loading.examine([mini], date(2026, 11, 24))[1]
    assert [str(p) for p in problems if p.rule.number != "JC414"] == []  # the copied sentences


def test_a_sheet_is_told_of_torn_blocks_and_what_a_mentor_misses(visitor: Visit) -> None:
    page = visitor.open("menulis/lembar-kerja.html")
    page.locator("#isi-kunci").fill("terbuka")
    question(page, "bidang").locator('input[value="lingkungan"]').check()
    page.fill("#cerita-1", "/// garis | Aku mendengar\n    baris: 3\n")
    lacks = page.locator("#kurang")
    expect(lacks).to_contain_text("Kunci terbuka butuh dua contoh jawaban.")
    expect(lacks).to_contain_text("Lembar tentang lingkungan butuh catatan jaga.")
    expect(lacks).to_contain_text("Balok garis belum ditutup dengan baris ///.")
    page.fill("#cerita-1", "/// gariss | Aku mendengar\n///")
    expect(lacks).to_contain_text("Balok gariss tidak dikenal.")
    page.fill("#cerita-1", "/// garis | Aku mendengar\n    baris: 3\n///")
    expect(lacks).not_to_contain_text("Balok")
    page.fill("#cerita-1", "Gambar satu orang yang kamu kenal di dekat rumahmu sekarang.")
    expect(lacks).to_contain_text("Perintah terlalu panjang: 10 kata")


def test_a_click_is_not_lost_when_a_message_pushes_the_page_down(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    page.fill("#isi-jalur_lain", "Belajar dulu " + "sambil menolong " * 6 + "di bengkel.")
    box = question(page, "mapel").locator("input").first
    page.locator("#isi-jalur_lain").focus()
    box.click()
    expect(box).to_be_checked()


# A text that the checker would refuse, by the question it is typed into, and what is said of it.
REFUSED = {
    "karier": {
        "#isi-jalur_lain": [
            ("Hubungi 0812 3456 7890 untuk bertanya.", "Ada nomor telepon. Hapus;"),
            ("Tulis surat ke Jl. Melati 7 dulu.", "Ada alamat rumah. Tulis nama kabupaten saja"),
            ("Tanya lewat layang@contoh.example dari rumah.", "Ada alamat surel."),
            ("Ia menulis NIK 3319012345678901 di sana.", "Ada nomor induk orang"),
            ("Biayanya Rp 50.000 sampai selesai nanti.", "Ada jumlah uang yang bisa basi."),
            ("Buka www.contoh.example untuk mendaftar dulu.", "Ada alamat internet"),
            ("Belajar dulu <b>lama</b> di bengkel.", "Ada tanda < seperti kode HTML."),
            ("Belajar dulu &amp; menolong di bengkel.", "Ada kode huruf seperti"),
            ("Ia hanya tukang di bengkel itu.", 'Kata "hanya tukang": '),
            ("Ayo belajar di bengkel itu!!!", 'Tanda "!!!" berderet.'),
            ("Ayo belajar di bengkel \U0001f600 itu.", "Ada emoji;"),
            ("Ayo bel\u0430jar di bengkel itu.", "memuat huruf asing"),
            ("Belajar di BLK dekat rumahmu dulu.", "Singkatan BLK belum dipanjangkan."),
        ],
        "#cerita-1": [
            ("Lihat [layang](../karier/tidak-ada.md) itu.", "tidak sampai ke halaman mana pun"),
            ("Lihat ![layang](../gambar/tidak-ada.svg) itu.", "tidak ada di gambar.yml"),
            ("Biayanya {{fakta:tidak-ada}} saja.", 'Fakta "tidak-ada" tidak ada.'),
            ("Biayanya {{fakt:a}} saja.", "Tanda {{ }} di sini tidak dikenal."),
            ("Satu. Dua. Tiga. Empat. Lima. Enam.", "Paragraf ini 6 kalimat."),
            ("Kata " * 13 + ".", "Kalimat terlalu panjang: 13 kata"),
        ],
    },
    "kisah": {
        "#cerita-1": [
            ("Pada umur 10 ia bekerja di pasar.", "Ada anak yang diceritakan bekerja."),
            ("Ia murid kelas 5 SD Negeri 2 Uji.", "Sekolah seorang anak disebut"),
            ("Rani (12 tahun) suka angin.", "Ada anak nyata yang disebut dengan umurnya."),
            ("Dulu orang mengemis di kampung itu.", "Nama kampung tidak boleh berdampingan"),
        ],
    },
    "lembar-kerja": {
        "#isi-jaga": [("Hubungi 0812 3456 7890 kalau perlu.", "Ada nomor telepon.")],
        "#cerita-1": [("Gambar " * 10 + ".", "Perintah terlalu panjang: 10 kata")],
    },
}


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_is_not_ready_while_a_text_would_be_refused(
    visitor: Visit, mini: Path, kind: str
) -> None:
    slug = ITEMS[kind]
    shelf = {"karier": "careers", "kisah": "stories", "lembar-kerja": "worksheets"}[kind]
    item = getattr(loading.load([mini], date(2026, 11, 24)), shelf)[slug]
    page = visitor.open(f"menulis/{kind}.html")
    fill(page, item.source)
    page.fill("#isi-judul", f"{item.title} lagi")
    if kind == "lembar-kerja":
        page.fill("#isi-id", "L98")
    page.locator("#isi-judul").blur()
    ready = page.locator("#jumlah-kurang")
    expect(ready).to_contain_text("Semua terisi.")

    for box, cases in REFUSED[kind].items():
        good = page.input_value(box)
        for text, told in cases:
            page.fill(box, f"{good}\n\n{text}" if box.startswith("#cerita") else text)
            page.locator(box).blur()
            expect(page.locator(f"{box}-kabar")).to_contain_text(told)
            expect(page.locator("#kurang")).to_contain_text(told)
            expect(ready).to_contain_text("belum selesai")
        page.fill(box, good)
        expect(ready).to_contain_text("Semua terisi.")


def test_a_source_that_comes_along_is_looked_at_too(visitor: Visit) -> None:
    page = visitor.open("menulis/karier.html")
    page.fill("#sumber-1-judul", "Menengok <script> Bengkel")
    page.fill("#sumber-1-url", "https://example.org/bengkel")
    page.locator("#sumber-1-judul").blur()
    expect(page.locator("#sumber-1-judul-kabar")).to_contain_text("Ada tanda < seperti kode HTML.")
