//! The codes of diagnostics, such as `ZM0103`. A code is never reused, so that a search for it finds the right page.

use std::fmt::{self, Display};

use proc_macro2::Span;
use quote::ToTokens;

/// Declares the codes: number, name and title.
macro_rules! codes {
    ($($number:literal $name:ident $title:literal)*) => {
        /// The code of a diagnostic, which identifies the kind of mistake.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Code { $(#[doc = $title] $name = $number),* }

        #[cfg(test)]
        impl Code {
            /// All codes.
            pub(crate) const ALL: &[Self] = &[$(Self::$name),*];

            /// The title of the code's page.
            pub(crate) const fn title(self) -> &'static str {
                match self { $(Self::$name => $title),* }
            }
        }
    };
}

codes! {
    // Options and attributes of every kind.
    1 Syntax "Invalid syntax"
    2 UnknownOption "Unknown option"
    3 DuplicateOption "Duplicate option"
    4 OptionSyntax "Invalid syntax of an option"
    5 OptionWithValue "Value of an option that takes none"
    6 OptionNotString "Option expects a string"
    7 ExpectedOption "Literal instead of an option"
    8 CrateNotPath "Option `crate` expects a path"
    9 DuplicateAttribute "Duplicate attribute"
    10 SerdeAttribute "Attribute of `serde`"
    11 ConditionalAttribute "Attribute inside `cfg_attr`"
    12 OptionsInParentheses "Options without parentheses"
    13 OptionOfOtherItem "Option of another kind of item"
    14 RequiredNotList "Option `required` without a list"
    15 EmptyScopes "Empty list of scopes"
    16 ScopesNotStrings "Scopes that are not strings"
    17 DuplicateScope "Duplicate scope"
    18 InvalidScope "Invalid scope"
    19 DocsNotUrl "Option `docs` expects a URL"

    // Method and path.
    101 ExpectedMethodAndPath "Missing method and path"
    102 UnknownMethod "Unknown HTTP method"
    103 LowercaseMethod "Lowercase HTTP method"
    104 QuotedMethod "Quoted HTTP method"
    105 MissingPath "Missing path"
    106 PathNotLiteral "Path is not a literal"
    107 MissingComma "Missing comma after the HTTP method"
    108 PathBeforeMethod "Path before the HTTP method"
    109 UrlAsPath "URL instead of a path"
    110 MissingLeadingSlash "Missing leading slash"
    111 TrailingSlash "Trailing slash"
    112 EmptySegment "Empty path segment"
    113 QueryInPath "Query string in the path"
    114 FragmentInPath "Fragment in the path"
    115 InvalidPathCharacter "Invalid character in the path"
    116 UnnamedPathParam "Path parameter without a name"
    117 PathParamName "Invalid name of a path parameter"
    118 PathParamSyntax "Other syntax of path parameters"
    119 UnbalancedBrackets "Unbalanced angle brackets"
    120 PartialSegment "Path parameter in a part of a segment"
    121 DuplicatePathParam "Duplicate path parameter"
    122 PathParamWithoutArgument "Path parameter without an argument"

    // The signature of an endpoint.
    201 NotFunction "Endpoint is not a function"
    203 FunctionBody "Function body"
    204 MissingReturnType "Missing return type"
    205 ResultReturnType "Return type `Result`"
    206 UnsupportedType "Unsupported type"
    207 ConstFunction "Const function"
    208 AsyncFunction "Async function"
    209 UnsafeFunction "Unsafe function"
    210 ExternFunction "Extern function"
    211 VariadicFunction "Variadic function"
    212 GenericFunction "Generic function"
    213 SelfArgument "Argument `self`"
    214 DuplicateArgument "Duplicate argument"
    215 PatternArgument "Pattern as argument"
    216 RequestTypeName "Invalid name of the request type"
    217 RequestTypeConflict "Conflicting name of the request type"
    218 ErrorTypeConflict "Conflicting name of the error type"

    // The arguments of an endpoint.
    301 UnknownArgumentAttribute "Unknown argument attribute"
    302 DuplicateArgumentAttribute "Duplicate argument attribute"
    303 ConflictingArgumentAttributes "Conflicting argument attributes"
    304 ArgumentAttributeSyntax "Invalid syntax of an argument attribute"
    305 EmptyRename "Empty name in `rename`"
    306 MissingHeaderName "Missing header name"
    307 InvalidHeaderName "Invalid header name"
    308 ReservedHeader "Header set by the client"
    309 BodyWithOptions "Options of `#[body]`"
    310 OptionOfOtherAttribute "Option of another attribute"
    311 AttributeOnPathParam "Attribute on a path parameter"
    312 OptionalPathParam "Optional path parameter"
    313 ConditionalPathParam "Conditional path parameter"
    314 DuplicateParameter "Duplicate parameter"

    // The body of a request.
    321 DuplicateBodyKind "Duplicate body kind"
    322 ConflictingBodyKinds "Conflicting body kinds"
    323 BodyOnGet "Body of a GET request"
    324 DuplicateBody "Duplicate body"
    325 BodyWithFields "Body and body fields"
    326 FormWithBody "Form with a `#[body]` argument"
    327 BytesWithoutBody "Bytes without a `#[body]` argument"
    328 FormWithoutFields "Form without fields"
    329 FileWithoutForm "File without a form"
    330 FileNotField "File that is not a form field"

    // The options of an endpoint.
    401 RateLimitNotIdentifier "Option `rate_limit` expects an identifier"
    402 UnknownRateLimit "Unknown rate limit"
    403 SuccessNotNumber "Option `success` expects a number"
    404 NotSuccessStatus "Not a success status"
    405 IdempotentNotBoolean "Option `idempotent` expects a boolean"
    406 UnknownBase "Unknown base URL"
    407 PagedNotIdentifier "Option `paged` expects a field"
    408 PagedWithoutToken "Paged endpoint without a page token"
    409 EmptyOperation "Empty operation ID"
    410 InvalidOperation "Invalid operation ID"
    411 MaxRangeCount "Invalid length of a date range"
    412 UnknownUnit "Unknown unit of a date range"
    413 MaxRangeWithoutDates "Option `max_range` without dates"
    414 DailyLimitZero "Daily limit of zero calls"
    415 DailyLimitKey "Daily limit by another argument"
    416 DailyLimitAlternatives "Daily limit by several arguments"
    417 UnknownDailyLimitArgument "Unknown argument of a daily limit"
    418 ErrorEntrySyntax "Invalid error entry"
    419 MissingErrorComma "Missing comma between error entries"
    420 ErrorNameNotIdentifier "Error name is not an identifier"
    421 ErrorNameCase "Error name is not in upper camel case"
    422 NotErrorStatus "Not an error status"
    423 DuplicateError "Duplicate error"
    424 AttributeOnErrorEntry "Attribute on an error entry"

    // Facts about a value.
    501 FactValue "Invalid value of a fact"
    502 EmptyFormat "Empty format"
    503 FactOfType "Fact that the type cannot have"
    504 FactKind "Value of another type"
    505 MinAboveMax "Minimum above the maximum"
    506 DefaultOfRequired "Default of a required value"
    507 DefaultOutsideLimits "Default outside the limits"
    508 DuplicateValue "Duplicate value"

    // Models.
    601 ModelItem "Model is not a struct or an enum"
    602 GenericModel "Generic model"
    603 UnnamedFields "Model without named fields"
    604 DuplicateJsonName "Duplicate JSON name"
    605 UnknownCase "Unknown case"
    606 ExtraWithOptions "Option `extra` with other options"
    607 DuplicateExtra "Duplicate option `extra`"
    608 FieldNew "Optional field `new`"
    609 VariantWithData "Variant with data"
    610 VariantWithoutData "Variant without data"
    611 VariantUnknown "Variant `Unknown`"
    612 VariantWithoutNumber "Variant without a number"
    613 VariantNumber "Number of a variant is not a literal"
    614 OptionOfOtherEnum "Option of another kind of enum"

    // Events.
    701 EventItem "Event is not a struct or an enum"
    702 MissingEventName "Missing event name"
    703 EventNameNotString "Event name is not a string"
    704 InvalidEventName "Invalid event name"
    705 EventNameAfterOptions "Event name after options"
    706 DuplicateEventName "Duplicate event name"
    707 EventWithModel "Event that is also a model"
    708 EventSetWithName "Enum of events with an event name"
    709 GenericEventSet "Generic enum of events"
    710 EventVariantPayload "Variant without a payload"
    711 EventVariantWithNumber "Variant of an event with a number"

    // Warnings.
    901 UnusualScope "Unusual scope"
    902 UnknownScope "Unknown scope"
    903 MissingRateLimit "Missing rate limit"
}

impl Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ZM{:04}", *self as u16)
    }
}

impl Code {
    /// The message, with the code in front of it.
    pub(crate) fn message(self, message: impl Display) -> String {
        format!("[{self}] {message}")
    }

    /// Whether a message starts with a code.
    pub(crate) fn is_in(message: &str) -> bool {
        message.starts_with("[ZM")
    }

    /// An error at a span.
    pub(crate) fn error(self, span: Span, message: impl Display) -> syn::Error {
        syn::Error::new(span, self.message(message))
    }

    /// An error that points at the given tokens.
    pub(crate) fn error_at(self, tokens: &impl ToTokens, message: impl Display) -> syn::Error {
        syn::Error::new_spanned(tokens, self.message(message))
    }
}
