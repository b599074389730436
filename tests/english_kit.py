"""A small kit that is written in English: what `init` gives, with its translations on top."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from generator import founding
from generator.content import overlay
from generator.content.translating import WHOLE

from .mini_project import ROOT

# The shelves that `init` fills with what is written for it in Indonesian only.
INDONESIAN = ("sesi", "buklet", "lembar-kerja")


def english_kit(folder: Path) -> Path:
    """Found a kit in `folder` and put every page of it into English; returns the folder."""
    founding.found(ROOT, folder, "Open Doors", "Sample Town", date.today())
    content = folder / "content"
    for shelf in INDONESIAN:
        for file in (content / shelf).glob("*"):
            file.unlink()
    for file in sorted(content.rglob("*.*")):
        name = file.relative_to(content)
        above = ROOT / "content" / name.with_name(f"{file.stem}.en{file.suffix}")
        if file.name == "kit.yml":
            text = file.read_text(encoding="utf-8")
            english = yaml.safe_load(above.read_text(encoding="utf-8"))
            file.write_text(text + f"bahasa: en\n{_typed(english)}", encoding="utf-8")
            _drop_twice(file, english)
        elif above.is_file() and file.suffix == ".md":
            _page(file, above)
        elif above.is_file() and file.read_text(encoding="utf-8").strip():
            file.write_text(_typed(_over(_data(file), _data(above))), encoding="utf-8")
    return folder


def _data(file: Path) -> Any:
    """Every value as it was typed."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def _typed(value: Any) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=100)


def _drop_twice(file: Path, again: dict[str, Any]) -> None:
    """Of keys that are written again below, the first line goes."""
    text = file.read_text(encoding="utf-8")
    for key in again:
        text = re.sub(rf"(?m)^{key}: .*\n", "", text, count=1)
    file.write_text(text, encoding="utf-8")


def _page(file: Path, above: Path) -> None:
    low, high = (f.read_text(encoding="utf-8").split("---\n", 2) for f in (file, above))
    fields = [yaml.load(part[1], Loader=yaml.BaseLoader) for part in (low, high)]
    file.write_text(f"---\n{_typed(_over(*fields))}---\n{high[2]}", encoding="utf-8")


def _over(low: Any, high: Any) -> Any:
    """The English over what it translates: entries with an id go by it, others by their place."""

    def lists(below: list[Any], above: list[Any]) -> list[Any] | None:
        if all(isinstance(one, dict) and "id" in one for one in below):
            said = {one["id"]: one for one in above}
            return [_over(one, said.get(one["id"])) for one in below]
        if len(below) == len(above):
            return [_over(one, other) for one, other in zip(below, above, strict=True)]
        return None

    return overlay.merged(low, high, lists, WHOLE)
