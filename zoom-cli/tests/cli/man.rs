//! `zoomctl man`.

use crate::support::{line, zoomctl};

#[test]
fn the_manual_is_printed_or_written_to_a_folder() {
    let page = line("man").run().success();
    assert!(page.contains(".TH zoomctl 1") && page.contains("Exit statuses"), "{page}");
    assert!(line("man call").run().success().contains("zoomctl\\-call"));
    assert_eq!(line("man unknown").run().failed(2), "zoomctl: no command named `unknown`\n");
    let folder = crate::support::folder();
    zoomctl(["man", "--out", folder.to_str().unwrap()]).run().success();
    assert!(folder.join("zoomctl.1").exists() && folder.join("zoomctl-call.1").exists());
    std::fs::remove_dir_all(folder).unwrap();
}
