//! The tool that finds endpoints.

use serde_json::{Map, Value as Json, json};
use zoom_api::describe::Description;

use super::handler::{Handler, Texts};
use super::tools::{MAX_FOUND, text_argument};
use crate::catalog::docs::first_sentence;
use crate::catalog::lookup;
use crate::catalog::search::Search;
use crate::terminal::Failure;

/// Returns the matching endpoints, and whether the login may call them, if its scopes are known.
///
/// # Errors
/// Fails if an argument is invalid.
pub(super) async fn run(handler: &Handler, arguments: &Map<String, Json>) -> Result<Texts, Failure> {
    let text = text_argument(arguments, "text")?.unwrap_or_default();
    let search = Search {
        text: text.split_whitespace().map(str::to_owned).collect(),
        product: text_argument(arguments, "product")?.map(str::to_owned),
        method: text_argument(arguments, "method")?.map(str::to_owned),
        ..Search::default()
    };
    let found = search.run();
    let scopes = handler.connection.granted_scopes().await;
    let entry = |endpoint: &&'static Description| {
        let info = endpoint.info();
        let mut entry = json!({
            "name": lookup::name(endpoint),
            "method": info.method.as_str(),
            "path": info.path,
            "summary": first_sentence(&endpoint.docs()),
        });
        if let (Some(scopes), Some(entry)) = (&scopes, entry.as_object_mut()) {
            let is_permitted = info.scopes.is_empty() || info.scopes.iter().any(|scope| scopes.contains(scope));
            entry.insert("permitted_by_scopes".to_owned(), is_permitted.into());
        }
        entry
    };
    let shown: Vec<Json> = found.iter().take(MAX_FOUND).map(entry).collect();
    let mut texts = vec![Json::Array(shown).to_string()];
    if found.len() > MAX_FOUND {
        texts.push(format!("{} more endpoints match: search for more words", found.len() - MAX_FOUND));
    }
    Ok(texts)
}
