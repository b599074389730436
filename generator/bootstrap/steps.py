"""Running one step of the set-up, and saying in plain words why it failed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

# The user's pip settings decide where packages come from, and that is respected. These
# decide where packages go, or which are allowed, and would break a virtual environment.
UNWANTED_SETTINGS = frozenset(
    {
        "PIP_CONSTRAINT",
        "PIP_NO_BINARY",
        "PIP_PREFIX",
        "PIP_REQUIRE_HASHES",
        "PIP_ROOT",
        "PIP_TARGET",
        "PYTHONHOME",
        "PYTHONPATH",
    }
)


class Stop(Exception):
    """The set-up cannot go on; its lines (three at most) say why and what to do."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


def say(line: str) -> None:
    """One line about what goes on, beside the program's own output."""
    print(line, file=sys.stderr, flush=True)


def run(
    command: Sequence[str], root: Path, lock: int | None = None, *, may_fail: bool = False
) -> None:
    """Run a step quietly; if it fails, stop with the cause in plain words."""
    settings = {k: v for k, v in os.environ.items() if k not in UNWANTED_SETTINGS}
    settings["PIP_USER"] = "0"
    ended = subprocess.run(
        command,
        cwd=root,
        env=settings,
        stdin=None if command[0] == "sudo" else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        pass_fds=() if lock is None else (lock,),
        check=False,
    )
    if ended.returncode != 0 and not may_fail:
        raise Stop(*failure_lines(ended.stdout))


NO_NETWORK = (
    "Temporary failure",
    "Name or service not known",
    "Failed to establish a new connection",
    "Could not connect",
    "Could not resolve",
    "Network is unreachable",
    "ConnectTimeout",
    "Read timed out",
    "ProxyError",
)


def failure_lines(output: str) -> tuple[str, ...]:
    """The cause of a failed step, read from what it printed."""
    again = "Sesudah itu jalankan lagi perintah yang sama."
    if "No space left on device" in output:
        return "Penyimpanan penuh. Kosongkan kira-kira 500 MB.", again
    if any(sign in output for sign in NO_NETWORK):
        return "Tidak ada sambungan internet untuk menyiapkan program.", (
            "Internet hanya perlu sekali. Sambungkan, lalu jalankan lagi perintah yang sama."
        )
    if "DO NOT MATCH THE HASHES" in output:
        return "Paket yang diunduh tidak sama dengan yang dicatat proyek ini, jadi ditolak.", (
            "Coba lagi dari jaringan lain. Jika tetap begitu, kabari pengelola proyek."
        )
    if "Could not get lock" in output:
        return "Program pemasang lain (apt) sedang berjalan. Tunggu sampai selesai.", again
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("error", "e:"))] or lines
    return "Penyiapan berhenti. Pesan dari pemasang:", (errors or ["(tidak ada)"])[0][:300], again
