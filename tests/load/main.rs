//! What the crate does under load, every figure beside its bound: `cargo bench -p zoom-tests --bench load`, and with `-- full`
//! after it the long runs (a quarter of an hour). Parts of it go by name: `-- chaos overhead`.
//!
//! Each part is a process of its own, so that none finds memory that another has used. What a slow machine misses is said and no more; what
//! must hold on any machine ends it with 1. Times stand beside the time of something simple that was measured in the same run.

mod alone;
mod asked;
mod chaos;
mod download;
mod figures;
mod memory;
mod overhead;
mod server;
mod shared;
mod socket;
mod timing;
mod tokens;

use std::process::{Command, ExitCode};

/// How long the runs are.
#[derive(Clone, Copy, PartialEq)]
pub enum Form {
    Short,
    Full,
}

impl Form {
    /// One of two, by the form.
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

/// Runs the parts that were named, or all.
fn all(chosen: &[&str]) -> ExitCode {
    let form = if chosen.contains(&"full") { "full" } else { "short" };
    let names: Vec<_> = chosen.iter().filter(|name| **name != "full").collect();
    if let Some(unknown) = names.iter().find(|name| !PARTS.iter().any(|(part, _)| part == **name)) {
        println!("no part `{unknown}`: there are {}", PARTS.map(|(part, _)| part).join(", "));
        return ExitCode::FAILURE;
    }
    figures::head(form);
    let mut is_good = true;
    for (name, _) in PARTS.iter().filter(|(part, _)| names.is_empty() || names.contains(&part)) {
        is_good &= figures::again(&["part", name, form]).status().is_ok_and(|status| status.success());
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn part(name: &str, form: Form) -> ExitCode {
    for (_, run) in PARTS.iter().filter(|(part, _)| *part == name) {
        run(form);
    }
    if figures::is_broken() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What other processes of a part do.
fn play(role: &str, rest: &[&str]) {
    match (role, rest) {
        ("server", _) => server::serve(),
        ("limited", [url, seconds]) => shared::program(url, seconds.parse().expect("seconds")),
        ("zoom", [life]) => chaos::zoom(life.parse().expect("seconds")),
        ("caller", [number, zoom, redis, seconds]) => {
            chaos::caller(number, zoom, redis, seconds.parse().expect("seconds"));
        }
        _ => panic!("no role `{role}` of {rest:?}"),
    }
}

/// A command whose process plays a role.
fn role(role: &str, rest: &[&str]) -> Command {
    let mut command = figures::again(&["role", role]);
    command.args(rest);
    command
}
