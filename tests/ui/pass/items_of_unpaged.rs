//! The valid form of `rustc/items_of_unpaged.rs`.

use zoom_api::{Client, zoom_endpoint, zoom_model};

#[zoom_model]
pub struct Users {
    pub users: Vec<String>,
}

#[zoom_endpoint(GET, "/users")]
pub fn list_users() -> Users;

pub async fn print(client: Client) {
    if let Ok(page) = client.send(list_users()).await {
        println!("{:?}", page.users);
    }
}
