"""The first page of a packed kit: it leads a mentor into the site, or to the sheets."""

from __future__ import annotations

from html import escape

from generator.language import _, spoken

_STYLE = "body{font:1.5rem/1.5 Verdana,sans-serif;margin:3rem;color:#1E2A44;background:#FFFBF3}"


def html() -> str:
    """The page, for a file beside site/ and printables/."""
    title, welcome = escape(_("Buka ini")), escape(_("Selamat datang"))
    site = escape(_("Buka situsnya"))
    folder = '<a href="printables/">printables</a>'
    sheets = escape(_("Lembar untuk dicetak ada di folder {folder}.")).format(folder=folder)
    return f"""<!doctype html>
<html lang="{spoken().code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="0; url=site/index.html">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{welcome}</h1>
<p><a href="site/index.html">{site}</a></p>
<p>{sheets}</p>
</body>
</html>
"""
