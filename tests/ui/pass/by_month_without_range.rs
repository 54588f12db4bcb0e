//! The valid form of `rustc/by_month_without_range.rs`.

use jiff::civil::{Date, date};
use zoom_api::{Client, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct UserPage {
    pub next_page_token: Option<String>,
    pub users: Vec<String>,
}

#[zoom_endpoint(GET, "/report/users", paged = users)]
pub fn report_users(from: Date, to: Date, next_page_token: Option<String>) -> UserPage;

pub async fn print(client: Client) {
    let users = client.items(report_users(date(2026, 1, 1), date(2026, 12, 31))).by_month().collect_all().await;
    println!("{users:?}");
}
