//! The expansion without a compiler: its text, and what it says of mistakes.

use proc_macro2::TokenStream;
use quote::quote;

use super::expand;

#[test]
fn show() {
    let attr = quote!(PUT, "/meetings/<meeting_id>/registrants/status", form, scopes = "meeting:write", errors(
        /// No registration.
        _/300 => RegistrationNotRequired, 404 => NotFound));
    let item = quote! {
        /// Approves.
        pub fn update_registrant_status(
            /// The meeting.
            meeting_id: MeetingId,
            #[query] occurrence_id: Option<String>,
            /// What to do.
            action: RegistrantAction,
            registrants: Option<Vec<RegistrantRef>>,
        ) -> NoContent;
    };
    let out: TokenStream = expand(attr, item);
    println!("{}", prettyplease::unparse(&syn::parse2(out).unwrap()));
    let bad = expand(
        quote!(
            PTU,
            "/meetings/<meetingid>/x",
            scope = "a",
            rate_limit = Hevy
        ),
        quote! { pub fn f(meeting_id: u64, #[qurey] a: &str) -> Result<X, E>; },
    );
    println!("{}", prettyplease::unparse(&syn::parse2(bad).unwrap()));
}
