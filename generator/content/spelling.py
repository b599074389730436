"""Spelling by Debian's Indonesian dictionary (package hunspell-id), where it is installed.

The dictionary knows roots and most derived forms but few with -nya, -mu, di- or ku-; a word is
right when it, or what is left of it without such an ending or beginning, is right.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

OWN_WORDS = "ejaan.txt"  # in a content root: one word a line, # starts a remark
PATIENCE = 20  # s; the whole library takes a fifth of one
_COMMAND = ("hunspell", "-d", "id_ID", "-i", "utf-8", "-l")
_ENDING = re.compile(r"(?:nya|mu|ku|lah|kah|pun)$")
_DERIVED = re.compile(r"(?:kan|i|an)$")
_START = re.compile(r"^(?:di|ku|ter|ber|se|antar|pe)(?=\w{3})")
_LEAST = 3  # letters that must be left


def misspelt(words: Collection[str]) -> frozenset[str] | None:
    """Those of `words` that no dictionary form explains; None when there is no dictionary."""
    if not words:
        return frozenset()
    forms = {word: set(_forms(word)) for word in words}
    strange = _ask(sorted({form for found in forms.values() for form in found}))
    if strange is None:
        return None
    return frozenset(word for word, found in forms.items() if found <= strange)


def installed() -> bool:
    """Whether there is a dictionary to ask."""
    return _ask(["buku"]) is not None


def _ask(words: Sequence[str]) -> set[str] | None:
    """The words that the dictionary does not know, asked in one go; None without a dictionary."""
    if not shutil.which(_COMMAND[0]):
        return None
    try:
        answer = subprocess.run(
            _COMMAND,
            input="\n".join(words) + "\n",
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None  # hunspell without the Indonesian dictionary
    return set(answer.stdout.split())


def own_words(roots: Collection[Path]) -> frozenset[str]:
    """The words that the project, and each village, knows to be right."""
    known: set[str] = set()
    for root in roots:
        try:
            text = (root / OWN_WORDS).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        known |= {row.partition("#")[0].strip().lower() for row in text.splitlines()}
    return frozenset(known - {""})


def _forms(word: str) -> Iterator[str]:
    """The word, and what it may be made of: bukunya of buku, ditulisnya of tulis."""
    yield word
    for bare in dict.fromkeys((word, _ENDING.sub("", word))):
        for stem in dict.fromkeys((bare, _DERIVED.sub("", bare))):
            for form in (stem, _START.sub("", stem), _START.sub("", _START.sub("", stem))):
                if len(form) >= _LEAST:
                    yield form
