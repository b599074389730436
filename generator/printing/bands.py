"""A career's text by age band, and how wide the columns are in which bands stand; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.content.model.fields import PART

_BAND = re.compile(rf"(?m)^## {PART}[ \t]*$")


def parts(body: str) -> list[tuple[str, str]]:
    """A career's body by age band; one part without a band when it has no such headings."""
    found = _BAND.split(body)
    if len(found) == 1:
        return [("", body)]
    lead = [("", found[0])] if found[0].strip() else []
    return lead + list(zip(found[1::2], found[2::2], strict=True))


def shares(parts: Sequence[tuple[str, str]]) -> list[float]:
    """How many percent of a row's width make columns of these parts about equally high.

    None is less than half as wide as the widest. Laid out so, each line is broken once; columns
    that the engine balances itself are tried out, which took a sixth of a sheet's time.
    """
    longest = max((len(text) for _band, text in parts), default=0)
    lengths = [max(len(text), longest / 2) for _band, text in parts]
    return [round(100 * length / sum(lengths), 1) for length in lengths]
