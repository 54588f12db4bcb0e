/// Lists users.
/**

# Request

Constructed with [`list_users`](fn@list_users).

| GET | `/users` |
| --- | --- |
| scope | `user:read` |
| rate limit | no label, limited like Medium |
| success status | 200 |
*/
#[derive(::core::clone::Clone)]
#[must_use = "requests do nothing unless they are sent with `Client::send`"]
pub struct ListUsers {
    status: Option<UserStatus>,
    next_page_token: Option<String>,
}
/** Lists users.

 Returns the request [`ListUsers`], to be sent with `Client::send`. Its methods set the optional parameters.*/
#[cfg_attr(
    not(doctest),
    doc = "\n\n# Examples\n\n```rust\nlet mut items = client.items(list_users());\nwhile let Some(item) = items.next().await {\n    println!(\"{:?}\", item?);\n}\n```"
)]
#[inline]
pub fn list_users() -> ListUsers {
    ListUsers {
        status: ::core::option::Option::None,
        next_page_token: ::core::option::Option::None,
    }
}
impl ::core::fmt::Debug for ListUsers {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("ListUsers { .. }")
    }
}
#[allow(dead_code)]
impl ListUsers {
    /// Sets the query parameter `status`.
    pub fn status(mut self, value: impl ::core::convert::Into<UserStatus>) -> Self {
        self.status = ::core::option::Option::Some(::core::convert::Into::into(value));
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
impl ::zoom_api::Endpoint for ListUsers {
    type Output = UserPage;
    type Error = ::zoom_api::endpoint::NoCases;
    const INFO: &'static ::zoom_api::EndpointInfo = {
        use ::zoom_api::endpoint;
        &endpoint::EndpointInfo::new("list_users", endpoint::Method::Get, "/users")
            .parameters(
                &[
                    endpoint::Parameter::optional(
                        "status",
                        "status",
                        endpoint::ParameterKind::Query,
                    ),
                    endpoint::Parameter::optional(
                        "next_page_token",
                        "next_page_token",
                        endpoint::ParameterKind::Query,
                    ),
                ],
            )
            .scopes(&["user:read"])
            .paged(::zoom_api::__private::list_name::<Self>())
    };
    #[inline]
    fn write(&self, request: &mut ::zoom_api::request::RequestParts) {
        request.literal("/users");
        request.query("status", &self.status);
        request.query("next_page_token", &self.next_page_token);
    }
    #[inline]
    fn decode(
        response: &::zoom_api::__private::Response,
    ) -> ::zoom_api::__private::Decoded<Self> {
        ::zoom_api::__private::decode::<Self>(response)
    }
}
impl ::zoom_api::page::Paged for ListUsers {
    #[inline]
    fn set_next_page_token(
        &mut self,
        token: ::core::option::Option<::std::string::String>,
    ) {
        self.next_page_token = token
            .map(<String as ::core::convert::From<::std::string::String>>::from);
    }
}
const _: fn(&UserPage) = |page| {
    let _ = &page.users;
};
::zoom_api::__register!(< ListUsers as ::zoom_api::Endpoint > ::INFO);
