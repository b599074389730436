"""The language a kit is written in: which rules its own pages are read by."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content.model import Kit
from generator.content.problems import Problem, suggest
from generator.content.reading import Reading
from generator.content.rulebook import files
from generator.content.source_file import SourceFile
from generator.language import _, kits, shelf
from generator.language.fault import BrokenLanguage


def learn(reading: Reading) -> None:
    """Give the reading the language its kit.yml names, and that language's rules."""
    code = kits.known(reading.roots[0])
    try:
        reading.rules = shelf.find(code).rules
        reading.language = code
    except BrokenLanguage as error:
        reading.problems += faults(error)


def check(reading: Reading, source: SourceFile, kit: Kit) -> Iterator[Problem]:
    """The language must be one that has rules, and a village writes as its kit does."""
    line = source.line("bahasa")
    if kit.written_in not in shelf.codes():
        message = _('bahasa "{kode}" belum punya aturan', kode=kit.written_in)
        made = _("buat templates/locale/{kode}/aturan.yml.", kode=kit.written_in)
        hint = suggest(kit.written_in, shelf.codes(), made)
        yield Problem(source.path, line, message, hint, files.LANGUAGE)
    elif kit.written_in != kits.written_in(reading.roots[0]):
        message = _('bahasa "{kode}" bukan bahasa kit ini', kode=kit.written_in)
        hint = _(
            "tulis di kit.yml milik inti, di baris sendiri: bahasa: {kode}", kode=kit.written_in
        )
        yield Problem(source.path, line, message, hint, files.LANGUAGE)


def faults(error: BrokenLanguage) -> Iterator[Problem]:
    """What is wrong with the files of a language itself."""
    for fault in error.faults:
        hint = _("perbaiki baris itu; contoh yang benar ada di templates/locale.")
        yield Problem(fault.path, fault.line, fault.why, hint, files.LANGUAGE)
