"""What tokenizers and subword models leave in a text that was never put together again."""
