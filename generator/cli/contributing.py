"""Verbs for who brings something new: new, schema, report, review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.voice import ROOT, friendly, say

if TYPE_CHECKING:
    from generator.contributing.declaration import Field

app = typer.Typer()
CONTENT = ROOT / "content"


@app.command()
def new(
    kind: Annotated[str, typer.Argument(help="Jenisnya, misalnya karier.")],
    title: Annotated[str, typer.Argument(help='Judulnya, misalnya "Perawat".')],
    fill: Annotated[
        list[str] | None, typer.Option("--isi", help="Isian: --isi jenjang=smp; boleh berulang.")
    ] = None,
) -> None:
    """Mulai berkas baru yang menjelaskan dirinya: new karier "Perawat"."""
    import sys

    from generator.contributing import starting

    with friendly():
        start = starting.prepare(CONTENT, kind, title, fill or [], date.today())
        if sys.stdin.isatty():
            for field in start.open_questions():
                if answer := _ask(field):
                    start.answer(field, answer)
        file, problems = start.write()
    say(f"Berkas baru: {file.relative_to(ROOT)}")
    if not problems:
        say("Isinya sudah lolos pemeriksaan.")
        return
    say(f"Masih ada {len(problems)} hal yang hanya kamu yang tahu:")
    for problem in problems:
        say(str(problem))
    say("Isi berkas itu, lalu jalankan ./cita check.")


def _ask(field: Field) -> str:
    """One question; an empty answer leaves the field for later."""
    say(f"\n{field.label}: {field.purpose}.")
    for word, label in field.choices.items():
        say(f"  {word:18} {label}")
    answer: str = typer.prompt(f"{field.key} (Enter: nanti)", default="", show_default=False)
    return answer.strip()


@app.command()
def schema() -> None:
    """Perbarui skema penyunting di schemas/ dan tabel isian di CONTRIBUTING.md."""
    from generator import build
    from generator.contributing import guide

    with friendly():
        changed = guide.write(ROOT, build.load(ROOT, date.today()))
    for file in changed:
        say(f"Diperbarui: {file.relative_to(ROOT)}")
    say(f"{len(changed)} berkas berubah.")


@app.command()
def report(
    json: Annotated[bool, typer.Option("--json", help="Semua angka sebagai JSON.")] = False,
) -> None:
    """Sampai di mana kit ini: jumlah, celah, dan yang perlu diperiksa lagi."""
    from generator import build
    from generator.report import census, text

    with friendly():
        found = census.take(build.load(ROOT, date.today()), date.today())
    say(text.as_json(found) if json else text.plain(found))
