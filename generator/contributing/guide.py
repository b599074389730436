"""The field tables of the contributor guide, and the files that are made from the model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.content.library import Library
from generator.contributing import declaration, schema
from generator.contributing.declaration import Field
from generator.contributing.kinds import FORMS, KINDS
from generator.errors import KitError
from generator.language import _, marked, speaking

GUIDE = "CONTRIBUTING.md"
_TABLE = re.compile(r"(<!-- isian ([a-z-]+) -->\n).*?(<!-- akhir isian -->)", re.DOTALL)
_HEAD = marked("| Isian | Gunanya | Batas | Wajib |")
_RULE = "| --- | --- | --- | --- |"


def made(root: Path, library: Library) -> dict[Path, str]:
    """Every file that the model decides, with the text it should have now.

    Raises KitError when the guide has lost the place of one of its tables.
    """
    with speaking(library.language):  # files of the kit, in its language
        return _made(root, library)


def _made(root: Path, library: Library) -> dict[Path, str]:
    words = declaration.choices_of(library)
    text = (root / GUIDE).read_text(encoding="utf-8")
    if lost := set(FORMS) - {found[2] for found in _TABLE.finditer(text)}:
        raise KitError(
            _(
                "{berkas} kehilangan tempat tabel <!-- isian {jenis} -->.",
                berkas=GUIDE,
                jenis=min(lost),
            )
        )

    def fresh(match: re.Match[str]) -> str:
        return f"{match[1]}\n{table(match[2], words)}\n\n{match[3]}"

    found = {root / GUIDE: _TABLE.sub(fresh, text)}
    for name, schema_text in schema.files(words).items():
        found[root / schema.FOLDER / name] = schema_text
    return found


def write(root: Path, library: Library) -> list[Path]:
    """Bring the guide's tables and the schemas up to date; returns the files that changed."""
    changed = []
    for file, text in made(root, library).items():
        if not file.is_file() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            changed.append(file)
    return changed


def table(kind: str, words: schema.Choices) -> str:
    """The fields of one kind as a Markdown table, those of a group below it."""
    fields = declaration.fields_of(KINDS[kind].model, words)
    return "\n".join([_(_HEAD), _RULE, *_rows(fields, ())])


def _rows(fields: tuple[Field, ...], at: tuple[str, ...]) -> Iterator[str]:
    for field in fields:
        path = (*at, field.key)
        limits = ", ".join(filter(None, [field.limits, _choice(field)]))
        cells = [f"`{'.'.join(path)}`", field.purpose, limits, _("ya") if field.required else ""]
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
        yield from _rows(field.fields, path)


def _choice(field: Field) -> str:
    words = [f"`{word}`" for word in (*field.alone, *field.choices)]
    return _("pilihan: {kata}", kata=" ".join(words)) if words else ""
