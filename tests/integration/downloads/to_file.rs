//! Downloads to files: partial files, restarts and changed files. Rows 116 and 117.

use std::path::{Path, PathBuf};

use super::START;
use crate::support::{FileHost, Hop};

/// The file at Zoom.
const WHOLE: &[u8] = b"0123456789";

/// A folder with a path to download to.
struct Target {
    folder: PathBuf,
    path: PathBuf,
}

impl Target {
    fn new() -> Self {
        let folder = crate::support::folder();
        Self { path: folder.join("a.mp4"), folder }
    }

    /// Leaves the start of an earlier download.
    fn with_part(self, part: &[u8], validator: Option<&str>) -> Self {
        std::fs::write(self.folder.join("a.mp4.part"), part).unwrap();
        if let Some(validator) = validator {
            std::fs::write(self.folder.join("a.mp4.part.etag"), validator).unwrap();
        }
        self
    }

    fn part(&self) -> Vec<u8> {
        std::fs::read(self.folder.join("a.mp4.part")).unwrap()
    }

    /// The path holds the whole file, and nothing else is in the folder.
    fn assert_complete(&self) {
        assert_eq!(std::fs::read(&self.path).unwrap(), WHOLE);
        assert_eq!(std::fs::read_dir(&self.folder).unwrap().count(), 1);
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn whole(validator: (&'static str, &str)) -> Hop {
    Hop::file(&[WHOLE]).header("content-length", "10").header(validator.0, validator.1)
}

/// The first four bytes, then the connection breaks as often as the download resumes.
fn broken(validator: (&'static str, &str)) -> Vec<Hop> {
    let first = Hop { breaks: true, ..Hop::file(&[b"0123"]) }.header("content-length", "10");
    let again = Hop { status: 206, breaks: true, ..Hop::default() }.header("content-range", "bytes 4-9/10");
    vec![first.header(validator.0, validator.1), again]
}

fn rest(from: usize) -> Hop {
    let rest: &'static [u8] = &WHOLE[from..];
    Hop { status: 206, ..Hop::file(&[rest]) }.header("content-range", &format!("bytes {from}-9/10"))
}

async fn fetch(hops: &[Hop], path: &Path) -> (zoom_api::Result<u64>, FileHost) {
    let host = FileHost::new(&[(START, hops)]);
    (host.client().download(START).to_file(path).await, host)
}

#[tokio::test]
async fn r116_an_interrupted_download_resumes_after_a_restart() {
    for validator in [("etag", "\"v1\""), ("last-modified", "Sun, 01 Nov 2026 08:49:37 GMT")] {
        let target = Target::new();
        fetch(&broken(validator), &target.path).await.0.unwrap_err();
        assert_eq!(target.part(), b"0123");
        assert!(!target.path.exists());

        let (size, host) = fetch(&[rest(4)], &target.path).await;
        assert_eq!(size.unwrap(), 10);
        assert_eq!(host.header(0, "range").as_deref(), Some("bytes=4-"));
        assert_eq!(host.header(0, "if-range").as_deref(), Some(validator.1));
        target.assert_complete();
    }
}

#[tokio::test]
async fn r116_without_a_validator_a_download_starts_over() {
    let date = "Sun, 01 Nov 2026 08:49:37 GMT";
    let hops = [
        Hop { breaks: true, ..Hop::file(&[b"0123"]) },
        Hop { breaks: true, ..Hop::file(&[b"0123"]) }.header("etag", "W/\"v1\""),
        // The file may change again within the second of its last change.
        Hop { breaks: true, ..Hop::file(&[b"0123"]) }.header("last-modified", date).header("date", date),
        Hop { breaks: true, ..Hop::file(&[b"0123"]) }.header("last-modified", "yesterday"),
    ];
    for hop in hops {
        let target = Target::new();
        fetch(&[hop], &target.path).await.0.unwrap_err();
        let (size, host) = fetch(&[whole(("etag", "\"v1\""))], &target.path).await;
        assert_eq!((size.unwrap(), host.header(0, "range")), (10, None));
        target.assert_complete();
    }
}

#[tokio::test]
async fn r116_a_changed_file_starts_over() {
    let changed = [
        whole(("etag", "\"v2\"")),
        whole(("last-modified", "Sun, 01 Nov 2026 08:49:37 GMT")),
        rest(4).header("etag", "\"v2\""),
        Hop { status: 416, ..Hop::default() }.header("content-range", "bytes */3"),
        Hop { status: 416, ..Hop::default() },
    ];
    for hop in changed {
        let target = Target::new().with_part(b"old!", Some("\"v1\""));
        let (size, host) = fetch(&[hop, whole(("etag", "\"v2\""))], &target.path).await;
        assert_eq!((size.unwrap(), host.seen().len()), (10, 2));
        target.assert_complete();
    }
}

#[tokio::test]
async fn r116_a_server_without_ranges_sends_the_whole_file() {
    let target = Target::new().with_part(b"0123", Some("\"v1\""));
    let (size, host) = fetch(&[whole(("etag", "\"v1\""))], &target.path).await;
    assert_eq!((size.unwrap(), host.seen().len()), (10, 1));
    target.assert_complete();
}

#[tokio::test]
async fn r116_a_complete_partial_file_is_renamed() {
    let target = Target::new().with_part(WHOLE, Some("\"v1\""));
    let nothing_left =
        Hop { status: 416, ..Hop::default() }.header("content-range", "bytes */10").header("etag", "\"v1\"");
    let (size, host) = fetch(&[nothing_left], &target.path).await;
    assert_eq!((size.unwrap(), host.seen().len()), (10, 1));
    target.assert_complete();
}

#[tokio::test]
async fn r117_a_download_to_a_file_continues_its_part() {
    // The offset, the bytes of the partial file, and the offset that is requested.
    for (offset, part, requested) in
        [(4, 4, Some("bytes=4-")), (4, 7, Some("bytes=4-")), (7, 4, Some("bytes=4-")), (4, 0, None)]
    {
        let target = Target::new().with_part(&WHOLE[..part], None);
        let hop = if requested.is_some() { rest(4) } else { whole(("etag", "\"v1\"")) };
        let host = FileHost::new(&[(START, &[hop])]);
        let size = host.client().download(START).resume_from(offset, "\"v1\"").to_file(&target.path).await.unwrap();
        assert_eq!((size, host.header(0, "range").as_deref()), (10, requested));
        target.assert_complete();
    }
    // Without the partial file, nothing can be resumed.
    let target = Target::new();
    let host = FileHost::new(&[(START, &[whole(("etag", "\"v1\""))])]);
    assert_eq!(host.client().download(START).resume_from(4, "\"v1\"").to_file(&target.path).await.unwrap(), 10);
    target.assert_complete();
}

#[tokio::test]
async fn r117_a_refused_resumption_leaves_the_part_unchanged() {
    let refusals = [
        (whole(("etag", "\"v2\"")), true),
        (Hop { status: 416, ..Hop::default() }, true),
        (Hop { status: 206, ..Hop::file(&[b"23456789"]) }.header("content-range", "bytes 2-9/10"), false),
        (Hop { status: 404, ..Hop::file(&[b"{}"]) }, false),
        (Hop::file(&[b"<html>"]).header("content-type", "text/html"), false),
        (Hop { status: 503, ..Hop::default() }, false),
    ];
    for (hop, is_changed) in refusals {
        let target = Target::new().with_part(b"0123", Some("\"v1\""));
        let host = FileHost::new(&[(START, std::slice::from_ref(&hop))]);
        let error = host.client().download(START).resume_from(4, "\"v1\"").to_file(&target.path).await.unwrap_err();
        assert_eq!(error.is_changed(), is_changed, "{error}");
        assert_eq!(target.part(), b"0123");
        assert!(!target.path.exists());

        let (size, _) = fetch(&[rest(4)], &target.path).await;
        assert_eq!(size.unwrap(), 10);
        target.assert_complete();
    }
}

#[tokio::test]
async fn r117_a_file_that_changes_during_a_download_is_an_error() {
    let first =
        || Hop { breaks: true, ..Hop::file(&[b"0123"]) }.header("etag", "\"v1\"").header("content-length", "10");
    let longer = Hop { status: 206, ..Hop::file(&[b"456789ab"]) }.header("content-range", "bytes 4-11/12");
    for other in [whole(("etag", "\"v2\"")), rest(4).header("etag", "\"v2\""), longer] {
        let target = Target::new();
        let error = fetch(&[first(), other], &target.path).await.0.unwrap_err();
        assert!(error.is_changed(), "{error}");
        assert!(!target.path.exists());
    }
}

#[tokio::test]
async fn r117_ranges_in_several_parts_are_joined() {
    let part =
        |range: &str, piece: &'static [u8]| Hop { status: 206, ..Hop::file(&[piece]) }.header("content-range", range);
    let target = Target::new().with_part(b"0123", Some("\"v1\""));
    let (size, host) = fetch(&[part("bytes 4-5/10", b"45"), part("bytes 6-9/10", b"6789")], &target.path).await;
    assert_eq!((size.unwrap(), host.seen().len()), (10, 2));
    target.assert_complete();
}

#[tokio::test]
async fn r116_a_download_survives_any_number_of_restarts() {
    let target = Target::new();
    let mut received = 0;
    for more in [1, 3, 2, 1] {
        let piece: &'static [u8] = &WHOLE[received..received + more];
        let (status, range) = match received {
            0 => (200, String::new()),
            from => (206, format!("bytes {from}-9/10")),
        };
        let mut hop = Hop { status, breaks: true, ..Hop::file(&[piece]) }.header("etag", "\"v1\"");
        hop.headers.extend((received > 0).then_some(("content-range", range)));
        received += more;
        let again = Hop { status: 206, breaks: true, ..Hop::default() };
        let again = again.header("content-range", &format!("bytes {received}-9/10"));
        let (outcome, host) = fetch(&[hop, again], &target.path).await;
        outcome.unwrap_err();
        assert_eq!(target.part(), &WHOLE[..received]);
        let expected = (received > more).then(|| format!("bytes={}-", received - more));
        assert_eq!(host.header(0, "range"), expected);
    }
    let (size, host) = fetch(&[rest(7)], &target.path).await;
    assert_eq!((size.unwrap(), host.header(0, "range").as_deref()), (10, Some("bytes=7-")));
    target.assert_complete();
}

#[tokio::test]
async fn r116_damaged_remains_of_a_download_start_over() {
    let remains: [(&[u8], &[u8]); 8] = [
        (b"old!", b"\"v1\"\n"),
        (b"old!", b"\"v1"),
        (b"old!", b"\x00"),
        (b"old!", b"\xff\xfe"),
        (b"old!", b""),
        (b"old!", b"bytes"),
        // Longer than the file at Zoom.
        (b"old and longer than it is", b"\"v1\""),
        (b"", b"\"v1\""),
    ];
    for (part, validator) in remains {
        let target = Target::new().with_part(part, None);
        std::fs::write(target.folder.join("a.mp4.part.etag"), validator).unwrap();
        // Like a server that compares the validator, and one that has not as many bytes.
        let unsatisfiable = Hop { status: 416, ..Hop::default() }.header("content-range", "bytes */10");
        for first in [whole(("etag", "\"v2\"")), unsatisfiable.header("etag", "\"v1\"")] {
            let (size, host) = fetch(&[first, whole(("etag", "\"v2\""))], &target.path).await;
            let outcome = size.map_err(|error| error.to_string());
            if outcome == Ok(10) {
                target.assert_complete();
                assert!(host.seen().len() <= 2);
            } else {
                // Without a range, no server answers 416.
                assert_eq!(host.header(0, "range"), None, "{part:?} {validator:?} {outcome:?}");
            }
        }
        fetch(&[whole(("etag", "\"v2\""))], &target.path).await.0.unwrap();
        target.assert_complete();
    }
    // A folder in place of the partial file is an error, and what is at the path stays.
    let target = Target::new();
    std::fs::create_dir(target.folder.join("a.mp4.part")).unwrap();
    std::fs::write(&target.path, "before").unwrap();
    fetch(&[whole(("etag", "\"v1\""))], &target.path).await.0.unwrap_err();
    assert_eq!(std::fs::read(&target.path).unwrap(), b"before");
}

#[tokio::test]
async fn r117_every_form_of_a_resumption_is_complete_or_an_error() {
    let part =
        |range: &str, piece: &'static [u8]| Hop { status: 206, ..Hop::file(&[piece]) }.header("content-range", range);
    let complete = [
        part("bytes 4-9/10", b"456789"),
        // The server does not know the size.
        part("bytes 4-9/*", b"456789"),
        part(" bytes 4-9/10 ", b"456789").header("etag", "\"v1\""),
        // It ignores the range.
        whole(("etag", "\"v1\"")),
    ];
    for hop in complete {
        let target = Target::new().with_part(b"0123", Some("\"v1\""));
        let host = FileHost::new(&[(START, &[hop])]);
        assert_eq!(host.client().download(START).resume_from(4, "\"v1\"").to_file(&target.path).await.unwrap(), 10);
        target.assert_complete();
    }
    let incomplete = [
        part("bytes 4-9/10", b"4567"),
        part("bytes 5-9/10", b"56789"),
        part("bytes 0-9/10", WHOLE),
        part("items 4-9/10", b"456789"),
        Hop { status: 206, ..Hop::file(&[b"456789"]) },
        whole(("etag", "W/\"v1\"")),
        Hop { status: 204, ..Hop::default() },
    ];
    for hop in incomplete {
        let target = Target::new().with_part(b"0123", Some("\"v1\""));
        let host = FileHost::new(&[(START, std::slice::from_ref(&hop))]);
        host.client().download(START).resume_from(4, "\"v1\"").to_file(&target.path).await.unwrap_err();
        assert!(!target.path.exists(), "{:?}", hop.headers);
        assert!(WHOLE.starts_with(&target.part()), "{:?}", hop.headers);
    }
}

#[tokio::test]
async fn r115_the_longest_file_names_have_room_for_the_suffix() {
    let folder = crate::support::folder();
    for name in ["a".repeat(255), format!("{}.mp4", "会".repeat(83)), "é".repeat(127)] {
        let path = folder.join(&name);
        fetch(&broken(("etag", "\"v1\"")), &path).await.0.unwrap_err();
        fetch(&[rest(4)], &path).await.0.unwrap();
        assert_eq!(std::fs::read(path).unwrap(), WHOLE);
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3);
    std::fs::remove_dir_all(folder).unwrap();
}
