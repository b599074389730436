"""The way out of the host: a plain tree from which MkDocs without our plugin makes our site."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from generator.content import loading
from generator.outputs import OutputError
from generator.site import ballast, courier, tree

from .mini_project import ROOT, project

COURIERS = ("Perbaiki halaman ini", "__config", "bundle.", "iframe-worker")


def test_the_tree_builds_to_the_same_site_without_us(tmp_path: Path) -> None:
    folder = project(tmp_path / "kit")
    courier.build(folder, tmp_path / "ours")
    library = loading.load([folder / "content"], date.today())
    count = tree.write(library, ROOT, tmp_path / "tree")

    settings = (tmp_path / "tree" / "mkdocs.yml").read_text(encoding="utf-8")
    assert "jelajah-cita" not in settings.replace("alamat: jelajah-cita", "")
    run = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(tmp_path / "theirs")]
    made = subprocess.run(
        run,
        cwd=tmp_path / "tree",
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0, made.stderr
    ours = {f.relative_to(tmp_path / "ours"): f for f in (tmp_path / "ours").rglob("*.html")}
    theirs = {f.relative_to(tmp_path / "theirs") for f in (tmp_path / "theirs").rglob("*.html")}
    assert ours.keys() == theirs and len(theirs) == count + 1  # and 404.html
    for name, file in ours.items():
        there = (tmp_path / "theirs" / name).read_text(encoding="utf-8")
        # the courier takes out ballast, sets edit links, and helps the search of 404
        lean = ballast.page(there) if name.name != "404.html" else there
        assert _plain(lean) == _plain(file.read_text(encoding="utf-8")), name


def _plain(html: str) -> list[str]:
    lines = (line.strip() for line in html.splitlines())
    return [line for line in lines if line and not any(word in line for word in COURIERS)]


def test_a_full_folder_is_left_alone(tmp_path: Path) -> None:
    folder = project(tmp_path / "kit")
    library = loading.load([folder / "content"], date.today())
    (tmp_path / "penuh").mkdir()
    (tmp_path / "penuh" / "surat.txt").write_text("jangan dihapus")
    with pytest.raises(OutputError, match="sudah berisi"):
        tree.write(library, ROOT, tmp_path / "penuh")
    assert [f.name for f in (tmp_path / "penuh").iterdir()] == ["surat.txt"]
