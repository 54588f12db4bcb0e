//! Lists the registrants of a meeting and denies one, without `async`.
//!
//! ```sh
//! cargo run --example blocking --features blocking
//! ```
//!
//! It uses an in-process mock server, which needs a runtime of its own. A client of Zoom is created with
//! `Client::builder().server_to_server(..).build_blocking()`.

use std::error::Error;

use zoom_api::blocking::Client;
use zoom_api::meetings::registrants::{
    RegistrantAction, RegistrantRef, RegistrantStatus, list_registrants, update_registrant_status,
};
use zoom_mock::MockZoom;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let zoom = runtime.block_on(MockZoom::start())?;
    let client = Client::new(zoom.client()?)?;

    let pending = list_registrants(85746065).status(RegistrantStatus::Pending);
    let mut first = None;
    for registrant in client.items(pending.clone()) {
        let registrant = registrant?;
        println!("{} <{}> is pending", registrant.first_name, registrant.email);
        first.get_or_insert(registrant);
    }

    let denied = first.ok_or("nobody is pending")?;
    let denied = RegistrantRef::new().email(&denied.email);
    client.send(update_registrant_status(85746065, RegistrantAction::Deny).registrants([denied]))?;
    println!("{} are still pending", client.items(pending).collect_all()?.len());
    Ok(())
}
