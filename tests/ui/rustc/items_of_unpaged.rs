//! A list is read item by item whose endpoint answers once.

use zoom_api::{Client, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct Users {
    pub users: Vec<String>,
}

#[zoom_endpoint(GET, "/users")]
pub fn list_users() -> Users;

pub async fn print(client: Client) {
    let mut users = client.items(list_users());
    while let Some(Ok(user)) = users.next().await {
        println!("{user}");
    }
}

fn main() {}
