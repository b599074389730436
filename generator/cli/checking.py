"""Verbs for who writes and who reviews: check, explain."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from generator.cli.voice import ROOT, Village, friendly, say
from generator.language import BASE, _, kits, speaking

app = typer.Typer()


@app.command()
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Hanya berkas ini.")] = None,
    village: Village = "",
    fix: Annotated[bool, typer.Option("--fix", help="Rapikan yang aman, lalu periksa.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Rapikan tanpa bertanya.")] = False,
    hints: Annotated[bool, typer.Option("--hints", help="Tampilkan juga saran.")] = False,
) -> None:
    """Periksa isi: semua masalah sekaligus, dengan berkas, baris, dan nomor aturannya."""
    from generator import villages
    from generator.content import loading, problems, spelling
    from generator.content.rulebook import ERROR

    with friendly():
        roots = villages.find(ROOT, village).roots
        asked = _files(roots, files or [])
        if fix:
            _mend(roots, asked, yes)
        found = loading.glance(roots, asked, date.today(), hints=hints) if asked else None
        if found is None:
            found = loading.examine(roots, date.today(), hints=hints)[1]
        refused = any(problem.level == ERROR for problem in found)
        if found:
            typer.echo(problems.report(found), err=refused)
            if not fix and any(problem.rule.mended for problem in found):
                told = _("Yang bisa dirapikan sendiri ditunjukkan dulu oleh ./cita check --fix")
                typer.echo(told, err=refused)
        if hints and kits.known(roots[0]) == BASE and not spelling.installed():
            say(_("Ejaan tidak diperiksa: pasang dulu paket hunspell dan hunspell-id."))
        if refused:
            raise typer.Exit(1)
        say(_("Isi siap dipakai."))


def _files(roots: Sequence[Path], named: Sequence[Path]) -> list[Path]:
    """The content files named on the command line; a folder stands for all its files."""
    from generator.errors import KitError

    asked: list[Path] = []
    for name in named:
        if not name.exists():
            raise KitError(_('berkas "{nama}" tidak ada; periksa ejaannya.', nama=name))
        if not any(name.resolve().is_relative_to(root.resolve()) for root in roots):
            raise KitError(
                _('"{nama}" bukan bagian isi; contoh: ./cita check content/kit.yml', nama=name)
            )
        asked += sorted(file for file in name.rglob("*") if file.is_file()) or [name]
    return asked


def _mend(roots: Sequence[Path], asked: Sequence[Path], yes: bool) -> None:
    """Show what would change, ask, write."""
    from generator.content import mending

    changes = mending.changes(roots, asked)
    if not changes:
        say(_("Tidak ada yang perlu dirapikan.") + "\n")
        return
    for change in changes:
        say(change.difference + "\n")
    if not yes and not sys.stdin.isatty():
        again = _("Belum ada yang diubah. Ulangi dengan --yes untuk menyimpan perubahan di atas.")
        say(again + "\n")
        return
    if yes or typer.confirm(_("Simpan perubahan di {n} berkas?", n=len(changes))):
        for change in changes:
            mending.save(change)
        say(_("{n} berkas dirapikan.", n=len(changes)) + "\n")


@app.command()
def explain(
    about: Annotated[str, typer.Argument(help="Nomor aturan (JC204) atau folder (karier).")] = "",
    write: Annotated[bool, typer.Option(help="Perbarui tabel di CONTRIBUTING.md.")] = False,
) -> None:
    """Jelaskan satu aturan, isian satu jenis berkas, atau semua aturan."""
    from generator import villages
    from generator.content import explaining
    from generator.content.problems import suggest
    from generator.content.rulebook import RULES

    with friendly():
        if write:
            guide = ROOT / "CONTRIBUTING.md"
            with speaking(villages.core(ROOT).tongue):  # a file of the kit, in its language
                text = explaining.renewed(guide.read_text(encoding="utf-8"))
            guide.write_text(text, encoding="utf-8")
            say(_("Tabel aturan di CONTRIBUTING.md sudah baru."))
            return
        told = explaining.explain(about) if about else explaining.overview()
        if told is None:
            known = [*(rule.number for rule in RULES), *explaining.KINDS]
            hint = suggest(about, known, _("ketik ./cita explain untuk melihat semuanya."))
            told = _('"{nama}" tidak dikenal. Saran: {saran}', nama=about, saran=hint)
            typer.echo(told, err=True)
            raise typer.Exit(1)
        say(told)
