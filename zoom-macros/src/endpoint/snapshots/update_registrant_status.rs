/// Approves, cancels or denies registrants of a meeting.
/**

# Request

Constructed with [`update_registrant_status`](fn@update_registrant_status).

| PUT | `/meetings/<meeting_id>/registrants/status` |
| --- | --- |
| scopes (one required) | `meeting:write`, `meeting:write:admin`, `meeting:update:registrant_status`, `meeting:update:registrant_status:admin` |
| rate limit | Medium |
| success status | 204 |

# Errors

Zoom documents these errors; `Error::case` returns the name.

| status | error code | name |
| --- | --- | --- |
| any | 300 | [`RegistrationNotRequired`](UpdateRegistrantStatusError::RegistrationNotRequired): The meeting does not require registration. |
| 400 | 1010 | [`UserNotInAccount`](UpdateRegistrantStatusError::UserNotInAccount) |
| 400 | 3000 | [`CannotAccessMeeting`](UpdateRegistrantStatusError::CannotAccessMeeting) |
| 400 | 3003 | [`NotMeetingHost`](UpdateRegistrantStatusError::NotMeetingHost) |
| 404 | 1001 | [`UserNotFound`](UpdateRegistrantStatusError::UserNotFound) |
| 404 | any | [`MeetingOrRegistrantNotFound`](UpdateRegistrantStatusError::MeetingOrRegistrantNotFound) |
| 429 | any | [`RegistrantDailyLimit`](UpdateRegistrantStatusError::RegistrantDailyLimit) |
*/
#[derive(::core::clone::Clone)]
#[must_use = "requests do nothing unless they are sent with `Client::send`"]
pub struct UpdateRegistrantStatus {
    meeting_id: MeetingId,
    occurrence_id: Option<String>,
    action: RegistrantAction,
    registrants: Option<Vec<RegistrantRef>>,
    encoding_of_form: ::zoom_api::request::FormEncoding,
}
/** Approves, cancels or denies registrants of a meeting.

 Returns the request [`UpdateRegistrantStatus`], to be sent with `Client::send`. Its methods set the optional parameters.

# Arguments
- `meeting_id`: The meeting.
- `action`: The action.*/
#[cfg_attr(
    not(doctest),
    doc = "\n\n# Examples\n\n```rust\nmatch client.send(update_registrant_status(meeting_id, action)).await {\n    Ok(_) => println!(\"done\"),\n    Err(error) => match error.case::<UpdateRegistrantStatus>() {\n        Some(UpdateRegistrantStatusError::RegistrationNotRequired) => println!(\"registration not required\"),\n        _ => return Err(error),\n    },\n}\n```"
)]
pub fn update_registrant_status(
    meeting_id: impl ::core::convert::Into<MeetingId>,
    action: impl ::core::convert::Into<RegistrantAction>,
) -> UpdateRegistrantStatus {
    UpdateRegistrantStatus {
        meeting_id: ::core::convert::Into::into(meeting_id),
        occurrence_id: ::core::option::Option::None,
        action: ::core::convert::Into::into(action),
        registrants: ::core::option::Option::None,
        encoding_of_form: ::zoom_api::request::FormEncoding::Multipart,
    }
}
/// The documented errors of [`UpdateRegistrantStatus`], which `Error::case` returns.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq
)]
#[non_exhaustive]
pub enum UpdateRegistrantStatusError {
    /** The meeting does not require registration.

 Error code 300 with any HTTP status.*/
    RegistrationNotRequired,
    /// HTTP 400 with error code 1010.
    UserNotInAccount,
    /// HTTP 400 with error code 3000.
    CannotAccessMeeting,
    /// HTTP 400 with error code 3003.
    NotMeetingHost,
    /// HTTP 404 with error code 1001.
    UserNotFound,
    /// HTTP 404.
    MeetingOrRegistrantNotFound,
    /// HTTP 429.
    RegistrantDailyLimit,
}
impl ::zoom_api::endpoint::ErrorCases for UpdateRegistrantStatusError {
    const CASES: &'static [Self] = &[
        Self::RegistrationNotRequired,
        Self::UserNotInAccount,
        Self::CannotAccessMeeting,
        Self::NotMeetingHost,
        Self::UserNotFound,
        Self::MeetingOrRegistrantNotFound,
        Self::RegistrantDailyLimit,
    ];
}
impl ::core::fmt::Debug for UpdateRegistrantStatus {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("UpdateRegistrantStatus { .. }")
    }
}
#[allow(dead_code)]
impl UpdateRegistrantStatus {
    /// One occurrence of a recurring meeting; without it, every occurrence.
    pub fn occurrence_id(mut self, value: impl ::core::convert::Into<String>) -> Self {
        self.occurrence_id = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// The registrants; at most 30.
    pub fn registrants(
        mut self,
        value: impl ::core::convert::Into<Vec<RegistrantRef>>,
    ) -> Self {
        self.registrants = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
    /// Sends the fields as a JSON object instead of `multipart/form-data`.
    #[inline]
    pub fn json(mut self) -> Self {
        self.encoding_of_form = ::zoom_api::request::FormEncoding::Json;
        self
    }
}
impl ::zoom_api::Endpoint for UpdateRegistrantStatus {
    type Output = NoContent;
    type Error = UpdateRegistrantStatusError;
    const INFO: &'static ::zoom_api::EndpointInfo = {
        use ::zoom_api::endpoint;
        &endpoint::EndpointInfo::new(
                "update_registrant_status",
                endpoint::Method::Put,
                "/meetings/<meeting_id>/registrants/status",
            )
            .body(endpoint::BodyKind::Form)
            .parameters(
                &[
                    endpoint::Parameter::required(
                        "meeting_id",
                        "meeting_id",
                        endpoint::ParameterKind::Path,
                    ),
                    endpoint::Parameter::optional(
                        "occurrence_id",
                        "occurrence_id",
                        endpoint::ParameterKind::Query,
                    ),
                    endpoint::Parameter::required(
                        "action",
                        "action",
                        endpoint::ParameterKind::Field,
                    ),
                    endpoint::Parameter::optional(
                        "registrants",
                        "registrants",
                        endpoint::ParameterKind::Field,
                    ),
                ],
            )
            .scopes(
                &[
                    "meeting:write",
                    "meeting:write:admin",
                    "meeting:update:registrant_status",
                    "meeting:update:registrant_status:admin",
                ],
            )
            .rate_limit(endpoint::RateLimit::Medium)
            .success(204u16)
            .errors(
                &[
                    endpoint::ErrorCase::code(300i64, "RegistrationNotRequired"),
                    endpoint::ErrorCase::status_and_code(
                        400u16,
                        1010i64,
                        "UserNotInAccount",
                    ),
                    endpoint::ErrorCase::status_and_code(
                        400u16,
                        3000i64,
                        "CannotAccessMeeting",
                    ),
                    endpoint::ErrorCase::status_and_code(
                        400u16,
                        3003i64,
                        "NotMeetingHost",
                    ),
                    endpoint::ErrorCase::status_and_code(
                        404u16,
                        1001i64,
                        "UserNotFound",
                    ),
                    endpoint::ErrorCase::status(404u16, "MeetingOrRegistrantNotFound"),
                    endpoint::ErrorCase::status(429u16, "RegistrantDailyLimit"),
                ],
            )
    };
    #[inline]
    fn write(&self, request: &mut ::zoom_api::request::RequestParts) {
        request.literal("/meetings/");
        request.segment("meeting_id", &self.meeting_id);
        request.literal("/registrants/status");
        request.query("occurrence_id", &self.occurrence_id);
        request.form(self.encoding_of_form);
        request.form_field("action", &self.action);
        request.form_field("registrants", &self.registrants);
    }
    #[inline]
    fn decode(
        response: &::zoom_api::__private::Response,
    ) -> ::zoom_api::__private::Decoded<Self> {
        ::zoom_api::__private::decode::<Self>(response)
    }
}
::zoom_api::__register!(< UpdateRegistrantStatus as ::zoom_api::Endpoint > ::INFO);
