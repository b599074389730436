"""Where the library stands: counts, gaps, what must be read again. Pure: a Library goes in."""
