//! `zoomctl man`.

use crate::support::{line, zoomctl};

#[test]
fn the_manual_is_printed_or_written() {
    let page = line("man").run().done();
    assert!(page.contains(".TH zoomctl 1") && page.contains("Exit statuses"), "{page}");
    assert!(line("man call").run().done().contains("zoomctl\\-call"));
    assert_eq!(line("man nonsense").run().failed(2), "zoomctl: there is no command `nonsense`\n");
    let folder = crate::support::folder();
    zoomctl(["man", "--out", folder.to_str().unwrap()]).run().done();
    assert!(folder.join("zoomctl.1").exists() && folder.join("zoomctl-call.1").exists());
    std::fs::remove_dir_all(folder).unwrap();
}
