"""The rule of the interest game (content guide, 5.3), read from invented answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.content import loading
from generator.content.model import Interests
from generator.games import interest

MINI = Path(__file__).parent / "mini" / "content"


@pytest.fixture(scope="module")
def interests() -> Interests:
    return loading.load([MINI], date(2026, 11, 24)).interests


def answers(interests: Interests, points: dict[str, int], blank: int = 0) -> list[int | None]:
    """Answers that give each group these points (0-10), the last `blank` pictures skipped."""
    left = dict(points)
    found: list[int | None] = []
    for item in interests.items:
        value = min(2, left.get(item.letter, 0))
        left[item.letter] = left.get(item.letter, 0) - value
        found.append(value)
    return found[: 30 - blank] + [None] * blank


@pytest.mark.parametrize(
    ("points", "blank", "expected"),
    [
        ({"R": 10, "I": 10}, 7, interest.Result("lelah")),
        ({"R": 3, "I": 3, "A": 3}, 0, interest.Result("belum-banyak", "", "S")),
        ({}, 6, interest.Result("belum-banyak", "", "R")),
        (dict.fromkeys("RIASEC", 8), 0, interest.Result("suka-banyak", "RIASEC", "R")),
        (
            {"R": 7, "I": 6, "A": 5, "S": 7, "E": 6, "C": 5},
            0,
            interest.Result("suka-banyak", "RIASEC", "A"),
        ),
        ({"S": 9, "C": 6, "A": 5}, 0, interest.Result("sering-memilih", "SC", "R")),
        ({"E": 5, "A": 3}, 0, interest.Result("sering-memilih", "E", "R")),
        ({"C": 8, "R": 6, "A": 6}, 0, interest.Result("sering-memilih", "RAC", "I")),
        ({"R": 8, "I": 8, "A": 8}, 0, interest.Result("sering-memilih", "RIA", "S")),
        ({"R": 8, "I": 8, "A": 8, "S": 8}, 0, interest.Result("suka-banyak", "RIAS", "E")),
    ],
)
def test_what_answers_lead_to(
    interests: Interests, points: dict[str, int], blank: int, expected: interest.Result
) -> None:
    assert interest.result(answers(interests, points, blank), interests) == expected


PAIRS = ["RC", "IR", "AS", "SC", "EC", "CE", "RI", "IA", "AE", "SA", "ES", "CR"]
CAREERS = {f"kerja-{pair.lower()}": pair for pair in PAIRS}


@pytest.mark.parametrize("kind", ["belum-banyak", "suka-banyak", "sering-memilih"])
def test_every_result_opens_six_jobs_and_one_more_door(kind: str) -> None:
    letters = {"belum-banyak": "", "suka-banyak": "RIASEC", "sering-memilih": "RI"}[kind]
    picked, door = interest.jobs(interest.Result(kind, letters, "E"), CAREERS)
    assert len(picked) == len(set(picked)) == 6
    assert CAREERS[door][0] == "E"
    assert door not in picked
    assert len({CAREERS[slug][0] for slug in (*picked, door)}) >= 3


def test_a_tired_child_gets_no_jobs() -> None:
    assert interest.jobs(interest.Result("lelah"), CAREERS) == ((), "")
