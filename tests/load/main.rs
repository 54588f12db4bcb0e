//! Load tests with a bound for each figure: `cargo bench -p zoom-tests --bench load`; with `-- full` the long runs (15 minutes).
//! Single parts run by name: `-- chaos overhead`.
//!
//! Each part runs in its own process, so that it does not reuse memory of another part. A bound that a slow machine can miss is only
//! reported; one that must hold on any machine makes the exit code 1. Times are compared with a simple reference operation that is
//! measured in the same run.

mod alone;
mod chaos;
mod download;
mod figures;
mod memory;
mod overhead;
mod pending;
mod server;
mod shared;
mod socket;
mod timing;
mod tokens;

use std::process::{Command, ExitCode};

/// Length of the runs.
#[derive(Clone, Copy, PartialEq)]
pub enum Form {
    Short,
    Full,
}

impl Form {
    /// Selects one of two values.
    pub fn of<T>(self, short: T, full: T) -> T {
        if self == Self::Full { full } else { short }
    }
}

type Part = (&'static str, fn(Form));

const PARTS: [Part; 11] = [
    ("acquire", |_| alone::acquisitions()),
    ("waiters", |_| alone::waiters()),
    ("accounts", |_| memory::accounts()),
    ("soak", |form| memory::soak(form.of(1_000_000, 100_000_000))),
    ("socket", |form| socket::sixty(form.of(300, 10_000))),
    ("tokens", |_| tokens::contenders()),
    ("redis", |form| {
        shared::acquisitions();
        shared::programs(form.of(5, 60));
    }),
    ("overhead", |form| overhead::overhead(form.of(6, 40))),
    ("download", |form| download::growth(form.of(64 << 20, 1 << 30))),
    ("timing", |form| timing::webhooks(form.of(100_000, 1_000_000))),
    ("chaos", chaos::chaos),
];

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match *arguments.as_slice() {
        ["part", name, form] => part(name, if form == "full" { Form::Full } else { Form::Short }),
        ["role", role, ref rest @ ..] => {
            play(role, rest);
            ExitCode::SUCCESS
        }
        ref chosen => all(chosen),
    }
}

/// Runs the named parts, or all.
fn all(chosen: &[&str]) -> ExitCode {
    let form = if chosen.contains(&"full") { "full" } else { "short" };
    let names: Vec<_> = chosen.iter().filter(|name| **name != "full").collect();
    if let Some(unknown) = names.iter().find(|name| !PARTS.iter().any(|(part, _)| part == **name)) {
        println!("unknown part `{unknown}`; the parts are {}", PARTS.map(|(part, _)| part).join(", "));
        return ExitCode::FAILURE;
    }
    figures::print_head(form);
    let mut succeeded = true;
    for (name, _) in PARTS.iter().filter(|(part, _)| names.is_empty() || names.contains(&part)) {
        succeeded &= figures::this_program(&["part", name, form]).status().is_ok_and(|status| status.success());
    }
    if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn part(name: &str, form: Form) -> ExitCode {
    for (_, run) in PARTS.iter().filter(|(part, _)| *part == name) {
        run(form);
    }
    if figures::is_broken() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Runs the role of another process of a part.
fn play(role: &str, rest: &[&str]) {
    match (role, rest) {
        ("server", _) => server::serve(),
        ("limited", [url, seconds]) => shared::program(url, seconds.parse().expect("seconds")),
        ("zoom", [lifetime]) => chaos::zoom(lifetime.parse().expect("seconds")),
        ("caller", [number, zoom, redis, seconds]) => {
            chaos::caller(number, zoom, redis, seconds.parse().expect("seconds"));
        }
        _ => panic!("unknown role `{role}` with arguments {rest:?}"),
    }
}

/// Returns a command that runs a role in another process.
fn role(role: &str, rest: &[&str]) -> Command {
    let mut command = figures::this_program(&["role", role]);
    command.args(rest);
    command
}
