"""Outputs are built beside and swapped in whole: a killed or failed build leaves the old ones."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from string import Template

from generator.errors import KitError, reason
from generator.language import _

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
_RENAMED = {"gitignore": ".gitignore"}  # a dotfile among the templates would rule there
KEEP = ".gitkeep"  # MkDocs wipes all but dotfiles; git keeps the folder by it


class OutputError(KitError):
    """The outputs could not be written; the text says why and what to do."""


@contextmanager
def staging(final: Path) -> Iterator[Path]:
    """A new folder beside `final` to build in; when all went well it takes its place at once.

    Where `final` is a link to a folder, for instance on another disk, that folder is replaced and
    the link stays. Raises OutputError when something else lies there, or nothing can be written.
    """
    final = final.resolve()
    repair(final)
    if final.exists() and not final.is_dir():
        raise OutputError(
            _(
                '"{nama}" di {folder} bukan folder. Pindahkan atau ganti namanya, lalu ulangi.',
                nama=final.name,
                folder=final.parent,
            )
        )
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


@contextmanager
def new_folder(final: Path) -> Iterator[Path]:
    """A folder to fill for somebody; `final` is there whole when all went well, or not at all.

    Raises OutputError when `final` already holds something or cannot be written.
    """
    if final.exists() and (not final.is_dir() or any(final.iterdir())):
        raise OutputError(
            _("{folder} sudah berisi. Pilih folder yang kosong atau nama lain.", folder=final)
        )
    beside = None
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f".{final.name}-baru-", dir=final.parent))
        beside.chmod(0o755)
        yield beside
        beside.rename(final)
    except OSError as error:
        raise OutputError(
            _("{folder} tidak bisa ditulis: {sebab}.", folder=final, sebab=reason(error))
        ) from error
    finally:
        if beside is not None:
            shutil.rmtree(beside, ignore_errors=True)


def fill(start: Path, target: Path, words: Mapping[str, str]) -> None:
    """Copy the text files below `start` to `target`, each $word replaced."""
    for file in sorted(f for f in start.rglob("*") if f.is_file()):
        name = file.relative_to(start)
        copy = target / name.with_name(_RENAMED.get(name.name, name.name))
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = Template(file.read_text(encoding="utf-8")).substitute(words)
        copy.write_text(text, encoding="utf-8")


def keep(old: Path, new: Path, pattern: str) -> None:
    """Copy from the last good output what matches and was not made anew."""
    for file in sorted(old.glob(pattern)):
        copy = new / file.relative_to(old)
        if not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, copy)


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
    final = final.resolve()
    old = _kept(final)
    if old.exists() and not final.exists():
        old.rename(final)
    for leftover in final.parent.glob(f".{final.name}-baru-*"):
        if leftover.is_dir() and not leftover.is_symlink():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            leftover.unlink(missing_ok=True)


def _explained(error: OSError, final: Path) -> OutputError:
    return OutputError(
        _(
            "{nama}/ tidak bisa ditulis: {sebab}. Hasil yang lama tetap ada.",
            nama=final.name,
            sebab=reason(error),
        )
    )
