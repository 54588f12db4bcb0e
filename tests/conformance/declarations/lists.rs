//! Lists that Zoom writes as one text with commas. Row 165.

use serde_json::{Value as Json, json};
use zoom_api::Client;
use zoom_api::describe::{self, Arguments, Description, Scalar, Shape};
use zoom_api::endpoint::ParameterKind;

use super::walk::{each_operation, each_schema, fields};
use super::{sample, walk};
use crate::document::{Operation, Parameter};

/// Texts that were reviewed: Zoom's documents do not describe them as lists, and their examples have one value.
const REVIEWED: [&str; 9] = [
    "IpAddressAccessControl.ip_addresses_or_ranges",
    "emergency_locations::ListedLocation.bssid",
    "emergency_locations::Location.bssid",
    "emergency_locations::NewBatchLocation.bssid",
    "SmsEtiquettePolicy.content",
    "account_settings::InMeeting.ports_range",
    "QuestionnaireResponseList.reply_id",
    ".selection_values",
    "account_settings::InMeetingUpdate.ports_range",
];

fn is_described(text: &str) -> bool {
    let text = text.to_lowercase();
    let marks = ["comma-sep", "comma sep", "separated by comma", "separated by a comma", "separated by \",\""];
    marks.iter().any(|mark| text.contains(mark))
}

fn is_one_text(shape: Shape) -> bool {
    matches!(shape, Shape::Scalar(Scalar::Text | Scalar::Integer(_)))
}

#[test]
fn r165_no_text_is_documented_as_a_list_with_commas() {
    let is_open = |docs: &str, shape| is_described(docs) && is_one_text(shape);
    let in_models = fields().into_iter().filter(|own| is_open(&own.field.docs, own.field.shape));
    let mut found: Vec<String> = in_models.map(|own| own.at).collect();
    for endpoint in describe::endpoints() {
        let open = endpoint.arguments().filter(|(own, shape, docs)| {
            is_open(docs, *shape) && !matches!(own.kind, ParameterKind::Path | ParameterKind::Header)
        });
        found.extend(open.map(|(own, ..)| format!("{}::{}.{}", endpoint.resource(), endpoint.info().name, own.name)));
    }
    found.retain(|at| REVIEWED.iter().all(|reviewed| !at.ends_with(reviewed)));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn r165_texts_that_documents_describe_as_lists_with_commas_are_lists() {
    let mut found = Vec::new();
    each_operation(|operation, own| {
        each_schema(operation, own, &mut |name, schema, shape| {
            let description = schema["description"].as_str().unwrap_or_default();
            let is_other = description.contains("ports range") || description.contains("For rule");
            if matches!(schema["type"].as_str(), Some("string" | "integer"))
                && is_described(description)
                && is_one_text(shape)
                && !is_other
            {
                found.push(format!("{}: {name}: {description}", operation.name()));
            }
        });
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn r165_queries_that_documents_describe_with_commas_have_one_parameter() {
    let mut found = Vec::new();
    let mut count = 0;
    each_operation(|operation, own| {
        for parameter in operation.parameters() {
            let is_open = parameter.location == "query" && is_described(parameter.description);
            if is_open && !parameter.description.contains("only one") {
                count += 1;
                found.extend(joined(operation, own, &parameter).err());
            }
        }
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(count == 0 || count > 40, "only {count} parameters were found");
}

/// Sends two values, and checks that they are joined.
fn joined(operation: &Operation<'_>, own: &Description, parameter: &Parameter<'_>) -> Result<(), String> {
    let failed = |reason: &str| format!("{}: {} {reason}", operation.name(), parameter.name);
    let find = own.arguments().find(|(own, ..)| own.kind == ParameterKind::Query && own.wire == parameter.name);
    let (argument, shape, _) = find.ok_or_else(|| failed("is not declared"))?;
    let Shape::List(inner) = shape else { return Err(failed("is not a list")) };
    let value = sample::of(inner());
    let query = query(own, argument.name, &json!([value, value])).map_err(|error| failed(&error))?;
    let name = format!("{}=", parameter.name);
    let values: Vec<&str> = query.split('&').filter_map(|pair| pair.strip_prefix(name.as_str())).collect();
    if values.len() == 1 && values.iter().all(|value| value.contains(',')) { Ok(()) } else { Err(failed(&query)) }
}

/// The query of a call with one argument, besides required ones.
pub fn query(own: &Description, name: &str, value: &Json) -> Result<String, String> {
    let client = Client::builder().token("t").build().map_err(|error| error.to_string())?;
    let mut arguments = Arguments::new();
    for (parameter, shape, _) in own.arguments().filter(|(parameter, ..)| parameter.required) {
        arguments.set(parameter.name, sample::of(shape));
    }
    arguments.set(name, value.clone());
    let call = own.prepare(&client, arguments).map_err(|error| error.to_string())?;
    Ok(call.request().url.query().unwrap_or_default().to_owned())
}

/// Endpoints of nine products, with a list and the query that is sent.
const SENT: [(&str, &str, &str, &str); 13] = [
    ("virtual_agent::reports::list_queries", "engagement_ids", r#"["a","b"]"#, "engagement_ids=a,b"),
    ("virtual_agent::reports::list_surveys", "survey_ids", r#"["a b","c/d"]"#, "survey_ids=a%20b,c%2Fd"),
    ("virtual_agent::reports::list_engagements", "agent_types", r#"["chat","ai_voice"]"#, "agent_types=chat,ai_voice"),
    ("quality_management::evaluations::list_evaluations", "agent_ids", r#"["x","y","z"]"#, "agent_ids=x,y,z"),
    ("meetings::archived_files::list_archived_files", "group_ids", r#"["one"]"#, "group_ids=one"),
    ("team_chat::account_channels::delete_channels", "channel_ids", r#"["1","2"]"#, "channel_ids=1,2"),
    ("team_chat::migrations::list_user_mappings", "origin_user_ids", r#"["U1","U2"]"#, "origin_user_ids=U1,U2"),
    ("revenue_accelerator::teams::remove_access_sources", "team_ids", r#"["t","u"]"#, "team_ids=t,u"),
    ("contact_center::users::delete_users", "user_emails", r#"["a@b.c","d@e.f"]"#, "user_emails=a%40b.c,d%40e.f"),
    (
        "phone::phone_numbers::delete_unassigned_phone_numbers",
        "phone_numbers",
        r#"["+1","+2"]"#,
        "phone_numbers=%2B1,%2B2",
    ),
    ("team_chat::contacts::search_company_contacts", "contact_types", "[1,8]", "contact_types=1,8"),
    ("rooms::zoom_rooms::list_rooms", "tag_ids", r#"["1","2"]"#, "tag_ids=1,2"),
    ("users::contact_groups::remove_contact_group_members", "member_ids", r#"["m","n"]"#, "member_ids=m,n"),
];

#[test]
fn r165_lists_in_queries_are_sent_with_commas() {
    for (endpoint, name, given, expected) in SENT {
        let own = walk::find(endpoint);
        let given = serde_json::from_str(given).expect("JSON");
        let query = query(own, name, &given).unwrap_or_else(|error| panic!("{endpoint}: {error}"));
        assert!(query.split('&').any(|pair| pair == expected), "{endpoint}: {query}");
    }
}
