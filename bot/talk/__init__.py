"""Plain words: what a sentence such as "applied at Acme yesterday" means, in English and Spanish at once."""
