"""What encourages: texts for each situation, tone and language, and the choosing of one, without chance."""

from bot.voice.encouragement.actions import Action
from bot.voice.encouragement.choosing import AGAIN_AFTER, MOST_WORDS, Said, choose
from bot.voice.encouragement.facts import Facts

__all__ = ["AGAIN_AFTER", "MOST_WORDS", "Action", "Facts", "Said", "choose"]
