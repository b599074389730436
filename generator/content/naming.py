"""Names made from what people type: files, folders, titles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container


def slug_of(text: str) -> str:
    """A file name from a title: "Désa Mekar!" is desa-mekar; empty when no letter is left."""
    letters = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def tool_picture(tool: str, pictures: Container[str]) -> str | None:
    """The id of the drawing of a tool ("landasan besi" is alat-landasan-besi), if there is one."""
    name = f"alat-{slug_of(tool)}"
    return name if name in pictures else None


def can_be_title(text: str, longest: int) -> bool:
    """Whether a name of 2 to `longest` letters can stand between quotation marks in YAML."""
    return 2 <= len(text) <= longest and text.isprintable() and not set(text) & set('"\\')
