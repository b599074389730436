"""Nothing that finds a person: no telephone, address or number of anybody; no sums of money."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.content import prose
from generator.content.checks.matter import Text
from generator.content.model import Kit
from generator.content.problems import Problem
from generator.content.reading import Reading
from generator.content.rulebook import freshness
from generator.content.rulebook import people as rules

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.\w|\bmailto:", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\d.])(?:\+?62|0)[ .-]?8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{2,5}(?!\d)"
    r"|(?<![\d.])\(?0\d{2,3}\)?[ .-]?\d{6,8}(?!\d)|\b(?:wa\.me|tel:)",
    re.IGNORECASE,
)
_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)|(?<!\d)\d{6}[ .]\d{6}[ .]\d{4}(?!\d)")
_HOME = re.compile(
    r"\bRT\s*\.?\s*0*\d+|\bRW\s*\.?\s*0*\d+|\bJl\.\s|\bJalan [A-Z]\w+(?: \w+)? (?:No\b|Nomor\b|\d)"
)
_MONEY = re.compile(
    r"\b(?:Rp|IDR)\s?\.?\s?\d|\b\d[\d.,]*\s?(?:rb|jt)\b"
    r"|(?:\b\d[\d.,]*|\b(?:ribu|juta|miliar)) rupiah",
    re.IGNORECASE,
)

_PERSONAL = (
    (rules.EMAIL, _EMAIL, "ada alamat surel", "hapus; alamat orang tidak disimpan di sini."),
    (rules.PHONE, _PHONE, "ada nomor telepon", "hapus; nomor orang tidak disimpan di sini."),
    (
        rules.NIK,
        _NIK,
        "ada nomor 16 angka seperti NIK",
        "hapus; nomor induk orang tidak boleh ditulis.",
    ),
    (rules.HOME, _HOME, "ada alamat rumah", "tulis nama kabupaten saja, misalnya Kudus."),
)
_STALE = (
    "ada jumlah uang yang bisa basi",
    "catat di fakta.yml dengan sumber dan tanggal, lalu tulis {{fakta:pip-sd}}.",
)


def check(reading: Reading, texts: Iterable[Text]) -> Iterator[Problem]:
    for text in texts:
        if text.written is None or issubclass(text.written.kind, Kit):
            continue  # official helplines and sums are facts, with source and date
        for sentence in text.sentences:
            yield from _check_text(text.path, sentence.line, sentence.text)
            if _MONEY.search(sentence.text):
                yield Problem(text.path, sentence.line, *_STALE, freshness.MONEY)
    for written in reading.bodies():
        source = written.source
        for at, value in prose.values(source.marked.value):  # names and answers are no sentences
            yield from _check_text(source.path, source.line(*at), value)
        for line, row in written.rows():  # links hold numbers too
            yield from _check_text(source.path, line, row)


def _check_text(path: str, line: int, text: str) -> Iterator[Problem]:
    for rule, pattern, what, hint in _PERSONAL:
        if pattern.search(text):
            yield Problem(path, line, what, hint, rule)
