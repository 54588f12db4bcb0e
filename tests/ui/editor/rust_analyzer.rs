//! A client of a running rust-analyzer, and a project with one file for it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value as Json, json};

/// A rust-analyzer that has loaded the file.
pub(super) struct RustAnalyzer {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    requests: u64,
    version: u64,
    uri: String,
}

/// Whether rust-analyzer is installed; rustup's proxy fails without the component.
pub(super) fn is_installed() -> bool {
    let output = Command::new("rust-analyzer").arg("--version").output();
    output.is_ok_and(|output| output.status.success())
}

impl RustAnalyzer {
    /// Starts rust-analyzer, and waits until it has loaded a project with this file.
    pub(super) fn open(name: &str, text: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).expect("the folder can be created");
        let file = folder.join("lib.rs");
        std::fs::write(&file, text).expect("the file can be written");
        let mut command = Command::new("rust-analyzer");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("rust-analyzer starts");
        let (input, output) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        let uri = format!("file://{}", file.display());
        let mut client = Self { child, input, output: BufReader::new(output), requests: 0, version: 0, uri };
        client.initialize(&file, &folder);
        client.change(text);
        client.wait_until_loaded();
        client
    }

    fn initialize(&mut self, file: &Path, folder: &Path) {
        let params = json!({
            "processId": std::process::id(),
            "rootUri": format!("file://{}", folder.display()),
            "capabilities": {
                "experimental": { "serverStatusNotification": true },
                "textDocument": { "hover": { "contentFormat": ["markdown"] } },
            },
            "initializationOptions": {
                "linkedProjects": [project(file)],
                "checkOnSave": false,
                "cachePriming": { "enable": false },
                "files": { "watcher": "server" },
            },
        });
        self.request("initialize", params);
        self.send(json!({ "method": "initialized", "params": {} }));
    }

    fn wait_until_loaded(&mut self) {
        loop {
            let message = self.receive();
            if message["method"] == "experimental/serverStatus" && message["params"]["quiescent"] == true {
                assert_eq!(message["params"]["health"], "ok", "{message}");
                return;
            }
        }
    }

    /// Replaces the text of the file; the first call opens it.
    pub(super) fn change(&mut self, text: &str) {
        self.version += 1;
        let (uri, version) = (&self.uri, self.version);
        let message = if version == 1 {
            let document = json!({ "uri": uri, "languageId": "rust", "version": version, "text": text });
            json!({ "method": "textDocument/didOpen", "params": { "textDocument": document } })
        } else {
            let document = json!({ "uri": uri, "version": version });
            let params = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
            json!({ "method": "textDocument/didChange", "params": params })
        };
        self.send(message);
    }

    /// The result of a request about a position of the file.
    pub(super) fn ask(&mut self, method: &str, text: &str, offset: usize, more: &[(&str, &str)]) -> Json {
        let before = text.get(..offset).expect("an offset in the text");
        let line = before.matches('\n').count();
        let character = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count();
        let mut params = json!({
            "textDocument": { "uri": self.uri },
            "position": { "line": line, "character": character },
        });
        for (name, value) in more {
            params[*name] = json!(value);
        }
        self.request(method, params)
    }

    fn request(&mut self, method: &str, params: Json) -> Json {
        self.requests += 1;
        let id = self.requests;
        self.send(json!({ "id": id, "method": method, "params": params }));
        loop {
            let mut message = self.receive();
            if message["id"] == id && message["method"].is_null() {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].take();
            }
        }
    }

    fn send(&mut self, mut message: Json) {
        message["jsonrpc"] = json!("2.0");
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("rust-analyzer reads");
        self.input.flush().expect("rust-analyzer reads");
    }

    /// The next message; requests of rust-analyzer get an empty response.
    fn receive(&mut self) -> Json {
        let mut length = 0;
        loop {
            let mut line = String::new();
            let count = self.output.read_line(&mut line).expect("rust-analyzer writes text");
            assert!(count > 0, "rust-analyzer ended");
            match line.trim_end().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse().expect("a length");
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).expect("a whole message");
        let message: Json = serde_json::from_slice(&body).expect("a message is JSON");
        if !message["method"].is_null() && !message["id"].is_null() {
            self.send(json!({ "id": message["id"], "result": null }));
        }
        message
    }
}

impl Drop for RustAnalyzer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The file, the core and the macros as a project without cargo, so that nothing is built but the macros.
fn project(file: &Path) -> Json {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let member = |name: &str, module: PathBuf, dependencies: &[(u32, &str)]| {
        let dependencies: Vec<_> =
            dependencies.iter().map(|(index, name)| json!({ "crate": index, "name": name })).collect();
        json!({
            "display_name": name,
            "root_module": module,
            "edition": "2024",
            "deps": dependencies,
            "is_workspace_member": true,
        })
    };
    let mut macros = member("zoom_macros", root.join("zoom-macros/src/lib.rs"), &[]);
    macros["is_proc_macro"] = json!(true);
    macros["proc_macro_dylib_path"] = json!(built_macros());
    let core = member("zoom_api", root.join("zoom-api/core/src/lib.rs"), &[(1, "zoom_macros")]);
    json!({ "sysroot": sysroot(), "crates": [core, macros, member("app", file.to_owned(), &[(0, "zoom_api")])] })
}

fn sysroot() -> String {
    let output = Command::new("rustc").args(["--print", "sysroot"]).output().expect("rustc runs");
    String::from_utf8(output.stdout).expect("a path is text").trim().to_owned()
}

/// The dynamic library of the macros.
fn built_macros() -> String {
    let arguments = ["build", "--package", "zoom-macros", "--message-format", "json", "--quiet"];
    let output = Command::new(env!("CARGO")).args(arguments).stderr(Stdio::inherit()).output().expect("cargo runs");
    let text = String::from_utf8(output.stdout).expect("messages are text");
    let messages = text.lines().filter_map(|line| serde_json::from_str::<Json>(line).ok());
    let mut built = messages.filter(|message| message["target"]["name"] == "zoom_macros");
    let file = built.find_map(|message| message["filenames"][0].as_str().map(ToOwned::to_owned));
    file.expect("the macros are a library")
}
