"""The names and descriptions of commands in each language, for discord.py to send along with the tree."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as At

from bot.language import Language, _, of_locale, pgettext, speaking
from bot.text import capital

VOCABULARY = "vocabulary"
"""What a choice's name is marked with: the vocabulary that its value is a word of."""
_LANGUAGES = {locale.value: of_locale(locale.value) for locale in discord.Locale}
"""Looked up once, as discord.py asks for each text in each locale: 24,000 times at a start."""


class Translator(app_commands.Translator):
    """Looks names up in the bot's own catalogue; None where it does not speak a language."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """Return what a name or a description is called in a locale."""
        language = _LANGUAGES[locale.value]
        if language is Language.ENGLISH:
            return None
        with speaking(language):
            match context.location:
                case At.command_name if isinstance(context.data, app_commands.ContextMenu):
                    return _(string.message)
                case At.command_name:
                    return pgettext("command", string.message)
                case At.parameter_name:
                    return pgettext("option", string.message)
                case At.choice_name:
                    return capital(pgettext(string.extras[VOCABULARY], string.message.lower()))
                case At.group_name:
                    return None
                case _:
                    return _(string.message)
