//! Compare-and-swap on generations.

use std::collections::BTreeSet;

use zoom_api::auth::TokenStore as _;
use zoom_sql_store::{POSTGRES, SQLITE, SqlStore, Statements, connect};

use crate::folder::Folder;
use crate::{numbered, store, stored};

#[tokio::test]
async fn a_write_with_an_outdated_generation_is_rejected() {
    let folder = Folder::new();
    let (one, other) = (store(&folder).await, store(&folder).await);
    assert!(one.load().await.unwrap().is_none());
    assert!(!one.compare_and_swap(1, &numbered(2, 0)).await.unwrap());
    assert_eq!(stored(&other).await, 0);
    assert!(one.compare_and_swap(0, &numbered(1, 0)).await.unwrap());
    assert!(!other.compare_and_swap(0, &numbered(2, 0)).await.unwrap());
    assert!(!other.compare_and_swap(2, &numbered(3, 0)).await.unwrap());
    assert!(other.compare_and_swap(1, &numbered(2, 0)).await.unwrap());
    assert_eq!(stored(&one).await, 2);
}

#[tokio::test]
async fn a_grant_of_generation_0_is_replaced_like_an_empty_store() {
    let folder = Folder::new();
    let store = store(&folder).await;
    assert!(store.compare_and_swap(0, &numbered(0, 0)).await.unwrap());
    assert!(store.compare_and_swap(0, &numbered(1, 0)).await.unwrap());
    assert_eq!(stored(&store).await, 1);
}

#[tokio::test]
async fn grants_of_one_database_are_independent() {
    let folder = Folder::new();
    let pool = connect(folder.database()).await.unwrap();
    let [one, other] = ["account a, user b", "account a, user c"].map(|name| SqlStore::new(pool.clone(), name));
    assert!(one.compare_and_swap(0, &numbered(1, 0)).await.unwrap());
    assert!(other.load().await.unwrap().is_none());
    assert!(other.compare_and_swap(0, &numbered(7, 0)).await.unwrap());
    assert_eq!((stored(&one).await, stored(&other).await), (1, 7));
}

/// The first write, and a later one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn exactly_one_of_many_racing_writes_wins() {
    let folder = Folder::new();
    for generation in [0, 1] {
        let mut racers = Vec::new();
        for tokens in 1..=8 {
            let store = store(&folder).await;
            racers.push(tokio::spawn(async move {
                store.compare_and_swap(generation, &numbered(generation + 1, tokens)).await.unwrap().then_some(tokens)
            }));
        }
        let mut winners = Vec::new();
        for racer in racers {
            winners.extend(racer.await.unwrap());
        }
        let [winner] = winners[..] else { panic!("several winners: {winners:?}") };
        let grant = store(&folder).await.load().await.unwrap().unwrap();
        assert_eq!(grant.generation(), generation + 1);
        use secrecy::ExposeSecret as _;
        assert_eq!(grant.refresh_token().unwrap().expose_secret(), format!("refresh-{winner}"));
    }
}

#[test]
fn both_dialects_bind_the_same_parameters() {
    let parameters = |statement: &str| {
        let starts = statement.split('$').skip(1);
        starts.map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>()).collect::<BTreeSet<_>>()
    };
    let all = |dialect: Statements| {
        let Statements { schema, load, create, replace, take, release } = dialect;
        [schema[0], schema[1], load, create, replace, take, release].map(parameters)
    };
    assert_eq!(all(SQLITE), all(POSTGRES));
    assert_eq!(all(SQLITE).map(|parameters| parameters.len()), [0, 0, 1, 4, 4, 3, 2]);
}
