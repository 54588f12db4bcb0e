/// Reports users.
/**

# Request

Constructed with [`report_users`](fn@report_users).

| GET | `/report/users` |
| --- | --- |
| rate limit | no label, limited like Medium |
| success status | 200 |
*/
#[derive(::core::clone::Clone)]
#[must_use = "requests do nothing unless they are sent with `Client::send`"]
pub struct ReportUsers {
    from: Date,
    to: Option<civil::Date>,
    next_page_token: Option<String>,
}
/** Reports users.

 Returns the request [`ReportUsers`], to be sent with `Client::send`. Its methods set the optional parameters.

# Arguments
- `from`: The query parameter `from`.*/
#[cfg_attr(
    not(doctest),
    doc = "\n\n# Examples\n\n```rust\nlet mut items = client.items(report_users(from));\nwhile let Some(item) = items.next().await {\n    println!(\"{:?}\", item?);\n}\n```"
)]
pub fn report_users(from: impl ::core::convert::Into<Date>) -> ReportUsers {
    ReportUsers {
        from: ::core::convert::Into::into(from),
        to: ::core::option::Option::None,
        next_page_token: ::core::option::Option::None,
    }
}
impl ::core::fmt::Debug for ReportUsers {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("ReportUsers { .. }")
    }
}
#[allow(dead_code)]
impl ReportUsers {
    /// Sets the query parameter `to`.
    pub fn to(mut self, value: impl ::core::convert::Into<civil::Date>) -> Self {
        self.to = ::core::option::Option::Some(::core::convert::Into::into(value));
        self
    }
    /// Token of the page to continue with, from the previous page; valid for 15 minutes.
    pub fn next_page_token(mut self, value: impl ::core::convert::Into<String>) -> Self {
        self.next_page_token = ::core::option::Option::Some(
            ::core::convert::Into::into(value),
        );
        self
    }
}
impl ::zoom_api::Endpoint for ReportUsers {
    type Output = UserPage;
    type Error = ::zoom_api::endpoint::NoCases;
    const INFO: &'static ::zoom_api::EndpointInfo = {
        use ::zoom_api::endpoint;
        &endpoint::EndpointInfo::new(
                "report_users",
                endpoint::Method::Get,
                "/report/users",
            )
            .parameters(
                &[
                    endpoint::Parameter::required(
                        "from",
                        "from",
                        endpoint::ParameterKind::Query,
                    ),
                    endpoint::Parameter::optional(
                        "to",
                        "to",
                        endpoint::ParameterKind::Query,
                    ),
                    endpoint::Parameter::optional(
                        "next_page_token",
                        "next_page_token",
                        endpoint::ParameterKind::Query,
                    ),
                ],
            )
            .paged(::zoom_api::__private::list_name::<Self>())
    };
    #[inline]
    fn write(&self, request: &mut ::zoom_api::request::RequestParts) {
        request.literal("/report/users");
        request.query("from", &self.from);
        request.query("to", &self.to);
        request.query("next_page_token", &self.next_page_token);
    }
    #[inline]
    fn decode(
        response: &::zoom_api::__private::Response,
    ) -> ::zoom_api::__private::Decoded<Self> {
        ::zoom_api::__private::decode::<Self>(response)
    }
}
impl ::zoom_api::page::Paged for ReportUsers {
    #[inline]
    fn set_next_page_token(
        &mut self,
        token: ::core::option::Option<::std::string::String>,
    ) {
        self.next_page_token = token
            .map(<String as ::core::convert::From<::std::string::String>>::from);
    }
}
impl ::zoom_api::page::Ranged for ReportUsers {
    type From = Date;
    type To = Option<civil::Date>;
    #[inline]
    fn range(&mut self) -> (&mut Self::From, &mut Self::To) {
        (&mut self.from, &mut self.to)
    }
}
const _: fn(&UserPage) = |page| {
    let _ = &page.users;
};
::zoom_api::__register!(< ReportUsers as ::zoom_api::Endpoint > ::INFO);
