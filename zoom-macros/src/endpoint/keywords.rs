//! The keywords of the attribute.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// Declares an enum of keywords; the variants have the names of the runtime's variants.
macro_rules! keywords {
    ($(#[$doc:meta])* $enum:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum $enum { $($variant),* }

        impl $enum {
            pub(super) const NAMES: [&'static str; [$($name),*].len()] = [$($name),*];

            pub(super) fn parse(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }

            /// The keyword as it is written in the attribute.
            #[allow(dead_code, reason = "not every keyword is shown in a message")]
            pub(super) const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }

        impl ToTokens for $enum {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                tokens.extend(match self { $(Self::$variant => quote!($variant)),* });
            }
        }
    };
}

keywords! {
    /// An HTTP method.
    Method { Get = "GET", Head = "HEAD", Post = "POST", Put = "PUT", Patch = "PATCH", Delete = "DELETE" }
}

keywords! {
    /// The encoding of the body.
    BodyKind { Json = "json", Form = "form", UrlEncoded = "urlencoded", Bytes = "bytes" }
}

keywords! {
    /// A rate-limit label.
    RateLimit {
        Light = "Light",
        Medium = "Medium",
        Heavy = "Heavy",
        ResourceIntensive = "ResourceIntensive",
        Unlabeled = "Unlabeled",
    }
}

keywords! {
    /// A base URL other than that of the REST API.
    Base { OAuth = "oauth", Scim = "scim", Files = "files" }
}

impl Method {
    /// Whether arguments without an attribute are body fields.
    pub(super) const fn has_body_by_default(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch)
    }

    /// Whether requests of this method may have a body.
    pub(super) const fn may_have_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head)
    }

    pub(super) const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }
}
