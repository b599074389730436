"""Blocks to sort, order, cut and date: what a child sees, what the key tells, what paper keeps."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from generator.content import loading
from generator.content.library import Library
from generator.markup import convert
from generator.markup.cards import mirrored
from generator.printing import paper
from generator.printing.cache import Cache
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

from .reading_pdf import texts

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 24)

STEPS = ["Memotong bambu", "Mengikat rangka", "Menempel kertas", "Memasang benang"]
ORDER = "/// urutan{options}\n\n" + "\n".join(f"- {step}" for step in STEPS) + "\n///"
CARDS = "/// kartu\n    kolom: 2\n    tinggi: 30\n\n{cards}\n///"


def html(body: str, library: Library, *, reveal: bool = False) -> str:
    return convert.to_html(body, facts=library.facts, reveal=reveal)


def _words(made: str) -> list[str]:
    return re.findall(r'class="kata">([^<]*)<', made)


def _numbers(made: str) -> list[str]:
    return re.findall(r'class="nomor-kotak">([^<]*)<', made)


def test_steps_are_mixed_for_the_child_and_numbered_in_the_key(library: Library) -> None:
    body = ORDER.format(options="")
    sheet, key = html(body, library), html(body, library, reveal=True)

    assert sorted(_words(sheet)) == sorted(STEPS) and _words(sheet) != STEPS
    assert _numbers(sheet) == [""] * 4
    order = sorted(zip(map(int, _numbers(key)), _words(key), strict=True))
    assert [step for _, step in order] == STEPS
    assert _words(sheet) == _words(key)  # a mentor lays the key beside the sheet


def test_the_first_step_may_keep_its_number(library: Library) -> None:
    made = html(ORDER.format(options="\n    awal: 1"), library)

    given = dict(zip(_words(made), _numbers(made), strict=True))
    assert given == {step: "1" if step == STEPS[0] else "" for step in STEPS}


def test_steps_to_cut_out_have_no_box_for_a_number(library: Library) -> None:
    body = ORDER.format(options="\n    potong: 1")

    assert _numbers(html(body, library)) == []
    assert sorted(_numbers(html(body, library, reveal=True))) == ["1", "2", "3", "4"]


def test_a_step_may_be_a_picture_with_words(library: Library) -> None:
    made = html("/// urutan\n- ![Kotak](../gambar/kotak.svg) = Satu\n- Dua\n- Tiga\n///", library)

    assert '<img alt="Kotak" src="gambar:kotak">' in made
    assert sorted(_words(made)) == ["Dua", "Satu", "Tiga"]


def test_words_are_sorted_into_two_circles_only_in_the_key(library: Library) -> None:
    body = (
        "/// dua-lingkaran | Hanya siang = Keduanya = Hanya malam\n"
        "- kiri = topi\n- tengah = sepatu\n- kanan = lampu\n///"
    )
    sheet, key = html(body, library), html(body, library, reveal=True)

    assert sheet.index("lampu") < sheet.index("lingkaran-bidang")  # on the shelf above
    assert [word in sheet.split("wilayah-kiri")[1] for word in ("topi", "sepatu", "lampu")] == [
        False
    ] * 3
    parts = re.split(r"wilayah-(?:kiri|tengah|kanan)", key)[1:]
    assert [re.findall("topi|sepatu|lampu", part) for part in parts] == [
        ["topi"],
        ["sepatu"],
        ["lampu"],
    ]


def test_circles_without_words_are_a_frame_to_write_in(library: Library) -> None:
    made = html("/// dua-lingkaran | A = A dan B = B\n    tinggi: 55\n///", library)

    assert 'style="height:55mm"' in made and "kata-pilihan" not in made


def test_a_line_of_time_has_lines_to_write_or_what_happened(library: Library) -> None:
    made = html(
        "/// garis-waktu\n    baris: 3\n    tanda: 1\n\n- Dulu\n- Kini = Belajar\n///", library
    )

    assert made.count('class="isian-garis"') == 3  # for "Dulu" alone
    assert made.count('class="bulat-tanda"') == 2
    assert made.index("Dulu") < made.index("Kini") < made.index("Belajar")


def test_faces_may_have_words_of_their_own(library: Library) -> None:
    made = html(
        "/// skala-wajah | ya = kadang = belum\n- Aku bertanya\n- Aku mencoba\n///", library
    )

    assert re.findall(r'class="wajah-kata">([^<]*)', made) == ["ya", "kadang", "belum"]
    assert (
        re.findall(r'<img alt="([^"]*)" src="seni:wajah-(\w+)">', made)
        == [
            ("ya", "suka"),
            ("kadang", "biasa"),
            ("belum", "kurang"),
        ]
        * 2
    )
    assert "wajah-kata" not in html("/// skala-wajah\n- Aku bertanya\n///", library)


def test_columns_of_a_table_get_their_share(library: Library) -> None:
    body = "/// tabel\n    lebar: 3 1\n\n| Soal | Ya |\n| --- | --- |\n|  |  |\n///"

    assert re.findall(r'<th style="width:(\d+)%">', html(body, library)) == ["75", "25"]
    body = body.replace("3 1", "1 4 4 4").replace("| Ya |", "| Ya | Tidak | Boleh |")
    body = body.replace("| --- | --- |", "| --- | --- | --- | --- |")
    shares = [int(share) for share in re.findall(r'<th style="width:(\d+)%">', html(body, library))]
    assert sum(shares) == 100 and len(shares) == 4  # rounded, but no wider than the page


def test_a_page_may_be_ended(library: Library) -> None:
    ended = "/// halaman-baru\n///"
    made = html(f"Satu\n\n{ended}\n\nDua", library)

    assert made.index("Satu") < made.index('class="halaman-baru"') < made.index("Dua")


def test_backs_stand_in_mirrored_rows() -> None:
    assert mirrored(["a", "b", "c", "d", "e"], 3) == ["c", "b", "a", "", "e", "d"]
    assert mirrored(["a", "b"], 1) == ["a", "b"]


def test_the_key_tells_what_is_behind_each_card(library: Library) -> None:
    body = CARDS.format(cards="- bambu = layang-layang\n- buku = cerita\n- lampu = mercusuar")
    key = html(body, library, reveal=True)

    assert re.findall(r"<tr>\s*<td>(.*?)</td>\s*<td>(.*?)</td>", key, re.DOTALL) == [
        ("bambu", "layang-layang"),
        ("buku", "cerita"),
        ("lampu", "mercusuar"),
    ]


@pytest.mark.parametrize("above", ["Satu baris.", "/// garis\n    baris: 4\n///"])
def test_backs_meet_their_fronts_on_paper_whatever_stands_above(
    mini: Path, tmp_path: Path, above: str
) -> None:
    """Turned over the long edge of the paper, each back lies behind its own front."""
    words = ["aab", "aba", "baa"]  # equally wide, so that their left edges can be compared
    cards = CARDS.format(cards="\n".join(f"- {word} = {word}" for word in words))
    page = paper.format_of("A4-abu")
    sheet = Sheet("lembar-kerja", "aku-dan-angin", page.name)
    file = mini / "lembar-kerja" / "aku-dan-angin.md"
    head = file.read_text(encoding="utf-8").split("\n---\n")[0]
    file.write_text(f"{head}\n---\n\n{above}\n\n{cards}\n", encoding="utf-8")
    room = PrintRoom(ROOT, loading.load([mini], TODAY), Cache(tmp_path / "c"), 1, lambda _: None)
    room.prepare([(sheet, page)])

    with pikepdf.open(io.BytesIO(room.store.read(room.keys[sheet]))) as pdf:
        fronts, backs = (_places(one, words) for one in pdf.pages)

    assert [y for _, y in fronts.values()] == pytest.approx([y for _, y in backs.values()], abs=0.1)
    middle = fronts["aab"][0] + fronts["aba"][0]  # first and second column: the sheet is even
    assert fronts["aab"][0] < fronts["aba"][0]
    for word in words:
        assert fronts[word][0] + backs[word][0] == pytest.approx(middle, abs=0.1)


def _places(page: pikepdf.Page, words: list[str]) -> dict[str, tuple[float, float]]:
    """Where each of these words starts on a page, in pt."""
    page.contents_coalesce()
    found: dict[str, tuple[float, float]] = {}
    for x, y, shown in texts(page.Resources, page.Contents.read_bytes()):
        if shown.strip() in words:
            found[shown.strip()] = (x, y)
    return {word: found[word] for word in words}
