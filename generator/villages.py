"""A village's own folder: its content over the core's, and the outputs made for it alone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Template

from generator.content.problems import suggest
from generator.errors import KitError

FOLDER = "desa"  # where villages lie inside a checkout; one may as well lie beside it
CONTENT = "content"
LONGEST_TITLE = 60  # letters, as in kit.yml
RENAMED = {"gitignore": ".gitignore"}  # a dotfile among the templates would rule there


@dataclass(frozen=True, slots=True)
class Home:
    """Where a kit is read from and written to.

    `root` is the checkout with templates and core content; `folder` holds the kit's outputs and
    its cache: the checkout itself, or the folder of a village whose content comes on top.
    """

    root: Path
    folder: Path

    @property
    def roots(self) -> tuple[Path, ...]:
        """The content roots, later ones over earlier ones."""
        own = () if self.folder == self.root else (self.folder / CONTENT,)
        return (self.root / CONTENT, *own)


def core(root: Path) -> Home:
    """The kit of the checkout itself."""
    return Home(root, root)


def find(root: Path, name: str) -> Home:
    """The village called `name` in the checkout, or lying in the folder of that name.

    An empty name is the core. Raises KitError with the likely name when there is none.
    """
    if not name:
        return core(root)
    inside = root / FOLDER
    for folder in (inside / name, Path(name)):
        if folder.is_dir() and folder.resolve() != root.resolve():
            return Home(root, folder.resolve())
    known = sorted(f.name for f in inside.iterdir() if f.is_dir()) if inside.is_dir() else []
    hint = suggest(name, known, 'buat dulu dengan ./cita new desa "Nama".')
    raise KitError(f'desa "{name}" tidak ada: {hint}')


def create(root: Path, title: str, today: date, at: Path | None = None) -> Home:
    """A new folder for the village `title`: in the checkout, or at `at`.

    Raises KitError when the name gives no folder name, or when the folder is not empty.
    """
    slug = re.sub(r"[^a-z0-9]+", "-", _plain(title)).strip("-")
    if not slug or len(title) > LONGEST_TITLE:
        raise KitError(
            f'nama desa "{title[:LONGEST_TITLE]}" tidak bisa dipakai; tulis 2 sampai '
            f"{LONGEST_TITLE} huruf, misalnya Hadipolo."
        )
    folder = at or root / FOLDER / slug
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise KitError(f"{folder} sudah berisi. Pilih nama lain, atau sunting isinya.")
    name = slug if at is None else str(folder)
    words = {"nama": title, "alamat": name, "tanggal": today.isoformat()}
    start = root / "templates" / "village"
    for file in sorted(start.rglob("*")):
        if not file.is_file():
            continue
        target = folder / file.relative_to(start).with_name(RENAMED.get(file.name, file.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        text = Template(file.read_text(encoding="utf-8")).substitute(words)
        target.write_text(text, encoding="utf-8")
    return Home(root, folder.resolve())


def _plain(text: str) -> str:
    """Small letters without their accents."""
    letters = unicodedata.normalize("NFKD", text.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
