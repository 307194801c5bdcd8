"""Slack's error words, and what each means for a card on its way."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.delivery import DeliveryFailed, Failure

MEANINGS: Mapping[Failure, frozenset[str]] = {
    Failure.RETRY: frozenset(
        {
            "external_channel_migrating",
            "message_limit_exceeded",
            "rate_limited",
            "ratelimited",
            "service_unavailable",
            "team_added_to_org",
            "update_failed",
        }
    ),
    # "some aspect of the operation" may have succeeded, says Slack; the duplicate_… words need another look, too
    Failure.AMBIGUOUS: frozenset(
        {
            "duplicate_channel_not_found",
            "duplicate_external_id",
            "duplicate_message_not_found",
            "fatal_error",
            "internal_error",
            "request_timeout",
        }
    ),
    Failure.PARK: frozenset(
        {
            "access_denied",
            "app_access_restricted",
            "channel_is_limited_access",
            "channel_not_found",
            "ekm_access_denied",
            "enterprise_is_restricted",
            "forbidden_team",
            "is_archived",
            "is_inactive",
            "message_not_found",
            "method_not_supported_for_channel_type",
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "not_enabled",
            "not_in_channel",
            "org_login_required",
            "posting_to_channel_denied",
            "restricted_action",
            "restricted_action_non_threadable_channel",
            "restricted_action_read_only_channel",
            "restricted_action_thread_locked",
            "restricted_action_thread_only_channel",
        }
    ),
    Failure.UNREACHABLE: frozenset(
        {
            "cannot_dm_bot",
            "messages_tab_disabled",
            "user_disabled",
            "user_not_found",
            "user_not_visible",
        }
    ),
    Failure.STOP_TENANT: frozenset(
        {
            "accesslimited",
            "account_inactive",
            "invalid_auth",
            "not_authed",
            "team_access_not_granted",
            "team_not_found",
            "token_expired",
            "token_revoked",
            "two_factor_setup_required",
        }
    ),
    Failure.OUR_BUG: frozenset(
        {
            *("as_user_not_supported", "attachment_payload_limit_exceeded", "block_mismatch", "blocked_file_type"),
            *("exchanged_trigger_id", "expired_trigger_id", "insecure_request", "invalid_trigger_id", "missing_args"),
            *("cannot_reply_to_message", "cant_broadcast_message", "cant_update_message", "draft_already_deleted"),
            *("draft_already_sent", "draft_has_conflict", "draft_not_found", "edit_window_closed", "file_deleted"),
            *("file_is_deleted", "file_not_found", "file_share_limit_reached", "hash_conflict", "invalid_arguments"),
            *("invalid_attachments", "invalid_blocks", "invalid_blocks_format", "invalid_cursor"),
            *("invalid_metadata_filter_keys", "invalid_metadata_format", "invalid_metadata_schema"),
            *("invalid_ts_latest", "invalid_ts_oldest", "invalid_user_combination", "markdown_text_conflict"),
            *("max_file_sharing_exceeded", "metadata_must_be_sent_from_app", "metadata_too_large"),
            *("missing_file_data", "missing_profile_id", "msg_blocks_too_long", "msg_too_long"),
            *("no_dual_broadcast_content_update", "no_text", "not_enough_users", "not_implemented"),
            *("send_on_behalf_not_allowed", "slack_connect_blocked_file_type", "slack_connect_canvas_sharing_blocked"),
            *("slack_connect_clip_sharing_blocked", "slack_connect_file_link_sharing_blocked"),
            *("slack_connect_file_upload_sharing_blocked", "slack_connect_lists_sharing_blocked"),
            *("streaming_state_conflict", "too_many_attachments", "too_many_contact_cards", "too_many_users"),
            *("unable_to_share_files", "users_list_not_supplied", "view_too_large"),
            # of the request, not of the message
            *("deprecated_endpoint", "invalid_arg_name", "invalid_array_arg", "invalid_charset", "invalid_form_data"),
            *("invalid_post_type", "method_deprecated", "missing_post_type"),
        }
    ),
}
"""What each documented error of the methods that carry cards means (docs.slack.dev/reference/methods)."""
LATER: Mapping[str, float] = {"service_unavailable": 300.0, "team_added_to_org": 300.0, "message_limit_exceeded": 60.0}
"""Seconds to wait where Slack does not say how long."""
REFUSED, TOO_MANY, FAULTY = 400, 429, 500
FAULTS = (SlackClientError, aiohttp.ClientError, TimeoutError, ValueError, AttributeError)
"""What a call of the Web API raises. The last two: the library stumbles where something else than Slack answers."""
CHANNEL_GONE = "channel_not_found"
"""What Slack says of a channel that is not there, and of a person that is not, where they stand for one."""
METADATA_REFUSED = frozenset(
    {"invalid_metadata_format", "invalid_metadata_schema", "metadata_must_be_sent_from_app", "metadata_too_large"}
)
"""What Slack says of a card whose metadata it does not take. The card itself may be as it should."""
_TOO_LARGE = 413
_UNSENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
"""Nothing has reached Slack: there was no connection."""


def failed(fault: Exception) -> DeliveryFailed:
    """Return what a fault of the Web API means. What nobody knows may have been done."""
    if not isinstance(fault, SlackApiError):
        unsent = isinstance(fault, _UNSENT)
        return DeliveryFailed(type(fault).__name__, Failure.RETRY if unsent else Failure.AMBIGUOUS)
    word, status = error_word(fault), _status(fault)
    known = next((failure for failure, words in MEANINGS.items() if word in words), None)
    if status == TOO_MANY:
        wait = _seconds(fault.response.headers)  # Slack does not say of which limit: it may be the workspace's
        return DeliveryFailed("ratelimited", Failure.RETRY, retry_after=wait, for_all=True)
    return DeliveryFailed(
        word,
        known or _undocumented(word, status),
        retry_after=LATER.get(word),
        for_all=word in LATER,
        unknown=known is None,
    )


def put_off(fault: Exception) -> float:
    """Return for how many seconds Slack takes no more calls of the method that failed; 0 where it does not say so."""
    if isinstance(fault, SlackApiError) and _status(fault) == TOO_MANY:
        return _seconds(fault.response.headers)
    return 0.0


def unreadable() -> DeliveryFailed:
    """Return what an answer means that says that all is well, and not what was asked for."""
    return DeliveryFailed("unreadable answer", Failure.AMBIGUOUS)


def _undocumented(word: str, status: int) -> Failure:
    """Return what a refusal means. An answer without a word of Slack's is none, whatever its status says."""
    if status == _TOO_LARGE:
        return Failure.OUR_BUG
    said = word != _wordless(status) or REFUSED <= status < FAULTY
    return Failure.RETRY if said and status < FAULTY else Failure.AMBIGUOUS


def in_trouble(fault: SlackApiError) -> bool:
    """Tell whether an answer says something of Slack, or of what stands in between, and nothing of who asked."""
    word = error_word(fault)
    known = MEANINGS[Failure.RETRY] | MEANINGS[Failure.AMBIGUOUS]
    return word == _wordless(_status(fault)) or word in known or _status(fault) >= FAULTY


def error_word(fault: SlackApiError) -> str:
    """Return Slack's own word for an error, or the HTTP status where there is none."""
    data = getattr(fault.response, "data", None)
    word = data.get("error") if isinstance(data, dict) else None
    return str(word) if word else _wordless(_status(fault))


def _wordless(status: int) -> str:
    return f"http_{status}"


def _status(fault: SlackApiError) -> int:
    """Return the HTTP status. Where the body is no JSON, the library hands over the response of its own client."""
    found = fault.response
    return int(found.status if isinstance(found, aiohttp.ClientResponse) else found.status_code)


def _seconds(headers: Mapping[str, str]) -> float:
    after = headers.get("Retry-After") or headers.get("retry-after") or ""
    return float(after) if after.isdigit() else 30.0
