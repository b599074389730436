"""From the Library to web pages."""
