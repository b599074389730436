"""Outputs are built beside and swapped in whole: a killed or failed build leaves the old ones."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import KitError

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
KEEP = ".gitkeep"  # MkDocs wipes all but dotfiles; git keeps the folder by it


class OutputError(KitError):
    """The outputs could not be written; the text says why and what to do."""


@contextmanager
def staging(final: Path) -> Iterator[Path]:
    """A new folder beside `final` to build in; when all went well it takes its place at once."""
    repair(final)
    try:
        beside = Path(tempfile.mkdtemp(prefix=f".{final.name}-baru-", dir=final.parent))
    except OSError as error:
        raise _explained(error, final) from error
    try:
        beside.chmod(0o755)
        yield beside
        (beside / KEEP).touch()
        _swap(beside, final)
    except OSError as error:
        raise _explained(error, final) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _swap(new: Path, final: Path) -> None:
    """Exchange two folders in one step where the system can; the old one is left at `new`."""
    if not final.exists():
        new.rename(final)
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if hasattr(libc, "renameat2"):
        failed = libc.renameat2(
            _AT_FDCWD, os.fsencode(new), _AT_FDCWD, os.fsencode(final), _RENAME_EXCHANGE
        )
        if not failed:
            return
        if ctypes.get_errno() not in (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(final))
    # Two steps; if we are killed between them the next build finds the old folder by its name.
    old = _kept(final)
    shutil.rmtree(old, ignore_errors=True)
    final.rename(old)
    new.rename(final)
    shutil.rmtree(old, ignore_errors=True)


def _kept(final: Path) -> Path:
    return final.with_name(f".{final.name}-lama")


def leftovers(folder: Path) -> bool:
    """Whether a killed build left something in `folder` that the next one clears away."""
    names = [path.name for path in folder.iterdir() if path.name.startswith(".")]
    return any("-baru-" in name or name.endswith("-lama") for name in names)


def repair(final: Path) -> None:
    """Put back what an interrupted swap left aside, and clear what a killed build left."""
    old = _kept(final)
    if old.exists() and not final.exists():
        old.rename(final)
    for leftover in final.parent.glob(f".{final.name}-baru-*"):
        shutil.rmtree(leftover, ignore_errors=True)


def _explained(error: OSError, final: Path) -> OutputError:
    reasons = {
        errno.ENOSPC: "ruang penyimpanan penuh; hapus berkas lain lalu ulangi",
        errno.EDQUOT: "ruang penyimpanan penuh; hapus berkas lain lalu ulangi",
        errno.EACCES: "folder ini tidak boleh ditulis; periksa izinnya",
        errno.EPERM: "folder ini tidak boleh ditulis; periksa izinnya",
        errno.EROFS: "folder ini hanya bisa dibaca; salin kit ke folder lain",
    }
    reason = reasons.get(error.errno or 0, error.strerror or str(error))
    return OutputError(f"{final.name}/ tidak bisa ditulis: {reason}. Hasil yang lama tetap ada.")
