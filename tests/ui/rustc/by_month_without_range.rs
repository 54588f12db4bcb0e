//! A list is read month by month, but its endpoint has no date range.

use zoom_api::{Client, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct UserPage {
    pub next_page_token: Option<String>,
    pub users: Vec<String>,
}

#[zoom_endpoint(GET, "/report/users", paged = users)]
pub fn report_users(from: String, to: String, next_page_token: Option<String>) -> UserPage;

pub async fn print(client: Client) {
    let users = client.items(report_users("2026-01-01", "2026-12-31")).by_month().collect_all().await;
    println!("{users:?}");
}

fn main() {}
