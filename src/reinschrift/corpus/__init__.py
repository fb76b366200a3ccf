"""Many documents: learning from them, streaming and sharding them."""
