"""A village's own folder: its content over the core's, and the outputs made for it alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import outputs
from generator.content.naming import can_be_title, slug_of
from generator.content.problems import suggest
from generator.errors import KitError
from generator.language import BASE, Tongue, shelf

LANGUAGES = "bahasa"  # where outputs in further languages lie
FOLDER = "desa"  # where villages lie inside a checkout; one may as well lie beside it
CONTENT = "content"
LONGEST_TITLE = 60  # letters, as in kit.yml


@dataclass(frozen=True, slots=True)
class Home:
    """Where a kit is read from and written to.

    `root` is the checkout with templates and core content; `own` is the checkout itself, or the
    folder of a village whose content comes on top. Outputs in a further language lie in a folder
    of their own below it.
    """

    root: Path
    own: Path
    language: str = BASE

    @property
    def tongue(self) -> Tongue:
        """The language of the outputs; raises KitError when it has no rules."""
        return shelf.find(self.language)

    @property
    def folder(self) -> Path:
        """What holds the outputs and the cache."""
        return self.own if self.language == BASE else self.own / LANGUAGES / self.language

    @property
    def roots(self) -> tuple[Path, ...]:
        """The content roots, later ones over earlier ones."""
        own = () if self.own == self.root else (self.own / CONTENT,)
        return (self.root / CONTENT, *own)


def core(root: Path) -> Home:
    """The kit of the checkout itself."""
    return Home(root, root)


def find(root: Path, name: str, language: str = BASE) -> Home:
    """The village called `name` in the checkout, or lying in the folder of that name.

    An empty name is the core. Raises KitError with the likely name when there is none, and for a
    language without rules.
    """
    shelf.find(language)
    if not name:
        return Home(root, root, language)
    inside = root / FOLDER
    for folder in (inside / name, Path(name)):
        if folder.is_dir() and folder.resolve() != root.resolve():
            return Home(root, folder.resolve(), language)
    known = sorted(f.name for f in inside.iterdir() if f.is_dir()) if inside.is_dir() else []
    hint = suggest(name, known, 'buat dulu dengan ./cita new desa "Nama".')
    raise KitError(f'desa "{name}" tidak ada: {hint}')


def create(root: Path, title: str, today: date, at: Path | None = None) -> Home:
    """A new folder for the village `title`: in the checkout, or at `at`.

    Raises KitError when the title cannot be used, when the folder holds something, or when it
    cannot be written; nothing is left half-made.
    """
    slug = slug_of(title)
    if not slug or not can_be_title(title, LONGEST_TITLE):
        raise KitError(
            f'nama desa "{title[:LONGEST_TITLE]}" tidak bisa dipakai; tulis 2 sampai '
            f"{LONGEST_TITLE} huruf tanpa tanda kutip, misalnya Hadipolo."
        )
    folder = at or root / FOLDER / slug
    name = slug if at is None else str(folder)
    words = {"nama": title, "alamat": name, "tanggal": today.isoformat()}
    with outputs.new_folder(folder) as beside:
        outputs.fill(root / "templates" / "village", beside, words)
    return Home(root, folder.resolve())
