"""The answer to `build`, `site` or `print` when nothing has changed, before anything heavy is read.

The command line itself costs more than looking at every file of a kit, so it comes second.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from generator import build
from generator.villages import core

ROOT = Path(__file__).resolve().parent.parent
VERBS = {
    "build": (build.PRINTABLES, build.SITE),
    "site": (build.SITE,),
    "print": (build.PRINTABLES,),
}


def nothing_to_do(arguments: Sequence[str], root: Path = ROOT) -> bool:
    """Whether the verb, without further options, has nothing to do; then that has been said."""
    start = time.monotonic()
    names = VERBS.get(arguments[0]) if len(arguments) == 1 else None
    if names is None or not build.unchanged(core(root), date.today(), names):
        return False
    for name in names:
        print(build.SAME[name])
    print("\n".join(build.closing(core(root), names, time.monotonic() - start)))
    return True
