//! Runs the commands of the chapter on the command line, and compares their output with it.
//!
//! `TRYCMD=overwrite cargo test -p zoomctl --test chapter` updates the output in the chapter.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use zoom_mock::MockZoom;

/// The address of the mock in the chapter.
const CHAPTER_ADDRESS: &str = "127.0.0.1:4010";

/// The number of scopes in the chapter, which stands for any number.
const CHAPTER_SCOPES: &str = "logged in with 42 scopes";
const ANY_SCOPES: &str = "logged in with [..] scopes";

/// The comparison normalizes backslashes as path separators.
const LINE_CONTINUATION: &str = " \\\n";
const NORMALIZED: &str = " /\n";

const PAGE: &str =
    r#"{"registrants": [{"email": "a@example.com", "first_name": "A", "status": "on hold", "badge": 7}]}"#;
const ERROR: &str = r#"{"code": 3001, "message": "Meeting does not exist: 85746065."}"#;

#[test]
fn the_commands_of_the_chapter_print_its_output() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let zoom = runtime.block_on(MockZoom::start()).unwrap();
    let chapter = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/command-line.md");
    let text = std::fs::read_to_string(&chapter).unwrap();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("chapter-{}", std::process::id()));
    let copy = folder.join("command-line.md");
    std::fs::create_dir_all(&folder).unwrap();
    let address = zoom.address().to_string();
    let prepared = text.replace(CHAPTER_ADDRESS, &address).replace(CHAPTER_SCOPES, ANY_SCOPES);
    std::fs::write(&copy, prepared.replace(LINE_CONTINUATION, NORMALIZED)).unwrap();
    std::fs::write(folder.join("page.json"), PAGE).unwrap();
    std::fs::write(folder.join("error.json"), ERROR).unwrap();

    let outcome = std::panic::catch_unwind(|| run(&folder));
    if std::env::var("TRYCMD").is_ok_and(|mode| mode == "overwrite") {
        let text = std::fs::read_to_string(&copy).unwrap();
        let text = text.replace(&address, CHAPTER_ADDRESS).replace(ANY_SCOPES, CHAPTER_SCOPES);
        std::fs::write(&chapter, text.replace(NORMALIZED, LINE_CONTINUATION)).unwrap();
    }
    std::fs::remove_dir_all(&folder).unwrap();
    if let Err(panic) = outcome {
        std::panic::resume_unwind(panic);
    }
}

fn run(folder: &Path) {
    std::env::set_current_dir(folder).unwrap();
    let cases = trycmd::TestCases::new();
    cases.env("ZOOM_CONFIG_DIR", folder.join("settings").to_string_lossy()).env("ZOOM_SECRETS", "file");
    cases.case(folder.join("command-line.md"));
    cases.run();
}
