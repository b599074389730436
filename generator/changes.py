"""What a change touches, asked of git, and which pages and PDFs that makes worth looking at."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from generator import printables
from generator.content.library import Library
from generator.errors import KitError
from generator.language import _
from generator.site.plan import shelves

_REVISION = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_./^~-]{0,99}")


class ChangesError(KitError):
    """Git could not say what changed; the text says why."""


def since(root: Path, revision: str) -> list[str]:
    """Files below content/ that differ from `revision` and are still there, sorted."""
    if not _REVISION.fullmatch(revision):
        raise ChangesError(_('"{nama}" bukan nama perubahan; contoh: --since main', nama=revision))
    command = ["git", "diff", "--name-only", "-z", "--diff-filter=d", revision, "--", "content"]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ChangesError(_("git tidak bisa dijalankan di sini.")) from error
    if done.returncode:
        raise ChangesError(_('git tidak mengenal "{nama}"; contoh: --since main', nama=revision))
    return sorted(name for name in done.stdout.decode("utf-8", "replace").split("\0") if name)


def pages(library: Library, changed: Iterable[str]) -> list[str]:
    """The site's pages made from these files ("karier/perawat"), as far as they are published."""
    known = shelves(library)
    found = []
    for name in changed:
        folder, _slash, file = name.removeprefix("content/").partition("/")
        slug = Path(file).stem
        if slug in known.get(folder, {}):
            found.append(f"{folder}/{slug}")
    return found


def sheets(library: Library, page: str) -> list[str]:
    """The PDFs of one page on the kit's first paper: its own sheet, and the key of it if any."""
    kind, _slash, slug = page.partition("/")
    wanted = {kind, printables.KEYS.get(kind, kind)}
    return [
        item.path
        for item in printables.of(library, kind, slug)
        if item.paper == library.kit.papers[0] and item.kind in wanted
    ]
