"""`./cita serve`: what is written is seen at once, on screen and paper; it ends without a trace."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator import build, serving, villages
from tests.mini_project import project

ROOT = Path(__file__).resolve().parent.parent
CAREER = "content/karier/pembuat-layang.md"
SHEET = "printables/karier/karier-pembuat-layang-A4-abu.pdf"
BOOK = "printables/buklet/buklet-semua-kerja-A4-abu.pdf"
RUN = """
import signal, sys
from pathlib import Path
from generator import serving, villages
signal.signal(signal.SIGINT, signal.default_int_handler)  # tests in the background inherit none
home = villages.core(Path(sys.argv[1]))
serving.serve(home, int(sys.argv[2]), 2, lambda text: print(text, flush=True))
"""


@dataclass
class Session:
    """A running `serve`, the kit it serves, and what it said."""

    root: Path
    address: str
    log: Path
    process: subprocess.Popen[bytes]

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def page(self, name: str) -> str:
        with urllib.request.urlopen(f"http://{self.address}/{name}", timeout=90) as answer:
            return str(answer.read().decode())

    def change(self, file: str, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")


def until(what: str, true: Callable[[], bool], seconds: float = 240) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if true():
                return
        except OSError:
            pass  # not there yet
        time.sleep(0.1)
    pytest.fail(f"never: {what}")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    root, log = project(tmp_path / "kit"), tmp_path / "log.txt"
    for name in ("templates", "generator"):
        (root / name).symlink_to(ROOT / name)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", RUN, str(root), str(port)]
    with log.open("w") as out:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out, process_group=0)
        try:
            yield Session(root, f"127.0.0.1:{port}", log, process)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def _alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_change_is_on_screen_and_paper_a_mistake_is_told_and_the_end_is_clean(
    session: Session,
) -> None:
    sheet, book = session.root / SHEET, session.root / BOOK
    until("served", lambda: "Buka http" in session.said())
    until("all paper", lambda: "Lembar cetak baru" in session.said() and book.is_file())
    until("figures", lambda: "2 halaman" in session.page("karier/pembuat-layang.html"))
    page = session.page("karier/pembuat-layang.html")
    assert "livereload(" in page and "'unsafe-inline'" in page.split("style-src")[0]
    first = sheet.read_bytes(), book.read_bytes()
    other = session.root / "printables/karier/karier-penjaga-mercusuar-A4-abu.pdf"
    untouched = other.stat().st_mtime_ns

    session.change(CAREER, "Tangannya cekatan", "Tangannya terampil")
    until("new paper", lambda: session.said().count("Lembar cetak baru") == 2)
    until("new page", lambda: "terampil" in session.page("karier/pembuat-layang.html"))
    second = sheet.read_bytes(), book.read_bytes()
    assert first[0] != second[0] and first[1] != second[1]
    assert "karier-pembuat-layang-A4-abu.pdf" in session.said().split("Lembar cetak baru")[2]
    assert "penjaga" not in session.said().split("Lembar cetak baru")[2]
    assert other.stat().st_mtime_ns == untouched

    session.change(CAREER, "riasec: RA", "riasec: RR")
    session.change("content/karier/penjaga-mercusuar.md", "skema: 1", "skema: satu")
    until("mistake told", lambda: serving.KEPT in session.said())
    until("both told", lambda: "penjaga-mercusuar.md:" in session.said())
    assert "karier/pembuat-layang.md:" in session.said()
    assert "Traceback" not in session.said()
    assert "terampil" in session.page("karier/pembuat-layang.html")
    assert (sheet.read_bytes(), book.read_bytes()) == second

    session.change("content/karier/penjaga-mercusuar.md", "skema: satu", "skema: 1")
    session.change(CAREER, "riasec: RR", "riasec: RA")
    session.change(CAREER, "Tangannya terampil", "Tangannya tekun")
    until("mended page", lambda: "tekun" in session.page("karier/pembuat-layang.html"))
    until("mended paper", lambda: book.read_bytes() != second[1])

    session.process.send_signal(signal.SIGINT)
    assert session.process.wait(timeout=60) == 0
    until("all workers gone", lambda: not _alive(session.process.pid))
    assert not list(session.root.glob(".*-baru-*"))
    with build.alone(session.root):
        pass


def test_a_port_in_use_is_one_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(serving.ServeError, match=r"sedang dipakai.*--port"):
            serving.serve(villages.core(tmp_path), port, 1, lambda _: None)
