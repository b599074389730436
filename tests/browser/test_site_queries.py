"""What children of this place type finds the job first: queries.tsv, over the real careers."""

from __future__ import annotations

import csv
import gzip
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.content import loading
from generator.content.library import Library
from generator.site import catalogue, pages

from ..mini_project import ROOT

ENOUGH = 0.95
HEAVIEST = 200 * 1024
EACH = 3
TABLE = Path(__file__).with_name("queries.tsv")


@pytest.fixture(scope="module")
def library() -> Library:
    return loading.load([ROOT / "content"], date(2026, 11, 24))


def table() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def test_queries_find_the_wanted_career_first(browser: Browser, library: Library) -> None:
    entries = catalogue.build(library).entries
    slugs = [entry.career.slug for entry in entries]
    cards = [{"names": e.names, "forms": e.forms, "about": e.about} for e in entries]
    rows = [row for row in table() if row["career"] in slugs]
    page = browser.new_page()
    page.add_script_tag(path=ROOT / "templates/site/assets/js/katalog-cari.js")
    found = page.evaluate(
        "([cards, all]) => { const stock = KatalogCari.index(cards);"
        " return all.map(query => KatalogCari.ranked(stock, query)) }",
        [cards, [row["query"] for row in rows]],
    )
    page.close()
    wrong = [
        f"{row['query']}: {row['career']}, found {[slugs[n] for n in numbers[:4]]}"
        for row, numbers in zip(rows, found, strict=True)
        if not numbers or slugs[numbers[0]] != row["career"]
    ]
    share = 1 - len(wrong) / len(rows)
    print(f"{len(rows)} queries, {share:.1%} first\n" + "\n".join(wrong))
    assert len(rows) >= 60
    assert share >= ENOUGH, "\n".join(wrong)


def test_the_table_asks_for_careers_often_enough() -> None:
    asked = Counter(row["career"] for row in table())
    assert len({row["query"] for row in table()}) == len(table())
    assert not [career for career, count in asked.items() if count < EACH]


def test_the_catalogue_is_light_with_eighty_careers(library: Library) -> None:
    """Copies under other names; their words differ, so that they do not compress away."""
    careers = dict(library.careers)
    for number, (slug, career) in enumerate(list(careers.items()) * 3):
        if len(careers) >= 80:
            break
        turned = tuple(alias[::-1] for alias in career.aliases)
        tasks = tuple(task[::-1] for task in career.tasks)
        copy = career.model_copy(update={"aliases": turned, "tasks": tasks})
        name = f"{slug}-{number}"
        copy._source = replace(career._source, path=f"karier/{name}.md", slug=name)
        careers[name] = copy
    many = replace(library, careers=careers)
    page = next(p for p in pages.write(many) if p.name == "karier/index")
    weight = len(gzip.compress(page.text.encode(), mtime=0))
    print(f"catalogue with {len(careers)} careers: {weight / 1024:.1f} KB gzip")
    assert weight < HEAVIEST
