//! Renewals through several stores on one file.

use zoom_api::auth::{AccessToken, OAuthTokens, TokenSource as _, TokenStore as _};
use zoom_tests::tokens::{TokenHost, app_of, grant};

use crate::folder::Folder;
use crate::{store, stored};

const CALLERS: usize = 20;

/// Whether all callers get this token.
async fn give(tokens: &OAuthTokens, text: &str) -> bool {
    let expected = AccessToken::new(text).unwrap();
    let callers = (0..CALLERS).map(|_| {
        let tokens = tokens.clone();
        tokio::spawn(async move { tokens.token().await.unwrap() })
    });
    let mut all = true;
    for caller in callers.collect::<Vec<_>>() {
        all &= caller.await.unwrap() == expected;
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_racing_renewals_one_is_sent_and_the_other_reads_its_tokens() {
    let (folder, host) = (Folder::new(), TokenHost::new());
    let [first, second] =
        [store(&folder).await, store(&folder).await].map(|store| app_of(&host).user().store(store).build());
    first.set_grant(&grant(0)).await.unwrap();
    let (one, other) = tokio::join!(give(&first, "access-1"), give(&second, "access-1"));
    assert!(one && other);
    assert_eq!(host.requests().len(), 1);
    let third = store(&folder).await;
    // The consent, the announced request and its result.
    assert_eq!(stored(&third).await, 3);
    let kept = third.load().await.unwrap().unwrap();
    use secrecy::ExposeSecret as _;
    assert_eq!(kept.refresh_token().unwrap().expose_secret(), &host.refresh());
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_for_both_stores() {
    let (folder, host) = (Folder::new(), TokenHost::new());
    let [first, second] =
        [store(&folder).await, store(&folder).await].map(|store| app_of(&host).user().store(store).build());
    first.set_grant(&grant(0)).await.unwrap();
    assert!(give(&first, "access-1").await);
    let refused = second.token().await.unwrap();
    assert!(second.refresh(&refused).await.unwrap() == AccessToken::new("access-2").unwrap());
    // The first one still has the refused token.
    assert!(first.refresh(&refused).await.unwrap() == AccessToken::new("access-2").unwrap());
    assert_eq!(host.requests().len(), 2);
}
