"""Rules across the fields of one item: nothing twice, nobody reviews himself, parts in order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.content.model import Career, Item, Page
from generator.content.model.career import RELATED
from generator.content.model.fields import PARTS
from generator.content.problems import Problem
from generator.content.reading import Reading, Written, typed
from generator.content.rulebook import fields, graph, people
from generator.language import BASE, _

_HEADING = re.compile(r"^## +(.*?) *$", re.MULTILINE)
_PARTS = list(PARTS)


def check(reading: Reading) -> Iterator[Problem]:
    careers = {career.slug: career for career in typed(reading.every(), Career)}
    for item in reading.every():
        yield from _check_twins(item)
    for career in careers.values():
        yield from _check_career(career, careers)
    # What needs no checked field is told with the fields that must be mended, not after them.
    for written in reading.bodies():
        if issubclass(written.kind, Page):
            yield from _check_reviewers(written)
            if reading.language == BASE:  # a translation without a story is told where it is read
                yield from _check_body(written)
        if written.kind is Career:
            yield from _check_safety(written)
            yield from _check_parts(written)


def _check_twins(item: Item) -> Iterator[Problem]:
    """No list holds the same thing twice."""
    for name, field in type(item).model_fields.items():
        value = getattr(item, name)
        if not isinstance(value, tuple):
            continue
        seen: set[object] = set()
        for index, thing in enumerate(value):
            same = thing.casefold() if isinstance(thing, str) else thing
            if same in seen:
                line = item.source.line(field.alias or name, index)
                message = _('"{nama}" berisi hal yang sama dua kali', nama=field.alias)
                yield Problem(
                    item.source.path, line, message, _("ganti atau hapus salah satu."), fields.TWINS
                )
            seen.add(same)


def _check_reviewers(page: Written) -> Iterator[Problem]:
    both = _named(page.says("penulis")) & _named(page.says("peninjau"))
    if both:
        yield Problem(
            page.path,
            page.source.line("peninjau"),
            _("{nama} menulis dan meninjau sekaligus", nama=", ".join(sorted(both))),
            _("peninjau harus orang lain; kalau belum ada, tulis peninjau: []"),
            fields.SELF_REVIEW,
        )


def _named(typed: object) -> set[str]:
    return {name for name in typed if isinstance(name, str)} if isinstance(typed, list) else set()


def _check_body(page: Written) -> Iterator[Problem]:
    if not page.source.body.strip():
        yield Problem(
            page.path,
            page.source.body_line,
            _("halaman ini belum ada ceritanya"),
            _("tulis isinya di bawah baris --- yang kedua."),
            fields.EMPTY_BODY,
        )


def _check_career(career: Career, careers: dict[str, Career]) -> Iterator[Problem]:
    path, line = career.source.path, career.source.line
    related = [careers[slug] for slug in career.related if slug in careers]
    if len(career.related) < min(RELATED, len(careers) - 1):
        yield Problem(
            path,
            line("terkait"),
            _("karier terkait baru {n}", n=len(career.related)),
            _("tulis {n} karier lain; satu membuka pintu minat lain.", n=RELATED),
            fields.ITEMS,
        )
    if len(related) == RELATED and all(r.interests[0] == career.interests[0] for r in related):
        yield Problem(
            path,
            line("terkait"),
            _("ketiga karier terkait membuka pintu minat yang sama"),
            _(
                "ganti satu dengan karier yang riasec-nya tidak diawali {huruf}.",
                huruf=career.interests[0],
            ),
            graph.CROSSING,
        )


def _check_safety(page: Written) -> Iterator[Problem]:
    safety = page.says("keselamatan")
    if not isinstance(safety, dict) or safety.get("catatan"):
        return
    age = str(safety.get("usia_kerja"))
    if re.fullmatch(r"1[89]|2\d", age, re.ASCII):
        yield Problem(
            page.path,
            page.source.line("keselamatan"),
            _("pekerjaan mulai usia 18 butuh catatan keselamatan"),
            _('tambahkan catatan pada keselamatan, misalnya catatan: "Lihat dari jarak aman."'),
            people.SAFETY_NOTE,
        )


def _check_parts(page: Written) -> Iterator[Problem]:
    """Three headed parts in order, or one part without headings (content guide, 2.1)."""
    body = page.source.body
    headings = list(_HEADING.finditer(body))
    names = [heading[1] for heading in headings]
    if names in ([], _PARTS):
        return
    wrong = next((h for h in headings if h[1] not in _PARTS), headings[0])
    line = page.source.body_line + body.count("\n", 0, wrong.start())
    yield Problem(
        page.path,
        line,
        _("judul bagian cerita tidak lengkap atau tidak berurutan"),
        _("pakai tepat tiga judul: {judul}", judul=", ".join(f"## {name}" for name in _PARTS)),
        fields.HEADINGS,
    )
