"""From a title to the name of its file, the same everywhere."""

from __future__ import annotations

import re
import unicodedata

from generator.content.model.fields import LONGEST_SLUG


def slug_of(title: str) -> str:
    """The file name of a title, without its ending: "Guru SD (kelas 1)" is guru-sd-kelas-1.

    Marks fall off letters, all else that is no letter or digit becomes one hyphen, and what is
    too long ends with a whole word. Empty when the title holds no letter of a-z and no digit.
    """
    plain = unicodedata.normalize("NFKD", title.lower())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(slug) <= LONGEST_SLUG:
        return slug
    cut = slug[: LONGEST_SLUG + 1]
    return cut[: cut.rfind("-")] if "-" in cut else slug[:LONGEST_SLUG]
