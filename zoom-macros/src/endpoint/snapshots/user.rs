#[derive(::core::clone::Clone, ::core::default::Default)]
#[non_exhaustive]
/// A user.
pub struct User {
    /// The ID.
    pub id: String,
    /// The type.
    pub kind: Option<UserKind>,
    /// The groups.
    pub groups: Vec<String>,
    /// The key for claiming the host role.
    pub host_key: Option<String>,
}
#[automatically_derived]
impl ::zoom_api::model::Model for User {
    const TABLE: &'static ::zoom_api::model::Table = &::zoom_api::model::Table {
        name: "User",
        fields: &["id", "type", "groups", "host_key"],
        index: b"\xFF\0\x01\x02\xFF\xFF\x03\xFF",
        required: &[0],
        secret: &[3],
    };
}
#[automatically_derived]
impl ::zoom_api::model::DecodeFields for User {
    #[inline]
    fn field_mut(
        &mut self,
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<&mut dyn ::zoom_api::model::Decode> {
        use ::zoom_api::model::__private::decode;
        ::core::option::Option::Some(
            match index {
                0 => decode(&mut self.id),
                1 => decode(&mut self.kind),
                2 => decode(&mut self.groups),
                3 => decode(&mut self.host_key),
                _ => return ::core::option::Option::None,
            },
        )
    }
}
#[automatically_derived]
impl ::zoom_api::model::EncodeFields for User {
    #[inline]
    fn field(
        &self,
        index: ::core::primitive::usize,
    ) -> ::core::option::Option<&dyn ::zoom_api::model::Encode> {
        use ::zoom_api::model::__private::encode;
        ::core::option::Option::Some(
            match index {
                0 => encode(&self.id),
                1 => encode(&self.kind),
                2 => encode(&self.groups),
                3 => encode(&self.host_key),
                _ => return ::core::option::Option::None,
            },
        )
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
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::zoom_api::model::__private::debug(
            <Self as ::zoom_api::model::Model>::TABLE,
            self,
            f,
        )
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
    /// The type.
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
    /// The key for claiming the host role.
    #[must_use]
    pub fn host_key(mut self, host_key: impl ::core::convert::Into<String>) -> Self {
        ::zoom_api::model::__private::fill(&mut self.host_key, host_key);
        self
    }
}
