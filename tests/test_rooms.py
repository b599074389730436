"""The walls of the house: what an engineer who changes a part can rely on."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "generator").rglob("*.py"))
LONGEST = 300  # lines


def _imports(module: Path) -> Iterator[str]:
    """Every module named by an import, also by one inside a function."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _importers(name: str, modules: list[Path] = MODULES) -> list[str]:
    return [
        str(module.relative_to(ROOT))
        for module in modules
        if any(found == name or found.startswith(f"{name}.") for found in _imports(module))
    ]


@pytest.mark.parametrize(
    ("engine", "module"),
    [
        ("mkdocs", "generator/site/courier.py"),
        ("weasyprint", "generator/printing/pdf.py"),
        ("pikepdf", "generator/printing/pdf_objects.py"),
    ],
)
def test_each_engine_can_be_changed_in_one_module(engine: str, module: str) -> None:
    assert _importers(engine) == [module]


@pytest.mark.parametrize(
    ("room", "other"),
    [
        ("site", "generator.printing"),
        ("printing", "generator.site"),
        ("content", "generator.site"),
        ("content", "generator.printing"),
        ("language", "generator.content"),
    ],
)
def test_rooms_that_do_not_know_each_other(room: str, other: str) -> None:
    inside = [module for module in MODULES if module.is_relative_to(ROOT / "generator" / room)]
    assert inside
    assert _importers(other, inside) == []


def test_no_module_is_longer_than_can_be_held_in_mind() -> None:
    lengths = {
        str(module.relative_to(ROOT)): len(module.read_text(encoding="utf-8").splitlines())
        for module in MODULES
    }
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}
