//! Calls for the sub-accounts of a master account.

use proptest::prelude::*;
use zoom_api::limit::{Limiter, Plan};
use zoom_api::meetings::registrants::{
    NewRegistrant, RegistrantAction, RegistrantRef, RegistrantStatus, add_registrant, list_registrants,
    update_registrant_status,
};
use zoom_api::retry::NoRetry;
use zoom_api::{Client, NoContent, zoom_endpoint, zoom_model};

use crate::support::{Scripted, StubTransport, client_of, json};

/// A user.
#[zoom_model]
pub struct Member {
    /// The ID.
    pub id: String,
}

/// A page of users.
#[zoom_model]
pub struct MemberPage {
    /// The token of the next page.
    pub next_page_token: Option<String>,
    /// The users.
    pub members: Vec<Member>,
}

/// Lists users.
#[zoom_endpoint(GET, "/members", paged = members)]
pub fn list_members(status: Option<String>, next_page_token: Option<String>) -> MemberPage;

/// Removes a user.
#[zoom_endpoint(DELETE, "/members/<user_id>")]
pub fn delete_member(user_id: String) -> NoContent;

/// Gets the settings of the account in the path.
#[zoom_endpoint(GET, "/accounts/<account_id>/leaves")]
pub fn get_leaves(account_id: String) -> NoContent;

/// Lists sub-accounts.
#[zoom_endpoint(GET, "/accounts")]
pub fn list_branches() -> NoContent;

/// Lists items under another name.
#[zoom_endpoint(GET, "/accountsettings")]
pub fn get_accountsettings() -> NoContent;

/// Uploads a picture.
#[zoom_endpoint(POST, "/members/<user_id>/portrait", base = files)]
pub fn upload_portrait(user_id: String) -> NoContent;

/// Reads a user by SCIM.
#[zoom_endpoint(GET, "/scim2/Members/<user_id>", base = scim)]
pub fn get_scim_member(user_id: String) -> NoContent;

/// Revokes a token.
#[zoom_endpoint(POST, "/oauth/gone", base = oauth)]
pub fn revoke_gone() -> NoContent;

fn offline() -> Client {
    Client::builder().token("a-token").build().unwrap()
}

fn lines(server: &Scripted) -> Vec<String> {
    server.seen().iter().map(|seen| seen.request_line().to_owned()).collect()
}

