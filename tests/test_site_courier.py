"""MkDocs builds and serves the pages as its users expect, and shows every problem."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.site import courier

from .mini_project import ROOT, project

BROKEN = "content/karier/pembuat-layang.md"


def spoil(folder: Path) -> str:
    """Break two files; returns the good text of the first."""
    first, second = folder / BROKEN, folder / "content/karier/penghitung-bintang.md"
    good = first.read_text(encoding="utf-8")
    first.write_text(good.replace("riasec: RA", "riasec: RX"), encoding="utf-8")
    text = second.read_text(encoding="utf-8")
    second.write_text(re.sub(r"(?m)^kbji:.*", "kbji: abc", text), encoding="utf-8")
    return good


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_two_clones_on_two_days_give_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = project(tmp_path / "satu"), project(tmp_path / "tempat lain" / "dua")
    courier.build(first, first / "site")
    today = time.time()
    monkeypatch.setattr(time, "time", lambda: today + 40 * 86400)  # also what date.today() asks
    courier.build(second, second / "hasil")
    made = snapshot(first / "site")
    assert made == snapshot(second / "hasil")
    assert "sitemap.xml" not in made
    assert not [name for name, data in made.items() if str(tmp_path).encode() in data]


def test_nothing_of_the_site_points_to_another_host(tmp_path: Path) -> None:
    folder = project(tmp_path)
    courier.build(folder, folder / "site")
    for name, data in snapshot(folder / "site").items():
        if name.endswith((".html", ".css")):
            text = data.decode()
            assert not re.search(r"(src|srcset)=\"(https?:)?//", text), name
            assert not re.search(r"<link[^>]+href=\"(https?:)?//", text), name
            assert not re.search(r"url\((https?:)?//|@import", text), name


def test_what_others_wrote_travels_with_its_licence(tmp_path: Path) -> None:
    folder = project(tmp_path)
    courier.build(folder, folder / "site")
    for letters in (folder / "site").rglob("*.woff2"):
        assert "SIL OPEN FONT LICENSE" in (letters.parent / "OFL.txt").read_text(encoding="utf-8")
    licence = folder / "site" / "assets" / "javascripts" / "LICENSE.txt"
    told = licence.read_text(encoding="utf-8")
    assert "Martin Donath" in told
    assert "Permission is hereby granted" in told
    theirs = {file.name for file in licence.parent.rglob("*.js")}
    assert {name.split(".")[0] for name in theirs} == {"bundle", "search"}, "credit the new ones"


def test_the_edit_link_opens_the_contributors_file(tmp_path: Path) -> None:
    folder = project(tmp_path)
    courier.build(folder, folder / "site")
    page = (folder / "site/karier/pembuat-layang.html").read_text(encoding="utf-8")
    assert 'href="https://example.org/sunting/karier/pembuat-layang.md"' in page
    assert "Perbaiki halaman ini" not in (folder / "site/index.html").read_text(encoding="utf-8")


def test_broken_files_are_all_named_and_the_old_site_stays(tmp_path: Path) -> None:
    folder = project(tmp_path)
    courier.build(folder, folder / "site")
    before = snapshot(folder / "site")
    spoil(folder)
    with pytest.raises(courier.SiteError) as told:
        courier.build(folder, folder / "site")
    assert "karier/pembuat-layang.md:" in str(told.value)
    assert "karier/penghitung-bintang.md:" in str(told.value)
    assert "masalah di 2 berkas" in str(told.value)
    assert snapshot(folder / "site") == before


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[Path, str, Path]]:
    """`mkdocs serve` on a mini project: its folder, its address, its log."""
    folder, log = project(tmp_path / "kit"), tmp_path / "log.txt"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--strict", "-a", address]
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
    with log.open("w") as out:
        process = subprocess.Popen(command, cwd=folder, env=settings, stdout=out, stderr=out)
        try:
            yield folder, address, log
        finally:
            process.terminate()
            process.wait(timeout=10)


def until(told: str, found: object, wanted: str, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if wanted in found():  # type: ignore[operator]
                return
        except OSError:
            pass  # not listening yet
        time.sleep(0.2)
    pytest.fail(f"{told}: {wanted!r} never came")


def test_serve_shows_the_problem_and_recovers_when_it_is_mended(
    server: tuple[Path, str, Path],
) -> None:
    folder, address, log = server

    def page() -> str:
        url = f"http://{address}/karier/pembuat-layang.html"
        with urllib.request.urlopen(url, timeout=5) as answer:
            return str(answer.read().decode())

    until("start", page, "Pembuat layang-layang")
    sheet = folder / "printables" / "karier" / "karier-pembuat-layang-A4-abu.pdf"
    sheet.parent.mkdir(parents=True)
    sheet.write_bytes(b"%PDF-1.7 lembar")
    linked = re.search(r'href="\.\./\.\./(printables/karier/[^"]+A4-abu\.pdf)"', page())
    assert linked
    with urllib.request.urlopen(f"http://{address}/{linked[1]}", timeout=5) as answer:
        assert answer.read() == sheet.read_bytes()
    for hidden in ("printables/../mkdocs.yml", "printables/karier/belum.pdf", "printables/"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"http://{address}/{hidden}", timeout=5)
    time.sleep(1)  # the watcher compares times of files
    second = folder / "content/karier/penghitung-bintang.md"
    fine = second.read_text(encoding="utf-8")
    good = spoil(folder)
    until("broken", lambda: log.read_text(encoding="utf-8"), "karier/pembuat-layang.md:")
    time.sleep(1)
    second.write_text(fine, encoding="utf-8")

    def saved_again() -> str:
        """A busy machine may miss one change; whoever writes presses save more than once."""
        mended = good.replace("tukang layang", "juru layang")
        (folder / BROKEN).write_text(mended, encoding="utf-8")
        time.sleep(4)
        return log.read_text(encoding="utf-8").split("masalah di")[-1]

    until("mended", saved_again, "built in")
    until("mended", page, "<title>Pembuat layang-layang")
