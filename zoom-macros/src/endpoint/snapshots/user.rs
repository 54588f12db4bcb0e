#[derive(::core::clone::Clone, ::core::default::Default)]
#[non_exhaustive]
/// A user.
pub struct User {
    /// The id.
    pub id: String,
    /// The kind.
    pub kind: Option<UserKind>,
    /// The groups.
    pub groups: Vec<String>,
    /// The key that lets anybody start a meeting.
    pub host_key: Option<String>,
}
#[automatically_derived]
impl ::zoom_api::model::Model for User {
    const NAME: &'static str = "User";
    const FIELDS: &'static [&'static str] = &["id", "type", "groups", "host_key"];
    const REQUIRED: &'static [usize] = &[0];
    const SECRET: &'static [usize] = &[3];
    fn set<'de, A: ::zoom_api::model::__private::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::core::result::Result<bool, A::Error> {
        #[allow(unused_imports)]
        use ::zoom_api::model::__private::{put, skip};
        match index {
            0 => put(&mut self.id, map),
            1 => put(&mut self.kind, map),
            2 => put(&mut self.groups, map),
            3 => put(&mut self.host_key, map),
            _ => skip(map),
        }
    }
    fn fields<S: ::zoom_api::model::Sink>(&self, sink: &mut S) {
        sink.field(0, &self.id);
        sink.field(1, &self.kind);
        sink.field(2, &self.groups);
        sink.field(3, &self.host_key);
    }
}
#[automatically_derived]
impl ::zoom_api::model::__private::Serialize for User {
    fn serialize<S: ::zoom_api::model::__private::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::zoom_api::model::__private::serialize(self, serializer)
    }
}
#[automatically_derived]
impl<'de> ::zoom_api::model::__private::Deserialize<'de> for User {
    fn deserialize<D: ::zoom_api::model::__private::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::zoom_api::model::__private::deserialize(deserializer)
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for User {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::zoom_api::model::__private::debug(self, f)
    }
}
#[allow(
    dead_code,
    unreachable_pub,
    clippy::needless_update,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::wrong_self_convention
)]
impl User {
    ///Creates a `User` from its required fields.
    #[must_use]
    pub fn new(id: impl ::core::convert::Into<String>) -> Self {
        Self {
            id: ::core::convert::Into::into(id),
            ..::core::default::Default::default()
        }
    }
    /// The kind.
    #[must_use]
    pub fn kind(mut self, kind: impl ::core::convert::Into<UserKind>) -> Self {
        ::zoom_api::model::__private::fill(&mut self.kind, kind);
        self
    }
    /// The groups.
    #[must_use]
    pub fn groups(mut self, groups: impl ::core::convert::Into<Vec<String>>) -> Self {
        ::zoom_api::model::__private::replace(&mut self.groups, groups);
        self
    }
    /// The key that lets anybody start a meeting.
    #[must_use]
    pub fn host_key(mut self, host_key: impl ::core::convert::Into<String>) -> Self {
        ::zoom_api::model::__private::fill(&mut self.host_key, host_key);
        self
    }
}
