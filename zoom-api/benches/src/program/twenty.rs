//! Twenty operations of three products, as a user's program calls them.

use std::error::Error;

use zoom_api::accounts::{domains, roles};
use zoom_api::meetings::{meetings, past_meetings, polls, recordings, registrants, webinars};
use zoom_api::types::MeetingUuid;
use zoom_api::users::{assistants, groups, user_settings, users};
use zoom_api::Client;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = Client::builder().token(std::env::var("ZOOM_TOKEN")?).build()?;
    runtime.block_on(async {
        of_meetings(&client).await?;
        of_users(&client).await?;
        Ok(of_accounts(&client).await?)
    })
}

async fn of_meetings(client: &Client) -> zoom_api::Result<()> {
    let uuid = || MeetingUuid::from("4444AAAiAAAAAiAiAiiAii==");
    client.send(meetings::list_meetings("me").page_size(300)).await?;
    client.send(meetings::get_meeting(85746065)).await?;
    client.send(meetings::delete_meeting(85746065)).await?;
    client.send(past_meetings::get_past_meeting(uuid())).await?;
    client.send(past_meetings::list_past_participants(uuid())).await?;
    client.send(polls::list_polls(85746065)).await?;
    client.send(recordings::list_recordings("me")).await?;
    client.send(recordings::get_meeting_recordings(uuid())).await?;
    client.send(registrants::list_registrants(85746065)).await?;
    client.send(webinars::list_webinars("me")).await?;
    Ok(())
}

async fn of_users(client: &Client) -> zoom_api::Result<()> {
    client.send(users::list_users().page_size(300)).await?;
    client.send(users::get_user("me")).await?;
    client.send(users::delete_user("u")).await?;
    client.send(user_settings::get_user_settings("me")).await?;
    client.send(assistants::list_assistants("me")).await?;
    client.send(groups::list_groups()).await?;
    client.send(groups::get_group("g")).await?;
    Ok(())
}

async fn of_accounts(client: &Client) -> zoom_api::Result<()> {
    client.send(roles::list_roles()).await?;
    client.send(roles::get_role("r")).await?;
    client.send(domains::list_trusted_domains("me")).await?;
    Ok(())
}
