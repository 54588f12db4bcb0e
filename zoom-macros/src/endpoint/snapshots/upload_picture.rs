/// Uploads a user's picture.
/**

# Request

Constructed with [`upload_picture`](fn@upload_picture).

| POST | `/users/<user_id>/picture` |
| --- | --- |
| rate limit | no label, limited like Medium |
| success status | 204 |
*/
#[derive(::core::clone::Clone)]
#[must_use = "requests do nothing unless they are sent with `Client::send`"]
pub struct UploadPicture {
    user_id: String,
    pic_file: FilePart,
}
/** Uploads a user's picture.

 Returns the request [`UploadPicture`], to be sent with `Client::send`.

# Arguments
- `user_id`: The path parameter `user_id`.
- `pic_file`: The body field `pic_file`.*/
#[cfg_attr(
    not(doctest),
    doc = "\n\n# Examples\n\n```rust\nclient.send(upload_picture(user_id, pic_file)).await?;\n```"
)]
pub fn upload_picture(
    user_id: impl ::core::convert::Into<String>,
    pic_file: impl ::core::convert::Into<FilePart>,
) -> UploadPicture {
    UploadPicture {
        user_id: ::core::convert::Into::into(user_id),
        pic_file: ::core::convert::Into::into(pic_file),
    }
}
impl ::core::fmt::Debug for UploadPicture {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("UploadPicture { .. }")
    }
}
impl ::zoom_api::Endpoint for UploadPicture {
    type Output = NoContent;
    type Error = ::zoom_api::endpoint::NoCases;
    const INFO: &'static ::zoom_api::EndpointInfo = {
        use ::zoom_api::endpoint;
        &endpoint::EndpointInfo::new(
                "upload_picture",
                endpoint::Method::Post,
                "/users/<user_id>/picture",
            )
            .base(endpoint::Base::Files)
            .body(endpoint::BodyKind::Form)
            .parameters(
                &[
                    endpoint::Parameter::required(
                        "user_id",
                        "user_id",
                        endpoint::ParameterKind::Path,
                    ),
                    endpoint::Parameter::required(
                        "pic_file",
                        "pic_file",
                        endpoint::ParameterKind::Field,
                    ),
                ],
            )
            .success(204u16)
    };
    #[inline]
    fn write(&self, request: &mut ::zoom_api::request::RequestParts) {
        request.literal("/users/");
        request.segment("user_id", &self.user_id);
        request.literal("/picture");
        request.form(::zoom_api::request::FormEncoding::Multipart);
        request.form_file("pic_file", &self.pic_file);
    }
    #[inline]
    fn decode(
        response: &::zoom_api::__private::Response,
    ) -> ::zoom_api::__private::Decoded<Self> {
        ::zoom_api::__private::decode::<Self>(response)
    }
}
::zoom_api::__register!(< UploadPicture as ::zoom_api::Endpoint > ::INFO);
