//! The items of an endpoint are read, but the endpoint is not paged.

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
