//! Events: interactive.

use zoom_api::{zoom_event, zoom_model};

/// A user clicked a button in a message of the chatbot.
///
/// `actionItem` is the clicked one of the original message's items. A single response can be sent to `callback_url`,
/// beside the payload, within 30 minutes.
#[zoom_event(
    "interactive_message_actions",
    rename_all = "camelCase",
    docs = "https://developers.zoom.us/docs/api/chatbot/events/#tag/interactive_message_actions/POSTinteractive_message_actions"
)]
pub struct InteractiveMessageActions {
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// The clicked button.
    pub action_item: Option<ActionItem>,
    /// Channel of the message, or in a direct chat the name of the user.
    pub channel_name: Option<String>,
    /// ID of the chatbot's message.
    pub message_id: Option<String>,
    /// Message of the chatbot with which the user interacted.
    pub original: Option<InteractiveMessageActionsOriginal>,
    /// Jabber ID of the chatbot.
    pub robot_jid: Option<String>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Jabber ID of the recipient: a channel or a user.
    pub to_jid: Option<String>,
    /// ID of the user who acted.
    pub user_id: Option<String>,
    /// Jabber ID of the user who acted.
    pub user_jid: Option<String>,
    /// Display name of the user who acted.
    pub user_name: Option<String>,
}

/// A user edited the editable text of a message of the chatbot.
///
/// `editItem` holds the text before and after. A single response can be sent to `callback_url`, beside the payload,
/// within 30 minutes.
#[zoom_event(
    "interactive_message_editable",
    rename_all = "camelCase",
    docs = "https://developers.zoom.us/docs/api/chatbot/events/#tag/interactive_message_editable/POSTinteractive_message_editable"
)]
pub struct InteractiveMessageEditable {
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// Channel of the message, or in a direct chat the name of the user.
    pub channel_name: Option<String>,
    /// Text before and after the change.
    pub edit_item: Option<EditItem>,
    /// ID of the chatbot's message.
    pub message_id: Option<String>,
    /// Message of the chatbot with which the user interacted.
    pub original: Option<InteractiveMessageEditableOriginal>,
    /// Jabber ID of the chatbot.
    pub robot_jid: Option<String>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Jabber ID of the recipient: a channel or a user.
    pub to_jid: Option<String>,
    /// ID of the user who acted.
    pub user_id: Option<String>,
    /// Jabber ID of the user who acted.
    pub user_jid: Option<String>,
    /// Display name of the user who acted.
    pub user_name: Option<String>,
}

/// A user edited a field of a message of the chatbot.
///
/// `fieldEditItem` holds the value before and after. A single response can be sent to `callback_url`, beside the
/// payload, within 30 minutes.
#[zoom_event(
    "interactive_message_fields_editable",
    rename_all = "camelCase",
    docs = "https://developers.zoom.us/docs/api/chatbot/events/#tag/interactive_message_fields_editable/POSTinteractive_message_fields_editable"
)]
pub struct InteractiveMessageFieldsEditable {
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// Channel of the message, or in a direct chat the name of the user.
    pub channel_name: Option<String>,
    /// The edited field, with its value before and after the change.
    pub field_edit_item: Option<FieldEditItem>,
    /// ID of the chatbot's message.
    pub message_id: Option<String>,
    /// Message of the chatbot with which the user interacted.
    pub original: Option<InteractiveMessageFieldsEditableOriginal>,
    /// Jabber ID of the chatbot.
    pub robot_jid: Option<String>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<String>,
    /// Jabber ID of the recipient: a channel or a user.
    pub to_jid: Option<String>,
    /// ID of the user who acted.
    pub user_id: Option<String>,
    /// Jabber ID of the user who acted.
    pub user_jid: Option<String>,
    /// Display name of the user who acted.
    pub user_name: Option<String>,
}

/// A user selected an option of a dropdown in a message of the chatbot.
///
/// `selectedItems` holds the selected option.
#[zoom_event(
    "interactive_message_select",
    rename_all = "camelCase",
    docs = "https://developers.zoom.us/docs/api/chatbot/events/#tag/interactive_message_select/POSTinteractive_message_select"
)]
pub struct InteractiveMessageSelect {
    /// ID of the user's account.
    pub account_id: Option<String>,
    /// Channel of the message, or in a direct chat the name of the user.
    pub channel_name: Option<String>,
    /// ID of the chatbot's message.
    pub message_id: Option<String>,
    /// Message of the chatbot with which the user interacted.
    pub original: Option<InteractiveMessageSelectOriginal>,
    /// Jabber ID of the chatbot.
    pub robot_jid: Option<String>,
    /// The option that the user selected.
    pub selected_items: Vec<SelectedItem>,
    /// When it was sent, in milliseconds since the Unix epoch.
    pub timestamp: Option<i64>,
    /// Jabber ID of the recipient: a channel or a user.
    pub to_jid: Option<String>,
    /// ID of the user who acted.
    pub user_id: Option<String>,
    /// Jabber ID of the user who acted.
    pub user_jid: Option<String>,
    /// Display name of the user who acted.
    pub user_name: Option<String>,
}

