"""Booklet recipes that choose by rule: resolved once, so that site and paper read plain lists."""

from __future__ import annotations

from collections.abc import Mapping

from generator import papers
from generator.content.model import Booklet, Career, Section, Worksheet


def resolve(
    booklet: Booklet,
    careers: Mapping[str, Career],
    worksheets: Mapping[str, Worksheet],
    sizes: tuple[str, ...],
) -> Booklet:
    """The same booklet with every chosen career and worksheet named, on the paper of the kit."""
    sections = tuple(_resolved(section, careers, worksheets) for section in booklet.sections)
    editions = dict.fromkeys(papers.at_home(edition, sizes) for edition in booklet.editions)
    return booklet.model_copy(update={"sections": sections, "editions": tuple(editions)})


def _resolved(
    section: Section, careers: Mapping[str, Career], worksheets: Mapping[str, Worksheet]
) -> Section:
    by_rule: list[str] = []
    if section.interest or section.group:
        by_rule = [
            slug
            for slug, career in careers.items()
            if section.interest in (None, career.interests[0])
            and section.group in (None, career.group)
        ]
    sheets = [s for s, sheet in worksheets.items() if section.band in sheet.bands]
    return section.model_copy(
        update={
            "careers": _together(section.careers, by_rule),
            "worksheets": _together(section.worksheets, sheets),
        }
    )


def _together(named: tuple[str, ...], chosen: list[str]) -> tuple[str, ...]:
    """What was named first, then what the rule adds."""
    return named + tuple(slug for slug in chosen if slug not in named)
