"""Files as strangers and tired people send them: each is answered at its line, never by a crash."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator.content import loading
from generator.content.problems import report

TODAY = date(2026, 11, 24)
CAREER = "karier/pembuat-layang.md"
AGE = "{usia_kerja: 18, catatan: Lihat dari jarak aman.}"


def instead(before: str, after: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert text.count(before) == 1
        return text.replace(before, after)

    return change


# What happens to the career's file, and the line that must be named.
SLIPS: dict[str, tuple[Callable[[str], str], int]] = {
    "named values where a text is wanted": (
        instead("judul: Pembuat layang-layang", "judul: {}"),
        3,
    ),
    "a number where named values are wanted": (instead(AGE, "18"), 40),
    "a list in a list": (instead("[penghitung-bintang,", "[[penghitung-bintang],"), 42),
    "half a year of age": (instead(AGE, '\n  usia_kerja: "18,5"'), 41),
    "digits of another script": (instead("usia_kerja: 18", "usia_kerja: \u0661\u0668"), 40),
    "a number of four thousand digits": (
        instead("usia_kerja: 18", f"usia_kerja: {'9' * 4000}"),
        40,
    ),
    "a key twice inside braces": (
        instead("{usia_kerja: 18", "{usia_kerja: 15, usia_kerja: 18"),
        40,
    ),
    "a value without a key": (instead("kelompok: lokal", ": lokal"), 9),
    "a list as a key": (instead("kelompok: lokal", "? [a, b]\n: lokal"), 9),
    "curly quotes": (instead('"0215"', "\u201c0215\u201d"), 7),
    "five hundred brackets": (instead("[gunting,", "[" * 500 + "gunting,"), 22),
    "an end of the document in the middle": (
        instead("kelompok: lokal", "kelompok: lokal\n..."),
        11,
    ),
    "an empty line before the first ---": (lambda text: "\n" + text, 1),
    "dashes that a word processor joined": (lambda text: text.replace("---", "\u2014"), 1),
    "no second ---": (instead("status: terbit\n---\n", "status: terbit\n"), 1),
    "nothing at all": (lambda _: "", 1),
    "brackets without end": (lambda text: text + "\n" + "[![(" * 1200 + "\n", 65),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_answered_at_its_line_with_advice(slip: str, mini: Path) -> None:
    change, line = SLIPS[slip]
    file = mini / CAREER
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")

    library, found = loading.examine([mini], TODAY)

    assert library is None
    assert (f"content/{CAREER}", line) in {(problem.path, problem.line) for problem in found}
    assert {problem.path for problem in found} == {f"content/{CAREER}"}, "nobody else is to blame"
    assert all(problem.hint for problem in found)
    assert len(found) <= 2


STRANGE: dict[str, tuple[str, Callable[[Path], object]]] = {
    "a picture in the name": ("karier/\U0001f600.md", lambda file: file.write_text("")),
    "a space in the name": ("karier/tukang kayu.md", lambda file: file.write_text("")),
    "an ending that Windows hides": ("karier/tukang.md.txt", lambda file: file.write_text("")),
    "an ending in capitals": ("karier/tukang.MD", lambda file: file.write_text("")),
    "a folder in a folder": ("karier/desa", Path.mkdir),
    "a pipe": ("karier/pipa.md", os.mkfifo),
    "a link to itself": ("karier/putar.md", lambda file: file.symlink_to(file.name)),
    "a link out of the content": ("kisah/sandi.md", lambda file: file.symlink_to("/etc/passwd")),
    "a pipe among the pictures": ("gambar/pipa.svg", os.mkfifo),
    "a folder with the name of a list": ("suara.yml", Path.mkdir),
}


@pytest.mark.parametrize("kind", STRANGE)
def test_a_strange_file_is_named_with_advice(kind: str, mini: Path) -> None:
    name, make = STRANGE[kind]
    make(mini / name)

    library, found = loading.examine([mini], TODAY)

    assert library is None
    assert {problem.path for problem in found} == {f"content/{name}"}
    assert all(problem.line == 1 and problem.hint for problem in found)


def test_a_page_in_the_letters_of_an_old_computer_names_the_first_such_line(mini: Path) -> None:
    text = (mini / CAREER).read_text(encoding="utf-8").replace("Bambu", "\u201cBambu\u201d")

    for letters, line in (("cp1252", 63), ("utf-16", 1)):
        (mini / CAREER).write_bytes(text.encode(letters))
        found = loading.examine([mini], TODAY)[1]

        assert [(p.path, p.line, p.rule.number) for p in found] == [
            (f"content/{CAREER}", line, "JC107")
        ]


# Near the greatest size that is read: a machine may be slow, an answer in minutes is a hang.
CROWDS = {
    "unknown fields": "".join(f"k{n}: a #b\n" for n in range(9000)),
    "forgotten quotes": "".join(f"k{n}: satu: dua\n" for n in range(9000)),
    "tabs": "".join(f"\tk{n}: a\n" for n in range(9000)),
}


@pytest.mark.parametrize("crowd", CROWDS)
def test_nine_thousand_slips_of_one_file_are_answered_soon_and_briefly(
    crowd: str, mini: Path
) -> None:
    file = mini / CAREER
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("status: terbit\n", CROWDS[crowd], 1), encoding="utf-8")
    started = time.process_time()

    found = loading.examine([mini], TODAY)[1]
    said = report(found)

    assert time.process_time() - started < 3
    assert found and len(said) < 20_000
    assert all(1 <= problem.line <= 9000 + text.count("\n") for problem in found)
