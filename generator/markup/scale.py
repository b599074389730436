"""The sentences a sheet asks with faces, read from its source."""

from __future__ import annotations

import re

_SCALE = re.compile(r"^/// skala-wajah(?: *\|.*?)? *\n(.*?)^/// *$", re.MULTILINE | re.DOTALL)
_ITEM = re.compile(r"^[-*+] +(.*?) *$", re.MULTILINE)


def sentences(body: str) -> tuple[str, ...]:
    """What stands beside the faces of every `skala-wajah` block, in order; () without one."""
    return tuple(item for block in _SCALE.findall(body) for item in _ITEM.findall(block))
