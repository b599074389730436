"""Other ways to make one book or many PDFs from the same Markdown; each in a venv of its own.

The venvs lie under .cache/bench/ and are made by pip from the usual index, once. A peer that
cannot be installed is left out of the table and named under it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.timing import Command
from generator.bootstrap.machine import find_chromium

THEME = """site_name: Karier
docs_dir: docs
theme: {name: material, language: id, font: false}
markdown_extensions: [tables]
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """`packages` for pip, `plugins` of its mkdocs.yml, `after` a command on what was built."""

    name: str
    gives: str
    packages: tuple[str, ...]
    plugins: str
    after: str = ""


# mkdocs-material 9.8 warns that MkDocs 2 will break it; the peers were written for MkDocs 1.
_BASE = ("mkdocs<2", "mkdocs-material<10")
PEERS = (
    Peer(
        "mkdocs-with-pdf",
        "one PDF",
        (*_BASE, "mkdocs-with-pdf"),
        "[search, {with-pdf: {output_path: pdf/all.pdf, cover: true}}]",
    ),
    Peer(
        "mkdocs-to-pdf",
        "one PDF",
        (*_BASE, "mkdocs-to-pdf"),
        "[search, {to-pdf: {output_path: pdf/all.pdf, cover: true}}]",
    ),
    Peer(
        "mkdocs-pdf-export-plugin",
        "one PDF a page",
        (*_BASE, "mkdocs-pdf-export-plugin"),
        "[search, {pdf-export: {combined: false}}]",
    ),
    Peer(
        "print-site and Chromium",
        "one PDF",
        (*_BASE, "mkdocs-print-site-plugin"),
        "[search, {print-site: {add_cover_page: true, add_table_of_contents: true}}]",
        "{chromium} --headless --no-sandbox --disable-gpu --no-pdf-header-footer "
        "--print-to-pdf={out}/all.pdf file://{out}/print_page/index.html",
    ),
    Peer("mkdocs-material, default nav", "the site alone", _BASE, "[search, offline]"),
)


def install(folder: Path) -> tuple[dict[str, Path], dict[str, str]]:
    """The Python of each peer that is there, and why the others are not."""
    pythons, missing = {}, {}
    for peer in PEERS:
        venv = folder / "venv" / peer.name.replace(" ", "-").replace(",", "")
        done = venv / "ready"
        if not done.exists():
            shutil.rmtree(venv, ignore_errors=True)
            subprocess.run([sys.executable, "-m", "venv", venv], check=True)
            pip = [venv / "bin" / "python", "-m", "pip", "install", "-q", *peer.packages]
            # setuptools: older plugins still import pkg_resources
            ended = subprocess.run([*pip, "setuptools<80"], capture_output=True, text=True)
            if ended.returncode:
                missing[peer.name] = ended.stderr.strip().splitlines()[-1][:200]
                continue
            done.touch()
        pythons[peer.name] = venv / "bin" / "python"
    return pythons, missing


def commands(corpus: Path, pythons: Mapping[str, Path]) -> dict[str, Command]:
    """What to type for each peer, from an empty output folder."""
    chromium = find_chromium() or "chromium"
    found = {}
    for peer in PEERS:
        if peer.name not in pythons:
            continue
        word = peer.name.split(",")[0].replace(" ", "-")
        config = corpus / f"mkdocs-{word}.yml"
        config.write_text(f"{THEME}plugins: {peer.plugins}\n", encoding="utf-8")
        out = corpus / f"out-{word}"
        command = f"{pythons[peer.name]} -m mkdocs build -q -f {config} -d {out}"
        if peer.after:
            command += " && " + peer.after.format(chromium=chromium, out=out)
        found[peer.name] = Command(command, corpus, (out.name,))
    return found
