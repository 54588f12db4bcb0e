//! The costs of zoom-api, compared with hand-written `reqwest` and `serde`; see README.md.

mod allocations;
mod build;
mod by_hand;
mod callers;
mod compile;
mod decode;
mod events;
mod instructions;
mod job;
mod measure;
mod page;
mod products;
mod program;
mod report;
mod rustc;
mod seed;
mod send;
mod server;
mod stream;
mod synthetic;
mod users;

use std::error::Error;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    rustc::wrap()?;
    let arguments: Vec<_> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match *arguments.as_slice() {
        ["serve"] => server::serve(),
        ["job", name, count, server] => {
            job::find(name, server)?(count.parse()?);
            Ok(())
        }
        [] => SECTIONS.iter().try_for_each(|(_, section)| section()),
        ref chosen => chosen.iter().try_for_each(|name| section(name)),
    }
}

/// A section of the report and its name.
type Section = (&'static str, fn() -> Outcome);

const SECTIONS: &[Section] = &[
    ("build", build::section),
    ("send", send::section),
    ("decode", decode::section),
    ("stream", stream::section),
    ("compile", compile::section),
    ("products", products::section),
    ("callers", callers::section),
    ("events", events::section),
    ("program", program::section),
];

fn section(name: &str) -> Outcome {
    match SECTIONS.iter().find(|(known, _)| *known == name) {
        Some((_, section)) => section(),
        None => Err(format!("unknown section `{name}`; the sections are {}", names()).into()),
    }
}

fn names() -> String {
    let names: Vec<_> = SECTIONS.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}
