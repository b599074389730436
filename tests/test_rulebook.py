"""The rule book: each problem has a number to look up, and each number is a rule."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli import app
from generator.content import explaining, loading, rulebook
from generator.content.rulebook import AREAS, RULES, Rule

ROOT = Path(__file__).parent.parent
REPORTS = sorted((ROOT / "tests" / "bad").glob("*.txt"))
# Rules that no edit of a text can break, with the test that breaks them.
ELSEWHERE = {
    "JC101": "test_content_files: folders that are not there",
    "JC104": "test_content_files: links",
    "JC105": "test_rulebook: a file that is locked",
    "JC107": "test_content_files: bytes",
    "JC125": "test_hints",
    "JC411": "test_hints",
    "JC412": "test_hints",
    "JC413": "test_hints",
    "JC313": "test_hints: a field that no sheet serves",
    "JC604": "test_content_files: links",
    "JC605": "test_content_files: a picture too heavy",
    "JC607": "test_content_files: pictures that are none",
    "JC903": "test_recordings: a link",
    "JC904": "test_recordings: too big",
    "JC840": "test_fitting: a career of three pages",
    "JC841": "test_paper: pages of a sheet",
}


def test_numbers_are_unique_and_tell_the_area() -> None:
    numbers = [rule.number for rule in RULES]

    assert len(numbers) == len(set(numbers))
    for hundred, area in enumerate(AREAS.values(), start=1):
        for rule in vars(area).values():
            if isinstance(rule, Rule):
                assert re.fullmatch(rf"JC{hundred}\d\d", rule.number)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.number)
def test_each_rule_is_told_in_single_lines(rule: Rule) -> None:
    for text in (rule.text, rule.reason, rule.bad, rule.good):
        assert text.strip() == text and text and "\n" not in text
    assert rule.text.endswith(".") and rule.reason.endswith(".")
    assert rule.bad != rule.good
    assert rule.level in rulebook.NAMES


def test_each_rule_is_broken_by_a_case_and_each_number_in_a_report_is_a_rule() -> None:
    said = {
        number for file in REPORTS for number in re.findall(r"\[(JC\d{3})\]$", _text(file), re.M)
    }
    known = {rule.number for rule in RULES}

    assert said <= known
    assert known - said - ELSEWHERE.keys() == set(), "no case in tests/bad breaks these"
    assert ELSEWHERE.keys() & said == set(), "these have a case by now"
    for place in ELSEWHERE.values():
        assert (ROOT / "tests" / f"{place.partition(':')[0]}.py").is_file()


def test_a_file_that_is_locked_is_told(mini: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path.read_bytes

    def locked(self: Path) -> bytes:
        if self.name == "kit.yml":
            raise PermissionError
        return whole(self)

    monkeypatch.setattr(Path, "read_bytes", locked)

    found = loading.examine([mini], date(2026, 11, 24))[1]

    assert [problem.rule.number for problem in found] == ["JC105"]


def test_no_declared_rule_is_forgotten_by_the_checks() -> None:
    """Each constant of the rule book is named by a module outside it."""
    named = {
        node.attr
        for file in _modules()
        for node in ast.walk(ast.parse(_text(file)))
        if isinstance(node, ast.Attribute)
    }
    for area in AREAS.values():
        for name, value in vars(area).items():
            assert not isinstance(value, Rule) or name in named, f"{area.__name__}.{name}"


def test_the_contributor_guide_holds_the_rules_of_today() -> None:
    guide = _text(ROOT / "CONTRIBUTING.md")

    assert explaining.renewed(guide) == guide, "run ./cita explain --write"


@pytest.mark.parametrize("word", ["JC204", "jc204", "204"])
def test_a_number_is_explained_with_reason_and_examples(word: str) -> None:
    said = CliRunner().invoke(app, ["explain", word])

    assert said.exit_code == 0
    for part in ("JC204", "Mengapa:", "Salah:", "Benar:"):
        assert part in said.stdout


def test_explain_alone_lists_every_rule() -> None:
    said = CliRunner().invoke(app, ["explain"]).stdout

    assert [rule.number for rule in RULES if rule.number not in said] == []


def test_the_fields_of_a_kind_are_explained_with_examples() -> None:
    said = CliRunner().invoke(app, ["explain", "karier"]).stdout

    assert "* siapa_bisa: Siapa saja yang bisa" in said
    assert "contoh: Perempuan dan laki-laki bisa belajar merawat." in said


def test_an_unknown_number_gets_a_hint_and_no_traceback() -> None:
    said = CliRunner().invoke(app, ["explain", "karir"])

    assert said.exit_code == 1
    assert 'mungkin maksudmu "karier"' in said.output


def _modules() -> Iterator[Path]:
    book = ROOT / "generator" / "content" / "rulebook"
    return (file for file in (ROOT / "generator").rglob("*.py") if file.parent != book)


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
