"""Real grey: content streams rewritten so that no colour operator is left."""

from __future__ import annotations

import re

from generator.language import _
from generator.printing.pdf_types import PrintError

_COLOUR = re.compile(rb"(?m)^(\S+) (\S+) (\S+) (rg|RG)$")


def to_grey(content: bytes) -> bytes:
    """Each `r g b rg` as `g g`: WeasyPrint writes black as RGB, which printers count as colour.

    Raises PrintError when a real colour is left.
    """
    return _COLOUR.sub(_grey, content)


def _grey(match: re.Match[bytes]) -> bytes:
    red, green, blue, operator = match.groups()
    if not red == green == blue:
        raise PrintError(_("warna di lembar abu-abu: {warna}", warna=match[0].decode("latin1")))
    return red + (b" g" if operator == b"rg" else b" G")
