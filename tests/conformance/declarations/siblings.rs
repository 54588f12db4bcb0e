//! Values of other kinds, in responses of many products: other spellings, lists with commas, times and numbers.

use serde_json::Value as Json;
use zoom_api::describe::Shape;

use super::{sample, walk};

/// A response with one value at a path of field names, and the required fields around it. Lists have one item.
fn response(shape: Shape, path: &[&str], value: &Json) -> Json {
    match (shape, path) {
        (_, []) => value.clone(),
        (Shape::List(inner), _) => Json::Array(vec![response(inner(), path, value)]),
        (Shape::OneOf(one_of), _) => {
            let variant = one_of.variants().find(|variant| has_field(variant.shape, path)).expect("a variant");
            response(variant.shape, path, value)
        }
        (Shape::Object(object), [name, rest @ ..]) => {
            let field = object.fields().find(|field| field.wire == *name);
            let field = field.unwrap_or_else(|| panic!("{} has no field {name}", object.name()));
            let mut whole = sample::of(shape);
            whole[*name] = response(field.shape, rest, value);
            whole
        }
        _ => panic!("{path:?} is not below an object"),
    }
}

fn has_field(shape: Shape, path: &[&str]) -> bool {
    let Shape::Object(object) = shape else { return false };
    path.first().is_some_and(|name| object.fields().any(|field| field.wire == *name))
}

/// The value at a path, in the first item of each list.
fn at<'a>(json: &'a Json, path: &[&str]) -> &'a Json {
    let json = if path.is_empty() { json } else { json.as_array().and_then(|list| list.first()).unwrap_or(json) };
    match path {
        [] => json,
        [name, rest @ ..] => at(&json[*name], rest),
    }
}

/// Decodes and encodes each value, in a response of the endpoint.
fn check(rows: &[(&str, &str, &str, &str)]) {
    for (endpoint, path, given, expected) in rows {
        let own = walk::find(endpoint);
        let path: Vec<&str> = path.split('.').collect();
        let parse = |text: &str| -> Json { serde_json::from_str(text).expect("JSON") };
        let body = response(own.output(), &path, &parse(given));
        let read = own.round_trip(body.to_string()).unwrap_or_else(|error| panic!("{endpoint}: {error}: {body}"));
        let read: Json = serde_json::from_slice(&read.body.expect("a body")).expect("JSON");
        assert_eq!(at(&read, &path), &parse(expected), "{endpoint} {path:?}");
    }
}

