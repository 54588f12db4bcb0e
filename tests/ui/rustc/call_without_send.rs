//! A call is awaited without a client.

use zoom_api::{Client, NoContent, Result, zoom_endpoint};

#[zoom_endpoint(DELETE, "/users/<user_id>")]
pub fn delete_user(user_id: String) -> NoContent;

pub async fn call(client: Client) -> Result<NoContent> {
    drop(client.clone());
    delete_user("jill").await
}

fn main() {}
