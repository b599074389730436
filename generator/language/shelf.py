"""Where languages lie: `templates/locale/<code>/` with aturan.yml and catalogues (*.po).

Whoever speaks a language adds it there; nothing in the code names it. Indonesian has no catalogue:
its words stand where they are said, and are the keys of all others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from generator.errors import KitError
from generator.language import catalogues
from generator.language.tongue import BASE, Rules, Tongue

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
    """The language `code`; raises KitError with what to mend: no rules, a broken catalogue."""
    if code not in codes(folder):
        raise KitError(
            f'bahasa "{code}" belum ada: pilih {" atau ".join(codes(folder))}, '
            f"atau buat templates/locale/{code}/{RULES} seperti milik {BASE}."
        )
    own = folder / code
    words = {} if code == BASE else catalogues.read(own)
    return Tongue(code, rules(own / RULES), words)


def rules(file: Path) -> Rules:
    """The rules in an aturan.yml; raises KitError naming the line that is missing or wrong."""
    import yaml  # late: a build with nothing to do imports this module too

    name = f"{file.parent.name}/{file.name}"
    try:
        said = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise KitError(f"{name} tidak bisa dibaca: {error}") from error
    if not isinstance(said, dict):
        raise KitError(f"{name} harus berisi isian bernama; lihat {BASE}/{RULES}.")
    return Rules(**dict(_checked(said, name)))


def _checked(said: Mapping[str, Any], name: str) -> Iterator[tuple[str, Any]]:
    """Each rule by the code's name for it; the example of a right value is in Indonesian's file."""

    def ask(key: str, right: bool) -> None:
        if not right:
            raise KitError(f'{name}: "{key}" belum diisi atau salah bentuk; lihat {BASE}/{RULES}.')

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
