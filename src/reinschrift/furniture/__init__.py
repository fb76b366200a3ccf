"""Page furniture: lines and line parts that belong to the page around an article, not to the article."""
