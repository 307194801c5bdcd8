"""Words that name a role, and only one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.posting.lines import MOST_WORDS
from bot.posting.vocabulary import ABBREVIATED, ANDS, FILLERS, NO_ROLE, STOPS, TRAILING, is_role_word
from bot.text import unaccented

LONGEST_ROLE = 60


def role_of(words: Sequence[str]) -> str:
    """Return the role with which words begin; '' where they name none, or more than one."""
    start = next((at for at, word in enumerate(words) if word.casefold() not in FILLERS and not word.isdigit()), 0)
    run: list[str] = []
    for place, word in enumerate(words[start:], start):
        if word.casefold().strip("(") in STOPS or word[0] in "(|":
            break
        run.append(word if word.casefold() in ABBREVIATED else word.rstrip(".,;:!?"))
        if len(run) > MOST_WORDS:
            return ""
        if word != run[-1]:
            if word[-1] in ",;" and any(map(is_role_word, words[place + 1 : place + 4])):
                return ""
            break
    while run and run[-1].casefold() in TRAILING:
        del run[-1]
    return _one_role(run)


def _one_role(run: Sequence[str]) -> str:
    bare = [unaccented(word) for word in run]
    if not any(map(is_role_word, bare)) or not NO_ROLE.isdisjoint(bare) or bare[-1] in ANDS:
        return ""
    joint = next((at for at, word in enumerate(bare) if word in ANDS), None)
    if joint and any(map(is_role_word, bare[:joint])) and any(map(is_role_word, bare[joint:])):
        return ""
    role = " ".join(run).strip("\"'“”‘’")
    return role if len(role) <= LONGEST_ROLE else ""
