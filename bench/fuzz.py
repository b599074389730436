"""Damaged content and recipes, for as long as it is given: is everything answered in words?

Run: .venv/bin/python bench/fuzz.py [MINUTES] [SEED]

The tests' invented library is damaged as in tests/test_content_properties.py, in ever new ways.
What the checker lets pass must become HTML for paper and, of the damaged file, a PDF or a sentence
that says why not. Findings lie in .cache/fuzz/ as the damaged file; the same seed finds them again.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator import printables  # noqa: E402
from generator.content.library import Library  # noqa: E402
from generator.printing import bookbinding, jobs, paper, pdf, printroom  # noqa: E402
from generator.printing.cache import Cache  # noqa: E402
from generator.printing.pdf_types import PrintError  # noqa: E402
from tests import test_content_properties as properties  # noqa: E402

BATCH = 200  # examples between two looks at the clock
FINDINGS = ROOT / ".cache" / "fuzz"
RECIPES = [name for name in properties.FILES if name.startswith("buklet/")]
CHOICES = st.dictionaries(
    st.sampled_from(["karier", "kisah", "lembar-kerja", "panduan", "minat", "kelompok", "usia"]),
    st.lists(properties.ANY_TEXT, max_size=3) | properties.ANY_TEXT,
    max_size=3,
)


@st.composite
def recipes(draw: st.DrawFn) -> tuple[str, bytes]:
    """A recipe with a section that nobody wrote by hand; JSON is YAML."""
    name = draw(st.sampled_from(RECIPES))
    text = (properties.MINI / name).read_text(encoding="utf-8")
    section = properties.json.dumps({"bagian": draw(properties.ANY_TEXT), **draw(CHOICES)})
    return name, text.replace("isi:", f"isi:\n  - {section}", 1).encode()


class Line:
    """One content folder and one press, for all examples."""

    def __init__(self, folder: Path) -> None:
        self.content = Path(shutil.copytree(properties.MINI, folder / "content"))
        folders = {"content": [self.content], "templates": [ROOT / "templates"]}
        self._press = pdf.Press(pdf.KitFetcher(folders))
        self._store = Cache(folder / "cache")
        self.passed = 0

    def look(self, name: str, data: bytes) -> None:
        """Check, and print what passes; raises whatever is no sentence for people."""
        kept = (self.content / name).read_bytes()
        library, _ = properties.judge(self.content, name, data)
        if library is None:
            return
        self.passed += 1
        (self.content / name).write_bytes(data)
        try:
            self._print(library, Path(name).stem)
        finally:
            (self.content / name).write_bytes(kept)

    def _print(self, library: Library, slug: str) -> None:
        room = printroom.PrintRoom(ROOT, library, self._store, 1, lambda _: None)
        for printable in printables.all_of(library):
            for sheet, page in jobs._needed(room, printable):
                html = room.room.html(sheet, page)
                if sheet.slug == slug:
                    self._lay_out(html, page, sheet.name)
        for booklet in library.booklets.values():
            page = paper.format_of(f"{library.kit.papers[0]}-abu")
            bookbinding.booklets.contents(
                list(bookbinding.booklets.sheets_of(booklet, library, page)),
                lambda _: 2,
                3,
                room.room,
            )

    def _lay_out(self, html: str, page: paper.Format, name: str) -> None:
        try:
            self._press.lay_out(html, page, name)
        except PrintError as error:
            assert str(error).startswith(name)


def main(minutes: float, first: int) -> int:
    end, number, findings = time.monotonic() + minutes * 60, first, 0
    looked = 0
    last: list[tuple[str, bytes]] = []
    with tempfile.TemporaryDirectory() as folder:
        line = Line(Path(folder))
        while time.monotonic() < end:

            def example(case: tuple[str, bytes]) -> None:
                nonlocal looked
                if time.monotonic() > end:
                    return
                last[:] = [case]
                line.look(*case)
                looked += 1

            try:
                _batch(number, example)
            except Exception:
                findings += 1
                FINDINGS.mkdir(parents=True, exist_ok=True)
                name, data = last[0]
                kept = FINDINGS / f"{number}-{name.replace('/', '-')}"
                kept.write_bytes(data)
                print(f"{kept}:\n{traceback.format_exc()}", flush=True)
            number += 1
            print(f"seed {number - 1}: {looked} looked at, {line.passed} passed", flush=True)
    print(f"{looked} examples (seeds {first} to {number - 1}), {findings} findings")
    return findings


def _batch(number: int, example: object) -> None:
    options = settings(
        max_examples=BATCH,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    seed(number)(options(given(case=properties.damaged() | recipes())(example)))()  # type: ignore


if __name__ == "__main__":
    arguments = sys.argv[1:3]
    spent = float(arguments[0]) if arguments else 60.0
    sys.exit(main(spent, int(arguments[1]) if len(arguments) > 1 else 1) > 0)
