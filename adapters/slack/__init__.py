"""Slack: commands, buttons, menus and modals in, Block Kit out, over Socket Mode or HTTP."""
