//! Declarations as the attribute generates them.

use zoom_api::EndpointInfo;
use zoom_api::endpoint::{Base, BodyKind, ErrorCase, Method, Parameter, ParameterKind};

use ParameterKind::{Body, Field, Header, Path, Query};

const MEETING: Parameter = Parameter::required("meeting_id", "meeting_id", Path);
const REGISTRANT: Parameter = Parameter::required("registrant_id", "registrant_id", Path);
const OCCURRENCE: Parameter = optional("occurrence_id", Query);

const READ: &[&str] = &["meeting:read", "meeting:read:registrant"];
const WRITE: &[&str] = &["meeting:write", "meeting:update:registrant_status"];

const fn required(name: &'static str, kind: ParameterKind) -> Parameter {
    Parameter::required(name, name, kind)
}

const fn optional(name: &'static str, kind: ParameterKind) -> Parameter {
    Parameter::optional(name, name, kind)
}

const LIST: EndpointInfo = EndpointInfo::new("list_registrants", Method::Get, "/meetings/<meeting_id>/registrants")
    .scopes(READ)
    .parameters(&[
        MEETING,
        OCCURRENCE,
        optional("status", Query),
        optional("page_size", Query),
        optional("page_number", Query),
        optional("next_page_token", Query),
    ]);

pub(super) const ADD: EndpointInfo =
    EndpointInfo::new("add_registrant", Method::Post, "/meetings/<meeting_id>/registrants")
        .scopes(WRITE)
        .body(BodyKind::Json)
        .success(201)
        .errors(&[ErrorCase::status_and_code(404, 1001, "MeetingNotFound")])
        .parameters(&[MEETING, optional("occurrence_ids", Query), required("body", Body)]);

const ADD_MANY: EndpointInfo =
    EndpointInfo::new("add_registrants", Method::Post, "/meetings/<meeting_id>/batch_registrants")
        .scopes(WRITE)
        .body(BodyKind::Json)
        .success(201)
        .errors(&[ErrorCase::status_and_code(400, 404, "RegistrationNotRequired")])
        .parameters(&[MEETING, optional("auto_approve", Field), optional("registrants", Field)]);

const GET: EndpointInfo =
    EndpointInfo::new("get_registrant", Method::Get, "/meetings/<meeting_id>/registrants/<registrant_id>")
        .scopes(READ)
        .parameters(&[MEETING, REGISTRANT]);

const DELETE: EndpointInfo =
    EndpointInfo::new("delete_registrant", Method::Delete, "/meetings/<meeting_id>/registrants/<registrant_id>")
        .scopes(WRITE)
        .success(204)
        .parameters(&[MEETING, REGISTRANT, OCCURRENCE]);

const QUESTIONS: EndpointInfo =
    EndpointInfo::new("list_registration_questions", Method::Get, "/meetings/<meeting_id>/registrants/questions")
        .scopes(READ)
        .parameters(&[MEETING]);

const UPDATE_QUESTIONS: EndpointInfo =
    EndpointInfo::new("update_registration_questions", Method::Patch, "/meetings/<meeting_id>/registrants/questions")
        .scopes(WRITE)
        .body(BodyKind::Json)
        .success(204)
        .parameters(&[MEETING, optional("questions", Field), optional("custom_questions", Field)]);

pub(super) const UPDATE_STATUS: EndpointInfo =
    EndpointInfo::new("update_registrant_status", Method::Put, "/meetings/<meeting_id>/registrants/status")
        .scopes(WRITE)
        .body(BodyKind::Form)
        .success(204)
        .errors(&[ErrorCase::status_and_code(400, 3003, "NotMeetingHost")])
        .parameters(&[MEETING, OCCURRENCE, required("action", Field), optional("registrants", Field)]);

/// A second declaration of the same path, as in a user's crate.
const CUSTOM: EndpointInfo = EndpointInfo::new("set_status", Method::Put, "/meetings/<id>/registrants/status")
    .body(BodyKind::Json)
    .parameters(&[
        Parameter::required("id", "id", Path),
        required("action", Field),
        required("registrants", Field),
        required("reason", Field),
    ]);

const THING: EndpointInfo =
    EndpointInfo::new("create_thing", Method::Post, "/things").body(BodyKind::UrlEncoded).success(201).parameters(&[
        required("kind", Field),
        required("dry_run", Query),
        Parameter::required("trace", "X-Trace", Header),
    ]);

const COMPLIANCE: EndpointInfo =
    EndpointInfo::new("report_compliance", Method::Post, "/oauth/data/compliance").base(Base::OAuth);

const SCIM_USERS: EndpointInfo = EndpointInfo::new("list_scim_users", Method::Get, "/scim2/Users").base(Base::Scim);

pub(super) static ALL: [&EndpointInfo; 12] = [
    &LIST,
    &ADD,
    &ADD_MANY,
    &GET,
    &DELETE,
    &QUESTIONS,
    &UPDATE_QUESTIONS,
    &UPDATE_STATUS,
    &CUSTOM,
    &THING,
    &COMPLIANCE,
    &SCIM_USERS,
];
