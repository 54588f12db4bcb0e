//! The examples in the docs of endpoints, one of each kind: `UPDATE_EXPECT=1 cargo test -p zoom-macros examples` regenerates them.

use bytes::Bytes;
use zoom_api::{Client, FilePart, NoContent, Result, zoom_endpoint, zoom_model};

#[zoom_model(response)]
pub struct UserPage {
    pub users: Vec<String>,
    pub next_page_token: Option<String>,
}

#[zoom_endpoint(GET, "/report/daily")]
pub fn get_daily_report() -> Bytes;

pub async fn call_get_daily_report(client: &Client) -> Result<()> {
    let response = client.send(get_daily_report()).await?;
    println!("{response:?}");
    Ok(())
}

#[zoom_endpoint(DELETE, "/users/<type>")]
pub fn delete_users(r#type: u64) -> NoContent;

pub async fn call_delete_users(client: &Client, r#type: u64) -> Result<()> {
    client.send(delete_users(r#type)).await?;
    Ok(())
}

#[zoom_endpoint(POST, "/users/<user_id>/picture", form)]
pub fn upload_picture(user_id: String, pic_file: FilePart) -> NoContent;

pub async fn call_upload_picture(client: &Client, user_id: String, pic_file: FilePart) -> Result<()> {
    client.send(upload_picture(user_id, pic_file)).await?;
    Ok(())
}

#[zoom_endpoint(GET, "/users", paged = users)]
pub fn list_users(status: Option<String>, next_page_token: Option<String>) -> UserPage;

pub async fn call_list_users(client: &Client) -> Result<()> {
    let mut items = client.items(list_users());
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

#[zoom_endpoint(PUT, "/users/<user_id>", errors(404/1001 => UserNotFound, 429 => DailyLimit))]
pub fn update_user(user_id: String, #[body] user: String) -> NoContent;

pub async fn call_update_user(client: &Client, user_id: String, user: String) -> Result<()> {
    match client.send(update_user(user_id, user)).await {
        Ok(_) => println!("done"),
        Err(error) => match error.case::<UpdateUser>() {
            Some(UpdateUserError::UserNotFound) => println!("user not found"),
            _ => return Err(error),
        },
    }
    Ok(())
}

#[zoom_endpoint(GET, "/users/<user_id>", errors(_/300 => InvalidUserId))]
pub fn get_user(user_id: String) -> UserPage;

pub async fn call_get_user(client: &Client, user_id: String) -> Result<()> {
    match client.send(get_user(user_id)).await {
        Ok(response) => println!("{response:?}"),
        Err(error) => match error.case::<GetUser>() {
            Some(GetUserError::InvalidUserId) => println!("invalid user id"),
            _ => return Err(error),
        },
    }
    Ok(())
}

#[zoom_endpoint(POST, "/accounts/<account_id>/users/<user_id>/schedulers")]
pub fn replace_user_scheduler(account_id: u64, user_id: String, old_scheduler_id: String, scheduler_id: String) -> UserPage;

pub async fn call_replace_user_scheduler(client: &Client, account_id: u64, user_id: String, old_scheduler_id: String, scheduler_id: String) -> Result<()> {
    let response = client.send(replace_user_scheduler(
        account_id,
        user_id,
        old_scheduler_id,
        scheduler_id,
    )).await?;
    println!("{response:?}");
    Ok(())
}
