"""Who was in the last prints and is no longer in the kit: nothing old may then be kept for them.

A print that is kept as it was (a sheet that outgrew its pages, a wrong recipe, an order by hand)
could still name a person who has taken back consent since. Which page of it does is not looked
for: when anybody left, every such print goes, and is made again when it is mended or ordered.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

_RECORD = ".cache/kisah.json"


def anybody_left(home: Path, stories: Iterable[str]) -> bool:
    """Whether a story of the last prints is missing now; also when nothing is recorded.

    `home` is the folder that holds the prints, `stories` the slugs that may be printed today.
    """
    try:
        before = {str(slug) for slug in json.loads((home / _RECORD).read_bytes())}
    except (OSError, ValueError, TypeError):
        return True
    return not before <= set(stories)


def remember(home: Path, stories: Iterable[str], *, first: bool = False) -> None:
    """Write down whose stories may stand in the prints that lie there now.

    `first`: only where nothing was written down yet.
    """
    record = home / _RECORD
    if first and record.exists():
        return
    beside = record.with_suffix(".baru")
    try:
        record.parent.mkdir(exist_ok=True)
        beside.write_text(json.dumps(sorted(stories)), encoding="utf-8")
        beside.replace(record)
    except OSError:  # a full disk: better nothing written down than something old
        for file in (beside, record):
            file.unlink(missing_ok=True)
