//! Files, links and locks of others beside a grant's file.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use tokio::time::Instant;
use zoom_api::auth::{FileStore, StoreError, TokenStore as _};

use super::files::{Folder, folder, numbered};
use super::{app_of, gives, grant};
use zoom_tests::tokens::TokenHost;

fn names_of_files(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(&folder.0).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn pipe(path: &Path) {
    let made = std::process::Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

#[tokio::test(start_paused = true)]
async fn r128_a_stopped_process_that_keeps_the_files_locked_is_reported() {
    let folder = folder();
    let store = FileStore::new(folder.file());
    store.compare_and_swap(0, &numbered(1)).await.unwrap();
    let guard = fs::File::open(folder.0.join("grant.json.guard")).unwrap();
    flock(&guard, FlockOperation::LockExclusive).unwrap();
    let reported = |error: StoreError| {
        let text = error.to_string();
        assert!(text.contains("another process keeps") && text.contains("grant.json.guard"), "{text}");
    };
    let start = Instant::now();
    reported(store.compare_and_swap(1, &numbered(2)).await.unwrap_err());
    reported(store.lock(Duration::from_secs(60)).await.unwrap_err());
    assert!(start.elapsed() < Duration::from_secs(21), "{:?}", start.elapsed());
    assert_eq!(store.load().await.unwrap().unwrap().generation(), 1);
    // Nothing waits any longer, and the lock is taken when it is free.
    flock(&guard, FlockOperation::Unlock).unwrap();
    assert!(store.compare_and_swap(1, &numbered(2)).await.unwrap());
}

#[test]
fn r128_a_program_ends_while_the_files_are_locked() {
    let folder = folder();
    let store = FileStore::new(folder.file());
    let guard = fs::File::create(folder.0.join("grant.json.guard")).unwrap();
    flock(&guard, FlockOperation::LockExclusive).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let waiting = tokio::spawn(async move { store.compare_and_swap(0, &numbered(1)).await });
        tokio::task::yield_now().await;
        waiting.abort();
    });
    // Hangs if a thread waits for the lock.
    drop(runtime);
}

#[tokio::test]
async fn r128_a_pipe_in_place_of_a_file_is_an_error() {
    for name in ["grant.json", "grant.json.guard", "grant.json.lease"] {
        let folder = folder();
        let store = FileStore::new(folder.file());
        pipe(&folder.0.join(name));
        let error = store.lock(Duration::from_secs(60)).await.err();
        let error = match name {
            "grant.json" => store.load().await.err(),
            _ => error,
        };
        let error = error.unwrap().to_string();
        assert!(error.contains("not a regular file") && error.contains(name), "{error}");
    }
}

