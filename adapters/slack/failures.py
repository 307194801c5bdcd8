"""Slack's error words, and what each means for a card on its way."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.ports import DeliveryFailed, Failure

SOMEBODY_MUST_ACT = frozenset(
    {
        # the bot was removed or its token is no longer good
        "account_inactive",
        "invalid_auth",
        "not_authed",
        "token_expired",
        "token_revoked",
        # the installation lacks a permission
        "access_denied",
        "ekm_access_denied",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "org_login_required",
        "restricted_action",
        # the person cannot be written to
        "cannot_dm_bot",
        "channel_not_found",
        "is_archived",
        "messages_tab_disabled",
        "not_in_channel",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        # the message is wrong, and stays wrong
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_metadata_format",
        "invalid_metadata_schema",
        "metadata_too_large",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
    }
)
"""Trying again changes nothing. Every other error word, known or not, is tried again later."""
LATER: Mapping[str, float] = {"service_unavailable": 300.0, "team_added_to_org": 300.0, "message_limit_exceeded": 60.0}
"""Seconds to wait where Slack does not say how long."""
TOO_MANY = 429
FAULTS = (SlackClientError, aiohttp.ClientError, TimeoutError, ValueError, AttributeError)
"""What a call of the Web API raises. The last two: the library stumbles where something else than Slack answers."""


def failed(fault: Exception) -> DeliveryFailed:
    """Return what a fault of chat.postMessage means."""
    if not isinstance(fault, SlackApiError):
        return DeliveryFailed(type(fault).__name__, Failure.RETRY)
    word = error_word(fault)
    if fault.response.status_code == TOO_MANY:
        return DeliveryFailed("ratelimited", Failure.RETRY, retry_after=_seconds(fault.response.headers))
    return DeliveryFailed(
        word, Failure.PARK if word in SOMEBODY_MUST_ACT else Failure.RETRY, retry_after=LATER.get(word)
    )


def error_word(fault: SlackApiError) -> str:
    """Return Slack's own word for an error, or the HTTP status where there is none."""
    data = fault.response.data
    word = data.get("error") if isinstance(data, dict) else None
    return str(word) if word else f"http_{fault.response.status_code}"


def _seconds(headers: Mapping[str, str]) -> float:
    after = headers.get("Retry-After") or headers.get("retry-after") or ""
    return float(after) if after.isdigit() else 30.0
