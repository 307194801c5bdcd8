"""Discord's limits, in one table (Discord developer documentation: message components, application commands)."""

TEXT = 4000
"""Characters over all text displays of a message."""
COMPONENTS = 40
"""Components of a message, nested ones counted as well."""
MENU_ID = 100
BUTTON_LABEL = 80
OPTION_LABEL = 100
PLACEHOLDER = 150
MODAL_TITLE = 45
LABEL = 45
LABEL_DESCRIPTION = 100
INPUT_VALUE = 4000
CHOICE = 100
CHOICES = 25
OPTION_VALUE = 6000
"""Characters that a string option of a command may have."""
NONCE = 25
HISTORY = 100
"""Messages that one look into a channel returns."""
