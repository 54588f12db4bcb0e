//! Runs the program, and a server for its calls.

mod browser;
mod server;
mod terminal;

use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value as Json;

pub(crate) use browser::Browser;
pub(crate) use server::{RecordedRequest, Reply, Server};
pub(crate) use terminal::on_a_terminal;

/// The output and exit status of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

impl Run {
    /// The output of a successful run.
    pub(crate) fn success(self) -> String {
        assert_eq!(self.status, 0, "{}{}", self.out, self.err);
        self.out
    }

    /// The output of a successful run, as JSON.
    pub(crate) fn json(self) -> Json {
        serde_json::from_str(&self.success()).unwrap()
    }

    /// The error output of a run that failed with this status.
    pub(crate) fn failed(self, status: i32) -> String {
        assert_eq!(self.status, status, "{}{}", self.out, self.err);
        self.err
    }
}

/// A command line with an empty environment.
pub(crate) struct Zoomctl {
    command: Command,
    input: Option<Vec<u8>>,
}

/// A command line with these arguments.
pub(crate) fn zoomctl<'a>(words: impl IntoIterator<Item = &'a str>) -> Zoomctl {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
    command.args(words).env_clear().env("ZOOM_CONFIG_DIR", "/nonexistent").env("ZOOM_SECRETS", "file");
    Zoomctl { command, input: None }
}

/// A command line, split at spaces.
pub(crate) fn line(words: &str) -> Zoomctl {
    zoomctl(words.split(' '))
}

impl Zoomctl {
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Sends calls to a server, with an access token.
    pub(crate) fn at(self, server: &Server) -> Self {
        self.env("ZOOM_BASE_URL", server.base_url()).env("ZOOM_ACCESS_TOKEN", "a-token")
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Stores logins in a folder.
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
            // The program may exit without reading all of its input.
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

/// Sends SIGINT to a program, as Ctrl-C does.
pub(crate) fn interrupt(child: &Child) {
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}

/// Waits until a condition holds.
pub(crate) fn wait_until(condition: impl Fn() -> bool) {
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !condition() {
        assert!(std::time::Instant::now() < deadline, "timed out");
        std::thread::yield_now();
    }
}

/// A temporary folder, which the test removes.
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
