"""What a child types finds the job: word forms, and the words of a card."""

from __future__ import annotations

import pytest

from generator.site import wordforms


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("rawat", {"merawat", "perawat", "dirawat", "rawatan", "perawatan"}),
        ("asah", {"mengasah", "pengasah", "diasah", "asahan"}),
        ("tempa", {"menempa", "penempa", "ditempa"}),
        ("tulis", {"menulis", "penulis", "ditulis", "tulisan", "menuliskan"}),
        ("sapu", {"menyapu", "penyapu", "disapu"}),
        ("kirim", {"mengirim", "pengirim", "dikirim", "kiriman", "pengiriman"}),
        ("potong", {"memotong", "pemotong", "dipotong"}),
        ("baca", {"membaca", "pembaca", "dibaca", "bacaan"}),
        ("foto", {"memfoto", "difoto"}),
        ("cari", {"mencari", "pencari"}),
        ("jahit", {"menjahit", "penjahit", "dijahit", "jahitan"}),
        ("gali", {"menggali", "penggali"}),
        ("hitung", {"menghitung", "penghitung"}),
        ("las", {"mengelas", "pengelas"}),
        ("lukis", {"melukis", "pelukis"}),
        ("masak", {"memasak", "pemasak", "masakan"}),
        ("nyanyi", {"menyanyi", "penyanyi"}),
        ("tani", {"petani", "bertani"}),
        ("kerja", {"pekerja", "bekerja", "dikerjakan"}),
        ("ajar", {"mengajar", "pengajar", "belajar", "pelajaran"}),
        ("proses", {"memproses"}),
    ],
)
def test_the_forms_of_a_base_verb(base: str, expected: set[str]) -> None:
    assert expected <= set(wordforms.forms(base))


def test_no_form_stands_twice() -> None:
    for base in ("rawat", "las", "ajar", "kerja"):
        made = wordforms.forms(base)
        assert len(made) == len(set(made))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guru SD", "guru sd"),
        ("anak-anak", "anak"),
        ("Layang-layang", "layang"),
        ("  Café,  kopi! ", "cafe kopi"),
        ("ibu-bapak", "ibu bapak"),
    ],
)
def test_words_are_made_alike(text: str, expected: str) -> None:
    assert wordforms.normal(text) == expected
