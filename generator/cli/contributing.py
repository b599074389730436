"""Verbs for who brings something new and who takes it in: new, schema, report, review, preview."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from generator.cli.voice import ROOT, Village, friendly, say
from generator.language import _

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
    village: Village = "",
    at: Annotated[
        Path | None, typer.Option("--di", help="Untuk desa: folder di luar kit ini.")
    ] = None,
) -> None:
    """Mulai berkas baru yang menjelaskan dirinya: new karier "Perawat"; atau new desa "Nama"."""
    import sys

    from generator import villages
    from generator.contributing import starting
    from generator.contributing.scaffold import StartError

    with friendly():
        if kind == villages.FOLDER:
            home = villages.create(ROOT, title, date.today(), at)
            say(_("Folder desa: {folder}", folder=home.folder))
            name = home.folder.name if at is None else at
            say(_("Baca README.md di sana, lalu: ./cita build --desa {nama}", nama=name))
            return
        if at is not None:
            raise StartError(_("--di hanya untuk desa; pakai --desa untuk folder desa."))
        roots = villages.find(ROOT, village).roots
        start = starting.prepare(roots, kind, title, fill or [], date.today())
        if sys.stdin.isatty():
            for field in start.open_questions():
                if answer := _ask(field):
                    start.answer(field, answer)
        file, problems = start.write()
        shown = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file
        if start.kind.listed:
            own = start.values["id"]
            say(_("Ditambahkan di akhir {berkas} dengan nama: {nama}", berkas=shown, nama=own))
            say(_("Tulis nama itu di isian halaman yang memakainya."))
        else:
            say(_("Berkas baru: {berkas}", berkas=shown))
        if not problems:
            say(_("Isinya sudah lolos pemeriksaan."))
            return
        say(_("Masih ada {n} hal yang hanya kamu yang tahu:", n=len(problems)))
        for problem in problems:
            say(str(problem))
        say(_("Isi berkas itu, lalu jalankan ./cita check {berkas}", berkas=shown))


def _ask(field: Field) -> str:
    """One question; an empty answer leaves the field for later."""
    say(f"\n{field.label}: {field.purpose}.")
    for word, label in field.choices.items():
        say(f"  {word:18} {label}")
    answer: str = typer.prompt(
        _("{nama} (Enter: nanti)", nama=field.key), default="", show_default=False
    )
    return answer.strip()


@app.command()
def schema() -> None:
    """Perbarui skema penyunting di schemas/ dan tabel isian di CONTRIBUTING.md."""
    from generator import build, villages
    from generator.contributing import guide

    with friendly():
        changed = guide.write(ROOT, build.load(villages.core(ROOT), date.today()))
        for file in changed:
            say(_("Diperbarui: {berkas}", berkas=file.relative_to(ROOT)))
        say(_("{n} berkas berubah.", n=len(changed)))


@app.command()
def report(
    json: Annotated[bool, typer.Option("--json", help="Semua angka sebagai JSON.")] = False,
    village: Village = "",
) -> None:
    """Sampai di mana kit ini: jumlah, celah, dan yang perlu diperiksa lagi."""
    from generator import build, villages
    from generator.report import census, text

    with friendly():
        home = villages.find(ROOT, village)
        found = census.take(build.load(home, date.today()), date.today())
        say(text.as_json(found) if json else text.plain(found))


Since = Annotated[str, typer.Option("--since", help="Dibandingkan dengan, misalnya main.")]


@app.command()
def review(
    since: Since = "main",
    summary: Annotated[
        Path | None, typer.Option("--summary", help="Tambahkan ringkasan ke berkas ini.")
    ] = None,
) -> None:
    """Periksa usulan: masalah di barisnya (bentuk GitHub) dan ringkasan untuk dibaca."""
    from generator import changes
    from generator.content import loading
    from generator.report import annotations, census
    from generator.report import summary as page

    today = date.today()
    with friendly():
        changed = changes.since(ROOT, since)
        library, problems = loading.examine([CONTENT], today)
        for line in annotations.lines(problems):
            say(line)
        if summary:
            report = census.take(library, today) if library else None
            with summary.open("a", encoding="utf-8") as file:
                file.write(page.write(problems, changed, report))
        touched = _("{n} berkas isi berubah", n=len(changed))
        notes = _("{n} catatan", n=len(problems))
        say(f"{touched}, {notes}.")
        if library is None:
            raise typer.Exit(1)


@app.command()
def preview(
    folder: Annotated[Path, typer.Argument(help="Folder untuk gambarnya.")] = ROOT
    / ".cache"
    / "preview",
    since: Since = "main",
) -> None:
    """Gambar halaman dan lembar yang berubah (butuh Chromium)."""
    from generator import build, changes, previews, villages

    with friendly():
        library = build.load(villages.core(ROOT), date.today())
        pages = changes.pages(library, changes.since(ROOT, since))
        made = previews.take(ROOT, library, pages, folder, say)
        say(_("{n} gambar di {folder}", n=len(made), folder=folder))


@app.command()
def words() -> None:
    """Perbarui katalog kata tiap bahasa di templates/locale."""
    from generator.contributing import declared
    from generator.language import BASE, gathering, shelf

    with friendly():
        gathered = gathering.gather(ROOT, declared.texts())
        for code in shelf.codes():
            if code != BASE:
                changed = gathering.renew(shelf.LOCALES / code, gathered)
                say(_("{kode}: {n} berkas katalog berubah.", kode=code, n=len(changed)))
