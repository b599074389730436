"""Reading levels: words a sentence, sentences a paragraph (content guide, section 7)."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from generator.content import prose
from generator.content.checks.matter import Text
from generator.content.checks.slip import Slip
from generator.content.model.fields import count_words
from generator.content.problems import Problem
from generator.content.rulebook import language as rules
from generator.language import Rules, _, marked
from generator.moments import number

MOST_SENTENCES, MOST_SENTENCES_EASY = 5, 3  # a paragraph at level C, at B3
LENGTH = marked('kalimat terlalu panjang: {n} kata ("{kalimat}")')
LENGTH_FOR = {
    prose.CHILD: marked("untuk anak paling banyak {n} kata; pecah jadi dua kalimat."),
    prose.OLDER: marked("untuk usia 13-15 paling banyak {n} kata; pecah jadi dua kalimat."),
    prose.ADULT: marked("untuk orang dewasa paling banyak {n} kata; pecah jadi dua kalimat."),
}
_EMOJI = re.compile("[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")
_CHAIN = re.compile(r"[!?](?: ?[!?])+")
_BORROWED = re.compile("[\u0370-\u052f\u1d00-\u1dbf]")
_LETTERS = re.compile(r"[^\W\d_]+")
EMOJI = Slip(
    rules.EMOJI,
    marked("ada emoji; komputer lama menampilkannya sebagai kotak kosong"),
    marked("hapus emoji itu, atau simpan gambarnya di folder gambar."),
    _EMOJI,
)
MIXED = Slip(
    rules.LOOKALIKE,
    marked('kata "{kata}" memuat huruf asing yang mirip huruf biasa'),
    marked("hapus kata itu lalu ketik ulang dengan tangan."),
)
LOOKALIKE = Slip(
    rules.LOOKALIKE,
    marked('huruf "{huruf}" hanya mirip huruf biasa'),
    marked("hapus kata itu lalu ketik ulang dengan tangan."),
    _BORROWED,
)
SHOUTING = Slip(
    rules.SHOUTING,
    marked('tanda "{tanda}" berderet'),
    marked("satu tanda cukup, misalnya Ayo coba!"),
    _CHAIN,
)
MEAN = Slip(
    rules.MEAN,
    marked("kalimat untuk usia 13-15 rata-rata {rata} kata"),
    marked("pendekkan beberapa kalimat sampai rata-ratanya {n} kata."),
)
PARAGRAPH = Slip(
    rules.PARAGRAPH,
    marked("paragraf ini {n} kalimat"),
    marked("paling banyak {banyak} kalimat; beri baris kosong di tengahnya."),
)


def check(texts: Iterable[Text], limits: Rules) -> Iterator[Problem]:
    for text in texts:
        for sentence in text.sentences:
            yield from _check_letters(text.path, sentence)
            yield from _check_shouting(text.path, sentence)
        if text.written is not None:
            first = text.written.source.body_line if text.written.torn else 0
            found = [s for s in text.sentences if s.line >= first]  # torn fields have their report
            yield from _check_lengths(text.path, found, limits)
            easy = text.written.says("level") == "B3"
            most = MOST_SENTENCES_EASY if easy else MOST_SENTENCES
            yield from _check_paragraphs(text.path, found, most)
            yield from _check_mean(text.path, found, limits)


def _check_letters(path: str, sentence: prose.Sentence) -> Iterator[Problem]:
    if sentence.text.isascii():
        return
    if EMOJI.found(sentence.text):
        yield EMOJI.problem(path, sentence.line)
    for word in _LETTERS.findall(sentence.text):
        plain = [letter < "\u0250" or "\u1e00" <= letter < "\u1f00" for letter in word]
        if any(plain) and not all(plain):  # one Cyrillic letter hides a word from every search
            yield MIXED.problem(path, sentence.line, kata=word)
            return
    if borrowed := next(filter(_borrowed, sentence.text), ""):
        yield LOOKALIKE.problem(path, sentence.line, huruf=borrowed)


def _borrowed(letter: str) -> bool:
    """Whether it is drawn like a plain letter but is another: wide, round, bold, Greek, Cyrillic.

    Aksara Jawa and Arabic are nobody's look-alikes and may stand in a page.
    """
    if letter.isascii() or not letter.isalpha():
        return False
    looks = unicodedata.normalize("NFKC", letter)
    return (looks != letter and looks.isascii()) or bool(_BORROWED.match(letter))


def _check_shouting(path: str, sentence: prose.Sentence) -> Iterator[Problem]:
    """No chains of exclamation marks (content guide, section 7)."""
    if chain := _CHAIN.search(sentence.text):
        yield SHOUTING.problem(path, sentence.line, tanda=chain[0])


def _check_lengths(path: str, found: list[prose.Sentence], limits: Rules) -> Iterator[Problem]:
    for sentence in found:
        most, count = prose.most_words(limits, sentence.level), count_words(sentence.text)
        if count > most:
            message = _(LENGTH, n=count, kalimat=_quote(sentence.text))
            hint = _(LENGTH_FOR[sentence.level], n=most)
            yield Problem(path, sentence.line, message, hint, rules.SENTENCE)


def _check_mean(path: str, found: list[prose.Sentence], limits: Rules) -> Iterator[Problem]:
    older = [s for s in found if s.level == prose.OLDER and s.paragraph >= 0]
    if not older:
        return
    mean = sum(count_words(s.text) for s in older) / len(older)
    if mean > limits.mean:
        yield MEAN.problem(path, older[0].line, rata=number(mean, 1), n=limits.mean)


def _check_paragraphs(path: str, found: list[prose.Sentence], most: int) -> Iterator[Problem]:
    inside = [s for s in found if s.paragraph >= 0 and s.level == prose.CHILD]
    first = {s.paragraph: s.line for s in reversed(inside)}
    for paragraph, count in Counter(s.paragraph for s in inside).items():
        if count > most:
            yield PARAGRAPH.problem(path, first[paragraph], n=count, banyak=most)


def _quote(text: str) -> str:
    return text if len(text) <= 120 else text[:119] + "…"
