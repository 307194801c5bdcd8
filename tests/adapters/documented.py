"""The errors that the platforms document: facts, to see that each of them is known."""

from __future__ import annotations

_SLACK = """
access_denied accesslimited account_inactive app_access_restricted as_user_not_supported
attachment_payload_limit_exceeded block_mismatch blocked_file_type cannot_dm_bot cannot_reply_to_message
cant_broadcast_message cant_update_message channel_is_limited_access channel_not_found deprecated_endpoint
draft_already_deleted draft_already_sent draft_has_conflict draft_not_found duplicate_channel_not_found
duplicate_external_id duplicate_message_not_found edit_window_closed ekm_access_denied enterprise_is_restricted
exchanged_trigger_id expired_trigger_id external_channel_migrating fatal_error file_deleted file_is_deleted
file_not_found file_share_limit_reached forbidden_team hash_conflict insecure_request internal_error invalid_arg_name
invalid_arguments invalid_array_arg invalid_attachments invalid_auth invalid_blocks invalid_blocks_format
invalid_charset invalid_cursor invalid_form_data invalid_metadata_filter_keys invalid_metadata_format
invalid_metadata_schema invalid_post_type invalid_trigger_id invalid_ts_latest invalid_ts_oldest
invalid_user_combination is_archived is_inactive markdown_text_conflict max_file_sharing_exceeded
message_limit_exceeded message_not_found messages_tab_disabled metadata_must_be_sent_from_app metadata_too_large
method_deprecated method_not_supported_for_channel_type missing_args missing_file_data missing_post_type
missing_profile_id missing_scope msg_blocks_too_long msg_too_long no_dual_broadcast_content_update no_permission
no_text not_allowed_token_type not_authed not_enabled not_enough_users not_implemented not_in_channel
org_login_required posting_to_channel_denied rate_limited ratelimited request_timeout restricted_action
restricted_action_non_threadable_channel restricted_action_read_only_channel restricted_action_thread_locked
restricted_action_thread_only_channel send_on_behalf_not_allowed service_unavailable slack_connect_blocked_file_type
slack_connect_canvas_sharing_blocked slack_connect_clip_sharing_blocked slack_connect_file_link_sharing_blocked
slack_connect_file_upload_sharing_blocked slack_connect_lists_sharing_blocked streaming_state_conflict
team_access_not_granted team_added_to_org team_not_found token_expired token_revoked too_many_attachments
too_many_contact_cards too_many_users two_factor_setup_required unable_to_share_files update_failed user_disabled
user_not_found user_not_visible users_list_not_supplied view_too_large
"""
_DISCORD = """
0 10001 10002 10003 10004 10005 10006 10007 10008 10009 10010 10011 10012 10013 10014 10015 10016 10020 10021
10026 10027 10028 10029 10030 10031 10032 10033 10036 10038 10049 10050 10057 10059 10060 10061 10062 10063
10065 10066 10067 10068 10069 10070 10071 10087 10097 10124 10129 20001 20002 20009 20012 20015 20016 20018
20022 20024 20028 20029 20031 20035 30001 30002 30003 30004 30005 30007 30008 30010 30011 30013 30015 30016
30018 30019 30030 30031 30032 30033 30034 30035 30037 30038 30039 30040 30042 30045 30046 30047 30048 30052
30056 30058 30060 30061 40001 40002 40003 40004 40005 40006 40007 40009 40012 40018 40019 40032 40033 40041
40043 40058 40060 40061 40062 40066 40067 40074 40094 40333 50001 50002 50003 50004 50005 50006 50007 50008
50009 50010 50011 50012 50013 50014 50015 50016 50017 50019 50020 50021 50024 50025 50026 50027 50028 50033
50034 50035 50036 50039 50041 50045 50046 50054 50055 50057 50067 50068 50070 50073 50074 50080 50081 50083
50084 50085 50086 50091 50095 50097 50101 50109 50110 50123 50124 50131 50132 50138 50144 50145 50146 50151
50159 50160 50161 50162 50163 50167 50173 50178 50192 50278 50600 60003 80004 90001 90002 110000 110001 130000
150006 160002 160004 160005 160006 160007 160014 170001 170002 170003 170004 170005 170006 170007 180000 180002
200000 200001 220001 220002 220003 220004 240000 340015 350000 350001 400001 500000 520000 520001 520002 520003
520004 520006 530000 530001 530002 530003 530004 530006 530007
"""
SLACK = tuple(_SLACK.split())
"""Those of chat.postMessage, chat.update, conversations.open, conversations.history, views.open, views.publish,
users.info, auth.test and apps.connections.open, and those that every method has: docs.slack.dev/reference/methods."""
DISCORD = tuple(map(int, _DISCORD.split()))
"""Discord's JSON error codes: docs.discord.com/developers/topics/opcodes-and-status-codes (August 2026)."""
