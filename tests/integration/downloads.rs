//! Downloads: token handling, redirects and resumption. Rows 26, 88 to 90, 113, 114, 116 and 117.

mod content;
mod to_file;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use zoom_api::Error;
use zoom_mock::{ChaosProxy, Fault};

use crate::support::{FileHost, Hop, Scripted, client_of, reply};

const START: &str = "https://zoom.us/rec/download/abc";
const CDN: &str = "https://files.cdn.example/abc?signature=s";

async fn fetched(host: &FileHost, url: &str) -> Result<Vec<u8>, Error> {
    let mut file = Vec::new();
    host.client().download(url).to_writer(&mut file).await.map(|_| file)
}

#[tokio::test]
async fn r088_the_token_is_sent_to_zoom_but_not_to_the_file_host() {
    let host = FileHost::new(&[
        (START, &[Hop::to("https://us02web.zoom.us/rec/abc")]),
        ("https://us02web.zoom.us/rec/abc", &[Hop::to(CDN)]),
        (CDN, &[Hop::file(&[b"one ", b"two"])]),
    ]);
    let file = fetched(&host, &format!("{START}?access_token=secret")).await.unwrap();
    assert_eq!(file, b"one two");
    let expected = [(START, true), ("https://us02web.zoom.us/rec/abc", true), (CDN, false)];
    assert_eq!(host.seen(), expected.map(|(url, token)| (url.to_owned(), token)));
}

#[tokio::test]
async fn r089_unsafe_redirects_are_rejected() {
    let places = [
        "http://files.cdn.example/abc",
        "https://127.0.0.1/abc",
        "https://[::1]/abc",
        "https://10.0.0.1/abc",
        "https://localhost/abc",
        "https://intranet/abc",
        "https://user:pass@files.cdn.example/abc",
        "file:///etc/passwd",
        "data:text/plain,x",
        "//",
        "",
    ];
    for place in places {
        let host = FileHost::new(&[(START, &[Hop::to(place)])]);
        let error = fetched(&host, START).await.unwrap_err();
        assert!(error.to_string().contains("redirect"), "{place}: {error}");
        assert!(host.seen().len() <= 6, "{place}");
    }
    let host = FileHost::new(&[(START, &[Hop { status: 302, ..Hop::default() }])]);
    assert!(fetched(&host, START).await.unwrap_err().to_string().contains("without a valid `Location`"));

    let host = FileHost::new(&[(START, &[Hop::to(START)])]);
    assert!(fetched(&host, START).await.unwrap_err().to_string().contains("more than five redirects"));
    assert_eq!(host.seen().len(), 6);
}

#[tokio::test]
async fn r090_a_foreign_url_is_rejected_before_anything_is_sent() {
    let places = [
        "https://evil.example/rec",
        "https://zoom.us.evil.example/rec",
        "https://evilzoom.us/rec",
        "http://zoom.us/rec",
        "https://x@zoom.us/rec",
        "nonsense",
    ];
    for place in places {
        let host = FileHost::new(&[]);
        fetched(&host, place).await.unwrap_err();
        assert!(host.seen().is_empty(), "{place}");
    }
}

#[tokio::test]
async fn a_broken_download_resumes() {
    let first = Hop { breaks: true, ..Hop::file(&[b"one "]) }.header("etag", "\"v1\"").header("content-length", "7");
    let rest = Hop { status: 206, ..Hop::file(&[b"two"]) }.header("content-range", "bytes 4-6/7");
    let host = FileHost::new(&[(START, &[first, rest])]);
    let reported = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&reported);
    let mut file = Vec::new();
    let download = host.client().download(START).on_progress(move |progress| {
        sink.lock().unwrap().push((progress.received, progress.total));
    });
    assert_eq!(download.to_writer(&mut file).await.unwrap(), 7);
    assert_eq!(file, b"one two");
    assert_eq!(*reported.lock().unwrap(), [(4, Some(7)), (7, Some(7))]);
    assert_eq!(
        (host.header(1, "range"), host.header(1, "if-range")),
        (Some("bytes=4-".to_owned()), Some("\"v1\"".to_owned()))
    );
}

