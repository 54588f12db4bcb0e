//! What is done with bytes that nobody has chosen.
//!
//! Each target takes any bytes and checks what must hold for all of them. The folder `fuzz/` has them as libFuzzer targets; the corpus in `tests/corpus` is
//! replayed, and mutated a little, by the ordinary tests.

#[path = "fuzz/answers.rs"]
mod answers;
#[path = "fuzz/limiter.rs"]
mod limiter;
#[path = "fuzz/pages.rs"]
mod pages;
#[path = "fuzz/paths.rs"]
mod paths;
#[path = "fuzz/tokens.rs"]
mod tokens;
#[path = "fuzz/transport.rs"]
mod transport;
#[path = "fuzz/values.rs"]
mod values;
#[path = "fuzz/webhooks.rs"]
mod webhooks;

/// The name of a target, which is that of its corpus, and the target.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 10] = [
    ("error_body", answers::error_body),
    ("headers", answers::headers),
    ("path", paths::path),
    ("webhook", webhooks::webhook),
    ("values", values::values),
    ("pages", pages::pages),
    ("limiter", limiter::limiter),
    ("token_response", tokens::token_response),
    ("grant", tokens::grant),
    ("refresh", tokens::refresh),
];

/// Runs the target of a name.
pub fn run(name: &str, data: &[u8]) {
    for (_, target) in TARGETS.iter().filter(|(known, _)| *known == name) {
        target(data);
    }
}
