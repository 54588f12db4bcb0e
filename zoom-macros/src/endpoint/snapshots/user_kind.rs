#[derive(::core::clone::Clone, ::core::fmt::Debug)]
#[non_exhaustive]
/// The type of a user.
pub enum UserKind {
    /// Without a license.
    Basic,
    /// With a license.
    Licensed,
    /// A value that this version does not know, as Zoom sent it.
    Unknown(::zoom_api::model::UnknownValue),
}
#[automatically_derived]
impl ::zoom_api::model::__private::OpenEnum for UserKind {
    const WIRES: &'static [::zoom_api::model::__private::Wire] = &[
        ::zoom_api::model::__private::Wire::Number(1),
        ::zoom_api::model::__private::Wire::Number(2),
    ];
    const VARIANTS: &'static [Self] = &[Self::Basic, Self::Licensed];
    #[inline]
    fn unknown(value: ::zoom_api::model::UnknownValue) -> Self {
        Self::Unknown(value)
    }
    #[inline]
    fn wire(
        &self,
    ) -> ::core::result::Result<
        ::zoom_api::model::__private::Wire,
        &::zoom_api::model::UnknownValue,
    > {
        ::core::result::Result::Ok(
            match self {
                Self::Basic => ::zoom_api::model::__private::Wire::Number(1),
                Self::Licensed => ::zoom_api::model::__private::Wire::Number(2),
                Self::Unknown(value) => return ::core::result::Result::Err(value),
            },
        )
    }
}
#[automatically_derived]
impl ::zoom_api::model::__private::Serialize for UserKind {
    fn serialize<S: ::zoom_api::model::__private::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        ::zoom_api::model::__private::serialize_enum(self, serializer)
    }
}
#[automatically_derived]
impl<'de> ::zoom_api::model::__private::Deserialize<'de> for UserKind {
    fn deserialize<D: ::zoom_api::model::__private::Deserializer<'de>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        ::zoom_api::model::__private::deserialize(deserializer)
    }
}
#[automatically_derived]
impl ::zoom_api::model::Decode for UserKind {
    #[inline]
    fn set(
        &mut self,
        token: ::zoom_api::model::Token<'_>,
    ) -> ::zoom_api::model::Step<'_> {
        ::zoom_api::model::__private::set_enum(self, token)
    }
}
#[automatically_derived]
impl ::zoom_api::model::Encode for UserKind {
    #[inline]
    fn view(&self) -> ::zoom_api::model::View<'_> {
        ::zoom_api::model::__private::view_enum(self)
    }
}
#[automatically_derived]
impl ::zoom_api::model::Value for UserKind {
    #[inline]
    fn set_option<'a>(
        option: &'a mut ::core::option::Option<Self>,
        token: ::zoom_api::model::Token<'_>,
    ) -> ::zoom_api::model::Step<'a> {
        ::zoom_api::model::__private::set_enum_option(option, token)
    }
}
#[allow(dead_code, unreachable_pub)]
impl UserKind {
    /// Returns the value as Zoom sends it; `None` if Zoom sent something other than a number.
    #[must_use]
    #[inline]
    pub fn as_i64(&self) -> ::core::option::Option<::core::primitive::i64> {
        ::zoom_api::model::__private::number_of(self)
    }
}
#[automatically_derived]
impl ::core::convert::From<::core::primitive::i64> for UserKind {
    #[inline]
    fn from(number: ::core::primitive::i64) -> Self {
        ::zoom_api::model::__private::from_number(number)
    }
}
#[automatically_derived]
impl ::core::cmp::PartialEq for UserKind {
    #[inline]
    fn eq(&self, other: &Self) -> ::core::primitive::bool {
        ::zoom_api::model::__private::same(self, other)
    }
}
#[automatically_derived]
impl ::core::cmp::Eq for UserKind {}
#[automatically_derived]
impl ::core::hash::Hash for UserKind {
    #[inline]
    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
        ::zoom_api::model::__private::hash(self, state)
    }
}
#[automatically_derived]
impl ::core::default::Default for UserKind {
    #[inline]
    fn default() -> Self {
        ::zoom_api::model::__private::unread()
    }
}
#[automatically_derived]
impl ::core::fmt::Display for UserKind {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::zoom_api::model::__private::display(self, f)
    }
}
#[automatically_derived]
impl ::zoom_api::request::WireText for UserKind {
    #[inline]
    fn write_text(&self, out: &mut ::std::string::String) {
        ::zoom_api::model::__private::write_text(self, out)
    }
}
