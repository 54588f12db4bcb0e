/// Uploads a user's picture.
/**

| | |
|---|---|
| request | `POST /users/<user_id>/picture` |
| rate limit | unlabelled, paced as Medium |
| success | 204 |
*/
#[derive(::core::clone::Clone)]
#[must_use = "an endpoint does nothing until `Client::send` takes it"]
pub struct UploadPicture {
    user_id: String,
    pic_file: FilePart,
}
impl ::core::fmt::Debug for UploadPicture {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("UploadPicture { .. }")
    }
}
/// Uploads a user's picture.
/**

Makes a [`UploadPicture`], to be sent with `Client::send`.

# Arguments
- `user_id`: The path parameter `user_id`.
- `pic_file`: The body field `pic_file`.
*/
pub fn upload_picture(
    user_id: impl ::core::convert::Into<String>,
    pic_file: impl ::core::convert::Into<FilePart>,
) -> UploadPicture {
    UploadPicture {
        user_id: ::core::convert::Into::into(user_id),
        pic_file: ::core::convert::Into::into(pic_file),
    }
}
impl ::zoom_api::Endpoint for UploadPicture {
    type Output = NoContent;
    type Error = ::zoom_api::endpoint::NoCases;
    const INFO: &'static ::zoom_api::EndpointInfo = &::zoom_api::EndpointInfo::new(
            "upload_picture",
            ::zoom_api::endpoint::Method::Post,
            "/users/<user_id>/picture",
        )
        .base(::zoom_api::endpoint::Base::Files)
        .body(::zoom_api::endpoint::BodyKind::Form)
        .parameters(
            &[
                ::zoom_api::endpoint::Parameter::required(
                    "user_id",
                    "user_id",
                    ::zoom_api::endpoint::ParameterKind::Path,
                ),
                ::zoom_api::endpoint::Parameter::required(
                    "pic_file",
                    "pic_file",
                    ::zoom_api::endpoint::ParameterKind::Field,
                ),
            ],
        )
        .success(204u16);
    fn write(&self, request: &mut ::zoom_api::request::RequestParts) {
        request.literal("/users/");
        request.segment("user_id", &self.user_id);
        request.literal("/picture");
        request.form(::zoom_api::request::FormEncoding::Multipart);
        request.form_file("pic_file", &self.pic_file);
    }
}
::zoom_api::__register!(< UploadPicture as ::zoom_api::Endpoint > ::INFO);
