//! The words that a declaration is made of.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// Declares an enum of words, with the names that are written and the runtime's names for them.
macro_rules! words {
    ($(#[$doc:meta])* $enum:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum $enum { $($variant),* }

        impl $enum {
            pub(super) const NAMES: [&'static str; [$($name),*].len()] = [$($name),*];

            pub(super) fn parse(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }

            /// The word as it is written in a declaration.
            #[allow(dead_code, reason = "not every enum of words is shown")]
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

words! {
    /// An HTTP method.
    Method { Get = "GET", Head = "HEAD", Post = "POST", Put = "PUT", Patch = "PATCH", Delete = "DELETE" }
}

words! {
    /// A word for how the body is written.
    BodyWord { Json = "json", Form = "form", UrlEncoded = "urlencoded", Bytes = "bytes" }
}

words! {
    /// A rate-limit label.
    RateLimit { Light = "Light", Medium = "Medium", Heavy = "Heavy", ResourceIntensive = "ResourceIntensive" }
}

words! {
    /// A host other than the REST base.
    Base { OAuth = "oauth", Scim = "scim", Files = "files" }
}

impl Method {
    /// Whether requests of this method have a body by default.
    pub(super) const fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put | Self::Patch)
    }

    /// Whether a body can be sent at all.
    pub(super) const fn may_have_body(self) -> bool {
        !matches!(self, Self::Get | Self::Head)
    }

    pub(super) const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }
}
