#[derive(::core::clone::Clone)]
#[non_exhaustive]
/// The events of this application.
pub enum AppEvent {
    /// The event [`MeetingStarted`](struct@MeetingStarted).
    MeetingStarted(::std::boxed::Box<::zoom_api::event::Event<MeetingStarted>>),
    /// A user joined the account.
    #[cfg(unix)]
    NewUser(
        ::std::boxed::Box<::zoom_api::event::Event<zoom_api::users::events::UserCreated>>,
    ),
    /// Any other event.
    Unknown(::zoom_api::event::RawEvent),
}
impl AppEvent {
    /// Decodes an event. An event whose name is not in the enum becomes `Unknown`.
    ///
    /// # Errors
    /// Fails if the text is not an event, or if the payload has another shape.
    pub fn from_json(
        json: impl ::core::convert::AsRef<[::core::primitive::u8]>,
    ) -> ::core::result::Result<Self, ::zoom_api::event::EventError> {
        <Self as ::zoom_api::event::EventSet>::from_raw(
            ::zoom_api::event::RawEvent::from_json(json)?,
        )
    }
    /// Returns the event as it was received.
    #[must_use]
    pub fn raw(&self) -> &::zoom_api::event::RawEvent {
        self.content().raw_event()
    }
    #[inline]
    fn content(&self) -> &dyn ::zoom_api::event::__private::AnyEvent {
        match self {
            Self::MeetingStarted(event) => &**event,
            #[cfg(unix)]
            Self::NewUser(event) => &**event,
            Self::Unknown(event) => event,
        }
    }
}
#[automatically_derived]
impl ::zoom_api::event::EventSet for AppEvent {
    fn read(
        event: ::zoom_api::event::RawEvent,
    ) -> ::core::result::Result<
        ::core::result::Result<Self, ::zoom_api::event::RawEvent>,
        ::zoom_api::event::EventError,
    > {
        #[allow(unused_imports)]
        use ::zoom_api::event::__private::Variant;
        ::zoom_api::event::__private::read_in(
            &[&Variant(Self::MeetingStarted), #[cfg(unix)] &Variant(Self::NewUser)],
            event,
        )
    }
    fn unknown(event: ::zoom_api::event::RawEvent) -> Self {
        Self::Unknown(event)
    }
    fn raw(&self) -> &::zoom_api::event::RawEvent {
        self.content().raw_event()
    }
}
#[automatically_derived]
impl ::zoom_api::model::__private::Serialize for AppEvent {
    fn serialize<S: ::zoom_api::model::__private::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::zoom_api::event::__private::serialize(self.raw(), serializer)
    }
}
#[automatically_derived]
impl<'de> ::zoom_api::model::__private::Deserialize<'de> for AppEvent {
    fn deserialize<D: ::zoom_api::model::__private::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::zoom_api::event::__private::deserialize(deserializer)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for AppEvent {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(self.content(), f)
    }
}
