"""Content that must be refused with advice, and content that must pass in silence.

A case is the smallest edit of the mini library, written as `bad/<what-is-wrong>.yml`, and beside
it the whole report as a teacher sees it, `bad/<what-is-wrong>.txt`. An edit names a file (`berkas`)
and either a text in it that stands there once and what replaces it (`ganti`, `dengan`), a whole
new file (`isi`), or that the file goes (`hapus: true`); a list makes several edits. The cases in
`good/` have no report: they say what no check may complain about.

Why edits and not whole files: a career has sixty lines, of which one would be the case, and a new
field would have to be added to hundreds of them. Why not keys merged over a base: half of the
slips are in the text itself (a tab, a quote left open, a missing key), where no key can be merged.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.content import loading
from generator.content.problems import Problem, report

HERE = Path(__file__).parent
BAD = sorted((HERE / "bad").glob("*.yml"))
GOOD = sorted((HERE / "good").glob("*.yml"))
TODAY = date(2026, 11, 24)


def edit(root: Path, case: Path) -> None:
    """Change the content at `root` as the case says."""
    edits: Any = yaml.safe_load(case.read_text(encoding="utf-8"))
    for change in edits if isinstance(edits, list) else [edits]:
        file = root / change["berkas"]
        if change.get("hapus"):
            file.unlink()
            continue
        text = change.get("isi")
        if text is None:
            text = file.read_text(encoding="utf-8")
            assert text.count(change["ganti"]) == 1, f"not once in the file: {change['ganti']!r}"
            text = text.replace(change["ganti"], change["dengan"])
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")


def problems_of(root: Path) -> list[Problem]:
    return loading.examine([root], TODAY)[1]


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.stem)
def test_bad_content_is_refused_with_advice(case: Path, mini: Path) -> None:
    edit(mini, case)
    expected = case.with_suffix(".txt")

    problems = problems_of(mini)

    assert problems, "nothing is wrong here; it belongs into good/"
    said = report(problems) + "\n"
    assert said == (expected.read_text(encoding="utf-8") if expected.exists() else "")


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case.stem)
def test_good_content_passes_in_silence(case: Path, mini: Path) -> None:
    edit(mini, case)

    assert [str(problem) for problem in problems_of(mini)] == []


def test_each_report_belongs_to_a_case() -> None:
    assert {file.stem for file in (HERE / "bad").glob("*.txt")} == {case.stem for case in BAD}