#[tokio::test]
async fn a_changed_file_is_not_mixed() {
    let first = || Hop { breaks: true, ..Hop::file(&[b"one "]) }.header("etag", "\"v1\"");
    let other = Hop::file(&[b"other file"]).header("etag", "\"v2\"");
    let host = FileHost::new(&[(START, &[first(), other])]);
    assert!(fetched(&host, START).await.unwrap_err().to_string().contains("file changed"));

    let elsewhere = Hop { status: 206, ..Hop::file(&[b"two"]) }.header("content-range", "bytes 2-6/7");
    let host = FileHost::new(&[(START, &[first(), elsewhere])]);
    assert!(fetched(&host, START).await.unwrap_err().to_string().contains("different range"));

    // Without a strong ETag, a download cannot be resumed.
    for etag in [None, Some("W/\"v1\"")] {
        let mut hop = Hop { breaks: true, ..Hop::file(&[b"one "]) };
        hop.headers.extend(etag.map(|etag| ("etag", etag.to_owned())));
        let host = FileHost::new(&[(START, &[hop])]);
        fetched(&host, START).await.unwrap_err();
        assert_eq!(host.seen().len(), 1);
    }
}

#[tokio::test]
async fn an_earlier_download_resumes() {
    let rest = Hop { status: 206, ..Hop::file(&[b"two"]) }.header("content-range", "bytes 4-6/7");
    let host = FileHost::new(&[(START, &[rest])]);
    let mut file = b"one ".to_vec();
    let download = host.client().download(START).resume_from(4, "\"v1\"");
    assert_eq!(download.to_writer(&mut file).await.unwrap(), 3);
    assert_eq!(host.header(0, "range").as_deref(), Some("bytes=4-"));
}

