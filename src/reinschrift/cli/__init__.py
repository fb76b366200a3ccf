"""The command line: one file for each command. Data goes to standard output, everything else to standard error."""