#[test]
fn r143_other_spellings_are_read_in_responses_of_all_products() {
    check(&[
        (
            "commerce::deal_registrations::list_deal_registrations",
            "deal_registrations.opportunity_stage",
            r#""Closed-Won""#,
            r#""closed-won""#,
        ),
        (
            "commerce::deal_registrations::get_deal_registration",
            "opportunity_stage",
            r#""Closed-Lost""#,
            r#""closed-lost""#,
        ),
        ("rooms::workspaces::get_workspace", "workspace_type", r#""Desk""#, r#""desk""#),
        ("team_chat::contacts::get_contact", "presence_status", r#""In_A_Zoom_Meeting""#, r#""In_A_Meeting""#),
        ("team_chat::contacts::search_company_contacts", "contacts.presence_status", r#""away""#, r#""Away""#),
        ("contact_center::users::get_user", "package_name", r#""Premium""#, r#""premium""#),
        ("contact_center::dispositions::get_disposition", "disposition_type", r#""multi-level""#, r#""multi_level""#),
        ("phone::call_logs::list_call_logs", "call_logs.recording_type", r#""On-demand""#, r#""OnDemand""#),
        (
            "meetings::registrants::list_registrants",
            "registrants.purchasing_time_frame",
            r#""1-3 months.""#,
            r#""1-3 months""#,
        ),
        ("users::profiles::get_presence_status", "status", r#""In_A_Calendar_Event""#, r#""In_Calendar_Event""#),
        // No spelling of a declared value: kept.
        ("rooms::workspaces::get_workspace", "workspace_type", r#""DESK""#, r#""DESK""#),
        ("phone::call_logs::list_call_logs", "call_logs.recording_type", r#""on demand""#, r#""on demand""#),
    ]);
}

#[test]
fn r165_lists_with_commas_are_read_in_responses_of_all_products() {
    check(&[
        ("team_chat::im_groups::add_group_members", "ids", r#""a, b""#, r#""a,b""#),
        ("team_chat::account_channel_members::promote_members", "member_ids", r#""a,,b,""#, r#""a,b""#),
        ("revenue_accelerator::teams::assign_managers", "user_ids", r#"["a","b"]"#, r#""a,b""#),
        ("users::assistants::add_assistants", "ids", r#"" a ; b , c ""#, r#""a ; b,c""#),
        (
            "commerce::invoices::get_invoice",
            "po_numbers",
            r#""PO-10021-A, PO-10021-A1""#,
            r#""PO-10021-A,PO-10021-A1""#,
        ),
        (
            "meetings::meetings::get_meeting",
            "settings.authentication_domains",
            r#""*.example.com, a.example""#,
            r#""*.example.com,a.example""#,
        ),
        (
            "meetings::meetings::get_meeting",
            "settings.alternative_hosts",
            r#""jchill@example.com; thill@example.com""#,
            r#""jchill@example.com;thill@example.com""#,
        ),
        ("meetings::webinars::get_webinar", "settings.alternative_hosts", r#""a@b.c,d@e.f""#, r#""a@b.c;d@e.f""#),
        ("meetings::meetings::get_meeting", "recurrence.weekly_days", "7", r#""7""#),
        ("meetings::meetings::get_meeting", "recurrence.weekly_days", r#"[1,"3"]"#, r#""1,3""#),
    ]);
}

#[test]
fn r142_times_as_numbers_are_read_in_responses_of_all_products() {
    check(&[
        ("phone::call_logs::list_call_logs", "call_logs.date_time", "1616497200", r#""2021-03-23T11:00:00Z""#),
        ("users::users::get_user", "created_at", "1616497200123", r#""2021-03-23T11:00:00.123Z""#),
        ("whiteboard::whiteboards::get_whiteboard", "created_date", r#""1616497200""#, r#""2021-03-23T11:00:00Z""#),
        ("team_chat::im_groups::add_group_members", "added_at", "1616497200.0", r#""2021-03-23T11:00:00Z""#),
        ("marketplace::app_requests::list_requests", "requests.request_date_time", "0", r#""1970-01-01T00:00:00Z""#),
        ("meetings::meetings::get_meeting", "created_at", r#"" 1616497200000 ""#, r#""2021-03-23T11:00:00Z""#),
    ]);
}

#[test]
fn r166_numbers_are_read_exactly_in_responses_of_all_products() {
    check(&[
        ("scheduler::schedules::get_schedule", "booking_limit", "5.0", "5"),
        ("rooms::background_images::list_default_images", "page_size", r#""30""#, "30"),
        ("revenue_accelerator::teams::list_managers", "page_size", r#""15""#, "15"),
        ("commerce::accounts::get_account", "zoom_account_numbers", "[9007199254740993]", "[9007199254740993]"),
        ("meetings::meetings::get_meeting", "id", r#""9223372036854775807""#, "9223372036854775807"),
        ("meetings::recordings::list_recordings", "meetings.total_size", "4294967296.0", "4294967296"),
        ("users::users::get_user", "pmi", r#"" 5551234567 ""#, "5551234567"),
    ]);
}

#[test]
fn times_without_an_offset_are_read_where_zoom_sends_them() {
    let local = (r#""2026-02-02 10:05:00""#, r#""2026-02-02T10:05:00""#);
    let instant = (r#""2026-02-02T10:05:00Z""#, r#""2026-02-02T10:05:00Z""#);
    for (sent, read) in [local, instant] {
        check(&[
            ("meetings::meeting_reports::get_poll_report", "questions.question_details.date_time", sent, read),
            ("meetings::past_webinars::list_past_poll_results", "questions.question_details.date_time", sent, read),
            ("calendar::calendar_events::get_event", "start.dateTime", sent, read),
        ]);
    }
}