#[tokio::test]
async fn fewer_bytes_than_the_content_length_is_an_error() {
    let host = FileHost::new(&[(START, &[Hop::file(&[b"one"]).header("content-length", "7")])]);
    let error = fetched(&host, START).await.unwrap_err();
    assert!(error.to_string().contains("connection lost"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn r026_a_download_of_a_byte_per_second_stalls() {
    let slow = Hop { delay: Duration::from_secs(1), ..Hop::file(&[b"x".as_slice(); 100]) };
    let host = FileHost::new(&[(START, &[slow])]);
    let start = tokio::time::Instant::now();
    let error = fetched(&host, START).await.unwrap_err();
    assert!(error.is_stalled(), "{error}");
    assert_eq!(start.elapsed(), Duration::from_secs(20));

    // Slow, but not too slow.
    let slow = Hop { delay: Duration::from_secs(10), ..Hop::file(&[[b'x'; 20_000].as_slice(); 10]) };
    let host = FileHost::new(&[(START, &[slow])]);
    assert_eq!(fetched(&host, START).await.unwrap().len(), 200_000);
}

#[tokio::test(start_paused = true)]
async fn r026_every_kind_of_a_slow_download_stalls_after_the_grace_period() {
    let seconds = Duration::from_secs;
    let drip = |delay: u64, piece: &'static [u8]| Hop { delay: seconds(delay), ..Hop::file(&vec![piece; 300]) };
    let stalled = [
        ("empty chunks", drip(1, b"")),
        ("a byte each ten seconds", drip(10, b"x")),
        ("just too slow", drip(1, &[b'x'; 1000])),
        ("nothing", Hop { stalls: true, ..Hop::file(&[]) }),
        ("rest of a file", drip(1, b"x").header("content-range", "bytes 4-9/10")),
    ];
    for (name, hop) in stalled {
        let is_rest = name == "rest of a file";
        let hop = if is_rest { Hop { status: 206, ..hop } } else { hop };
        let host = FileHost::new(&[(START, &[hop])]);
        let download = host.client().download(START);
        let download = if is_rest { download.resume_from(4, "\"v1\"") } else { download };
        let start = tokio::time::Instant::now();
        let error = download.to_writer(Vec::new()).await.unwrap_err();
        assert!(error.is_stalled(), "{name}: {error}");
        assert_eq!(start.elapsed(), seconds(20), "{name}");
    }
    // A fast start does not excuse what follows.
    let mut pieces = vec![[b'x'; 30_000].as_slice()];
    pieces.extend(std::iter::repeat_n(b"x".as_slice(), 300));
    let host = FileHost::new(&[(START, &[Hop { delay: seconds(1), ..Hop::file(&pieces) }])]);
    let start = tokio::time::Instant::now();
    assert!(fetched(&host, START).await.unwrap_err().is_stalled());
    assert_eq!(start.elapsed(), seconds(21));
    // And a download that is not slow takes as long as it needs.
    let fast = Hop { delay: seconds(1), ..Hop::file(&vec![[b'x'; 1100].as_slice(); 3600]) };
    assert_eq!(fetched(&FileHost::new(&[(START, &[fast])]), START).await.unwrap().len(), 3600 * 1100);
}

#[tokio::test(start_paused = true)]
async fn the_time_that_the_writer_needs_is_not_a_stall() {
    let host = FileHost::new(&[(START, &[Hop::file(&[b"a", b"b", b"c"])])]);
    let mut stream = host.client().download(START).open().await.unwrap();
    let mut file = Vec::new();
    while let Some(chunk) = stream.next().await.unwrap() {
        tokio::time::advance(Duration::from_secs(60)).await;
        file.extend(chunk);
    }
    assert_eq!(file, b"abc");
}

#[tokio::test(start_paused = true)]
async fn r026_a_stalled_download_times_out() {
    let host = FileHost::new(&[(START, &[Hop { stalls: true, ..Hop::file(&[b"one"]) }])]);
    let start = tokio::time::Instant::now();
    let error = fetched(&host, START).await.unwrap_err();
    assert!(error.is_stalled(), "{error}");
    assert_eq!(start.elapsed(), Duration::from_secs(20));
}

#[tokio::test]
async fn a_rejected_download_is_an_api_error() {
    let refused = Hop { status: 404, ..Hop::file(&[br#"{"code":3301,"message":"There is no recording."}"#]) };
    let host = FileHost::new(&[(START, &[refused])]);
    let error = fetched(&host, START).await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some(3301), Some("There is no recording.")));
}

#[tokio::test]
async fn a_file_is_complete_or_absent() {
    let folder = std::env::temp_dir().join(format!("zoom-api-download-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("recording.mp4");

    let host = FileHost::new(&[(START, &[Hop { breaks: true, ..Hop::file(&[b"one"]) }])]);
    host.client().download(START).to_file(&path).await.unwrap_err();
    assert!(!path.exists());

    let host = FileHost::new(&[(START, &[Hop::file(&[b"one", b"two"])])]);
    assert_eq!(host.client().download(START).to_file(&path).await.unwrap(), 6);
    assert_eq!(std::fs::read(&path).unwrap(), b"onetwo");
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn downloads_work_over_a_real_socket() {
    let content = "x".repeat(300_000);
    let whole = reply(200, "video/mp4", &content);
    let server = Scripted::start(vec![whole]).await;
    let proxy_to = server.base_url().trim_start_matches("http://").trim_end_matches("/v2").parse().unwrap();
    let proxy = ChaosProxy::start(proxy_to).await.unwrap();
    proxy.queue([Fault::Delay(Duration::from_millis(10))]);
    let redirect = format!("HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n", proxy.url("/file"));
    let zoom = Scripted::start(vec![redirect.into_bytes()]).await;
    let mut file = Vec::new();
    let start = format!("{}/rec/download/1", zoom.base_url());
    client_of(&zoom).download(start).to_writer(&mut file).await.unwrap();
    assert_eq!(file.len(), content.len());
    assert_eq!(zoom.only().header("authorization"), Some("Bearer a-token"));
    assert_eq!(server.only().header("authorization"), None);
}
