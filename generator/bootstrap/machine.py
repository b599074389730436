"""What the system itself must bring: Pango, a browser, the venv module; apt brings it."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.bootstrap.steps import Stop, run, say

PRINTING_VERBS = frozenset({"build", "print", "serve", "test", "booklet", "pack", "pack-session"})
PANGO = (
    "libgobject-2.0.so.0",
    "libpango-1.0.so.0",
    "libpangoft2-1.0.so.0",
    "libfontconfig.so.1",
    "libharfbuzz.so.0",
    "libharfbuzz-subset.so.0",
)
VENV = "modul venv Python"
CHROMIUM_NAMES = ("chromium", "google-chrome-stable", "google-chrome", "chromium-browser")


@dataclass(frozen=True)
class Need:
    """Something that pip cannot bring."""

    name: str
    packages: tuple[str, ...]  # as Debian and Ubuntu call them; empty: not in apt
    present: Callable[[], bool]


def can_load(library: str) -> bool:
    """Whether the system can load a library, asked the way WeasyPrint will ask."""
    if sys.platform != "linux":
        return True  # other names there; WeasyPrint says itself what it lacks
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def find_chromium() -> str | None:
    """The browser for the tests: $CHROMIUM, an installed one, or Playwright's own."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    found = [os.environ.get("CHROMIUM"), *map(shutil.which, CHROMIUM_NAMES)]
    found += map(str, sorted(cache.glob("ms-playwright/chromium-*/chrome-linux*/chrome")))
    for candidate in filter(None, found):
        # Ubuntu's `chromium-browser` is a script that asks for a snap: only a version counts.
        try:
            answer = subprocess.run(
                [candidate, "--version"], capture_output=True, text=True, timeout=30, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        if answer.returncode == 0 and "Chrom" in answer.stdout:
            return candidate
    return None


def is_ubuntu() -> bool:
    """Whether apt's Chromium is only a pointer to a snap."""
    try:
        return platform.freedesktop_os_release().get("ID") == "ubuntu"
    except OSError:
        return False


def missing_needs(verb: str, *, new_venv: bool) -> list[Need]:
    """What the verb needs from the system and does not find."""
    needs: list[Need] = []
    if new_venv:
        package = f"python3.{sys.version_info.minor}-venv"
        needs.append(Need(VENV, (package,), has_venv_module))
    if verb in PRINTING_VERBS:
        packages = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
        needs.append(Need("Pango (pembuat PDF)", packages, lambda: all(map(can_load, PANGO))))
    if verb == "test":
        chromium = () if is_ubuntu() else ("chromium",)
        needs += [
            Need("qpdf", ("qpdf",), lambda: shutil.which("qpdf") is not None),
            # Playwright's own driver is linked to it, and a small Debian has it not.
            Need("libatomic", ("libatomic1",), lambda: can_load("libatomic.so.1")),
            Need("poppler", ("poppler-utils",), lambda: shutil.which("pdftoppm") is not None),
            Need("Chromium", chromium, lambda: find_chromium() is not None),
        ]
    return [need for need in needs if not need.present()]


def has_venv_module() -> bool:
    """Whether this Python can make a `.venv` with pip in it (Debian splits that off)."""
    importlib.invalidate_caches()
    return all(map(importlib.util.find_spec, ("venv", "ensurepip")))


def install_needs(missing: Sequence[Need], root: Path) -> None:
    """Install by apt what is missing, or stop and say the one line to type."""
    packages = [package for need in missing for package in need.packages]
    if packages:
        rights = how_to_become_root()
        if rights is None or shutil.which("apt-get") is None:
            raise Stop(*missing_lines(missing))
        say(f"Memasang lewat apt (sekali saja): {' '.join(packages)} ...")
        if rights == ["sudo"]:
            say("sudo boleh menanyakan kata sandi.")
        apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
        apt += ["-o", "DPkg::Lock::Timeout=120"]  # somebody else's apt may be running
        run([*apt, "update"], root, may_fail=True)  # one dead source spoils no install
        run([*apt, "install", "-y", "--no-install-recommends", *packages], root)
    still = [need for need in missing if not need.present()]
    if still:
        raise Stop(*missing_lines(still))


def how_to_become_root() -> list[str] | None:
    """The words before `apt-get`: none for root, sudo where it may be used, else None."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    return ["sudo"] if sys.stdin.isatty() else None


def missing_lines(missing: Sequence[Need]) -> tuple[str, str, str]:
    """What is missing, the one line to type, what works without it."""
    packages = [package for need in missing for package in need.packages]
    names = " ".join(packages)
    if not packages:  # only Chromium on Ubuntu, where apt has none
        line = "Ketik ini: .venv/bin/python -m playwright install --with-deps chromium"
    elif shutil.which("apt-get") is None:
        line = f"Pasang dengan pemasang paket sistem ini (nama di Debian: {names})."
    elif shutil.which("sudo"):
        line = f"Ketik ini: sudo apt-get update && sudo apt-get install -y {names}"
    else:
        line = f'Ketik ini: su -c "apt-get update && apt-get install -y {names}"'
    first, *others = (need.name for need in missing)
    if first != VENV:
        works = "Tanpa itu tetap jalan: ./cita site dan ./cita check."
    elif others:
        works = f"Untuk ./cita site dan ./cita check cukup {packages[0]}."
    else:
        works = "Sesudah itu jalankan lagi perintah yang sama."
    return f"Belum ada: {', '.join([first, *others])}.", line, works
