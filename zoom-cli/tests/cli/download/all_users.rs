//! `zoomctl download --all-users`.

use serde_json::{Value as Json, json};

use super::fetch;
use crate::support::{Reply, Server, folder, line};

/// Three users: one is inactive, and the recordings of one cannot be listed.
fn zoom() -> Server {
    Server::start(|request| {
        let target = request.target();
        let user = |id: &str| json!({"id": id, "email": format!("{id}@example.com"), "type": 2});
        let users = |users: Json| Reply::json(200, &json!({"users": users}));
        if target.starts_with("/v2/users?status=active") {
            return match target.contains("next_page_token") {
                false => Reply::json(200, &json!({"users": [user("a")], "next_page_token": "t"})),
                true => users(json!([user("b")])),
            };
        }
        if target.starts_with("/v2/users?status=inactive") {
            return users(json!([user("c")]));
        }
        if target.starts_with("/v2/users/b/") {
            return Reply::json(404, &json!({"code": 1001, "message": "User does not exist: b."}));
        }
        match target.strip_prefix("/v2/users/").and_then(|rest| rest.split_once("/recordings?")) {
            Some((id, range)) if range.contains("from=2026-02-01") => {
                let url = format!("http://{}/rec/download/{id}", request.header("host").unwrap());
                let file = json!({"id": format!("file-{id}"), "download_url": url, "file_type": "MP4",
                    "file_extension": "MP4", "recording_start": "2026-02-03T09:00:00Z", "status": "completed"});
                Reply::json(200, &json!({"meetings": [{"uuid": id, "topic": "T", "recording_files": [file]}]}))
            }
            Some(_) => Reply::json(200, &json!({"meetings": []})),
            None => Reply::bytes(200, "content"),
        }
    })
}

#[test]
fn the_recordings_of_all_users_are_downloaded() {
    let (server, into) = (zoom(), folder());
    let run = fetch("download --all-users --from 2026-01-01 --to 2026-02-20", &server, &into);
    let expected = "zoomctl: cannot list the recordings of b@example.com: GET /users/<user_id>/recordings: ";
    assert!(run.err.starts_with(expected), "{}", run.err);
    assert!(run.err.ends_with("zoomctl: the recordings of 1 user could not be listed\n"), "{}", run.err);
    assert_eq!(run.status, 3);
    for id in ["a", "c"] {
        let name = format!("2026-02-03 0900 T [file-{id}].mp4");
        assert_eq!(std::fs::read(into.join(name)).unwrap(), b"content");
    }
    std::fs::remove_dir_all(into).unwrap();
}

#[test]
fn a_range_is_required_and_users_exclude_each_other() {
    assert!(line("download --all-users").run().failed(2).contains("--from"));
    let both = "download --all-users --user me --from 2026-01-01";
    assert!(line(both).run().failed(2).contains("cannot be used with"));
    assert!(line("download --meeting 1 --from 2026-01-01").run().failed(2).contains("--user"));
}
