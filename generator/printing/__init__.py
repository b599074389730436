"""From the Library to sheets of paper."""
