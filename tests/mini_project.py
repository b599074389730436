"""A project for tests that build a site: the mini library in a folder that may be spoilt."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
MINI = ROOT / "tests" / "mini" / "content"


def project(folder: Path) -> Path:
    """A copy of the mini content, checked today, with our mkdocs.yml and our theme."""
    for file in sorted(MINI.rglob("*")):
        if not file.is_file():
            continue
        copy = folder / "content" / file.relative_to(MINI)
        copy.parent.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".svg":
            copy.write_bytes(file.read_bytes())
            continue
        text = file.read_text(encoding="utf-8")
        text = re.sub(r"(?m)^diperiksa: .*$", f"diperiksa: {date.today()}", text)
        copy.write_text(text, encoding="utf-8")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("templates/site/theme", str(ROOT / "templates/site/theme"))
    settings = settings.replace("  - templates\n", f"  - {ROOT / 'templates'}\n")
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return folder
