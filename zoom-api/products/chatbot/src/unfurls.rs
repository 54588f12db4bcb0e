//! Previews of links in chats.

use zoom_api::{NoContent, zoom_endpoint};

/// Replaces a posted link with a preview.
///
/// Requires an access token of the client credentials grant. Zoom sends the trigger ID in the webhook event for the
/// link.
#[zoom_endpoint(
    POST, "/im/chat/users/<user_id>/unfurls/<trigger_id>", json,
    scopes = "imchat:bot",
    rate_limit = Medium,
    operation = "unfurlingLink",
    docs = "https://developers.zoom.us/docs/api/chatbot/#tag/chatbot-messages/POST/im/chat/users/%7BuserId%7D/unfurls/%7BtriggerId%7D",
    errors(
        /// The body does not have the expected format.
        400/7001 => InvalidBody,
        /// The access token is missing or invalid.
        401/7010 => InvalidAuthorization,
        /// The trigger ID is invalid.
        404/8002 => InvalidTriggerId,
    )
)]
pub fn unfurl_link(
    /// ID of the user who posted the link.
    user_id: String,
    /// ID of the link's trigger, from the event `team_chat.link_shared`.
    trigger_id: String,
    /// Template of the preview as JSON.
    content: String,
) -> NoContent;
