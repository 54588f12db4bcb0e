//! Several processes with one file.

use std::process::{Command, Stdio};

use zoom_api::auth::TokenStore as _;

use crate::folder::Folder;
use crate::{numbered, store, stored};

const DATABASE: &str = "ZOOM_TEST_DATABASE";
const PROCESSES: u64 = 4;
const WRITES: u64 = 10;

/// Not a test: the next test runs it in several processes.
#[tokio::test]
async fn child() {
    let Ok(database) = std::env::var(DATABASE) else { return };
    let store = zoom_sql_store::SqlStore::new(zoom_sql_store::connect(database).await.unwrap(), "u");
    for _ in 0..WRITES {
        loop {
            let generation = stored(&store).await;
            if store.compare_and_swap(generation, &numbered(generation + 1, 0)).await.unwrap() {
                break;
            }
        }
    }
}

/// All of them create the database, and none of their writes is lost.
#[tokio::test]
async fn no_write_of_several_processes_is_lost() {
    let folder = Folder::new();
    let children = (0..PROCESSES).map(|_| {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "processes::child"]).env(DATABASE, folder.database());
        child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    });
    for child in children.collect::<Vec<_>>() {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    assert_eq!(stored(&store(&folder).await).await, PROCESSES * WRITES);
}
