"""What a written file need not carry: a reader gets the same without it.

HTML says the end of a list item, of a paragraph and of a cell even where the next tag says it too,
and puts marks around every value. Scripts and style sheets carry notes for whoever changes them.
For eighty careers all this weighs as much as fifteen more.

Scripts and styles go through libraries. Pages do not: minify-html (0.18) takes the space between
two links or words of a <div> away, and nothing switches that off.
"""

from __future__ import annotations

import json
import re

import rcssmin
import rjsmin

_INDENT = re.compile(r"(?m)^[ \t]+(?=<)")
_EMPTY = re.compile(r"\n\s*\n")
_BLOCK = (
    "article|aside|blockquote|details|div|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p"
    "|pre|section|table|ul"
)
# Closing tags that HTML lets one leave out, by what must follow for them to be understood.
_ENDS = [
    re.compile(rf"</{tag}>\s*(?={after})")
    for tag, after in (
        ("li", r"<li\b|</[uo]l>"),
        ("p", rf"<(?:{_BLOCK})\b|</(?:article|div|details|fieldset|li|main|section|td)>"),
        ("option", r"<option\b|</select>"),
        ("t[dh]", r"<t[dh]\b|</tr>"),
        ("tr", r"<tr\b|</t(?:able|body|head)>"),
        ("d[td]", r"<d[td]\b|</dl>"),
    )
]
_TAG = re.compile(r'<[a-zA-Z][\w-]*(?:\s+[^\s"=<>/]+(?:="[^"]*")?)+\s*/?>')
# Links keep their marks: what packs a stick reads them out of the pages (`generator/pack.py`).
_VALUE = re.compile(r'(?<!\shref)(?<!\ssrc)="([^"]*)"(/?)')
_BARE = re.compile(r"[^\s\"'`=<>]+")


def page(html: str) -> str:
    """HTML of which a browser makes the same page."""
    html = _EMPTY.sub("\n", _INDENT.sub("", html))
    for end in _ENDS:
        html = end.sub("", html)
    return _TAG.sub(lambda tag: _VALUE.sub(_value, tag[0]), html)


def _value(said: re.Match[str]) -> str:
    value, closes = said[1], said[2]
    if not value:
        return closes
    if _BARE.fullmatch(value) and not closes:
        return f"={value}"
    if "&#34;" in value and "'" not in value:
        return "='" + value.replace("&#34;", '"') + f"'{closes}"
    return said[0]


def script(text: str) -> str:
    """Our own script without notes and margins."""
    return str(rjsmin.jsmin(text))


def style(text: str) -> str:
    """Our own style sheet without notes and margins."""
    return str(rcssmin.cssmin(text))


def text(said: str) -> str:
    """A text as a script says it, in the marks that HTML seldom needs."""
    inner = json.dumps(said, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{inner}'"
