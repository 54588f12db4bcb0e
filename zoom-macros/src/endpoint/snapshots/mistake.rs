::core::compile_error! {
    "[ZM0002] unknown option `scope`; did you mean `scopes`? (in endpoint `list_users`)"
}
::core::compile_error! {
    "[ZM0206] references and lifetimes are not allowed in argument types: use an owned type, e.g. `String` or `Vec<T>` (in endpoint `list_users`)"
}
/// Lists users.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct ListUsers;
/// Lists users.
#[allow(unused_variables)]
pub fn list_users(page_size: u32) -> ListUsers {
    ListUsers
}
#[allow(dead_code, missing_docs, unused_variables)]
impl ListUsers {
    pub fn status(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self
    }
    /// Token of the page to continue with, from the previous page; valid for 15 minutes.
    pub fn next_page_token(self, value: impl ::core::convert::Into<String>) -> Self {
        self
    }
}
/// The documented errors of [`ListUsers`], which `Error::case` returns.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq
)]
#[non_exhaustive]
pub enum ListUsersError {
    /// HTTP 404.
    NoUsers,
}
impl ::zoom_api::endpoint::ErrorCases for ListUsersError {
    const CASES: &'static [Self] = &[Self::NoUsers];
}
impl ::zoom_api::Endpoint for ListUsers {
    type Output = UserPage;
    type Error = ListUsersError;
    const INFO: &'static ::zoom_api::EndpointInfo = &::zoom_api::EndpointInfo::new(
        "list_users",
        ::zoom_api::endpoint::Method::Get,
        "/",
    );
    fn write(&self, _: &mut ::zoom_api::request::RequestParts) {}
}
impl ::zoom_api::page::Paged for ListUsers {
    fn set_next_page_token(&mut self, _: ::core::option::Option<::std::string::String>) {}
}
