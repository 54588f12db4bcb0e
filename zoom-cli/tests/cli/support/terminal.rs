//! A terminal of a given width, by the program `script`.

use std::process::{Command, Stdio};

use super::Server;

/// The output of a command on a terminal of this width; `None` if the program `script` is missing.
pub(crate) fn on_a_terminal(columns: usize, words: &str, server: &Server) -> Option<String> {
    let command = format!("stty cols {columns} rows 50; {} {words}", env!("CARGO_BIN_EXE_zoomctl"));
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--command", &command, "/dev/null"]).stdin(Stdio::null());
    script.env("ZOOM_CONFIG_DIR", "/nonexistent").env("NO_COLOR", "1");
    script.env("ZOOM_BASE_URL", server.base_url()).env("ZOOM_ACCESS_TOKEN", "a-token");
    let Ok(output) = script.output() else {
        println!("skipped: the program `script` is missing");
        return None;
    };
    Some(String::from_utf8(output.stdout).unwrap().replace('\r', ""))
}
