"""Catalogues: gettext files with the Indonesian text as key, read and written by Babel."""

from __future__ import annotations

import io
import re
import string
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.language.fault import PLACE, BrokenLanguage, Fault
from generator.language.speech import _

# Babel takes a line whose quotation marks are not closed, and loses its ends.
_ROW = re.compile(
    r'\s*(?:#.*|(?:(?:msgid|msgid_plural|msgctxt|msgstr(?:\[\d\])?)\s*)?"(?:[^"\\]|\\.)*"\s*)?'
)


def read(folder: Path) -> Mapping[str, tuple[str, ...]]:
    """What is said for each text, from all *.po of `folder`.

    A message without a translation is left out, so that the Indonesian shows. Raises BrokenLanguage
    with every message that cannot be used.
    """
    from babel.messages import pofile

    found: dict[str, tuple[str, ...]] = {}
    wrong: list[Fault] = []
    for file in sorted(folder.glob("*.po")):
        name = f"{PLACE}/{folder.name}/{file.name}"
        try:
            text = file.read_text(encoding="utf-8")
            if odd := [n for n, row in enumerate(text.split("\n"), 1) if not _ROW.fullmatch(row)]:
                why = _('tulis msgid atau msgstr, spasi, lalu tulisannya di antara dua tanda ".')
                wrong += [Fault(name, line, why) for line in odd]
                continue
            catalogue = pofile.read_po(io.StringIO(text), locale=None, abort_invalid=True)
        except (OSError, ValueError, pofile.PoFileError) as error:  # not UTF-8 is a ValueError
            line = getattr(error, "lineno", 0) + 1
            why = _("berkas katalog ini tidak bisa dibaca; bandingkan dengan berkas lain.")
            wrong.append(Fault(name, line, why))
            continue
        for message in catalogue:
            if not message.id or message.fuzzy:
                continue
            keys = message.id if isinstance(message.id, tuple | list) else (message.id,)
            given = (
                message.string if isinstance(message.string, tuple | list) else (message.string,)
            )
            said = tuple(text for text in given if text)
            if len(said) < len(given):
                continue
            wrong += [Fault(name, message.lineno or 1, why) for why in misfits(keys[0], said)]
            found[keys[0]] = said
    if wrong:
        heading = _('bahasa "{kode}" perlu diperbaiki dulu:', kode=folder.name)
        raise BrokenLanguage(heading, wrong)
    return found


def misfits(key: str, said: Iterable[str]) -> Iterator[str]:
    """Why a translation cannot stand for `key`: other {names}, or braces that do not match."""
    for text in said:
        try:
            theirs, ours = names_in(text), names_in(key)
        except ValueError:
            yield _(
                'kurung kurawal di "{tulisan}" tidak berpasangan; tulis seperti di "{asli}".',
                tulisan=text,
                asli=key,
            )
            continue
        if theirs - {"n"} != ours - {"n"} or not theirs <= ours:
            yield (
                _(
                    '"{tulisan}" harus memuat tepat {nama}, seperti "{asli}".',
                    tulisan=text,
                    nama=", ".join(f"{{{name}}}" for name in sorted(ours)),
                    asli=key,
                )
                if ours
                else _('"{tulisan}" tidak boleh memuat nama dalam kurung kurawal.', tulisan=text)
            )


def names_in(text: str) -> set[str]:
    """The {names} of a text."""
    return {name for _text, name, _spec, _as in string.Formatter().parse(text) if name is not None}
