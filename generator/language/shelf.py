"""Where languages lie: `templates/locale/<code>/` with aturan.yml and catalogues (*.po).

Whoever speaks a language adds it there. Indonesian has no catalogue: its words stand where they are
said, and are the keys of all others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from generator.language import catalogues
from generator.language.fault import PLACE, BrokenLanguage, Fault
from generator.language.speech import _, either
from generator.language.tongue import BASE, Rules, Tongue
from generator.trouble import KitError

LOCALES = Path(__file__).resolve().parent.parent.parent / "templates" / "locale"
RULES = "aturan.yml"
_WORDS = {"nama": "name", "desimal": "decimal", "ribuan": "thousands", "pembuka_tujuan": "aim"}
_SENTENCES = {"anak": "child", "13-15": "older", "dewasa": "adult", "rata_rata": "mean"}


def codes(folder: Path = LOCALES) -> tuple[str, ...]:
    """The languages there are, Indonesian first."""
    found = sorted(f.parent.name for f in folder.glob(f"*/{RULES}"))
    return tuple(sorted(found, key=lambda code: code != BASE))


@cache
def find(code: str, folder: Path = LOCALES) -> Tongue:
    """The language `code`; raises KitError when there is none, BrokenLanguage with its faults."""
    if code not in codes(folder):
        raise KitError(
            _(
                'bahasa "{kode}" belum ada: pilih {pilihan}, atau buat '
                "templates/locale/{kode}/aturan.yml seperti milik id.",
                kode=code,
                pilihan=either(codes(folder)),
            )
        )
    own = folder / code
    words = {} if code == BASE else catalogues.read(own)
    return Tongue(code, rules(own / RULES), words)


def rules(file: Path) -> Rules:
    """The rules in an aturan.yml; raises BrokenLanguage naming the line that is wrong."""
    import yaml  # late: a build with nothing to do imports this module too

    text = ""
    try:
        text = file.read_text(encoding="utf-8")
        said = yaml.safe_load(text)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise _broken(
            file, line, _("berkas ini tidak bisa dibaca; lihat id/aturan.yml.")
        ) from error
    if not isinstance(said, dict):
        raise _broken(file, 1, _("berkas ini harus berisi isian bernama; lihat id/aturan.yml."))
    return Rules(**dict(_checked(said, file, text)))


def _broken(file: Path, line: int, why: str) -> BrokenLanguage:
    code = file.parent.name
    heading = _('bahasa "{kode}" perlu diperbaiki dulu:', kode=code)
    return BrokenLanguage(heading, [Fault(f"{PLACE}/{code}/{file.name}", line, why)])


def _line(text: str, key: str) -> int:
    """The line of a key of the file, or the first."""
    rows = enumerate(text.splitlines(), start=1)
    return next((number for number, row in rows if row.startswith(f"{key}:")), 1)


def _checked(said: Mapping[str, Any], file: Path, text: str) -> Iterator[tuple[str, Any]]:
    """Each rule by the code's name for it; the example of a right value is in Indonesian's file."""

    def ask(key: str, right: bool) -> None:
        if not right:
            why = _('"{nama}" belum diisi atau salah bentuk; lihat id/aturan.yml.', nama=key)
            raise _broken(file, _line(text, key.partition(":")[0]), why)

    def words(key: str, least: int = 0) -> tuple[str, ...]:
        value = said.get(key)
        good = isinstance(value, list) and all(isinstance(word, str) for word in value)
        ask(key, good and value is not None and len(value) >= least)
        return tuple(value or ())

    for key, field in _WORDS.items():
        ask(key, isinstance(said.get(key), str))
        yield field, said[key]
    yield "months", words("bulan", 12)
    limits = said.get("kata_sekalimat")
    for key, field in _SENTENCES.items():
        value = limits.get(key) if isinstance(limits, dict) else None
        ask(f"kata_sekalimat: {key}", isinstance(value, int) and 3 <= value <= 60)
        yield field, value
    ratio = said.get("kata_banding")
    ask("kata_banding", isinstance(ratio, int | float) and 1 <= ratio <= 3)
    yield "ratio", float(ratio or 1)
    yield "abbreviations", words("singkatan_bertitik")
    yield "closing", words("singkatan_penutup")
    yield "endings", words("akhiran_kata_kerja")
    articles = said.get("kata_sandang") or []
    ask("kata_sandang", isinstance(articles, list) and all(isinstance(a, str) for a in articles))
    yield "articles", tuple(articles)
    letters = said.get("huruf_pengisi") or {}
    ask("huruf_pengisi", isinstance(letters, dict) and all(map(_fills, letters.items())))
    yield "letters", tuple(letters.items())


def _fills(entry: tuple[object, object]) -> bool:
    """Whether this is a letter for grids and how often it comes, such as A: 190."""
    letter, often = entry
    one = isinstance(letter, str) and len(letter) == 1 and "A" <= letter <= "Z"
    return one and isinstance(often, int) and not isinstance(often, bool) and often > 0
