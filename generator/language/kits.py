"""In which language a kit is written: asked before its content is read, so without YAML."""

from __future__ import annotations

import re
from pathlib import Path

from generator.language import shelf
from generator.language.tongue import BASE

KIT = "kit.yml"
_SAYS = re.compile(r"""^bahasa[ \t]*:[ \t]*["']?([^\s"'#]+)""", re.MULTILINE)


def written_in(content: Path) -> str:
    """The language code that the kit in the folder `content` gives itself, known here or not.

    Indonesian where it gives none, or where nothing can be read.
    """
    try:
        found = _SAYS.search((content / KIT).read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return BASE
    return found[1] if found else BASE


def known(content: Path) -> str:
    """The same, or Indonesian for a language without rules: the checker names it."""
    code = written_in(content)
    return code if code in shelf.codes() else BASE
