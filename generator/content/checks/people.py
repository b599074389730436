"""Nothing that finds a person: no telephone, address or number of anybody; no sums of money."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.content import prose
from generator.content.checks.matter import Text
from generator.content.checks.slip import Slip
from generator.content.model import Kit, Vocabulary
from generator.content.problems import Problem
from generator.content.reading import Reading
from generator.content.rulebook import freshness
from generator.content.rulebook import people as rules
from generator.content.rulebook.rule import Rule
from generator.language import marked
from generator.memory import remember

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]+ ?@ ?[\w-]+ ?\.\w|\bmailto:|(?<=[\w,] )@[a-z_]\w{2,}"
    r"|[\[(] ?(?:at|et) ?[\])]|\b(?:gmail|yahoo|hotmail|outlook)\b",
    re.IGNORECASE,
)
TIMES = re.compile(r"\b[012]?\d[.:]\d\d\b(?![.:]?\d)")  # 07.30 08.00 is a timetable
_DIGIT_WORDS = r"(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
_PHONE = re.compile(
    r"(?<![\d.])(?:\+?62|0)[ .-]?8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{2,5}(?!\d)"
    r"|(?<![\d.])\(?0\d{2,3}\)?[ .-]?\d{6,8}(?!\d)|\b(?:wa\.me|t\.me|tel:)"
    r"|(?<![\d.,])(?:\+ ?62|0)[ .()/_-]*8(?:[ .()/_-]{0,2}\d){7,12}(?!\d)"
    rf"|\b(?:nol|kosong) delapan(?:[ ,]+{_DIGIT_WORDS}){{5,}}",
    re.IGNORECASE,
)
_NIK = re.compile(
    r"(?<!\d)\d(?:[ .-]?\d){15}(?!\d)|\b(?:NIK|NISN|NIS|No\.? KK|nomor KK)\b\W{0,3}\d{4,}",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\bR[TW]\s*[./]?\s*0*\d+|\brukun (?:tetangga|warga)\W{0,3}\d+|\b(?:Jl|Jln|Gg)\b\.?\s"
    r"|\b(?:jalan|gang) \w+(?: \w+){0,2},? (?:no|nomor)\b\.?\s*\d"
    r"|\b(?-i:Jalan [A-Z]\w+(?: \w+)? \d)|\b(?-i:Blok [A-Z]{1,2}\W?\d)",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:Rp|IDR)\s?\.?\s?\d|\b\d[\d.,]*\s?(?:rb|jt)\b"
    r"|(?:\b\d[\d.,]*|\b(?:ribu|juta|miliar)) rupiah"
    r"|\b(?:gaji|upah|bayaran|penghasilan|pendapatan)(?:nya|mu)?\b[^.!?]{0,40}"
    r"\b(?:ribu|juta)\b",
    re.IGNORECASE,
)

# In this order: what one has found is not told by the next.
PERSONAL = (
    Slip(
        rules.EMAIL,
        marked("ada alamat surel"),
        marked("hapus; alamat orang tidak disimpan di sini."),
        _EMAIL,
    ),
    Slip(
        rules.NIK,
        marked("ada nomor induk orang, seperti NIK atau NISN"),
        marked("hapus; nomor induk orang tidak boleh ditulis."),
        _NIK,
    ),
    Slip(
        rules.PHONE,
        marked("ada nomor telepon"),
        marked("hapus; nomor orang tidak disimpan di sini."),
        _PHONE,
    ),
    Slip(
        rules.HOME,
        marked("ada alamat rumah"),
        marked("tulis nama kabupaten saja, misalnya Kudus."),
        _HOME,
    ),
)
UNTIMED = (rules.NIK, rules.PHONE)  # the hours of a timetable are no number of anybody
MONEY = Slip(
    freshness.MONEY,
    marked("ada jumlah uang yang bisa basi"),
    marked("catat di fakta.yml dengan sumber dan tanggal, lalu tulis {{fakta:pip-sd}}."),
    _MONEY,
)
# Of the list files what people wrote themselves; helplines of offices are facts with a source.
_RECORDS: dict[str, tuple[frozenset[str], frozenset[Rule]]] = {
    "gambar.yml": (frozenset({"alt", "pencipta", "asal"}), frozenset()),
    "tempat.yml": (frozenset({"nama", "untuk", "cara_bertanya"}), frozenset()),
    "fakta.yml": (frozenset({"pernyataan", "nilai", "berlaku_untuk"}), frozenset({rules.PHONE})),
}


def check(reading: Reading, texts: Iterable[Text]) -> Iterator[Problem]:
    rows: dict[str, list[str]] = {}
    for written in reading.bodies():
        source = written.source
        for at, value in prose.values(source.marked.value):  # names and answers are no sentences
            yield from _check_text(source.path, source.line(*at), value)
        for line, row in written.rows():  # links hold numbers too
            rows.setdefault(source.path, []).append(row)
            yield from _check_text(source.path, line, row)
    for text in texts:
        if text.written is None or issubclass(text.written.kind, Kit):
            continue  # official helplines and sums are facts, with source and date
        for sentence in text.sentences:
            yield from _check_sentence(text.path, sentence, rows.get(text.path, ()))
            if MONEY.found(sentence.text):
                yield MONEY.problem(text.path, sentence.line)
    yield from _check_words(reading)
    yield from _check_records(reading)
    for path, raw in reading.raw.items():  # its fields cannot be read, but people still can
        if path.endswith(".md") and reading.judges(path):
            for line, row in enumerate(raw.split("\n"), start=1):
                yield from _check_text(path, line, row)


def _check_sentence(path: str, sentence: prose.Sentence, rows: Sequence[str]) -> Iterator[Problem]:
    """What no single row shows: a number that goes on in the next one."""
    for slip in _personal(sentence.text, frozenset()):
        number = slip.pattern and slip.pattern.search(sentence.text)
        if not number or not any(number[0] in row for row in rows):
            yield slip.problem(path, sentence.line)


def _check_words(reading: Reading) -> Iterator[Problem]:
    for written in reading.written.values():
        if issubclass(written.kind, Vocabulary) and reading.judges(written.path):
            for at, value in prose.values(written.source.marked.value):
                yield from _check_text(written.path, written.source.line(*at), value)


def _check_records(reading: Reading) -> Iterator[Problem]:
    for file, (names, allowed) in _RECORDS.items():
        for place in reading.places.get(file, {}).values():
            fields = place.source.marked.value
            record = fields[place.index] if isinstance(fields, list) else None
            if not isinstance(record, dict) or not reading.judges(place.path):
                continue
            for name in sorted(names & record.keys()):
                if isinstance(text := record[name], str):
                    yield from _check_text(place.path, place.line(name), text, allowed)


def _check_text(
    path: str, line: int, text: str, allowed: frozenset[Rule] = frozenset()
) -> Iterator[Problem]:
    for slip in _personal(text, allowed):
        yield slip.problem(path, line)


@remember
def _personal(text: str, allowed: frozenset[Rule]) -> Sequence[Slip]:
    found = []
    for slip in PERSONAL:
        shown = TIMES.sub("", text) if slip.rule in UNTIMED else text
        if slip.pattern and slip.rule not in allowed and slip.found(shown):
            found.append(slip)
            text = slip.pattern.sub(" ", text)  # one number is told once
    return found
