"""No real child can be found or is shown at work, whatever the fields of a story say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.content import prose
from generator.content.checks.matter import Text
from generator.content.checks.slip import Slip
from generator.content.model import Career, Story
from generator.content.problems import Problem
from generator.content.rulebook import people as rules
from generator.language import marked

GROWN = 18  # UU 13/2003 article 1: a child is a person under eighteen
EARLIEST_WORK = 15  # the same law, article 69: light work from 13, with written permission only
NOW = re.compile(
    r"\b(?:kini|sekarang|saat ini)\b[^.!?]{0,40}\b(?:umur|usia|berumur|berusia|umurnya|usianya)"
    r" (\d{1,2})\b"
    r"|\b(?:umur|usia|berumur|berusia|umurnya|usianya) (\d{1,2})(?: tahun)? (?:kini|sekarang)\b"
    r"|\bnow (?:aged )?(\d{1,2})\b|\bis (\d{1,2})(?: years old)? now\b",
    re.IGNORECASE,
)
NAMED_WITH_AGE = re.compile(r"\b[A-Z][a-z]+ \((\d{1,2})(?: tahun| th)?\)(?! ?\.)")
_SCHOOL = re.compile(
    r"(?i:\b(?:murid|siswa|siswi|pelajar|bersekolah|kelas \d+|duduk di)\b)[^.!?]{0,40}"
    r"\b(?:SDN?|MIN?|SMPN?|MTsN?|SD IT|SLBN?|TK|PAUD)\s+(?:Negeri\s+|Islam\s+)?(?:\d|[A-Z][a-z])"
    r"|(?i:\b(?:pupil|student|goes to school|studies|is in class \d+)\b)[^.!?]{0,40}"
    r"\b(?:SDN?|MIN?|SMPN?|MTsN?|SLBN?|TK|PAUD)\s+(?:Negeri\s+|Islam\s+)?(?:\d|[A-Z][a-z])"
)
WORKING = re.compile(
    r"\b(?:umur|usia|berumur|berusia) (\d{1,2})\b[^.!?]{0,60}"
    r"\b(?:bekerja|jadi buruh|menjadi buruh|mencari uang|mengamen|memulung|berjualan)\b"
    r"|\b(?:aged?|at the age of|when (?:he|she|they) (?:was|were)) (\d{1,2})\b[^.!?]{0,60}"
    r"\b(?:work(?:s|ed|ing)?|earn(?:s|ed|ing)?|labour(?:s|ed|ing)?|busk(?:s|ed|ing)?|sold|sells)\b",
    re.IGNORECASE,
)
# What each of these needs is quicker to look for, and most sentences have none of it.
_NUMBER = re.compile(r"\d")
_SOME_SCHOOL = re.compile("SD|MI|SMP|MTs|SLB|TK|PAUD")
WATCHING = (
    "menonton",
    "melihat",
    "membayangkan",
    "watch",
    "see",
    "saw",
    "imagin",
    "others work",
)

MINOR = Slip(
    rules.MINOR,
    marked("ada anak nyata yang disebut dengan umurnya"),
    marked("hapus nama dan umurnya, atau ganti dengan tokoh rekaan berlabel rekaan."),
)
SCHOOL = Slip(
    rules.SCHOOL,
    marked("sekolah seorang anak disebut dengan namanya"),
    marked("sebut kelasnya saja, misalnya murid kelas 5 SD."),
    _SCHOOL,
)
AT_WORK = Slip(
    rules.AGE_AT_WORK,
    marked("ada anak yang diceritakan bekerja"),
    marked("ceritakan apa yang ia lihat atau pelajari waktu itu, bukan kerjanya."),
)


def check(texts: Iterable[Text]) -> Iterator[Problem]:
    for text in texts:
        if text.written is None:
            continue
        real = issubclass(text.written.kind, Story) and text.written.says("jenis") == "nyata"
        tells = issubclass(text.written.kind, Story | Career)
        for sentence in text.sentences:
            yield from _check_present(text.path, sentence, real)
            if tells:
                yield from _check_work(text.path, sentence)


def _check_present(path: str, sentence: prose.Sentence, real: bool) -> Iterator[Problem]:
    said = sentence.text
    if _NUMBER.search(said):
        ages = [m[1] for m in NAMED_WITH_AGE.finditer(said)]
        if real:
            ages += [next(filter(None, m.groups())) for m in NOW.finditer(said)]
        if any(int(age) < GROWN for age in ages):
            yield MINOR.problem(path, sentence.line)
    if _SOME_SCHOOL.search(said) and SCHOOL.found(said):
        yield SCHOOL.problem(path, sentence.line)


def _check_work(path: str, sentence: prose.Sentence) -> Iterator[Problem]:
    if not _NUMBER.search(sentence.text):
        return
    ages = [int(m[1] or m[2]) for m in WORKING.finditer(sentence.text)]
    watching = any(word in sentence.text for word in WATCHING)
    if not watching and any(age < EARLIEST_WORK for age in ages):
        yield AT_WORK.problem(path, sentence.line)
