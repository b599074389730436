"""`./cita init`: a kit for another community from nothing, with a small library that works."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import yaml

from generator import outputs
from generator.content.naming import can_be_title, slug_of
from generator.errors import KitError
from generator.language import _

# The tool, as another community needs it. No outputs, no content, no village.
TOOL = (
    ".ci", ".editorconfig", ".gitattributes", ".gitignore", "ARCHITECTURE.md", "CONTRIBUTING.md",
    "CREDITS.md", "LICENSE", "LICENSE-CONTENT", "bench", "cita", "generator", "mkdocs.yml",
    "pyproject.toml", ".vscode", "requirements", "schemas", "templates", "tests",
)  # fmt: skip
KEPT = ("printables/.gitkeep", "site/.gitkeep")
# What every kit builds on, whole: the words, the game, all drawings.
SHARED = ("gambar", "gambar.yml", "istilah.yml", "kata.yml", "minat.yml")
LISTS = ("fakta.yml", "sumber.yml")  # of these only what the pages below name
# Two careers that open different doors, one story, one worksheet; what else they point at is
# replaced, because it does not come along.
PAGES = {
    "karier/perawat.md": {"terkait": "[montir-motor]", "tokoh": "[rifki-jaga-malam]"},
    "karier/montir-motor.md": {"terkait": "[perawat]", "tokoh": "[]"},
    "kisah/rifki-jaga-malam.md": {"karier": "[perawat]"},
    "lembar-kerja/wawancara-pekerja.md": {},
}
START = Path("templates", "kit")
LONGEST, LONGEST_PLACE = 40, 60  # letters of a kit's name and place, as in kit.yml


def found(root: Path, folder: Path, name: str, community: str, today: date) -> None:
    """Write a whole kit called `name` for `community` into `folder`, which is empty or new.

    Raises KitError when the name does not fit or the folder holds something or cannot be written.
    """
    if not can_be_title(name, LONGEST) or not can_be_title(community, LONGEST_PLACE):
        raise KitError(
            _(
                "nama kit 2 sampai {banyak} huruf, nama tempat 2 sampai {tempat} huruf, tanpa "
                "tanda kutip.",
                banyak=LONGEST,
                tempat=LONGEST_PLACE,
            )
        )
    if folder.resolve().is_relative_to(root.resolve()):
        raise KitError(_("{folder} ada di dalam kit ini. Pilih folder di luar.", folder=folder))
    words = {
        "nama": name,
        "desa": community,
        "tanggal": today.isoformat(),
        "edisi": f"{today:%Y.%m}",
        "alamat": slug_of(name) or "kit",
    }
    with outputs.new_folder(folder) as beside:
        _copy_tool(root, beside)
        _copy_content(root / "content", beside / "content")
        outputs.fill(root / START, beside, words)


def _copy_tool(root: Path, folder: Path) -> None:
    without = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for name in (*TOOL, *KEPT):
        source, target = root / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=without)
        elif source.exists():
            shutil.copy2(source, target)


def _copy_content(content: Path, target: Path) -> None:
    target.mkdir(parents=True)
    for name in SHARED:
        source = content / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        else:
            shutil.copyfile(source, target / name)
    pages = []
    for name, fields in PAGES.items():
        text = (content / name).read_text(encoding="utf-8")
        for key, value in fields.items():
            text = re.sub(rf"(?m)^{key}: .*$", f"{key}: {value}", text, count=1)
        (target / name).parent.mkdir(exist_ok=True)
        (target / name).write_text(text, encoding="utf-8")
        pages.append(text)
    words = set(re.findall(r"[a-z0-9-]+", "\n".join(pages)))
    for name in LISTS:
        entries = list(_entries((content / name).read_text(encoding="utf-8"), words))
        words |= {str(entry.get("sumber")) for entry in entries}  # a fact brings its source
        text = yaml.safe_dump(entries, allow_unicode=True, sort_keys=False, width=100)
        (target / name).write_text(text if entries else "", encoding="utf-8")


def _entries(text: str, words: set[str]) -> Iterator[dict[str, object]]:
    """The entries of a list file whose id one of the pages names, every value as it was typed."""
    for entry in yaml.load(text, Loader=yaml.BaseLoader):
        if entry["id"] in words:
            yield entry
