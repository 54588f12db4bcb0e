//! `zoom-import check FOLDER`.

use serde_json::Value as Json;

use crate::command::{Run, documents, fixture, webhooks, zoom_import};
use crate::workspace::{Workspace, project};

const HEAD: &str = "name = \"Users\"\ndocument = \"users.json\"\n";
const EXTRA: &str = "[[allow]]\nkind = \"operation-extra\"\nreason = \"The document has one operation.\"\n";

/// Checks a workspace whose only product is `users`, with the presence of a user as its document.
fn check(name: &str, product: &str, edit: fn(&mut Json), arguments: &[&str]) -> Run {
    let workspace = Workspace::empty(name);
    workspace.write("zoom-api/products/users/product.toml", product);
    let mut document =
        serde_json::from_str(&std::fs::read_to_string(fixture("check/fixtures/presence.openapi.json")).unwrap())
            .unwrap();
    edit(&mut document);
    workspace.write("documents/users.json", &document.to_string());
    let (folder, root) = (workspace.path("documents").display().to_string(), workspace.root());
    zoom_import(&[["check", &folder, "--root", &root].as_slice(), arguments].concat())
}

fn heavy(document: &mut Json) {
    document["paths"]["/users/{userId}/presence_status"]["get"]["description"] = "**Rate Limit Label:** `HEAVY`".into();
}

#[test]
fn allowed_differences_of_product_toml_are_none() {
    let run = check("allowed", &format!("{HEAD}{EXTRA}"), |_| (), &[]);
    assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
    let line = run.out.strip_prefix("users: ").unwrap();
    assert!(line.contains(" operations, 0 differences, ") && line.ends_with(" allowed\n"), "{}", run.out);
}

#[test]
fn other_differences_are_printed() {
    let run = check("different", &format!("{HEAD}{EXTRA}"), heavy, &[]);
    assert_eq!((run.status, run.err.as_str()), (1, "zoom-import: 1 difference\n"));
    assert!(run.out.contains("getUserPresenceStatus") && run.out.contains("\n  label: document: "), "{}", run.out);
    let run = check("different_json", &format!("{HEAD}{EXTRA}"), heavy, &["--json"]);
    let found: Json = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.status, found[0]["kind"].as_str()), (1, Some("label")), "{}", run.out);
}

#[test]
fn an_allowance_without_a_difference_is_one() {
    let stale = "[[allow]]\nkind = \"label\"\nreason = \"Once.\"\n";
    let run = check("stale", &format!("{HEAD}{EXTRA}{stale}"), |_| (), &[]);
    assert_eq!(run.status, 1);
    assert!(
        run.out.contains("  stale-allowance: declaration: allows label, but nothing differs: Once."),
        "{}",
        run.out
    );
    assert!(run.out.contains("zoom-api/products/users/product.toml"), "{}", run.out);
}

#[test]
fn unreadable_input_has_its_own_status() {
    let run = check("broken", HEAD, |document| *document = Json::Null, &[]);
    assert!(run.status == 2 && run.err.contains("users.json is neither an OpenAPI 3 document nor"), "{}", run.err);
    let run = check("missing", &HEAD.replace("users.json", "user.json"), |_| (), &[]);
    assert!(run.status == 2 && run.err.contains("the product `users` has no document: "), "{}", run.err);
    assert!(run.err.ends_with("documents/user.json does not exist\n"), "{}", run.err);
    let workspace = Workspace::empty("unlinked");
    workspace.write("zoom-api/products/cinema/product.toml", "name = \"Cinema\"\ndocument = \"cinema.openapi.json\"\n");
    let run = zoom_import(&["check", &fixture("import/fixtures"), "--root", &workspace.root()]);
    let message = "zoom-import: no declaration in this program belongs to a product `cinema`\n";
    assert!(run.status == 2 && run.err.ends_with(message), "{}", run.err);
}

#[test]
fn every_product_is_as_documented() {
    let test = "every_product_is_as_documented";
    let (Some(documents), Some(webhooks)) = (documents(test), webhooks(test)) else { return };
    let (documents, webhooks) = (documents.display().to_string(), webhooks.display().to_string());
    let run = zoom_import(&["check", &documents, "--webhooks", &webhooks, "--root", &project().display().to_string()]);
    print!("{}", run.out);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    assert!(run.out.lines().all(|line| line.contains(", 0 differences, ")), "{}", run.out);
}

#[test]
fn a_changed_document_of_zoom_is_found() {
    let Some(documents) = documents("a_changed_document_of_zoom_is_found") else { return };
    let workspace = Workspace::of_products("doctored");
    for entry in std::fs::read_dir(workspace.path("zoom-api/products")).unwrap() {
        let product = entry.unwrap().file_name().into_string().unwrap();
        let file: toml::Table = workspace.read(&format!("zoom-api/products/{product}/product.toml")).parse().unwrap();
        // Products with events only have no document.
        let Some(name) = file.get("document").and_then(toml::Value::as_str) else { continue };
        let mut document: Json = serde_json::from_str(&std::fs::read_to_string(documents.join(name)).unwrap()).unwrap();
        if product == "users" {
            document["paths"]["/users/{userId}"]["delete"]["responses"] = serde_json::json!({"202": {}});
            document["paths"]["/users/{userId}/lounge"] =
                serde_json::json!({"get": {"operationId": "lounge", "responses": {}}});
        }
        workspace.write(&format!("documents/{name}"), &document.to_string());
    }
    let folder = workspace.path("documents").display().to_string();
    let run = zoom_import(&["check", &folder, "--root", &workspace.root()]);
    assert_eq!(run.status, 1, "{}", run.err);
    for line in ["\n  success-status: ", "GET /users/{userId}/lounge (lounge)\n  operation-missing: "] {
        assert!(run.out.contains(line), "{line}: {}", run.out);
    }
    assert!(run.out.contains("accounts: ") && run.out.contains(" operations, 0 differences, "), "{}", run.out);
    std::fs::remove_file(workspace.path("documents/meetings.json")).unwrap();
    let run = zoom_import(&["check", &folder, "--root", &workspace.root()]);
    assert!(run.status == 2 && run.err.contains("the product `meetings` has no document: "), "{}", run.err);
}
