/// Adds a user.
/**

# Request

Constructed with [`create_user`](fn@create_user).

| POST | `/users` |
| --- | --- |
| rate limit | no label, limited like Medium |
| success status | 201 |
*/
#[derive(::core::clone::Clone)]
#[must_use = "requests do nothing unless they are sent with `Client::send`"]
pub struct CreateUser {
    user: NewUser,
}
/** Adds a user.

 Returns the request [`CreateUser`], to be sent with `Client::send`.

# Arguments
- `user`: The body field `user`.*/
#[cfg_attr(
    not(doctest),
    doc = "\n\n# Examples\n\n```rust\nlet response = client.send(create_user(user)).await?;\nprintln!(\"{response:?}\");\n```"
)]
pub fn create_user(user: impl ::core::convert::Into<NewUser>) -> CreateUser {
    CreateUser {
        user: ::core::convert::Into::into(user),
    }
}
impl ::core::fmt::Debug for CreateUser {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("CreateUser { .. }")
    }
}
impl ::zoom_api::Endpoint for CreateUser {
    type Output = User;
    type Error = ::zoom_api::endpoint::NoCases;
    const INFO: &'static ::zoom_api::EndpointInfo = {
        use ::zoom_api::endpoint;
        &endpoint::EndpointInfo::new("create_user", endpoint::Method::Post, "/users")
            .body(endpoint::BodyKind::Json)
            .parameters(
                &[
                    endpoint::Parameter::required(
                        "user",
                        "user",
                        endpoint::ParameterKind::Body,
                    ),
                ],
            )
            .success(201u16)
    };
    #[inline]
    fn write(&self, request: &mut ::zoom_api::request::RequestParts) {
        request.literal("/users");
        request.json_body(&self.user);
    }
    #[inline]
    fn decode(
        response: &::zoom_api::__private::Response,
    ) -> ::zoom_api::__private::Decoded<Self> {
        ::zoom_api::__private::decode::<Self>(response)
    }
}
::zoom_api::__register!(< CreateUser as ::zoom_api::Endpoint > ::INFO);
