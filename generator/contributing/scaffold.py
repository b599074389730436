"""A new file that explains itself: every field with its purpose, its limits and an example.

What only the author can say stays empty, so that the checker names it with a right example; what
can be known is filled in. The text is made from the declaration and never repeats it.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from generator.content.naming import slug_of
from generator.contributing.declaration import CHOICE, INTERESTS, Field
from generator.contributing.kinds import Kind
from generator.errors import KitError, reason
from generator.language import _, marked

STATUS = "ditinjau"  # shown, so that whoever reviews sees the page; never published by itself
SHORT_PARAGRAPHS = marked("Beri baris kosong sesudah paling banyak lima kalimat.")
_PLAIN = re.compile(r"[^\W_](?:[\w .()/-]*[\w.)])?")
_FLOW = re.compile(r"\[.*\]|\{.*\}", re.DOTALL)
_NUMBERED = re.compile(r"\^([A-Z])\\d(?:\{(\d)\})?\$")
_WIDE = 96


class StartError(KitError):
    """Nothing was written; the text says why and what to do."""


def scalar(text: str) -> str:
    """A text as our YAML takes it: plain where that is safe, else in quotes."""
    plain = _PLAIN.fullmatch(text) and text.lower() != "null"
    return text if plain else json.dumps(text, ensure_ascii=False)


def known(
    kind: Kind, fields: Sequence[Field], title: str, ids: Iterable[str], today: date
) -> dict[str, str]:
    """What need not be asked: schema, title, next free number, today's date, status."""
    found = {"skema": "1", "judul": title, "status": STATUS, "peninjau": "[]"}
    found |= {one.key: str(today) for one in fields if one.key in ("diperiksa", "dibuka")}
    for one in fields:
        if one.key == "id":
            number = _NUMBERED.fullmatch(one.pattern)
            found["id"] = _next(number[1], int(number[2] or 1), ids) if number else slug_of(title)
    titled = {"fakta": "pernyataan", "gambar": "alt", "tempat": "nama"}.get(kind.name)
    if titled:
        found[titled] = title
    return {one.key: found[one.key] for one in fields if found.get(one.key)}


def questions(fields: Sequence[Field], given: Mapping[str, str]) -> list[Field]:
    """The few things worth asking first: who writes, and what is chosen from a short list."""
    return [
        one
        for one in fields
        if one.required
        and one.key not in given
        and (one.key == "penulis" or (one.shape in (CHOICE, INTERESTS) and not one.many))
    ]


def name_of(kind: Kind, title: str, values: Mapping[str, str]) -> str:
    """The slug of a new item; a session's begins with its number: s3-apa-yang-kusuka."""
    slug = slug_of(title)
    if not slug:
        raise StartError(
            _('judul "{judul}" tidak memuat huruf a-z; beri judul seperti "Perawat".', judul=title)
        )
    return f"{values['id'].lower()}-{slug}" if kind.name == "sesi" else slug


def text(kind: Kind, fields: Sequence[Field], values: Mapping[str, str]) -> str:
    """The whole new file, or for a listed kind the new entry at the end of its file."""
    if kind.listed:
        return "\n" + "\n".join(_entry(fields, values)) + "\n"
    noun = _(kind.noun)
    noun = noun[:1].upper() + noun[1:]
    rows = ["# " + _("{jenis}. Baris yang diawali # boleh dihapus.", jenis=noun)]
    for one in fields:
        rows += ["", *_explained(one, values.get(one.key))]
    if not kind.parts:
        return "\n".join(rows) + "\n"
    for part in kind.parts:
        below = _(
            "Di bawah ---: {gunanya}. Paling banyak {n} kata tiap kalimat.",
            gunanya=_(part.purpose),
            n=part.most_words,
        )
        rows += ["", *_comment(below)]
    if kind.text_words:
        least, longest = kind.text_words
        whole = _("Seluruh cerita {sedikit}-{banyak} kata.", sedikit=least, banyak=longest)
        rows += _comment(f"{whole} {_(SHORT_PARAGRAPHS)}")
    headings = [f"\n## {part.heading}\n" for part in kind.parts if part.heading]
    return "\n".join(["---", *rows, "---", *headings]) + "\n"


