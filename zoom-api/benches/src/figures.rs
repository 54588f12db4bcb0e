//! What zoom-api costs, beside hand-written `reqwest` and `serde`; the README says how to run and read it.

mod allocations;
mod build;
mod by_hand;
mod compile;
mod decode;
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
    rustc::stand_in()?;
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

/// A part of the report, by the name that asks for it.
type Section = (&'static str, fn() -> Outcome);

const SECTIONS: &[Section] = &[
    ("build", build::section),
    ("send", send::section),
    ("decode", decode::section),
    ("stream", stream::section),
    ("compile", compile::section),
    ("products", products::section),
    ("program", program::section),
];

fn section(name: &str) -> Outcome {
    match SECTIONS.iter().find(|(known, _)| *known == name) {
        Some((_, section)) => section(),
        None => Err(format!("no section `{name}`: there are {}", names()).into()),
    }
}

fn names() -> String {
    let names: Vec<_> = SECTIONS.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}
