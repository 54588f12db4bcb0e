//! A grant in a file.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use zoom_api::auth::{FileStore, TokenSource as _, TokenStore as _};

use super::{app_of, gives, grant};
use zoom_tests::tokens::TokenHost;

/// A folder that is removed when the test ends.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(parent: &Path) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        let path = parent.join(format!("zoom-tokens-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn file(&self) -> PathBuf {
        self.0.join("grant.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub fn folder() -> Folder {
    Folder::new(&std::env::temp_dir())
}

#[tokio::test]
async fn a_grant_file_is_readable_only_by_its_owner() {
    let (folder, host) = (folder(), TokenHost::new());
    let store = FileStore::new(folder.file());
    assert!(store.load().await.unwrap().is_none());
    let tokens = app_of(&host).user().store(store.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    assert!(gives(&tokens, "access-1").await);
    for entry in fs::read_dir(&folder.0).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{entry:?}");
    }
    let other = app_of(&host).user().store(FileStore::new(folder.file())).build();
    assert!(gives(&other, "access-1").await);
    assert_eq!(host.requests().len(), 1);
}

#[tokio::test]
async fn a_write_with_an_outdated_version_is_rejected() {
    let folder = folder();
    let store = FileStore::new(folder.file());
    let (first, second) = (numbered(1), numbered(2));
    assert!(!store.compare_and_swap(1, &second).await.unwrap());
    assert!(store.compare_and_swap(0, &first).await.unwrap());
    assert!(!store.compare_and_swap(0, &second).await.unwrap());
    assert!(store.compare_and_swap(1, &second).await.unwrap());
    assert_eq!(store.load().await.unwrap().unwrap().generation(), 2);
}

pub fn numbered(generation: u64) -> zoom_api::auth::Grant {
    use secrecy::ExposeSecret as _;
    let text = grant(0).to_json();
    let mut json: serde_json::Value = serde_json::from_str(text.expose_secret()).unwrap();
    json["generation"] = generation.into();
    zoom_api::auth::Grant::from_json(&json.to_string()).unwrap()
}

#[tokio::test]
async fn a_lease_is_exclusive_until_it_is_dropped_or_expires() {
    let folder = folder();
    let (one, other) = (FileStore::new(folder.file()), FileStore::new(folder.file()));
    let lease = one.lock(Duration::from_secs(60)).await.unwrap().unwrap();
    assert!(other.lock(Duration::from_secs(60)).await.unwrap().is_none());
    drop(lease);
    let stale = other.lock(Duration::from_millis(1)).await.unwrap().unwrap();
    // Waits until the recorded end, however long that takes.
    let fresh = loop {
        if let Some(lease) = one.lock(Duration::from_secs(60)).await.unwrap() {
            break lease;
        }
    };
    drop(stale);
    assert!(other.lock(Duration::from_secs(60)).await.unwrap().is_none());
    drop(fresh);
    assert!(other.lock(Duration::from_secs(60)).await.unwrap().is_some());
}

#[tokio::test]
async fn r049_a_damaged_file_is_an_error_and_stays_unchanged() {
    let (folder, host) = (folder(), TokenHost::new());
    let store = FileStore::new(folder.file());
    store.compare_and_swap(0, &numbered(1)).await.unwrap();
    let whole = fs::read(folder.file()).unwrap();
    let mut damages = vec![Vec::new(), b"null".to_vec(), b"{}".to_vec(), vec![0xff; 9], b"\"fresh\"".to_vec()];
    damages.extend((1..whole.len()).step_by(7).map(|length| whole[..length].to_vec()));
    for damage in damages {
        fs::write(folder.file(), &damage).unwrap();
        let tokens = app_of(&host).user().store(store.clone()).build();
        let error = tokens.token().await.unwrap_err();
        assert!(error.to_string().contains("cannot read") && !error.is_reauth_required(), "{error}");
        assert!(tokens.set_grant(&grant(1)).await.is_err());
        assert_eq!(fs::read(folder.file()).unwrap(), damage);
    }
    assert_eq!(host.requests().len(), 0);
}

#[tokio::test]
async fn r049_an_unwritable_folder_leaves_the_file_unchanged() {
    let folder = folder();
    let store = FileStore::new(folder.file());
    store.compare_and_swap(0, &numbered(1)).await.unwrap();
    let whole = fs::read(folder.file()).unwrap();
    // The path of the guard is occupied by something that nobody can write.
    fs::remove_file(folder.0.join("grant.json.guard")).unwrap();
    fs::create_dir(folder.0.join("grant.json.guard")).unwrap();
    assert!(store.compare_and_swap(1, &numbered(2)).await.is_err());
    assert_eq!(fs::read(folder.file()).unwrap(), whole);
    assert!(FileStore::new("/nowhere/grant.json").compare_and_swap(0, &numbered(1)).await.is_err());
}

/// A disk of 32 KiB that is removed when the test ends.
struct Disk(Folder);

impl Disk {
    fn mount() -> Option<Self> {
        let disk = Self(folder());
        disk.run(&["mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs"]).then_some(disk)
    }

    fn run(&self, command: &[&str]) -> bool {
        let mut mount = std::process::Command::new(command[0]);
        mount.args(&command[1..]).arg(&self.0.0).output().is_ok_and(|output| output.status.success())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.run(&["umount"]);
    }
}

#[tokio::test]
async fn r049_a_full_or_read_only_disk_leaves_the_file_unchanged() {
    for is_full in [true, false] {
        let Some(disk) = Disk::mount() else { return println!("SKIPPED r049 on disks: no permission to mount one") };
        let store = FileStore::new(disk.0.file());
        store.compare_and_swap(0, &numbered(1)).await.unwrap();
        store.lock(Duration::from_secs(1)).await.unwrap();
        let whole = fs::read(disk.0.file()).unwrap();
        if is_full {
            assert!(fs::write(disk.0.0.join("ballast"), vec![0; 64 * 1024]).is_err());
        } else {
            assert!(disk.run(&["mount", "-o", "remount,ro"]));
        }
        assert!(store.compare_and_swap(1, &numbered(2)).await.is_err());
        assert_eq!(fs::read(disk.0.file()).unwrap(), whole);
        assert_eq!(store.load().await.unwrap().unwrap().generation(), 1);
        let left: Vec<_> = fs::read_dir(&disk.0.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().ends_with(".new")), "{left:?}");
        let host = TokenHost::new();
        let tokens = app_of(&host).user().store(store).build();
        assert!(tokens.set_grant(&grant(1)).await.is_err());
    }
}
