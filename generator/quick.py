"""The answer to `build`, `site` or `print` when nothing has changed, before anything heavy is read.

The command line itself costs more than looking at every file of a kit, so it comes second.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from generator import build
from generator.language import BASE, _, kits
from generator.villages import CONTENT, core

ROOT = Path(__file__).resolve().parent.parent
VERBS = {
    "build": (build.PRINTABLES, build.SITE),
    "site": (build.SITE,),
    "print": (build.PRINTABLES,),
}


def _speaks_another(root: Path) -> bool:
    """Whether the answer is not in Indonesian, by what the command line would go by."""
    chosen = os.environ.get("CITA_BAHASA", "").strip()
    return (chosen or kits.written_in(root / CONTENT)) != BASE


def nothing_to_do(arguments: Sequence[str], root: Path = ROOT) -> bool:
    """Whether the verb, without further options, has nothing to do; then that has been said."""
    start = time.monotonic()
    names = VERBS.get(arguments[0]) if len(arguments) == 1 else None
    if names is None or _speaks_another(root):
        return False  # another language has words to look up, which takes longer anyhow
    if not build.unchanged(core(root), date.today(), names):
        return False
    for name in names:
        print(_(build.SAME[name]))
    print("\n".join(build.closing(core(root), names, time.monotonic() - start)))
    return True
