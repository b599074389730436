"""An English edition of the mini library: the frame whole, and one item of every kind."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml

from .mini_project import ROOT

_FILES = ROOT / "tests" / "mini_en"
_KITES = ROOT / "tests" / "good" / "translation-of-a-career.yml"


def translate(content: Path) -> Path:
    """Lay the English files into a copy of the mini content; the same folder comes back.

    The words of the kit, labels and the game, are those of the project's own edition.
    """
    shutil.copytree(_FILES, content, dirs_exist_ok=True)
    case: Any = yaml.safe_load(_KITES.read_text(encoding="utf-8"))
    (content / str(case["berkas"])).write_text(case["isi"], encoding="utf-8")
    core = ROOT / "content"
    shutil.copy(core / "minat.en.yml", content)
    words: Any = yaml.safe_load((core / "istilah.en.yml").read_text(encoding="utf-8"))
    told = yaml.safe_dump({"kosakata": words["kosakata"]}, allow_unicode=True)
    (content / "istilah.en.yml").write_text(told, encoding="utf-8")
    return content
