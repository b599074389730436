"""What each verb needs, in order: the system's packages, `.venv`, the project, test tools."""

from __future__ import annotations

import errno
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.bootstrap.environment import Environment, only_one
from generator.bootstrap.machine import install_needs, missing_needs
from generator.bootstrap.steps import Stop, say

ROOT = Path(__file__).resolve().parents[2]

# Everything comes as a wheel (nothing is compiled, no foreign set-up code runs) and is
# compared with the hash in the lock, whatever index it comes from.
LOCKED = ("--require-hashes", "--only-binary=:all:", "--no-deps", "-r")
EDITABLE = ("--no-index", "--no-build-isolation", "--no-deps", "--editable")


REASONS = {
    errno.EACCES: "tidak boleh menulis di sini",
    errno.EPERM: "tidak boleh menulis di sini",
    errno.EROFS: "folder ini hanya bisa dibaca",
    errno.ENOSPC: "penyimpanan penuh",
}


def prepare(verb: str, root: Path = ROOT) -> None:
    """Make everything that the verb needs; nothing if it is there."""
    venv = Environment(root)
    if is_ready(verb, venv):
        return
    with only_one(root) as lock:
        new_venv = not venv.is_whole("base")
        in_apt = [need for need in missing_needs(verb, new_venv=new_venv) if need.packages]
        install_needs(in_apt, root)
        if new_venv:
            venv.clear()
            say("Menyiapkan lingkungan Python (sekali saja, 1-2 menit) ...")
            venv.make(lock)
            with venv.layer("base"):
                venv.pip(lock, *LOCKED, "requirements/run.txt")
        if not venv.is_whole("project", "pyproject.toml"):
            with venv.layer("project", "pyproject.toml"):
                venv.pip(lock, *EDITABLE, ".")
        if verb == "test" and not venv.is_whole("test", "requirements/test.txt"):
            say("Menyiapkan alat uji (sekali saja, 1-2 menit) ...")
            with venv.layer("test", "requirements/test.txt"):
                venv.pip(lock, *LOCKED, "requirements/test.txt")
        install_needs(missing_needs(verb, new_venv=False), root)


def is_ready(verb: str, venv: Environment) -> bool:
    """Whether nothing is to do; reads three small files and asks for a few libraries."""
    return (
        venv.is_whole("base")
        and venv.is_whole("project", "pyproject.toml")
        and (verb != "test" or venv.is_whole("test", "requirements/test.txt"))
        and not missing_needs(verb, new_venv=False)
    )


def verb_of(arguments: Sequence[str]) -> str:
    """The verb, or nothing when only help is wanted."""
    if {"-h", "--help"} & set(arguments):
        return ""
    return next((word for word in arguments if not word.startswith("-")), "")


def main(arguments: Sequence[str]) -> int:
    """Prepare; whatever goes wrong becomes at most three lines."""
    try:
        prepare(verb_of(arguments))
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        say("\nDihentikan. Jalankan lagi perintah yang sama untuk melanjutkan.")
        return 130
    except OSError as error:
        reason = REASONS.get(error.errno or 0, error.strerror or str(error))
        say(f"Penyiapan berhenti di {ROOT}: {reason}.")
        say("Program perlu menulis di foldernya sendiri dan di .venv, dengan ruang 500 MB.")
        say("Pindahkan proyek ke folder milikmu, lalu jalankan lagi perintah yang sama.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
