//! Documents of events: their import, and their comparison with the declarations.

use serde_json::{Value as Json, json};

use crate::command::{Run, fixture, zoom_import};
use crate::workspace::Workspace;

const NAME: &str = "mail.history_event";

fn document() -> Json {
    serde_json::from_str(&std::fs::read_to_string(fixture("check/fixtures/mail.webhooks.json")).unwrap()).unwrap()
}

/// Compares the product `mail` with an edited document of its event.
fn check(name: &str, edit: fn(&mut Json)) -> Run {
    let workspace = Workspace::empty(name);
    workspace.write("zoom-api/products/mail/product.toml", "name = \"Mail\"\nwebhooks = \"mail.json\"\n");
    let mut document = document();
    edit(&mut document);
    workspace.write("webhooks/mail.json", &document.to_string());
    let [documents, webhooks] = ["documents", "webhooks"].map(|folder| workspace.path(folder).display().to_string());
    zoom_import(&["check", &documents, "--webhooks", &webhooks, "--root", &workspace.root()])
}

/// The schema of the payload's object.
fn object(document: &mut Json) -> &mut Json {
    let content = &mut document["webhooks"][NAME]["post"]["requestBody"]["content"]["application/json"];
    content.as_object_mut().unwrap().remove("examples");
    &mut content["schema"]["properties"]["payload"]["properties"]["object"]["properties"]
}

#[test]
fn an_event_as_documented_has_no_differences() {
    let run = check("events_same", |_| ());
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.contains("0 differences"), "{}", run.out);
}

#[test]
fn a_missing_event_and_an_extra_one_are_found() {
    let run = check("events_missing", |document| {
        let own = document["webhooks"][NAME].clone();
        document["webhooks"]["mail.lounge_opened"] = own;
    });
    assert_eq!(run.status, 1, "{}", run.err);
    assert!(run.out.contains("mail.lounge_opened") && run.out.contains("\n  event-missing: "), "{}", run.out);
    assert!(!run.out.contains("event-extra"), "{}", run.out);

    let run = check("events_extra", |document| {
        let mut own = document["webhooks"][NAME].take();
        own["post"]["operationId"] = "mail.lounge_opened".into();
        document["webhooks"] = json!({"mail.lounge_opened": own});
    });
    assert_eq!(run.status, 1, "{}", run.err);
    assert!(run.out.contains("\n  event-missing: ") && run.out.contains("\n  event-extra: "), "{}", run.out);
}

#[test]
fn a_changed_payload_is_found() {
    let run = check("events_added", |document| object(document)["folder"] = json!({"type": "string"}));
    assert!(run.status == 1 && run.out.contains("payload.object") && run.out.contains("folder"), "{}", run.out);
    let run = check("events_removed", |document| drop(object(document).as_object_mut().unwrap().remove("history_id")));
    assert!(run.status == 1 && run.out.contains("payload.object") && run.out.contains("history_id"), "{}", run.out);
    let run = check("events_typed", |document| object(document)["history_id"]["type"] = "boolean".into());
    assert!(run.status == 1 && run.out.contains("payload.object.history_id"), "{}", run.out);
    let run = check("events_scopes", |document| {
        let description = &mut document["webhooks"][NAME]["post"]["requestBody"]["description"];
        *description = description.as_str().unwrap().replace("`mail:read`,", "").into();
    });
    assert!(run.status == 1 && run.out.contains("mail:read"), "{}", run.out);
}

#[test]
fn declared_events_need_a_document() {
    let workspace = Workspace::empty("events_undocumented");
    workspace.write("zoom-api/products/mail/product.toml", "name = \"Mail\"\ndocument = \"mail.json\"\n");
    workspace.write("zoom-api/products/mail/src/events.rs", "//! Events.\n");
    let folder = workspace.path("documents").display().to_string();
    let run = zoom_import(&["check", &folder, "--webhooks", &folder, "--root", &workspace.root()]);
    assert_eq!(run.status, 2, "{}", run.out);
    assert!(
        run.err.contains("the product `mail` declares events, but ") && run.err.contains("add `webhooks`"),
        "{}",
        run.err
    );
}

#[test]
fn an_event_is_imported_and_imported_again() {
    let workspace = Workspace::empty("events_import");
    let folder = "zoom-api/products/mail";
    workspace.write(&format!("{folder}/product.toml"), "name = \"Mail\"\nwebhooks = \"mail.json\"\n");
    workspace.write(&format!("{folder}/Cargo.toml"), "[package]\nname = \"zoom-mail\"\n\n[dependencies]\n");
    workspace.write(&format!("{folder}/src/lib.rs"), "//! Mail.\n");
    let document = fixture("check/fixtures/mail.webhooks.json");
    let import = || zoom_import(&["import", &document, "--product", "mail", "--root", &workspace.root()]);
    let run = import();
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    let events = workspace.read(&format!("{folder}/src/events.rs"));
    for part in
        ["#[zoom_event]\npub enum Event {", "\"mail.history_event\"", "pub history_id: Option<i64>", "\"mail:read\""]
    {
        assert!(events.contains(part), "{part}: {events}");
    }
    assert!(workspace.read(&format!("{folder}/src/lib.rs")).contains("pub mod events;"));
    // Docs and names that people wrote are kept.
    let own =
        events.replace("pub history_id", "/// The entry.\n    #[zoom(rename = \"history_id\")]\n    pub entry_id");
    workspace.write(&format!("{folder}/src/events.rs"), &own);
    assert_eq!(import().status, 0);
    let again = workspace.read(&format!("{folder}/src/events.rs"));
    assert!(again.contains("pub entry_id: Option<i64>"), "{again}");
    assert_eq!(import().status, 0);
    assert_eq!(workspace.read(&format!("{folder}/src/events.rs")), again);
}
