//! The fuzz targets.
//!
//! Each target accepts any bytes and checks invariants that hold for every input. `libfuzzer/` runs them under libFuzzer; the integration tests replay
//! `corpus/` with a few mutations of each entry.

#[path = "targets/limiter.rs"]
mod limiter;
#[path = "targets/pages.rs"]
mod pages;
#[path = "targets/paths.rs"]
mod paths;
#[path = "targets/responses.rs"]
mod responses;
#[path = "targets/tokens.rs"]
mod tokens;
#[path = "targets/transport.rs"]
mod transport;
#[path = "targets/unions.rs"]
mod unions;
#[path = "targets/values.rs"]
mod values;
#[path = "targets/webhooks.rs"]
mod webhooks;

/// The name of a target, which is also the folder of its corpus, and the target.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 11] = [
    ("error_body", responses::error_body),
    ("headers", responses::headers),
    ("path", paths::path),
    ("webhook", webhooks::webhook),
    ("values", values::values),
    ("unions", unions::unions),
    ("pages", pages::pages),
    ("limiter", limiter::limiter),
    ("token_response", tokens::token_response),
    ("grant", tokens::grant),
    ("refresh", tokens::refresh),
];

/// Runs the target called `name`.
pub fn run(name: &str, data: &[u8]) {
    for (_, target) in TARGETS.iter().filter(|(known, _)| *known == name) {
        target(data);
    }
}