/// Button or dropdown option, with its text and value.
#[zoom_model]
pub struct ActionItem {
    /// Displayed text.
    pub text: Option<String>,
    /// Value of the button, field or option.
    pub value: Option<String>,
}

/// Message with the clicked button.
#[zoom_model]
pub struct InteractiveMessageActionsOriginal {
    /// Heading of the original message.
    pub head: Option<Head>,
    /// Body of the original message, part by part.
    pub body: Vec<OriginalBody>,
}

/// Heading of the original message.
#[zoom_model]
pub struct Head {
    /// Second heading.
    pub sub_head: Option<SubHead>,
    /// Displayed text.
    pub text: Option<String>,
}

/// Second heading of the message.
#[zoom_model]
pub struct SubHead {
    /// Displayed text.
    pub text: Option<String>,
}

/// Part of a message with buttons or fields.
#[zoom_model]
pub struct OriginalBody {
    /// Type of the part, such as `message` or `fields`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Buttons or fields of the part.
    pub items: Vec<BodyItem>,
}

/// Button or field of a message.
#[zoom_model]
pub struct BodyItem {
    /// Style of the button.
    pub style: Option<String>,
    /// Displayed text.
    pub text: Option<String>,
    /// Value of the button, field or option.
    pub value: Option<String>,
}

/// Text before and after the change.
#[zoom_model]
pub struct EditItem {
    /// Text before the change.
    pub origin: Option<String>,
    /// Text after the change.
    pub target: Option<String>,
}

/// Message with the edited text.
#[zoom_model]
pub struct InteractiveMessageEditableOriginal {
    /// Heading of the original message.
    pub head: Option<Head>,
    /// Body of the original message, part by part.
    pub body: Vec<InteractiveMessageEditableBody>,
}

/// Part of a message with a text.
#[zoom_model]
pub struct InteractiveMessageEditableBody {
    /// Whether users can edit the part.
    pub editable: Option<bool>,
    /// Displayed text.
    pub text: Option<String>,
    /// Type of the part, such as `message` or `fields`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Edited field, with its value before and after the change.
#[zoom_model(rename_all = "camelCase")]
pub struct FieldEditItem {
    /// Value of the field before the change.
    pub current_value: Option<String>,
    /// Label that identifies the field.
    pub key: Option<String>,
    /// Value of the field after the change.
    pub new_value: Option<String>,
}

/// Message with the edited field.
#[zoom_model]
pub struct InteractiveMessageFieldsEditableOriginal {
    /// Heading of the original message.
    pub head: Option<Head>,
    /// Body of the original message, part by part.
    pub body: Vec<InteractiveMessageFieldsEditableBody>,
}

/// Part of a message with fields.
#[zoom_model]
pub struct InteractiveMessageFieldsEditableBody {
    /// Type of the part, such as `message` or `fields`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
    /// Buttons or fields of the part.
    pub items: Vec<InteractiveMessageFieldsEditableItem>,
}

/// Field of a message, with its value.
#[zoom_model]
pub struct InteractiveMessageFieldsEditableItem {
    /// Whether users can edit the field.
    pub editable: Option<bool>,
    /// Value of the field.
    pub value: Option<String>,
    /// Label that identifies the field.
    pub key: Option<String>,
}

/// Message with the dropdown.
#[zoom_model]
pub struct InteractiveMessageSelectOriginal {
    /// Heading of the original message.
    pub head: Option<Head>,
    /// Body of the original message, part by part.
    pub body: Vec<InteractiveMessageSelectBody>,
}

/// Part of a message with a dropdown.
#[zoom_model]
pub struct InteractiveMessageSelectBody {
    /// Options of the dropdown.
    pub select_items: Vec<ActionItem>,
    /// Displayed text.
    pub text: Option<String>,
    /// Type of the part, such as `message` or `fields`.
    #[zoom(rename = "type")]
    pub kind: Option<String>,
}

/// Option that the user selected.
#[zoom_model]
pub struct SelectedItem {
    /// Value of the button, field or option.
    pub value: Option<String>,
}
