//! Running the program, and a server for it to talk to.

mod server;

use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value as Json;

pub(crate) use server::{Answer, Seen, Server};

/// What a run printed.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

impl Run {
    /// What it printed, when it was done.
    pub(crate) fn done(self) -> String {
        assert_eq!(self.status, 0, "{}{}", self.out, self.err);
        self.out
    }

    /// What it printed, as JSON, when it was done.
    pub(crate) fn json(self) -> Json {
        serde_json::from_str(&self.done()).unwrap()
    }

    /// What it said, when it ended with this status.
    pub(crate) fn failed(self, status: i32) -> String {
        assert_eq!(self.status, status, "{}{}", self.out, self.err);
        self.err
    }
}

/// A command line, in an environment of its own.
pub(crate) struct Zoomctl {
    command: Command,
    input: Option<Vec<u8>>,
}

/// A command line of these words.
pub(crate) fn zoomctl<'a>(words: impl IntoIterator<Item = &'a str>) -> Zoomctl {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command.args(words).env_clear().env("ZOOM_CONFIG_DIR", "/nonexistent");
    Zoomctl { command, input: None }
}

/// A command line, its words divided by spaces.
pub(crate) fn line(words: &str) -> Zoomctl {
    zoomctl(words.split(' '))
}

impl Zoomctl {
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Talks to a server with a token that it takes.
    pub(crate) fn at(self, server: &Server) -> Self {
        self.env("ZOOM_BASE_URL", server.base_url()).env("ZOOM_ACCESS_TOKEN", "a-token")
    }

    /// Keeps logins in a folder.
    pub(crate) fn home(self, folder: &Path) -> Self {
        self.env("ZOOM_CONFIG_DIR", folder)
    }

    pub(crate) fn input(mut self, input: impl Into<Vec<u8>>) -> Self {
        self.input = Some(input.into());
        self
    }

    pub(crate) fn start(mut self) -> Child {
        let stdin = if self.input.is_some() { Stdio::piped() } else { Stdio::null() };
        let mut child =
            self.command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
        if let Some(input) = self.input {
            // A program that does not read to the end is not at fault.
            let _ = child.stdin.take().expect("its input").write_all(&input);
        }
        child
    }

    pub(crate) fn run(self) -> Run {
        let output = self.start().wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Run { out: text(output.stdout), err: text(output.stderr), status: output.status.code().unwrap_or(-1) }
    }
}

/// Presses Ctrl-C in the terminal of a program.
pub(crate) fn interrupt(child: &Child) {
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

/// Waits until something is so.
pub(crate) fn wait_until(is_so: impl Fn() -> bool) {
    let give_up = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !is_so() {
        assert!(std::time::Instant::now() < give_up, "it never came to be");
        std::thread::yield_now();
    }
}

/// A folder that the test removes.
pub(crate) fn folder() -> std::path::PathBuf {
    use std::hash::{BuildHasher as _, RandomState};

    let name = format!("zoomctl-{:x}", RandomState::new().hash_one(0));
    let folder = std::env::temp_dir().join(name);
    std::fs::create_dir(&folder).unwrap();
    folder
}

/// The path of a small OpenAPI document with one operation.
pub(crate) fn document() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/library.openapi.json").to_owned()
}
