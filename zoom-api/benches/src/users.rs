//! A page of users with 40 fields, for zoom-api and for `serde`'s derives.

use jiff::Timestamp;
use zoom_api::{zoom_endpoint, zoom_model};

/// Generates a user and a page of users with the same fields.
macro_rules! users {
    ($(#[$attribute:meta])* $page:ident of $user:ident with $date:ident) => {
        $(#[$attribute])*
        pub struct $user {
            pub id: String,
            pub email: String,
            pub first_name: Option<String>,
            pub last_name: Option<String>,
            pub display_name: Option<String>,
            pub user_type: Option<i64>,
            pub pmi: Option<i64>,
            pub use_pmi: Option<bool>,
            pub timezone: Option<String>,
            pub verified: Option<i64>,
            pub dept: Option<String>,
            pub created_at: Option<$date>,
            pub last_login_time: Option<$date>,
            pub last_client_version: Option<String>,
            pub pic_url: Option<String>,
            pub cms_user_id: Option<String>,
            pub jid: Option<String>,
            pub language: Option<String>,
            pub phone_country: Option<String>,
            pub phone_number: Option<String>,
            pub status: Option<String>,
            pub role_id: Option<String>,
            pub role_name: Option<String>,
            pub job_title: Option<String>,
            pub location: Option<String>,
            pub company: Option<String>,
            pub manager: Option<String>,
            pub cost_center: Option<String>,
            pub account_id: Option<String>,
            pub account_number: Option<i64>,
            pub host_key: Option<String>,
            pub employee_unique_id: Option<String>,
            pub personal_meeting_url: Option<String>,
            pub vanity_url: Option<String>,
            pub pronouns: Option<String>,
            pub pronouns_option: Option<i64>,
            pub plan_united_type: Option<String>,
            pub user_created_at: Option<$date>,
            pub group_ids: Vec<String>,
            pub im_group_ids: Vec<String>,
        }

        $(#[$attribute])*
        pub struct $page {
            pub next_page_token: Option<String>,
            pub page_size: Option<i64>,
            pub total_records: Option<i64>,
            pub users: Vec<$user>,
        }
    };
}

users!(#[zoom_model] UserPage of User with Timestamp);
users!(#[derive(Debug, Default, serde::Deserialize)] #[serde(default)] TextPage of TextUser with String);
users!(#[derive(Debug, Default, serde::Deserialize)] #[serde(default)] DatePage of DateUser with Timestamp);

/// Lists users.
#[zoom_endpoint(GET, "/users", scopes = "user:read:admin", rate_limit = Medium)]
pub fn list_users(
    /// Page size.
    page_size: Option<u32>,
) -> UserPage;
