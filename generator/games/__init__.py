"""Games: rules that screen and paper share, pure and without state."""
