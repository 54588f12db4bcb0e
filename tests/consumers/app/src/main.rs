//! `approver HOST DOMAIN…`, with a server-to-server app in `ZOOM_ACCOUNT_ID`, `ZOOM_CLIENT_ID` and `ZOOM_CLIENT_SECRET`.

use std::env;
use std::error::Error;

use approver::Approver;
use zoom_api::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let host = arguments.next().ok_or("usage: approver HOST DOMAIN…")?;
    let app = ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"];
    let [account, id, secret] = app.map(|name| env::var(name).map_err(|_| format!("{name} is not set")));
    let client = Client::builder().server_to_server(account?, id?, secret?).build()?;
    let round = Approver::new(client, arguments).round(&host).await?;
    println!("{} approved, {} left, {} for tomorrow", round.approved.len(), round.left.len(), round.tomorrow.len());
    Ok(())
}
