"""What the forms look for in a text while it is typed: the checker's own patterns and words.

assets/js/naskah.js reads them; how a text is taken apart there is how `content/prose.py` does it.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.content import prose
from generator.content.checks import (
    children,
    extent,
    language,
    links,
    people,
    safety,
    shape,
    wording,
)
from generator.content.checks.slip import Slip
from generator.content.library import Library
from generator.content.model.reference import WordingRule
from generator.content.rulebook import language as rulebook
from generator.language import _, spoken
from generator.markup import convert
from generator.site.patterns import browser

SLIPS = {
    "surel": people.PERSONAL[0],
    "nik": people.PERSONAL[1],
    "telepon": people.PERSONAL[2],
    "rumah": people.PERSONAL[3],
    "uang": people.MONEY,
    "umur": children.MINOR,
    "sekolah": children.SCHOOL,
    "bekerja": children.AT_WORK,
    "html": safety.HTML,
    "kode_huruf": safety.LETTER_CODE,
    "menjalankan": safety.RUNNING,
    "internet": safety.INTERNET,
    "judul": shape.HEADING,
    "kurung": shape.OPEN_LINK,
    "emoji": language.EMOJI,
    "campur": language.MIXED,
    "mirip": language.LOOKALIKE,
    "deret": language.SHOUTING,
    "rata": language.MEAN,
    "paragraf": language.PARAGRAPH,
    "perintah": extent.ORDER,
    "tolak": wording.REJECTED,
    "ganti": wording.KINDER,
    "mengemis": wording.BEGGING,
    "singkatan": wording.ABBREVIATION,
    "tautan": links.LINK,
    "fakta": links.FACT,
    "kurawal": links.BRACES,
    "luar": links.OUTSIDE,
    "tanpa_nama": links.UNNAMED,
    "gambar": links.PICTURE,
}
PATTERNS = {
    "kode": prose.CODE,
    "akhir": prose.END,
    "tautan": prose.LINK,
    "lolos": prose.ESCAPED,
    "tebal": prose.EMPHASIS,
    "judul": prose.HEADING,
    "daftar": prose.LIST,
    "kutip": prose.QUOTE,
    "pilihan": prose.OPTION,
    "garis": prose.RULE,
    "balok": prose.FENCE,
    "jam": people.TIMES,
    "berumur": children.NAMED_WITH_AGE,
    "kini": children.NOW,
    "bekerja": children.WORKING,
    "sendiri": safety.AUTOLINK,
    "alamat_gambar": links.IMAGE,
    "alamat": links.TARGET,
    "di_bawah": links.DEFINITION,
    "orang": links.OF_PEOPLE,
    "berkas_gambar": links.PICTURE_FILE,
    "halaman": links.PAGE,
    "fakta": convert.FACT,
}


def facts(library: Library) -> Mapping[str, object]:
    """For `Kenal.naskah`, said in the language spoken now."""
    rules = spoken().rules
    told = wording.near([library.kit])
    patterns = {**PATTERNS, "singkat": prose.short(rules), "kampung": told}
    most = {level: prose.most_words(rules, level) for level in language.LENGTH_FOR}
    return {
        "pola": {name: browser(pattern) for name, pattern in patterns.items()},
        "salah": {name: _told(slip) for name, slip in SLIPS.items()},
        "panjang": {
            level: [rulebook.SENTENCE.number, _(language.LENGTH), _(hint)]
            for level, hint in language.LENGTH_FOR.items()
        },
        "batas": {**most, "rata": rules.mean, "perintah": extent.most_order(rules)},
        "paragraf": [language.MOST_SENTENCES, language.MOST_SENTENCES_EASY],
        "kata": [_phrases(rule) for rule in library.wording.rules],
        "singkatan": library.wording.abbreviations,
        "menonton": children.WATCHING,
        "umur": [children.GROWN, children.EARLIEST_WORK],
        "halaman": _pages(library),
        "fakta": " ".join(library.facts),
        "koma": rules.decimal,
    }


def _told(slip: Slip) -> list[str]:
    """Its number, what it says, what it advises, and its pattern where it has one."""
    pattern = browser(slip.pattern) if slip.pattern else ()
    return [slip.rule.number, _(slip.message), _(slip.hint), *pattern]


def _phrases(rule: WordingRule) -> list[str]:
    """A rule of kata.yml: slip, for whom, what to avoid, instead, why, what may pass."""
    slip = "tolak" if rule.level == "tolak" else "ganti"
    avoid, exempt = ("|".join(phrases) for phrases in (rule.avoid, rule.exempt))
    return [slip, rule.audience, avoid, rule.instead, rule.reason.rstrip("."), exempt]


def _pages(library: Library) -> dict[str, str]:
    """The pages a text may link to, by folder."""
    shelves: dict[str, Mapping[str, object]] = {
        "karier": library.careers,
        "kisah": library.stories,
        "lembar-kerja": library.worksheets,
        "sesi": library.sessions,
        "panduan": library.guides,
        "permainan": library.games,
    }
    return {folder: " ".join(shelf) for folder, shelf in shelves.items()}
