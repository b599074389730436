"""What a contributor is shown before anything is checked: all of it from the one declaration."""
