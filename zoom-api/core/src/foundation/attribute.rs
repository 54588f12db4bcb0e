//! The keywords in the attributes, with the docs that editors show. Expansions import them only in rust-analyzer.

#![allow(non_camel_case_types, reason = "the words are written like this in the attributes")]

/// Declares a documented item per word.
macro_rules! words {
    ($($(#[$doc:meta])* $word:ident)*) => { $($(#[$doc])* #[derive(Clone, Copy, Debug)] pub struct $word;)* };
}

/// HTTP methods: the first argument of `#[zoom_endpoint]`.
pub mod method {
    words! {
        /// A GET request: arguments that are not in the path are query parameters. Idempotent.
        GET
        /// A HEAD request: as GET, without a response body. Idempotent.
        HEAD
        /// A POST request: arguments that are not in the path are body fields. Not idempotent, unless `idempotent = true`.
        POST
        /// A PUT request: arguments that are not in the path are body fields. Idempotent.
        PUT
        /// A PATCH request: arguments that are not in the path are body fields. Not idempotent, unless `idempotent = true`.
        PATCH
        /// A DELETE request: arguments that are not in the path are query parameters, unless there is a body kind. Idempotent.
        DELETE
    }
}

/// Body kinds and options of `#[zoom_endpoint]`.
pub mod endpoint {
    words! {
        /// The body is a JSON object of the body fields, or the `#[body]` argument as JSON. The default.
        json
        /// The body fields are sent as `multipart/form-data`, which can contain files.
        form
        /// The body fields are sent as `application/x-www-form-urlencoded`.
        urlencoded
        /// The `#[body]` argument is sent unchanged, as `application/octet-stream`.
        bytes
        /// OAuth scopes, of which the app needs one: `scopes = "meeting:read"` or `scopes = ["meeting:read", "meeting:read:admin"]`.
        scopes
        /// Zoom's rate-limit label: `rate_limit = Light`, `Medium`, `Heavy` or `ResourceIntensive`; `Unlabeled` if Zoom documents none.
        /// Without it, calls are limited like `Medium` ones.
        rate_limit
        /// Calls per UTC day for each value of an argument: `daily_limit(100 meetings per user_id)`.
        daily_limit
        /// The documented success status: `success = 201`. The default is 204 for `NoContent`, and 200 otherwise.
        success
        /// Names of the documented errors: `errors(404/1001 => UserNotFound, _/300 => InvalidField, 429 => TooManyRequests)`.
        errors
        /// Whether a call with an unknown outcome may be retried: `idempotent = true`. The default is `true` except for POST and PATCH.
        idempotent
        /// The list field of a paged response: `paged = registrants`. The query needs an argument `next_page_token: Option<String>`.
        paged
        /// The longest date range of one call: `max_range = 1 month`. The query needs the arguments `from` and `to`.
        max_range
        /// The base URL: `base = oauth`, `scim` or `files`. The default is the REST API.
        base
        /// Zoom's ID of the operation: `operation = "meetingRegistrants"`. A search for it in the docs finds the function.
        operation
        /// The URL of Zoom's page about the operation: `docs = "https://developers.zoom.us/docs/api/"`.
        docs
    }
}

/// The values of `rate_limit`.
pub mod rate_limit {
    words! {
        /// The label Light: the highest limit.
        Light
        /// The label Medium: the limit of most lists.
        Medium
        /// The label Heavy: a low limit, and a count per day.
        Heavy
        /// The label Resource-intensive: a limit per minute, and a count per day.
        ResourceIntensive
        /// Zoom documents no label: limited like Medium.
        Unlabeled
    }
}

/// The values of `base`.
pub mod base {
    words! {
        /// The server of the OAuth endpoints, `https://zoom.us`.
        oauth
        /// The SCIM2 API, which has no `/v2` in its paths.
        scim
        /// The server for uploads of large files.
        files
    }
}

/// The units of `max_range`.
pub mod unit {
    words! {
        /// A range of one day.
        day
        /// A range of several days.
        days
        /// A range of one calendar month.
        month
        /// A range of several calendar months.
        months
        /// A range of one year.
        year
        /// A range of several years.
        years
    }
}

/// Attributes of arguments, fields and variants.
pub mod argument {
    words! {
        /// A query parameter: `#[query]`, or `#[query(rename = "type")]`.
        query
        /// A header: `#[header("X-Name")]`.
        header
        /// A field of the body: `#[field]`, or `#[field(rename = "type")]`.
        field
        /// The whole body: `#[body]`.
        body
        /// Facts and options of a value: `#[zoom(default = 30, max = 300)]`.
        zoom
    }
}

/// Options of `#[query]` and `#[field]`.
pub mod argument_option {
    words! {
        /// The name that is sent: `rename = "type"`.
        rename
        /// A list is sent as one parameter, separated by commas.
        csv
        /// A list is an argument of the function, and is sent even if it is empty.
        required
    }
}

/// Options of `#[zoom(..)]`.
pub mod zoom {
    words! {
        /// Zoom's default: `default = 30`. The docs show it; it is not sent.
        default
        /// The least value: `min = 1`.
        min
        /// The greatest value: `max = 300`.
        max
        /// The least number of characters: `min_length = 1`.
        min_length
        /// The greatest number of characters: `max_length = 64`.
        max_length
        /// The least number of items: `min_items = 1`.
        min_items
        /// The greatest number of items: `max_items = 30`.
        max_items
        /// The only values: `values = [5, 10, 15]`.
        values
        /// The format of a text: `format = "email"`.
        format
        /// An example: `example = "me"`.
        example
        /// The name in JSON: `rename = "type"`.
        rename
        /// Another text that is read as this variant: `alias = "Canceled"`.
        alias
        /// The value is hidden in `Debug` output.
        secret
        /// A list or map that is an argument of `new`, and is sent even if it is empty.
        required
        /// Collects the undeclared fields of a response.
        extra
    }
}

/// Options of `#[zoom_model]`.
pub mod model {
    words! {
        /// The case of names in JSON: `rename_all = "camelCase"`.
        rename_all
        /// An enum whose variants hold one type each.
        one_of
        /// A struct that only responses contain: it has neither `new` nor setters.
        response
    }
}

/// Options of `#[zoom_event]`.
pub mod event {
    words! {
        /// OAuth scopes, of which the app needs one: `scopes = "meeting:read"` or `scopes = ["meeting:read", "meeting:read:admin"]`.
        scopes
        /// The URL of Zoom's page about the event: `docs = "https://developers.zoom.us/docs/api/"`.
        docs
        /// The case of names in JSON: `rename_all = "camelCase"`.
        rename_all
    }
}