def write(root: Path, kind: Kind, slug: str, made: str) -> Path:
    """Write the new file, or add the entry; raises StartError rather than overwrite anything."""
    file = root / kind.path(slug)
    try:
        return _written(root, file, kind, slug, made)
    except OSError as error:
        name = f"{root.name}/{kind.path(slug)}"
        said = _("{berkas} tidak bisa ditulis: {sebab}.", berkas=name, sebab=reason(error))
        raise StartError(said) from error


def _written(root: Path, file: Path, kind: Kind, slug: str, made: str) -> Path:
    if kind.listed:
        with file.open("a", encoding="utf-8", newline="\n") as listing:
            listing.write(made)
        return file
    if slug in {other.stem for other in file.parent.glob("*")}:
        raise StartError(
            _(
                "{folder}/{berkas} sudah ada. Perbaiki berkas itu, atau beri judul lain.",
                folder=root.name,
                berkas=kind.path(slug),
            )
        )
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as new:
        new.write(made)
    return file


def _next(letter: str, digits: int, ids: Iterable[str]) -> str:
    taken = set(ids)
    free = (f"{letter}{number:0{digits}}" for number in range(1, 10**digits))
    found = next((one for one in free if one not in taken), None)
    if found is None:
        raise StartError(
            _("semua nomor {huruf} sudah dipakai; hapus atau ubah satu yang lama.", huruf=letter)
        )
    return found


def _explained(one: Field, value: str | None, indent: str = "") -> Iterator[str]:
    yield from _comment(_about(one), indent)
    if one.choices:
        words = [f"{word} ({label})" for word, label in one.choices.items() if label != word]
        choice = _("Pilihan: {pilihan}.", pilihan=", ".join(words or one.choices))
        yield from _comment(choice, indent)
    if one.shelf:
        where = _("Nama berkas di folder {folder}, tanpa .md.", folder=one.shelf)
        yield from _comment(where, indent)
    groups = [inner for inner in one.fields if not one.many]
    if value is None and not groups:
        yield from _example(one, indent)
    if value is None and groups and one.required:
        yield f"{indent}{one.key}:"
        for inner in groups:
            yield from _explained(inner, None, indent + "  ")
    elif one.required or value is not None or indent:
        yield f"{indent}{one.key}: {_typed(value)}".rstrip()
    else:
        yield from _comment(_("Boleh tidak diisi."), indent)


def _about(one: Field) -> str:
    purpose = one.purpose if one.purpose.endswith((".", "?", "!")) else f"{one.purpose}."
    inner = [f"{f.key} ({_brief(f)})" for f in one.fields if one.many]
    limits = ", ".join(filter(None, [one.limits, *inner]))
    return f"{purpose} {limits[:1].upper()}{limits[1:]}." if limits else purpose


def _brief(one: Field) -> str:
    return ", ".join(one.choices) or one.limits or one.example


def _example(one: Field, indent: str) -> Iterator[str]:
    word = _("Contoh:")
    if one.example.startswith("- "):
        yield f"{indent}# {word}"
        yield f"{indent}# {one.key}:"
        yield f"{indent}#   {one.example}"
    else:
        yield f"{indent}# {word} {one.key}: {one.example}"


def _entry(fields: Sequence[Field], values: Mapping[str, str]) -> Iterator[str]:
    """One entry of a list file; empty fields carry their purpose as a comment."""
    for number, one in enumerate(fields):
        lead = "- " if number == 0 else "  "
        value = values.get(one.key)
        if value is not None:
            yield f"{lead}{one.key}: {_typed(value)}"
        elif one.required:
            words = [_about(one)]
            if one.choices:
                words.append(_("Pilihan: {pilihan}.", pilihan=", ".join(one.choices)))
            words.append(_("Contoh: {contoh}", contoh=one.example))
            yield f"{lead}{one.key}: # {' '.join(words)}"


def _typed(value: str | None) -> str:
    if value is None:
        return ""
    return value if _FLOW.fullmatch(value) else scalar(value)


def _comment(words: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        words,
        _WIDE,
        initial_indent=f"{indent}# ",
        subsequent_indent=f"{indent}# ",
        break_long_words=False,
        break_on_hyphens=False,
    )
