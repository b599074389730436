"""Word forms a child may type: no stemmer, but the forms of a few known base verbs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

_VOWELS = "aeiou"
_IRREGULAR = {"ajar": ("belajar", "pelajar", "pelajaran"), "kerja": ("pekerjaan",)}


def normal(text: str) -> str:
    """Lower case, without marks, words apart by one space; anak-anak becomes anak."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = re.sub(r"\b([a-z]+)-\1\b", r"\1", plain)
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def nasal(base: str) -> str:
    """The verb with its nasal: rawat stays, tempa gives nempa, asah gives ngasah."""
    first, second = base[0], base[1:2]
    if sum(letter in _VOWELS for letter in base) == 1:
        return f"nge{base}"  # las: mengelas
    if first in "kpts" and second in _VOWELS:
        return {"k": "ng", "p": "m", "t": "n", "s": "ny"}[first] + base[1:]
    if first in "bfpv":
        return f"m{base}"
    if first in "cdjzt" or base.startswith("sy"):
        return f"n{base}"
    if first in _VOWELS + "ghk":
        return f"ng{base}"
    return base  # l, m, n, r, s before a consonant, w, y


def with_ending(base: str, ending: str) -> str:
    """The verb with its ending: care gives caring, plan gives planning, carry gives carries."""
    first = ending[0]
    if base.endswith("e") and first in _VOWELS:
        return base[:-1] + ending
    if base.endswith("y") and base[-2:-1] not in _VOWELS and first != "i":
        return base[:-1] + ("ies" if ending == "s" else f"i{ending}")
    if first in _VOWELS and re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", base):
        return base + base[-1] + ending
    return base + ending


def forms(base: str, endings: Sequence[str] = ()) -> list[str]:
    """The base verb and what prefixes and suffixes make of it, each once.

    A language that names the endings of its verbs has those and no prefixes.
    """
    if endings:
        return list(dict.fromkeys([base, *(with_ending(base, ending) for ending in endings)]))
    active = nasal(base)
    ber = "be" if base.startswith("r") or re.match(r"[^aeiou]er[^aeiou]", base) else "ber"
    made = [
        base,
        *(f"{prefix}{active}{suffix}" for prefix in ("me", "pe") for suffix in ("", "kan", "i")),
        *(f"di{base}{suffix}" for suffix in ("", "kan", "i")),
        *(f"{base}{suffix}" for suffix in ("kan", "an", "i")),
        f"pe{active}an",
        f"pe{base}",
        f"{ber}{base}",
        *_IRREGULAR.get(base, ()),
    ]
    return list(dict.fromkeys(made))


def words(texts: Iterable[str]) -> list[str]:
    """All words of these texts, normal and each once."""
    return list(dict.fromkeys(word for text in texts for word in normal(text).split()))
