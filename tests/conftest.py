"""The invented library that tests build from: small, complete and nobody's real village."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.content import loading
from generator.content.library import Library
from generator.printing import jobs
from generator.printing.cache import Cache

ROOT = Path(__file__).resolve().parent.parent
MINI = Path(__file__).parent / "mini" / "content"
TODAY = date(2026, 11, 24)


@pytest.fixture
def mini(tmp_path: Path) -> Path:
    """A copy of the mini content that a test may change."""
    return Path(shutil.copytree(MINI, tmp_path / "content"))


@pytest.fixture
def library(mini: Path) -> Library:
    """The mini content, read and checked."""
    return loading.load([mini], TODAY)


@pytest.fixture(scope="session")
def paper(tmp_path_factory: pytest.TempPathFactory) -> tuple[Library, Path, Path]:
    """The mini library, printed once: (library, folder of PDFs, cache)."""
    library = loading.load([MINI], TODAY)
    folder = tmp_path_factory.mktemp("cetak")
    store = tmp_path_factory.mktemp("simpanan")
    jobs.build(ROOT, library, folder, Cache(store), 2, lambda _: None)
    return library, folder, store
