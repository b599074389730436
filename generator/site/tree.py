"""The way out of the host: the same pages as a plain tree that any MkDocs-like host can build."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml

from generator import outputs
from generator.content.library import Library
from generator.site import assets, pages

OURS = "jelajah-cita"  # the plugin that a finished tree no longer needs
DOCS, THEME, SETTINGS = "docs", "theme", "mkdocs.yml"


def write(library: Library, root: Path, target: Path) -> int:
    """Write docs/, theme/ and mkdocs.yml into the empty folder `target`; returns how many pages.

    docs/ holds one Markdown file for each page with front matter and plain HTML, and every file
    they name. Raises OutputError when the folder holds something or cannot be written.
    """
    with outputs.new_folder(target) as beside:
        return _write(library, root, beside)


def _write(library: Library, root: Path, target: Path) -> int:
    settings = yaml.safe_load((root / SETTINGS).read_text(encoding="utf-8"))
    base = settings["extra"]["printables"]
    room = pages.PressRoom(library, base, root)
    made = {f"{outline.name}.md": room.page(outline).text for outline in room.plan}
    texts = made | room.scripts() | assets.texts(root)
    for name, text in texts.items():
        file = target / DOCS / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    used = set().union(*map(assets.named, made.values()))
    files = assets.files(library, root) | assets.pictures(library, used)
    for name, source in files.items():
        file = target / DOCS / name
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, file)
    shutil.copytree(root / settings["theme"]["custom_dir"], target / THEME)
    text = yaml.safe_dump(_settings(settings, library), allow_unicode=True, sort_keys=False)
    (target / SETTINGS).write_text(text, encoding="utf-8")
    return len(made)


def _settings(ours: dict[str, Any], library: Library) -> dict[str, Any]:
    """Our own mkdocs.yml, pointing at the finished tree."""
    theirs = {key: value for key, value in ours.items() if key != "watch"}
    words = pages.settings(library)
    theirs["site_name"] = words.pop("site_name")
    theirs["docs_dir"] = DOCS
    theirs["theme"] = {**ours["theme"], "custom_dir": THEME}
    theirs["plugins"] = [plugin for plugin in ours["plugins"] if plugin != OURS]
    theirs["extra"] = {**ours["extra"], **words}
    return theirs
