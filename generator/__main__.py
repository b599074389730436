"""`python -m generator` is the same program as `./cita`."""

import sys

from generator import quick

if not quick.nothing_to_do(sys.argv[1:]):
    from generator.cli import main

    main()
