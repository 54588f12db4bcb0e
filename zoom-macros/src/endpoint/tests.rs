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

#[test]
fn docs_that_the_macro_cannot_read_are_carried() {
    let code = expansion(
        r#"
        #[zoom_endpoint(GET, "/users/<id>")]
        pub fn get_user(
            #[doc = concat!("The", " ID.")] id: u64,
            /// The host.
            #[cfg_attr(docsrs, doc = "It is optional in the other API.")]
            #[cfg_attr(docsrs, cfg_attr(feature, doc = "Nested."))]
            host: String,
            #[cfg_attr(docsrs, doc = "The room.")] room: Option<String>,
        ) -> NoContent;
    "#,
    );
    for part in [
        "- `id`: The path parameter `id`.\"] # [doc = concat ! (\"The\" , \" ID.\")] # [doc = \"- `host`: The host.\"] \
         # [cfg_attr (docsrs , doc = \"It is optional in the other API.\")] # [cfg_attr (all (docsrs , feature) , doc = \"Nested.\")]",
        "Sets the query parameter `room`.\"] # [cfg_attr (docsrs , doc = \"The room.\")]",
    ] {
        assert!(code.contains(part), "expected {part} in {code}");
    }
}

#[test]
fn only_one_item_expects_lints() {
    let code = expansion(
        r#"
        #[expect(deprecated, reason = "it is Zoom's name")]
        #[zoom_endpoint(GET, "/users", scopes = "user:raed")]
        pub fn list_users(#[expect(non_snake_case)] userName: Option<String>) -> NoContent;
    "#,
    );
    let expected = |lint: &str| code.matches(&format!("expect ({lint}")).count();
    let allowed = |lint: &str| code.matches(&format!("# [allow ({lint}")).count();
    assert_eq!((expected("deprecated"), expected("non_snake_case")), (1, 1), "{code}");
    assert_eq!(
        (allowed("deprecated"), allowed("non_snake_case")),
        (3, 4),
        "type, constructor, the rest, setter: {code}"
    );
}

#[test]
fn a_missing_rate_limit_is_a_warning_for_documented_operations_only() {
    let has_warning = |options: &str| {
        let code = format!("#[zoom_endpoint(GET, \"/users\"{options})] pub fn list_users() -> NoContent;");
        expansion(&code).contains("[ZM0903]")
    };
    assert!(has_warning(", operation = \"users\""));
    assert!(has_warning(", docs = \"https://developers.zoom.us/\""));
    assert!(!has_warning(""));
    assert!(!has_warning(", operation = \"users\", rate_limit = Light"));
    assert!(!has_warning(", operation = \"users\", rate_limit = Unlabeled"));
    assert!(!expansion(REFERENCE).contains("[ZM09"), "the reference has no warnings");
}

fn expansion(declared: &str) -> String {
    let expansion: TokenStream = items(declared).iter().flat_map(|item| item.expand()).collect();
    expansion.to_string()
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
