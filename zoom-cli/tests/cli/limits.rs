//! `zoomctl limits`.

use crate::support::line;

#[test]
fn limits_match_the_library() {
    use zoom_api::endpoint::{Family, RateLimit};
    use zoom_api::limit::Plan;

    let table = line("limits").run().success();
    assert_eq!(table.lines().count(), 13);
    assert!(table.contains("core            Heavy               1/s, 1,000/day      10/s, 30,000/day"), "{table}");
    let list = line("limits --json").run().json();
    let found = list.as_array().unwrap().iter().find(|limit| {
        (limit["plan"].as_str(), limit["family"].as_str(), limit["label"].as_str())
            == (Some("Business"), Some("phone"), Some("Resource-intensive"))
    });
    let expected = Plan::Business.allowance(Family::Phone, RateLimit::ResourceIntensive);
    assert_eq!(found.unwrap()["calls"], expected.calls);
    assert_eq!(found.unwrap()["window_seconds"], 60);
    assert_eq!(found.unwrap()["daily_with"], "Heavy");
}
