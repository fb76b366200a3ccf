"""The shape of lines: blanks at their edges and doubled ones, words and paragraphs broken over lines."""
