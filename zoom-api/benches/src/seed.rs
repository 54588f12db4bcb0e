//! The measured call: two registrants of one occurrence of a meeting, with the example values of Zoom's Postman collection.

use zoom_api::meetings::registrants::{
    RegistrantAction, RegistrantRef, UpdateRegistrantStatus, update_registrant_status,
};

pub const MEETING: u64 = 68_423_085;
pub const OCCURRENCE: &str = "quis officia in reprehenderit";
pub const TOKEN: &str =
    "eyJhbGciOiJIUzUxMiIsInYiOiIyLjAiLCJraWQiOiI8S0lEPiJ9.eyJhdWQiOiJodHRwczovL29hdXRoLnpvb20udXMifQ.c2lnbmF0dXJl";

const PEOPLE: [(&str, &str); 2] =
    [("in ad ut nulla est", "nulla"), ("pariatur aute", "incididunt fugiat mollit consequat")];

/// Returns the call as an endpoint value.
pub fn endpoint() -> UpdateRegistrantStatus {
    let person = |(id, email)| RegistrantRef::default().id(id).email(email);
    update_registrant_status(MEETING, RegistrantAction::Deny).occurrence_id(OCCURRENCE).registrants(PEOPLE.map(person))
}

/// A registrant for `serde`.
#[derive(serde::Serialize)]
pub struct Person {
    pub id: String,
    pub email: String,
}

/// Returns the registrants with owned strings, as in [`endpoint`].
pub fn people() -> Vec<Person> {
    let person = |(id, email): (&str, &str)| Person { id: id.to_owned(), email: email.to_owned() };
    PEOPLE.map(person).into()
}
