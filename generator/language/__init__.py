"""Languages: catalogues of the words outside content, and the rules each language brings."""

from generator.language.speech import _, both, either, marked, speaking, spoken
from generator.language.tongue import BASE, Rules, Tongue

__all__ = ["BASE", "Rules", "Tongue", "_", "both", "either", "marked", "speaking", "spoken"]
