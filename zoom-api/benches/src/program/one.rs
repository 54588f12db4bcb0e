//! The seed's call with zoom-api.

use std::error::Error;

use zoom_api::Client;
use zoom_api::meetings::registrants::{RegistrantAction, RegistrantRef, update_registrant_status};

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(call())
}

async fn call() -> Result<(), Box<dyn Error>> {
    let client = Client::builder().token(std::env::var("ZOOM_TOKEN")?).build()?;
    more(&client).await?;
    let call = update_registrant_status(85746065, RegistrantAction::Deny)
        .occurrence_id("1648194360000")
        .registrants([RegistrantRef::new().id("a")]);
    Ok(client.send(call).await.map(|_| ())?)
}
