//! The cost of programs that receive 0, 1, 3 and 10 events of meetings, and of one that matches the enum of all.

use std::path::Path;
use std::{env, fs};

use crate::Outcome;
use crate::compile::figures;
use crate::products::zoom_api;
use crate::rustc::Workspace;
use crate::synthetic;

const HANDLED: [&str; 10] = [
    "MeetingStarted",
    "MeetingEnded",
    "MeetingRegistrationCreated",
    "MeetingRegistrationApproved",
    "MeetingCreated",
    "MeetingUpdated",
    "RecordingCompleted",
    "RecordingTranscriptCompleted",
    "WebinarCreated",
    "WebinarRegistrationCreated",
];

const COUNTS: [usize; 4] = [0, 1, 3, 10];

const HEAD: &str = r#"//! Receives events.

use zoom_api::event::{Event, Handlers};
use zoom_api::meetings::events;
use zoom_api::webhook::{BytesBody, Verifier, WebhookService};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let verifier = Verifier::new(std::env::var("ZOOM_SECRET")?);
    let handlers = Handlers::new()
"#;

const TAIL: &str = r#"        .on_unknown(|event| async move { println!("{}", event.name()) });
    let service = WebhookService::new(verifier.clone(), handlers);
    let request = verifier.signed_request("/", std::env::var("ZOOM_EVENT")?)?.map(BytesBody::from);
    println!("{}", runtime.block_on(service.respond(request)).status());
    Ok(())
}
"#;

pub fn section() -> Outcome {
    println!("\nA program that receives events: cargo build --release, the crate alone, and its stripped size");
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("receivers");
    let mut programs: Vec<_> = COUNTS.iter().map(|count| (format!("handlers-{count}"), program(*count))).collect();
    programs.push(("every-event".to_owned(), of_every_event()));
    let names: Vec<_> = programs.iter().map(|(name, _)| name.as_str()).collect();
    synthetic::workspace(&root, &names)?;
    let dependencies = format!(
        "zoom-api = {{ package = \"zoom-client\", path = {:?}, features = [\"meetings\", \"webhook\"] }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }}\n",
        zoom_api()
    );
    for (name, source) in &programs {
        synthetic::package_with(&root, name, &dependencies, "main.rs", source)?;
    }
    let workspace = Workspace::new(root);
    for (name, _) in &programs {
        let usage = workspace.compile(name, &["build", "--release"])?;
        let file = workspace.target().join("release").join(format!("{name}{}", env::consts::EXE_SUFFIX));
        println!("  {name:<44} {} {:>6.3} MB", figures(usage), fs::metadata(file)?.len() as f64 / 1e6);
    }
    Ok(())
}

/// A program with a handler for each of the first events.
fn program(count: usize) -> String {
    let handlers: String = HANDLED
        .iter()
        .take(count)
        .map(|event| {
            format!(
                "        .on(|event: Event<events::{event}>| async move {{\n            \
                 println!(\"{{:?}}\", event.payload());\n            Ok::<(), std::io::Error>(())\n        }})\n"
            )
        })
        .collect();
    let head = if count == 0 {
        HEAD.replace("use zoom_api::meetings::events;\n", "").replace("{Event, Handlers}", "Handlers")
    } else {
        HEAD.to_owned()
    };
    format!("{head}{handlers}{TAIL}")
}

/// A program that reads the enum of all events.
fn of_every_event() -> String {
    let handler = "        .on_any(|event: events::Event| async move {\n            \
                   println!(\"{event:?}\");\n            Ok::<(), std::io::Error>(())\n        })\n";
    format!("{}{handler}{TAIL}", HEAD.replace("{Event, Handlers}", "Handlers"))
}
