//! Damaged rows and files.

use std::fmt::Debug;

use secrecy::ExposeSecret as _;
use sqlx::sqlite::SqlitePool;
use zoom_api::auth::{StoreError, TokenSource as _, TokenStore as _};
use zoom_sql_store::{SqlStore, connect};
use zoom_tests::tokens::{TokenHost, app_of, grant};

use crate::folder::Folder;
use crate::numbered;

/// The message of an error, which contains no secret.
fn message(outcome: Result<impl Debug, StoreError>) -> String {
    let error = outcome.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("refresh-") && !shown.contains("access-"), "{shown}");
    error.to_string()
}

/// Sets the text of the row, as text or as a blob.
async fn write(pool: &SqlitePool, text: &[u8]) {
    let query = match std::str::from_utf8(text) {
        Ok(text) => sqlx::query("UPDATE zoom_grants SET grant_json = $1").bind(text),
        Err(_) => sqlx::query("UPDATE zoom_grants SET grant_json = $1").bind(text),
    };
    assert_eq!(query.execute(pool).await.unwrap().rows_affected(), 1);
}

async fn read(pool: &SqlitePool) -> Vec<u8> {
    let query = sqlx::query_as("SELECT CAST(grant_json AS BLOB) FROM zoom_grants");
    let (text,): (Vec<u8>,) = query.fetch_one(pool).await.unwrap();
    text
}

#[tokio::test]
async fn a_damaged_row_is_an_error_without_its_tokens_and_stays_unchanged() {
    let (folder, host) = (Folder::new(), TokenHost::new());
    let pool = connect(folder.database()).await.unwrap();
    let store = SqlStore::new(pool.clone(), "u");
    assert!(store.compare_and_swap(0, &numbered(1, 0)).await.unwrap());
    let whole = numbered(1, 0).to_json();
    let whole = whole.expose_secret().as_bytes();
    let mut damages = vec![Vec::new(), b"null".to_vec(), b"{}".to_vec(), b"refresh-1 \xff".to_vec()];
    damages.extend((1..whole.len()).step_by(29).map(|length| whole[..length].to_vec()));
    for damage in damages {
        write(&pool, &damage).await;
        message(store.load().await);
        let tokens = app_of(&host).user().store(store.clone()).build();
        let error = tokens.token().await.unwrap_err();
        assert!(!error.is_reauth_required(), "{error}");
        assert!(tokens.set_grant(&grant(1)).await.is_err());
        assert_eq!(read(&pool).await, damage);
    }
    assert_eq!(host.requests().len(), 0);
}

#[tokio::test]
async fn a_row_whose_columns_contradict_each_other_is_an_error() {
    let folder = Folder::new();
    let pool = connect(folder.database()).await.unwrap();
    let store = SqlStore::new(pool.clone(), "u");
    assert!(store.compare_and_swap(0, &numbered(1, 0)).await.unwrap());
    write(&pool, numbered(2, 0).to_json().expose_secret().as_bytes()).await;
    assert!(message(store.load().await).contains("another generation"));
}

#[tokio::test]
async fn a_rejected_write_is_an_error_without_the_tokens() {
    let folder = Folder::new();
    let pool = connect(folder.database()).await.unwrap();
    let store = SqlStore::new(pool.clone(), "u");
    let trigger = "CREATE TRIGGER full BEFORE INSERT ON zoom_grants BEGIN SELECT RAISE(FAIL, 'the disk is full'); END";
    sqlx::query(trigger).execute(&pool).await.unwrap();
    assert!(message(store.compare_and_swap(0, &numbered(1, 0)).await).contains("the disk is full"));
    sqlx::query("DROP TABLE zoom_grants").execute(&pool).await.unwrap();
    assert!(message(store.compare_and_swap(1, &numbered(2, 0)).await).contains("no such table"));
    assert!(message(store.compare_and_swap(0, &numbered(u64::MAX, 0)).await).contains("out of range"));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_an_error() {
    let folder = Folder::new();
    std::fs::write(folder.database(), "refresh-1 ".repeat(1000)).unwrap();
    assert!(message(connect(folder.database()).await).contains("not a database"));
    assert!(message(connect(folder.path().join("missing/tokens.db")).await).contains("unable to open"));
}

#[tokio::test]
async fn debug_shows_no_tokens() {
    let folder = Folder::new();
    let store = crate::store(&folder).await;
    store.compare_and_swap(0, &numbered(1, 0)).await.unwrap();
    let shown =
        format!("{store:?} {:?} {:?}", store.load().await.unwrap(), store.lock(std::time::Duration::ZERO).await);
    assert!(shown.starts_with(r#"SqlStore { name: "u", .. }"#), "{shown}");
    assert!(!shown.contains("refresh-") && !shown.contains("access-"), "{shown}");
}
