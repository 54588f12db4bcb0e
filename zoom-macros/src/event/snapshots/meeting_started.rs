#[derive(::core::clone::Clone, ::core::default::Default)]
#[non_exhaustive]
/// A meeting started.
/**

# Event

Source: [Zoom's page](<https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.started>).

| event | `meeting.started` |
| --- | --- |
| scopes (one required) | `meeting:read`, `meeting:read:admin` |
*/
pub struct MeetingStarted {
    /// Account of the host.
    pub account_id: String,
    /// The meeting.
    pub object: StartedMeeting,
}
#[automatically_derived]
impl ::zoom_api::model::Model for MeetingStarted {
    const TABLE: &'static ::zoom_api::model::Table = &::zoom_api::model::Table {
        name: "MeetingStarted",
        fields: &["account_id", "object"],
        index: b"\xFF\xFF\x01\0",
        required: &[0, 1],
        secret: &[],
    };
}
#[automatically_derived]
impl ::zoom_api::model::DecodeFields for MeetingStarted {
    #[inline]
    fn field_mut(
        &mut self,
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<&mut dyn ::zoom_api::model::Decode> {
        use ::zoom_api::model::__private::decode;
        ::core::option::Option::Some(
            match index {
                0 => decode(&mut self.account_id),
                1 => decode(&mut self.object),
                _ => return ::core::option::Option::None,
            },
        )
    }
}
#[automatically_derived]
impl ::zoom_api::model::EncodeFields for MeetingStarted {
    #[inline]
    fn field(
        &self,
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<&dyn ::zoom_api::model::Encode> {
        use ::zoom_api::model::__private::encode;
        ::core::option::Option::Some(
            match index {
                0 => encode(&self.account_id),
                1 => encode(&self.object),
                _ => return ::core::option::Option::None,
            },
        )
    }
}
#[automatically_derived]
impl ::zoom_api::model::__private::Serialize for MeetingStarted {
    fn serialize<S: ::zoom_api::model::__private::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::zoom_api::model::__private::serialize(self, serializer)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for MeetingStarted {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::zoom_api::model::__private::debug(
            <Self as ::zoom_api::model::Model>::TABLE,
            self,
            f,
        )
    }
}
#[automatically_derived]
impl ::zoom_api::event::EventPayload for MeetingStarted {
    const INFO: &'static ::zoom_api::event::EventInfo = &::zoom_api::event::EventInfo::declared(
        "meeting.started",
        &["meeting:read", "meeting:read:admin"],
        ::core::option::Option::Some(
            "https://developers.zoom.us/docs/api/meetings/events/#tag/meeting/POSTmeeting.started",
        ),
    );
}
::zoom_api::__register_event!(
    < MeetingStarted as ::zoom_api::event::EventPayload > ::INFO
);
