"""`.venv`, made in layers by one set-up at a time.

Each layer leaves a marker behind, written last and holding the hash of everything that
went into it. A layer whose marker is missing or different is made again, and so a set-up
that was killed half-way repairs itself.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.bootstrap.steps import run, say


class Environment:
    """`.venv`, and which of its layers are whole."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.python = self.folder / "bin" / "python"

    def fingerprint(self, *inputs: str) -> str:
        """The hash of files, together with what binds a `.venv` to its place."""
        seal = hashlib.sha256(f"{sys.version_info[:2]} {self.root}".encode())
        for name in ("requirements/run.txt", *inputs):
            seal.update((self.root / name).read_bytes())
        return seal.hexdigest()

    def is_whole(self, layer: str, *inputs: str) -> bool:
        """Whether a layer was finished, from these very inputs."""
        try:
            written = self.marker(layer).read_text()
        except (FileNotFoundError, NotADirectoryError):
            return False
        # The Python may be a link to one that an upgrade of the system took away.
        return written == self.fingerprint(*inputs) and self.python.exists()

    def marker(self, layer: str) -> Path:
        return self.folder / f"ready-{layer}"

    @contextmanager
    def layer(self, name: str, *inputs: str) -> Iterator[None]:
        """Around the making of a layer: its marker goes first and comes back last."""
        self.marker(name).unlink(missing_ok=True)
        yield
        self.marker(name).write_text(self.fingerprint(*inputs))

    def clear(self) -> None:
        """An empty folder; whatever stood there goes."""
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir()

    def make(self, lock: int) -> None:
        """A new Python with pip, and nothing in it yet."""
        # Not sys.executable: that may be the very .venv that has just gone.
        base = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
        run([base, "-I", "-m", "venv", str(self.folder)], self.root, lock)

    def pip(self, lock: int, *arguments: str) -> None:
        """Install with the pip of `.venv`."""
        pip = [str(self.python), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
        run([*pip, "install", "--retries", "3", *arguments], self.root, lock)


@contextmanager
def only_one(root: Path) -> Iterator[int]:
    """Let one set-up work at a time.

    The lock is on the folder itself and belongs to the processes that hold it: it leaves
    no file behind and cannot go stale. pip gets it too, so that after a kill of this
    process alone the next set-up waits until pip has really ended.
    """
    handle = os.open(root, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Penyiapan lain sedang berjalan. Menunggu sampai selesai ...")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
    finally:
        os.close(handle)
