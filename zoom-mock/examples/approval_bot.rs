//! A bot that approves registrants, welcomes them, and archives recordings, with its test against the mock.
//!
//! ```sh
//! cargo test -p zoom-mock --example approval_bot
//! ```

use std::convert::Infallible;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::mpsc::UnboundedSender;
use zoom_api::Client;
use zoom_api::event::Handlers;
use zoom_api::webhook::{Verifier, WebhookService};

// ANCHOR: application
use zoom_api::event::Event;
use zoom_api::meetings::events::{MeetingRegistrationApproved, MeetingRegistrationCreated, RecordingCompleted};
use zoom_api::meetings::registrants::{RegistrantAction, RegistrantRef, update_registrant_status};

/// Returns the handlers of the bot, which reports its work to `log`.
fn bot(client: Client, log: UnboundedSender<String>) -> Handlers {
    let (welcomes, archive) = (log.clone(), log);
    let approve = move |event: Event<MeetingRegistrationCreated>| {
        let client = client.clone();
        async move {
            let object = &event.object;
            let registrant = RegistrantRef::new().email(object.registrant.email.clone().unwrap_or_default());
            let approval = update_registrant_status(object.id, RegistrantAction::Approve);
            // Zoom sends an event for the approval, too.
            client.send(approval.registrants([registrant])).await.map(drop)
        }
    };
    Handlers::new()
        .on(approve)
        .on(move |event: Event<MeetingRegistrationApproved>| {
            let welcomes = welcomes.clone();
            async move { welcomes.send(format!("welcome, {}", event.object.registrant.email.as_deref().unwrap_or("?"))) }
        })
        .on(move |event: Event<RecordingCompleted>| {
            let archive = archive.clone();
            async move { archive.send(format!("archived {} files", event.object.recording_files.len())) }
        })
}
// ANCHOR_END: application

/// Receives events until the program ends.
async fn serve(listener: TcpListener, service: WebhookService) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        let service = service.clone();
        tokio::spawn(async move {
            let respond = service_fn(|request| async { Ok::<_, Infallible>(service.respond(request).await) });
            if let Err(error) = http1::Builder::new().serve_connection(TokioIo::new(stream), respond).await {
                eprintln!("{error}");
            }
        });
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = |name: &str| std::env::var(name).map_err(|_| format!("set the environment variable {name}"));
    let account = (secret("ZOOM_ACCOUNT_ID")?, secret("ZOOM_CLIENT_ID")?, secret("ZOOM_CLIENT_SECRET")?);
    let client = Client::builder().server_to_server(account.0, account.1, account.2).build()?;
    let (log, mut lines) = tokio::sync::mpsc::unbounded_channel();
    let verifier = Verifier::new(secret("ZOOM_SECRET_TOKEN")?);
    let service = WebhookService::new(verifier, bot(client, log)).on_failure(|failure| eprintln!("{failure}"));
    tokio::spawn(serve(TcpListener::bind("127.0.0.1:3000").await?, service));
    while let Some(line) = lines.recv().await {
        println!("{line}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{TcpListener, Verifier, WebhookService, bot, serve};

    // ANCHOR: test
    use zoom_api::meetings::registrants::{NewRegistrant, add_registrant};
    use zoom_mock::{EventSubscription, MockZoom, Recording, RecordingFile, RegistrantStatus};

    #[tokio::test]
    async fn registrants_are_approved_and_welcomed() -> Result<(), Box<dyn std::error::Error>> {
        let mock = MockZoom::start().await?;
        let (log, mut lines) = tokio::sync::mpsc::unbounded_channel();
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/webhooks", listener.local_addr()?);
        tokio::spawn(serve(listener, WebhookService::new(Verifier::new("secret"), bot(mock.client()?, log))));
        mock.subscribe(EventSubscription::new(url, "secret")).await?;

        mock.client()?.send(add_registrant(85_746_065, NewRegistrant::new("Eve", "eve@example.com"))).await?;
        assert_eq!(lines.recv().await.as_deref(), Some("welcome, eve@example.com"));
        let eve = mock.account(|account| account.meetings[0].registrants.last().cloned());
        assert_eq!(eve.map(|eve| eve.status), Some(RegistrantStatus::Approved));

        let recording = Recording::new("uuid==", 85_746_065, "host-1").file(RecordingFile::new("f", "MP4", "video"));
        mock.account(|account| account.recordings.push(recording));
        assert_eq!(lines.recv().await.as_deref(), Some("archived 1 files"));
        Ok(())
    }
    // ANCHOR_END: test
}
