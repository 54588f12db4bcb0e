//! Secrets by name and type. Row 99.

use zoom_api::describe::{Scalar, Shape};

use super::walk::{fields, is_text};

/// Parts of the names of values that give access to something.
const SECRET: [&str; 24] = [
    "access_key",
    "activation_code",
    "api_key",
    "client_secret",
    "credential",
    "header_value",
    "host_key",
    "join_link",
    "join_url",
    "jwt",
    "manage_url",
    "new_secret",
    "passcode",
    "passwd",
    "password",
    "pin_code",
    "private_key",
    "secret_key",
    "secret_token",
    "start_url",
    "stream_key",
    "transfer_code",
    "verification_token",
    "zak",
];

/// The ends of such names.
const SECRET_ENDS: [&str; 4] = ["_pin", "_pwd", "_token", "_secret"];

/// Names that were reviewed: they describe a secret, or mark a position in a list.
const PUBLIC: [&str; 13] = [
    "continuation_token",
    "force_pmi_jbh_password",
    "next_page_token",
    "next_sync_token",
    "password_for_rmi",
    "prev_page_token",
    "pstn_password_protected",
    "room_passcode_type",
    "secret_id",
    "stream_key_description",
    "stream_key_id",
    "stream_key_name",
    "sync_token",
];

/// Secrets whose name does not tell, which were found by their docs.
const BY_DOCS: [&str; 9] = [
    "marketplace::apps::WebhookLog.request_headers",
    "meetings::invite_links::Invitation.invitation",
    "meetings::invite_links::Invitation.sip_links",
    "meetings::recording_registrants::Registration.share_url",
    "users::users::User.personal_meeting_url",
    "video_sdk::reports::WebhookLog.request_headers",
    "video_sdk::sessions::AdditionalHeader.value",
    "video_sdk::storage_locations::AccessKey.key",
    "whiteboard::whiteboards::Whiteboard.preview_link",
];

fn snake(wire: &str) -> String {
    let mut name = String::new();
    for char in wire.chars() {
        if char.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(char.to_ascii_lowercase());
    }
    name
}

fn is_named_secret(wire: &str) -> bool {
    let name = snake(wire);
    let is_named = SECRET.iter().any(|part| name.contains(part));
    let is_end = SECRET_ENDS.iter().any(|end| format!("_{name}").ends_with(end));
    (is_named || is_end) && !PUBLIC.contains(&name.as_str())
}

#[test]
fn r099_texts_that_give_access_are_secret_in_all_products() {
    let open: Vec<String> = fields()
        .into_iter()
        .filter(|own| is_named_secret(own.field.wire) && is_text(own.field.shape) && !own.field.secret)
        .map(|own| own.at)
        .collect();
    assert!(open.is_empty(), "not secret:\n{}", open.join("\n"));
    let all = fields();
    for at in BY_DOCS {
        let own = all.iter().find(|own| own.at.ends_with(at));
        assert!(own.is_some_and(|own| own.field.secret), "{at} is not secret");
    }
}

#[test]
fn r099_only_texts_and_digits_of_pins_are_secret() {
    let marked: Vec<_> = fields().into_iter().filter(|own| own.field.secret).collect();
    assert!(marked.len() > 150, "only {} secrets were found", marked.len());
    for own in marked {
        let is_pin = snake(own.field.wire).contains("pin");
        let is_digits = matches!(own.field.shape, Shape::Scalar(Scalar::Integer(_))) && is_pin;
        assert!(is_text(own.field.shape) || is_digits, "{} is {:?}", own.at, own.field.shape);
        assert!(!PUBLIC.contains(&snake(own.field.wire).as_str()), "{} holds no secret", own.at);
        assert!(!own.field.docs.starts_with("Whether "), "{} is a switch", own.at);
    }
}
