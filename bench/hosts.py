"""Do other hosts give the same site? Builds our pages with each and says page by page what differs.

    python bench/hosts.py            the mini library of the tests; also runs the browser tests
    python bench/hosts.py --whole    the whole library, without the browser tests

Each host lives in an environment of its own under .cache/hosts, made on the first run.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

from generator.content import loading
from generator.site import courier, tree

ROOT = Path(__file__).resolve().parent.parent
HOSTS = {
    "zensical": (("zensical",), ("zensical", "build", "-f", "mkdocs.yml")),
    "properdocs": (("properdocs", "mkdocs-material"), ("properdocs", "build", "-f", "mkdocs.yml")),
}
UNSEEN = {"script", "style", "template"}  # the host's own search stands in a template


@dataclass(frozen=True, slots=True)
class Seen:
    """What a child meets on a page, and what its parts are called."""

    title: str
    language: str
    words: str
    links: tuple[str, ...]
    parts: tuple[str, ...]  # pictures, scripts, styles


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.title, self.language = "", ""
        self.words: list[str] = []
        self.links: list[str] = []
        self.parts: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {key: value or "" for key, value in attrs}
        if (
            names.get("data-md-component") == "skip" or tag in UNSEEN or tag == "title"
        ):  # the host's own, not displayed
            self._inside.append(tag)
        hidden = self._inside not in ([], ["script"])
        if tag == "html":
            self.language = names.get("lang", "")
        if hidden:
            return
        if tag == "a" and "href" in names:
            self.links.append(names["href"])
        if tag in ("img", "script") and "src" in names:
            self.parts.append(names["src"])
        if tag == "link" and names.get("rel") in ("stylesheet", "icon"):
            self.parts.append(names["href"])

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if self._inside[-1:] == ["title"]:
            self.title += data
        elif not self._inside:
            self.words += data.split()


def see(page: Path) -> Seen:
    reader = _Reader()
    reader.feed(page.read_text(encoding="utf-8"))
    parts = (re.sub(r"\?.*$", "", part).removeprefix("./") for part in reader.parts)
    links = (link.removeprefix("./") for link in reader.links)
    words = " ".join(reader.words)
    return Seen(reader.title, reader.language, words, tuple(links), tuple(sorted(parts)))


def differences(ours: Path, theirs: Path) -> Iterator[str]:
    """One line for each thing of ours that is not the same there."""
    pages = {f.relative_to(ours).as_posix() for f in ours.rglob("*.html")}
    found = {f.relative_to(theirs).as_posix() for f in theirs.rglob("*.html")}
    for name in sorted(pages ^ found):
        yield f"{name}: {'missing' if name in pages else 'only there'}"
    for name in sorted(pages & found):
        mine, other = see(ours / name), see(theirs / name)
        for field in Seen.__slots__:
            if getattr(mine, field) != getattr(other, field):
                yield f"{name}: {field} differ{_where(getattr(mine, field), getattr(other, field))}"
    for file in sorted(f for f in ours.rglob("*") if f.is_file() and f.suffix != ".html"):
        name = file.relative_to(ours).as_posix()
        if not (theirs / name).is_file():
            yield f"{name}: missing"
        elif (theirs / name).read_bytes() != file.read_bytes():
            yield f"{name}: other bytes"


def _where(mine: object, other: object) -> str:
    if isinstance(mine, tuple) and isinstance(other, tuple):
        lost, new = Counter(mine) - Counter(other), Counter(other) - Counter(mine)
        return f": without {list(lost)[:3]}, with {list(new)[:3]}"
    a, b = str(mine), str(other)
    at = next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    return f": {a[max(0, at - 30) : at + 40]!r}, there {b[max(0, at - 30) : at + 40]!r}"


def environment(name: str, packages: tuple[str, ...]) -> Path:
    """The programs of a host, installed once."""
    folder = ROOT / ".cache" / "hosts" / name
    if not (folder / "ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        pip = [folder / "bin" / "python", "-m", "pip", "install", "-q", *packages]
        subprocess.run(pip, check=True, stderr=subprocess.DEVNULL)
        (folder / "ready").touch()
    return folder / "bin"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--whole", action="store_true")
    whole = parser.parse_args().whole
    status = 0
    with tempfile.TemporaryDirectory() as scratch:
        project = _project(Path(scratch) / "kit", whole)
        start = time.perf_counter()
        courier.build(project, Path(scratch) / "mkdocs")
        print(f"mkdocs: {time.perf_counter() - start:.1f} s", flush=True)
        library = loading.load([project / "content"], date.today())
        for name, (packages, command) in HOSTS.items():
            programs, place = environment(name, packages), Path(scratch) / name
            tree.write(library, ROOT, place)
            start = time.perf_counter()
            path = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
            subprocess.run(command, cwd=place, env=path, check=True, stdout=subprocess.DEVNULL)
            print(f"{name}: {time.perf_counter() - start:.1f} s", flush=True)
            lines = list(differences(Path(scratch) / "mkdocs", place / "site"))
            print(*(f"  {line}" for line in lines), f"  {len(lines)} differences", sep="\n")
            if not whole:
                status |= _browser_tests(place / "site")
    return status


def _project(folder: Path, whole: bool) -> Path:
    if whole:
        return ROOT
    sys.path.insert(0, str(ROOT))
    from tests.mini_project import add_voice, project

    add_voice(project(folder) / "content")
    return folder


def _browser_tests(site: Path) -> int:
    run = [sys.executable, "-m", "pytest", "-q", "tests/browser", "-p", "no:cacheprovider"]
    return subprocess.run(run, cwd=ROOT, env={**os.environ, "CITA_SITE": str(site)}).returncode


if __name__ == "__main__":
    sys.exit(main())
