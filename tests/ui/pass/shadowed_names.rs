//! Local items with the names of the prelude.

use ::zoom_api::{zoom_endpoint, zoom_model};

pub struct Option;
pub struct Some;
pub struct None;
pub struct Result;
pub struct Ok;
pub struct Err;
pub struct String;
pub struct Vec;
pub struct Box;
pub trait Into {}
pub trait From {}
pub trait Clone {}
pub trait Default {}
pub trait Endpoint {}
pub mod std {}
pub mod core {}
pub mod zoom_api {}

#[zoom_model]
pub struct Answer {
    pub text: ::std::option::Option<::std::string::String>,
    pub texts: ::std::vec::Vec<::std::string::String>,
    pub next_page_token: ::std::option::Option<::std::string::String>,
}

#[zoom_model]
pub enum Choice {
    One,
    Other,
}

#[zoom_endpoint(GET, "/answers/<id>", paged = texts, errors(404 => None, 400 => Err))]
pub fn list_answers(
    id: ::std::string::String,
    choice: Choice,
    choices: ::std::vec::Vec<Choice>,
    next_page_token: ::std::option::Option<::std::string::String>,
) -> Answer;

#[zoom_endpoint(POST, "/answers", form)]
pub fn create_answer(text: ::std::option::Option<::std::string::String>, choice: Choice) -> ::zoom_api::NoContent;
