"""A project for tests that build a site: the mini library in a folder that may be spoilt."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
MINI = ROOT / "tests" / "mini" / "content"
SILENCE = (b"\xff\xfb\x90\x00" + bytes(413)) * 40  # a second of MPEG frames without a sound
VOICE = """- id: pembuat-layang
  berkas: suara/pembuat-layang.mp3
  pembicara: Bu Sari, pembuat layang-layang
  yang_dikatakan: Saya membuat layang-layang dari bambu dan kertas.
  lisensi: CC-BY-SA-4.0
  izin_arsip: KSA-07
  izin_tanggal: 2026-10-01
"""


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


def add_voice(content: Path, entry: str = VOICE, sound: bytes = SILENCE) -> None:
    """Put a recording into the content: the file and, unless empty, its entry."""
    (content / "suara").mkdir()
    (content / "suara" / "pembuat-layang.mp3").write_bytes(sound)
    if entry:
        (content / "suara.yml").write_text(entry, encoding="utf-8")
