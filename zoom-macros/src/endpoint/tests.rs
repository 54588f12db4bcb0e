//! Snapshots of expansions, and the token budget of an endpoint.

#![allow(clippy::expect_used)]

use expect_test::{ExpectFile, expect_file};
use proc_macro2::{TokenStream, TokenTree};

use crate::cases::source::items;

/// The project's reference endpoint.
const REFERENCE: &str = r#"
/// Approves, cancels or denies registrants of a meeting.
#[zoom_endpoint(
    PUT, "/meetings/<meeting_id>/registrants/status", form,
    scopes = ["meeting:write", "meeting:write:admin", "meeting:update:registrant_status", "meeting:update:registrant_status:admin"],
    rate_limit = Medium,
    errors(
        /// The meeting does not require registration.
        _/300 => RegistrationNotRequired,
        400/1010 => UserNotInAccount,
        400/3000 => CannotAccessMeeting,
        400/3003 => NotMeetingHost,
        404/1001 => UserNotFound,
        404 => MeetingOrRegistrantNotFound,
        429 => RegistrantDailyLimit,
    )
)]
pub fn update_registrant_status(
    /// The meeting.
    meeting_id: MeetingId,
    /// One occurrence of a recurring meeting; without it, every occurrence.
    #[query] occurrence_id: Option<String>,
    /// The action.
    action: RegistrantAction,
    /// The registrants; at most 30.
    registrants: Option<Vec<RegistrantRef>>,
) -> NoContent;
"#;

/// The limit for the reference endpoint: every endpoint adds to the compile time, so that growth must be a decision.
const TOKENS: usize = 1_140;

#[test]
fn the_reference_endpoint() {
    check(REFERENCE, expect_file!["snapshots/update_registrant_status.rs"]);
}

#[test]
fn the_reference_endpoint_keeps_to_its_token_budget() {
    let count: usize = items(REFERENCE).iter().map(|item| tokens(item.expand())).sum();
    assert!(count <= TOKENS, "{count} tokens, and the budget is {TOKENS}");
    assert!(count * 10 > TOKENS * 9, "{count} tokens: lower the budget of {TOKENS}");
}

#[test]
fn a_paged_list() {
    let declared = r#"
        /// Lists users.
        #[zoom_endpoint(GET, "/users", scopes = "user:read", paged = users)]
        pub fn list_users(status: Option<UserStatus>, next_page_token: Option<String>) -> UserPage;
    "#;
    check(declared, expect_file!["snapshots/list_users.rs"]);
}

#[test]
fn a_paged_list_with_a_date_range() {
    let declared = r#"
        /// Reports users.
        #[zoom_endpoint(GET, "/report/users", paged = users)]
        pub fn report_users(from: Date, to: Option<civil::Date>, next_page_token: Option<String>) -> UserPage;
    "#;
    check(declared, expect_file!["snapshots/report_users.rs"]);
}

#[test]
fn a_json_body() {
    let declared = r#"
        /// Adds a user.
        #[zoom_endpoint(POST, "/users", success = 201)]
        pub fn create_user(#[body] user: NewUser) -> User;
    "#;
    check(declared, expect_file!["snapshots/create_user.rs"]);
}

#[test]
fn a_file() {
    let declared = r#"
        /// Uploads a user's picture.
        #[zoom_endpoint(POST, "/users/<user_id>/picture", form, base = files)]
        pub fn upload_picture(user_id: String, pic_file: FilePart) -> NoContent;
    "#;
    check(declared, expect_file!["snapshots/upload_picture.rs"]);
}

#[test]
fn a_model() {
    let declared = r#"
        /// A user.
        #[zoom_model]
        pub struct User {
            /// The ID.
            pub id: String,
            /// The type.
            #[zoom(rename = "type")]
            pub kind: Option<UserKind>,
            /// The groups.
            pub groups: Vec<String>,
            /// The key for claiming the host role.
            #[zoom(secret)]
            pub host_key: Option<String>,
        }
    "#;
    check(declared, expect_file!["snapshots/user.rs"]);
}

#[test]
fn an_enum() {
    let declared = r#"
        /// The type of a user.
        #[zoom_model]
        pub enum UserKind {
            /// Without a license.
            Basic = 1,
            /// With a license.
            Licensed = 2,
        }
    "#;
    check(declared, expect_file!["snapshots/user_kind.rs"]);
}

#[test]
fn a_declaration_with_a_mistake() {
    let declared = r#"
        /// Lists users.
        #[zoom_endpoint(GET, "/users", paged = users, scope = "user:read", errors(404 => NoUsers))]
        pub fn list_users(page_size: u32, status: Option<&str>, next_page_token: Option<String>) -> UserPage;
    "#;
    check(declared, expect_file!["snapshots/mistake.rs"]);
}

fn check(declared: &str, expected: ExpectFile) {
    let expansion: TokenStream = items(declared).iter().flat_map(|item| item.expand()).collect();
    let file = syn::parse2(expansion).expect("an expansion is made of items");
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