#[tokio::test]
async fn the_account_prefixes_the_path_and_the_master_client_is_unchanged() {
    let page = |token: &str| json(200, &format!(r#"{{"next_page_token":"{token}","members":[{{"id":"u"}}]}}"#));
    let none = || b"HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n".to_vec();
    let server = Scripted::start(vec![page("t"), page(""), none(), none(), none(), none()]).await;
    let master = client_of(&server);
    let branch = master.for_account("ZhbS6Hm6Q2mKCA");
    assert_eq!(branch.items(list_members().status("active")).collect_all().await.unwrap().len(), 2);
    branch.send(update_registrant_status(7, RegistrantAction::Deny).occurrence_id("9")).await.unwrap();
    branch.send(delete_member("a/b")).await.unwrap();
    master.send(delete_member("c")).await.unwrap();
    branch.for_account("other").send(delete_member("d")).await.unwrap();
    assert_eq!(
        lines(&server),
        [
            "GET /v2/accounts/ZhbS6Hm6Q2mKCA/members?status=active HTTP/1.1",
            "GET /v2/accounts/ZhbS6Hm6Q2mKCA/members?status=active&next_page_token=t HTTP/1.1",
            "PUT /v2/accounts/ZhbS6Hm6Q2mKCA/meetings/7/registrants/status?occurrence_id=9 HTTP/1.1",
            "DELETE /v2/accounts/ZhbS6Hm6Q2mKCA/members/a%2Fb HTTP/1.1",
            "DELETE /v2/members/c HTTP/1.1",
            "DELETE /v2/accounts/other/members/d HTTP/1.1",
        ]
    );
}

#[test]
fn paths_with_and_without_the_account_prefix() {
    let branch = offline().for_account("sub");
    let url = |request: zoom_api::Result<zoom_api::transport::Request>| request.unwrap().url.to_string();
    assert_eq!(url(branch.build_request(&list_members())), "https://api.zoom.us/v2/accounts/sub/members");
    assert_eq!(
        url(branch.build_request(&get_accountsettings())),
        "https://api.zoom.us/v2/accounts/sub/accountsettings"
    );
    assert_eq!(
        url(branch.build_request(&upload_portrait("me"))),
        "https://fileapi.zoom.us/v2/accounts/sub/members/me/portrait"
    );
    assert_eq!(url(branch.build_request(&get_leaves("named"))), "https://api.zoom.us/v2/accounts/named/leaves");
    assert_eq!(url(branch.build_request(&list_branches())), "https://api.zoom.us/v2/accounts");
    assert_eq!(url(branch.build_request(&revoke_gone())), "https://zoom.us/oauth/gone");
}

#[test]
fn scim_is_rejected_and_not_sent_for_the_master() {
    let error = offline().for_account("sub").build_request(&get_scim_member("u")).unwrap_err();
    assert!(error.is_argument());
    assert_eq!(error.to_string(), "GET /scim2/Members/<user_id>: not sent: SCIM has no endpoints for sub-accounts");
    assert!(offline().build_request(&get_scim_member("u")).is_ok());
}

#[tokio::test]
async fn an_invalid_account_id_is_rejected_on_sending() {
    let server = Scripted::start(vec![]).await;
    let too_long = "x".repeat(513);
    for id in ["", ".", "..", "a\r\nHost: evil", &too_long] {
        let error = client_of(&server).for_account(id).send(list_members()).await.unwrap_err();
        assert!(error.is_argument(), "{id:?}: {error}");
        assert!(error.to_string().starts_with("GET /members: not sent: path parameter `account_id` "), "{error}");
    }
    assert!(server.seen().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_account_id_is_one_path_segment_or_an_error(id in any::<String>()) {
        let Ok(request) = offline().for_account(id.as_str()).build_request(&list_members()) else { return Ok(()) };
        let segments: Vec<_> = request.url.path_segments().unwrap().collect();
        prop_assert_eq!(segments.len(), 4);
        prop_assert_eq!(&segments[..2], ["v2", "accounts"]);
        prop_assert_eq!(segments[3], "members");
        let decoded = percent_encoding::percent_decode_str(segments[2]).decode_utf8().unwrap();
        prop_assert_eq!(decoded.as_ref(), id.as_str());
    }
}

#[tokio::test]
async fn account_and_user_ids_are_masked_in_messages() {
    let body = r#"{"code":1001,"message":"User u-Jill does not exist in account ZhbS-Hm."}"#;
    let server = Scripted::start(vec![json(404, body)]).await;
    let error = client_of(&server).for_account("ZhbS-Hm").send(delete_member("u-Jill")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "DELETE /members/<user_id>: Zoom returned an error (HTTP 404, code 1001): User <user_id> does not exist in account <account_id>."
    );
    assert!(!format!("{error:?}").contains("ZhbS"));
    assert!(!format!("{:?}", offline().for_account("ZhbS-Hm")).contains("ZhbS"));
}

#[tokio::test(start_paused = true)]
async fn sub_accounts_share_the_token() {
    let zoom = StubTransport::new(|_, _| (200, "{}".to_owned()));
    let builder = Client::builder().server_to_server("master", "id", "secret").transport(zoom.clone());
    let master = builder.build().unwrap();
    master.send(list_members()).await.unwrap();
    master.for_account("a").send(list_members()).await.unwrap();
    master.for_account("b").send(list_members()).await.unwrap();
    assert_eq!((zoom.calls(), zoom.token_requests()), (3, 1));
}

fn limited() -> Client {
    let zoom = StubTransport::new(|_, _| (200, r#"{"registrant_id":"r","id":7}"#.to_owned()));
    Client::builder().token("a-token").transport(zoom).retry_policy(NoRetry).plan(Plan::Free).build().unwrap()
}

fn used_today(client: &Client) -> u32 {
    client.limits().iter().map(|state| state.used_today).sum()
}

#[tokio::test(start_paused = true)]
async fn calls_of_a_sub_account_count_for_the_master_by_default() {
    let master = limited();
    master.send(list_registrants(1)).await.unwrap();
    master.for_account("a").send(list_registrants(1)).await.unwrap();
    assert_eq!(used_today(&master), 2);
    let own = Limiter::builder().plan(Plan::Free).build().unwrap();
    let branch = master.for_account("b").with_rate_limiter(own);
    branch.send(list_registrants(1)).await.unwrap();
    assert_eq!((used_today(&master), used_today(&branch)), (2, 1));
    assert!(branch.build_request(&list_members()).unwrap().url.path().ends_with("/accounts/b/members"));
}

#[tokio::test(start_paused = true)]
async fn per_person_limits_apply_behind_the_account_prefix() {
    let branch = limited().for_account("a");
    for _ in 0..3 {
        branch.send(add_registrant(7, NewRegistrant::new("f", "e@example.com"))).await.unwrap();
    }
    let refused = branch.send(add_registrant(7, NewRegistrant::new("f", "e@example.com"))).await.unwrap_err();
    assert!(refused.rejection().is_some(), "{refused}");
    branch.send(add_registrant(7, NewRegistrant::new("f", "other@example.com"))).await.unwrap();
    let deny = |id: &str| {
        update_registrant_status(7, RegistrantAction::Deny).registrants([RegistrantRef::new().id(id)]).json()
    };
    for _ in 0..10 {
        branch.send(deny("r")).await.unwrap();
    }
    assert!(branch.send(deny("r")).await.unwrap_err().rejection().is_some());
    branch.send(deny("other")).await.unwrap();
}

#[tokio::test]
async fn the_mock_serves_sub_accounts_with_the_same_declarations() {
    let mock = zoom_mock::MockZoom::start().await.unwrap();
    let branch = mock.client().unwrap().for_account("ZhbS6Hm6Q2mKCA");
    let waiting = list_registrants(85_746_065).status(RegistrantStatus::Pending).page_size(1);
    let listed = branch.items(waiting).collect_all().await.unwrap();
    assert!(listed.len() > 1);
    assert!(mock.requests().iter().any(|request| request.is_for("list_registrants")));
    // A path that contains an account keeps it.
    mock.on::<GetLeaves>().no_content();
    branch.send(get_leaves("named")).await.unwrap();
    assert!(mock.requests().pop().unwrap().is_for("get_leaves"));
}
