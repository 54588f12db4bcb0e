//! Snapshots of expansions, and the token budget of an event.

#![allow(clippy::expect_used)]

use expect_test::{ExpectFile, expect_file};
use proc_macro2::{TokenStream, TokenTree};

use crate::cases::source::items;

/// An event of usual size, and its model without the attribute of events.
const REFERENCE: &str = r#"
/// A meeting started.
#[zoom_event(
    "meeting.started",
    scopes = ["meeting:read", "meeting:read:admin"],
    docs = "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.started"
)]
pub struct MeetingStarted {
    /// Account of the host.
    pub account_id: String,
    /// The meeting.
    pub object: StartedMeeting,
}
"#;
const MODEL: &str = r"
/// A meeting started.
#[zoom_model(response)]
pub struct MeetingStarted {
    /// Account of the host.
    pub account_id: String,
    /// The meeting.
    pub object: StartedMeeting,
}
";

/// The tokens that an event adds to its model.
const TOKENS: usize = 13;

/// The tokens that a variant adds to an enum of events.
const TOKENS_OF_VARIANT: usize = 58;

#[test]
fn the_payload_of_an_event() {
    check(REFERENCE, expect_file!["snapshots/meeting_started.rs"]);
}

#[test]
fn an_enum_of_events() {
    let declared = r"
        /// The events of this application.
        #[zoom_event]
        pub enum AppEvent {
            MeetingStarted,
            /// A user joined the account.
            #[cfg(unix)]
            NewUser(zoom_api::users::events::UserCreated),
        }
    ";
    check(declared, expect_file!["snapshots/app_event.rs"]);
}

#[test]
fn a_payload_with_a_mistake() {
    let declared = r#"
        /// A meeting started.
        #[zoom_event("meeting started", scope = "meeting:read")]
        pub struct MeetingStarted {
            /// Account of the host.
            pub account_id: String,
        }
    "#;
    check(declared, expect_file!["snapshots/mistake.rs"]);
}

#[test]
fn an_event_keeps_to_its_token_budget() {
    let (event, model) = (tokens(expansion(REFERENCE)), tokens(expansion(MODEL)));
    let count = event - model;
    assert!(count <= TOKENS, "{count} tokens more than a model, and the budget is {TOKENS}");
    assert!(count * 10 > TOKENS * 9, "{count} tokens: lower the budget of {TOKENS}");
}

#[test]
fn a_variant_keeps_to_its_token_budget() {
    let one = tokens(expansion("#[zoom_event] enum Event { MeetingStarted }"));
    let two = tokens(expansion("#[zoom_event] enum Event { MeetingStarted, MeetingEnded }"));
    let count = two - one;
    assert!(count <= TOKENS_OF_VARIANT, "{count} tokens, and the budget is {TOKENS_OF_VARIANT}");
    assert!(count * 10 > TOKENS_OF_VARIANT * 9, "{count} tokens: lower the budget of {TOKENS_OF_VARIANT}");
}

fn expansion(declared: &str) -> TokenStream {
    items(declared).iter().flat_map(|item| item.expand()).collect()
}

fn check(declared: &str, expected: ExpectFile) {
    let file = syn::parse2(expansion(declared)).expect("an expansion is made of items");
    expected.assert_eq(&prettyplease::unparse(&file));
}

/// The number of tokens; a pair of brackets counts as two.
fn tokens(stream: TokenStream) -> usize {
    let count = |token| match token {
        TokenTree::Group(group) => 2 + tokens(group.stream()),
        _ => 1,
    };
    stream.into_iter().map(count).sum()
}
