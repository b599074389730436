"""Names made from what people type: files, folders, titles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

LONGEST_SLUG = 60  # letters; here, as the quick answer of `build` knows names but no models


def slug_of(title: str) -> str:
    """A file name from a title, without its ending: "Guru SD (kelas 1)" is guru-sd-kelas-1.

    Marks fall off letters, all else that is no letter or digit becomes one hyphen, and what is
    too long ends with a whole word. Empty when the title holds no letter of a-z and no digit.
    """
    letters = unicodedata.normalize("NFKD", title.lower())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(slug) <= LONGEST_SLUG:
        return slug
    cut = slug[: LONGEST_SLUG + 1]
    return cut[: cut.rfind("-")] if "-" in cut else slug[:LONGEST_SLUG]


def tool_picture(tool: str, pictures: Container[str]) -> str | None:
    """The id of the drawing of a tool ("landasan besi" is alat-landasan-besi), if there is one."""
    name = f"alat-{slug_of(tool)}"
    return name if name in pictures else None


def can_be_title(text: str, longest: int) -> bool:
    """Whether a name of 2 to `longest` letters can stand between quotation marks in YAML."""
    return 2 <= len(text) <= longest and text.isprintable() and not set(text) & set('"\\')
