"""Catalogues: gettext files with the Indonesian text as key, read and written by Babel."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.errors import KitError


def read(folder: Path) -> Mapping[str, tuple[str, ...]]:
    """What is said for each text, from all *.po of `folder`.

    A message without a translation is left out, so that the Indonesian shows. Raises KitError with
    file and line for every message that cannot be used, all of them in one text.
    """
    from babel.messages import pofile

    found: dict[str, tuple[str, ...]] = {}
    wrong: list[str] = []
    for file in sorted(folder.glob("*.po")):
        name = f"{folder.name}/{file.name}"
        try:
            with file.open("rb") as stream:
                catalogue = pofile.read_po(stream, locale=None, abort_invalid=True)
        except (OSError, UnicodeDecodeError, ValueError, pofile.PoFileError) as error:
            wrong.append(f"{name}: {error}")
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
            wrong += [f"{name}:{message.lineno}: {why}" for why in misfits(keys[0], said)]
            found[keys[0]] = said
    if wrong:
        raise KitError("katalog bahasa perlu diperbaiki.\n" + "\n".join(wrong))
    return found


def misfits(key: str, said: Iterable[str]) -> Iterator[str]:
    """Why a translation cannot stand for `key`: other {names}, or braces that do not match."""
    for text in said:
        try:
            theirs, ours = names_in(text), names_in(key)
        except ValueError:
            yield f'kurung kurawal di "{text}" tidak berpasangan; tulis seperti di "{key}".'
            continue
        if theirs - {"n"} != ours - {"n"} or not theirs <= ours:
            yield f'"{text}" harus memuat tepat {_listed(ours)}, seperti "{key}".'


def _listed(names: set[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names)) or "nama tanpa kurung kurawal"


def names_in(text: str) -> set[str]:
    """The {names} of a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