/// Something that is no regular file, at a path.
fn obstacle(kind: &str, path: &Path) {
    match kind {
        "folder" => fs::create_dir(path).unwrap(),
        "socket" => drop(std::os::unix::net::UnixListener::bind(path).unwrap()),
        "pipe" => pipe(path),
        "device" => symlink("/dev/zero", path).unwrap(),
        // Followed only in place of the grant.
        "link to a pipe" => {
            let target = path.with_extension("pipe");
            pipe(&target);
            symlink(target, path).unwrap();
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn r128_nothing_but_a_regular_file_is_read_or_locked() {
    for kind in ["folder", "socket", "device", "link to a pipe"] {
        for name in ["grant.json", "grant.json.guard", "grant.json.lease"] {
            let folder = folder();
            let store = FileStore::new(folder.file());
            obstacle(kind, &folder.0.join(name));
            let error = match name {
                "grant.json" => store.load().await.err(),
                _ => store.lock(Duration::from_secs(60)).await.err(),
            };
            let error = error.unwrap_or_else(|| panic!("{kind} at {name}")).to_string();
            let names = [name, "/dev/zero", "grant.pipe"];
            assert!(names.iter().any(|name| error.contains(name)), "{kind} at {name}: {error}");
            let error = store.compare_and_swap(1, &numbered(2)).await;
            assert!(name == "grant.json.lease" || error.is_err(), "{kind} at {name}");
        }
    }
}

#[tokio::test]
async fn r129_planted_files_and_links_are_neither_followed_nor_kept() {
    let folder = folder();
    let (victim, trap) = (folder.0.join("victim"), folder.0.join("grant.json.new"));
    fs::write(&victim, "precious").unwrap();
    symlink(&victim, &trap).unwrap();
    // An earlier version's or an attacker's file, which everyone can read, under a name as the store uses it.
    let readable = folder.0.join("grant.json.0123456789abcdef.new");
    fs::write(&readable, "planted").unwrap();
    fs::set_permissions(&readable, fs::Permissions::from_mode(0o666)).unwrap();
    let linked = folder.0.join("grant.json.0123456789abcdee.new");
    symlink(&victim, &linked).unwrap();

    let (host, store) = (TokenHost::new(), FileStore::new(folder.file()));
    let tokens = app_of(&host).user().store(store).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    assert!(gives(&tokens, "access-1").await);
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    assert_eq!(
        names_of_files(&folder),
        ["grant.json", "grant.json.guard", "grant.json.lease", "grant.json.new", "victim"]
    );
    for name in ["grant.json", "grant.json.guard", "grant.json.lease"] {
        let mode = fs::symlink_metadata(folder.0.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

#[tokio::test]
async fn r129_links_in_place_of_the_files_that_coordinate_processes_are_errors() {
    for name in ["grant.json.guard", "grant.json.lease"] {
        let folder = folder();
        let victim = folder.0.join("victim");
        fs::write(&victim, "precious").unwrap();
        symlink(&victim, folder.0.join(name)).unwrap();
        let error = FileStore::new(folder.file()).lock(Duration::from_secs(60)).await.unwrap_err().to_string();
        assert!(error.contains("a symbolic link, which is not followed") && error.contains(name), "{error}");
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    }
}

#[tokio::test]
async fn r129_files_that_others_prepared_are_neither_changed_nor_trusted() {
    // A second name of a file of the user.
    for name in ["grant.json.guard", "grant.json.lease"] {
        let folder = folder();
        let victim = folder.0.join("victim");
        fs::write(&victim, "precious").unwrap();
        fs::hard_link(&victim, folder.0.join(name)).unwrap();
        let error = FileStore::new(folder.file()).lock(Duration::from_secs(60)).await.unwrap_err().to_string();
        assert!(error.contains("a hard link, which is not written") && error.contains(name), "{error}");
        assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
    }
    // Links that lead nowhere, and to a folder.
    for target in ["nowhere", "."] {
        for name in ["grant.json.guard", "grant.json.lease"] {
            let folder = folder();
            symlink(target, folder.0.join(name)).unwrap();
            FileStore::new(folder.file()).lock(Duration::from_secs(60)).await.unwrap_err();
            assert!(!folder.0.join("nowhere").exists());
        }
    }
    // A grant that everyone could read and write, which has a second name: that name keeps only the old grant.
    let folder = folder();
    let store = FileStore::new(folder.file());
    store.compare_and_swap(0, &numbered(1)).await.unwrap();
    fs::set_permissions(folder.file(), fs::Permissions::from_mode(0o666)).unwrap();
    fs::hard_link(folder.file(), folder.0.join("second")).unwrap();
    // A folder with the name of a file that is being written.
    fs::create_dir(folder.0.join("grant.json.0123456789abcdef.new")).unwrap();
    assert!(store.compare_and_swap(1, &numbered(2)).await.unwrap());
    assert_eq!(fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(FileStore::new(folder.0.join("second")).load().await.unwrap().unwrap().generation(), 1);
    assert_eq!(store.load().await.unwrap().unwrap().generation(), 2);
}

#[tokio::test]
async fn r130_links_of_every_kind_lead_to_one_grant_and_one_lease() {
    let (real, links) = (folder(), folder());
    let path = |name: &str| links.0.join(name);
    symlink(&real.0, path("folder")).unwrap();
    symlink(real.file(), path("absolute")).unwrap();
    symlink("absolute", path("link to a link")).unwrap();
    symlink("./folder/.//grant.json", path("roundabout")).unwrap();
    symlink(path("folder").join("grant.json"), path("through a folder")).unwrap();
    let longest = (0..38).fold("absolute".to_owned(), |target, number| {
        symlink(target, path(&format!("chain {number}"))).unwrap();
        format!("chain {number}")
    });
    let direct = FileStore::new(real.file());
    let names = ["folder/grant.json", "absolute", "link to a link", "roundabout", "through a folder", &longest];
    for (generation, name) in (0..).zip(names) {
        let store = FileStore::new(path(name));
        assert!(store.compare_and_swap(generation, &numbered(generation + 1)).await.unwrap(), "{name}");
        assert_eq!(direct.load().await.unwrap().unwrap().generation(), generation + 1, "{name}");
        let lease = store.lock(Duration::from_secs(60)).await.unwrap();
        assert!(lease.is_some() && direct.lock(Duration::from_secs(60)).await.unwrap().is_none(), "{name}");
    }
    assert!(fs::symlink_metadata(path("absolute")).unwrap().is_symlink());
    assert_eq!(names_of_files(&real), ["grant.json", "grant.json.guard", "grant.json.lease"]);
    // A link into a folder that does not exist, as of a disk that is not mounted, creates nothing elsewhere.
    symlink("/nowhere/grant.json", path("unmounted")).unwrap();
    let unmounted = FileStore::new(path("unmounted"));
    assert!(unmounted.load().await.unwrap().is_none());
    let error = unmounted.compare_and_swap(0, &numbered(1)).await.unwrap_err().to_string();
    assert!(error.contains("/nowhere/grant.json"), "{error}");
}

#[tokio::test]
async fn r130_a_linked_grant_is_written_where_it_is() {
    let (folder, links) = (folder(), folder());
    let (first, second) = (links.0.join("link"), links.0.join("relative"));
    symlink(folder.file(), &first).unwrap();
    symlink("link", &second).unwrap();
    // The first write creates the file behind the link.
    let (direct, linked) = (FileStore::new(folder.file()), FileStore::new(&second));
    assert!(linked.compare_and_swap(0, &numbered(1)).await.unwrap());
    assert!(direct.compare_and_swap(1, &numbered(2)).await.unwrap());
    assert!(linked.compare_and_swap(2, &numbered(3)).await.unwrap());
    assert_eq!(direct.load().await.unwrap().unwrap().generation(), 3);
    assert!(fs::symlink_metadata(&first).unwrap().is_symlink() && fs::symlink_metadata(&second).unwrap().is_symlink());
    assert_eq!(names_of_files(&links), ["link", "relative"]);
    // Both names have one lease.
    let lease = linked.lock(Duration::from_secs(60)).await.unwrap();
    assert!(lease.is_some() && direct.lock(Duration::from_secs(60)).await.unwrap().is_none());

    let circle = links.0.join("circle");
    symlink("circle", &circle).unwrap();
    assert!(FileStore::new(&circle).load().await.unwrap_err().to_string().contains("too many symbolic links"));
}
