"""`./cita serve`: the site reloads by itself while somebody writes, paper is made behind it."""

from __future__ import annotations

import itertools
import shutil
import signal
import socket
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from generator import build, counts, inventory
from generator.counts import Count
from generator.errors import KitError
from generator.inventory import Base
from generator.language import _, marked, speaking
from generator.moments import number
from generator.paper_desk import PaperDesk
from generator.site import courier
from generator.villages import Home

Progress = Callable[[str], None]
PATIENCE = 0.6  # s for a changed sheet; the site is not kept waiting longer
KEPT = marked("Yang tampil tetap situs terakhir yang benar.")


class ServeError(KitError):
    """The kit cannot be served; the text says why and what to do."""


class Served:
    """One kit while it is served: every round makes paper, then a site in a folder of its own.

    What cannot be made is said, and what was shown last goes on being shown.
    """

    def __init__(self, home: Home, port: int, hands: int, say: Progress, base: Path) -> None:
        _check_port(port)
        self._home, self._say, self._base = home, say, base
        self._rounds = itertools.count(1)
        self._program = Base(home.root / "generator")
        self._as_started = inventory.look([self._program])
        paper = home.folder / build.PRINTABLES
        self._table = paper / counts.NAME
        self._told: Mapping[str, Count] = {}  # paper and ink as the shown site says them
        self._waits = False  # for paper, before a site is made with its figures
        self._again = base / "lagi"  # written when the site must be made once more
        self._again.touch()
        self._desk = PaperDesk(home, hands, say, self._compare)
        (base / build.PRINTABLES).symlink_to(paper)  # where a site looks for counts
        self._shown = base / "tampil"  # a link, so that it is always a whole site
        self._shown.symlink_to(home.folder / build.SITE)  # the last good one to begin with
        watched = [*home.roots, home.root / "templates", home.root / "mkdocs.yml", self._again]
        self._server = courier.live_server(self.renew, port, self._shown, paper, watched)

    def run(self) -> None:
        """Until KeyboardInterrupt."""
        try:
            self.renew()
            self._say(
                _("Buka {alamat} di peramban. Ctrl-C untuk berhenti.", alamat=self._server.url)
            )
            self._server.serve()
        finally:
            self._server.shutdown()
            self._desk.close()

    def renew(self) -> None:
        """One round; raises nothing, as the server would stop answering then."""
        if inventory.look([self._program]) != self._as_started:
            self._say(
                _("Programnya sendiri berubah. Tekan Ctrl-C, lalu jalankan ./cita serve lagi.")
            )
            return
        self._waits = True
        self._desk.order(PATIENCE)
        self._waits = False
        start = time.monotonic()
        made = self._base / str(next(self._rounds))
        self._told = counts.read(self._table)
        try:
            with speaking(self._home.tongue):
                left_out = courier.rebuild(self._home.root, made, self._home.roots[1:])
        except courier.SiteError as error:
            self._say(f"{error}\n{_(KEPT)}")
            shutil.rmtree(made, ignore_errors=True)
            return
        for problem in left_out:
            self._say(problem)
        self._show(made)
        seconds = number(time.monotonic() - start, 1)
        self._say(_("Situs diperbarui ({detik} detik).", detik=seconds))

    def _compare(self) -> None:
        """Paper is ready: a site that was not kept waiting for it may say old figures."""
        if not self._waits and not counts.tell_the_same(self._told, counts.read(self._table)):
            self._again.write_text(str(time.monotonic()), encoding="utf-8")

    def _show(self, made: Path) -> None:
        before = self._shown.resolve()
        beside = self._base / "tampil-baru"
        beside.symlink_to(made)
        beside.replace(self._shown)
        if before.parent == self._base.resolve():
            shutil.rmtree(before, ignore_errors=True)


def serve(home: Home, port: int, hands: int, say: Progress) -> None:
    """Serve this kit on 127.0.0.1 until Ctrl-C or an end by the system.

    Raises ServeError when the port is not free.
    """
    signal.signal(signal.SIGTERM, _interrupt)
    with tempfile.TemporaryDirectory(prefix="jelajah-cita-", ignore_cleanup_errors=True) as folder:
        served = Served(home, port, hands, say, Path(folder))
        try:
            served.run()
        except KeyboardInterrupt:
            say(_("Selesai. Untuk memperbarui folder site/ juga, jalankan ./cita build."))


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise ServeError(
                _("alamat 127.0.0.1:{port} sedang dipakai; pilih --port lain.", port=port)
            ) from error


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt
