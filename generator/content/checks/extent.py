"""How long a body may be, and how short an order on a sheet must be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content import prose
from generator.content.checks.slip import Slip
from generator.content.model import Career, Record, Story, Worksheet
from generator.content.model.fields import count_words
from generator.content.problems import Problem
from generator.content.reading import Reading, Written
from generator.content.rulebook import fields, language
from generator.language import Rules, _, marked

# Content guide: section 2.1 for careers; section 4 asks 250-400 for stories, and the shortest
# true one, of a life on which two sources agree in few points, has 226.
BODIES: dict[type[Record], tuple[int, int]] = {Career: (120, 300), Story: (200, 400)}
MOST_ORDER = 9  # words; content guide, section 7: level B2 for worksheet orders
ORDER = Slip(
    language.ORDER,
    marked('perintah terlalu panjang: {n} kata ("{kalimat}")'),
    marked("di lembar kerja paling banyak {banyak} kata; pecah jadi dua perintah."),
)


def most_order(rules: Rules) -> int:
    """Words that an order on a sheet may have in this language."""
    return int(MOST_ORDER * rules.ratio)


def check(reading: Reading) -> Iterator[Problem]:
    for written in reading.bodies():
        if written.kind in BODIES and written.source.body.strip():
            yield from _check_body(written, reading.rules, *BODIES[written.kind])
        if issubclass(written.kind, Worksheet):
            yield from _check_orders(written, reading.rules)


def _check_body(written: Written, rules: Rules, least: int, most: int) -> Iterator[Problem]:
    most = int(most * rules.ratio)
    count = sum(count_words(sentence.text) for sentence in prose.body_sentences(written, rules))
    if not least <= count <= most:
        yield Problem(
            written.path,
            written.source.body_line,
            _("cerita ini terlalu pendek: {n} kata", n=count)
            if count < least
            else _("cerita ini terlalu panjang: {n} kata", n=count),
            _(
                "tulis {sedikit} sampai {banyak} kata, judul bagian ikut dihitung.",
                sedikit=least,
                banyak=most,
            ),
            fields.BODY_LENGTH,
        )


def _check_orders(written: Written, rules: Rules) -> Iterator[Problem]:
    most = most_order(rules)
    for sentence in prose.body_sentences(written, rules):
        count = count_words(sentence.text)
        if most < count <= prose.most_words(rules, sentence.level):  # longer ones are told already
            yield ORDER.problem(
                written.path, sentence.line, n=count, kalimat=sentence.text, banyak=most
            )
