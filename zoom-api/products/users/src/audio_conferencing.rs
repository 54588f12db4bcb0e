//! Shared types: audio conferencing.

use super::DialCountries;
use zoom_api::zoom_model;

/// The settings of a group for joining by phone: numbers, countries, and calls to participants.
#[zoom_model]
pub struct AudioConferencing {
    /// Whether people can dial toll-free and fee-based numbers, and which.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether people can dial toll numbers, and which.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call people, and people can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether there are personal audio conferences.
    pub personal_audio_conference: Option<bool>,
    /// Whether and how phone numbers are masked in the list of participants.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// The group's setting for the countries with a number to dial in.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
}

/// The setting by which Zoom calls people, so that they join by phone.
#[zoom_model]
pub struct CallMeAndInviteByPhone {
    /// Whether Zoom can call people, and people can be invited by phone.
    pub enable: Option<bool>,
    /// Whether people whom Zoom calls must press 1 before they are connected.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Whether attendees can have Zoom call them for audio; needs client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// The countries to which calls are made.
    pub call_out_countries: Option<DialCountries>,
}

/// A country or region.
#[zoom_model]
pub struct Country {
    /// Code of the country.
    pub code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
}

/// The countries and regions whose numbers invitations show: those to choose from, and the chosen.
#[zoom_model]
pub struct GlobalDialInCountries {
    /// The countries whose numbers invitations can show.
    pub allowed_countries: Vec<Country>,
    /// The countries whose numbers invitations show.
    pub selected_countries: Vec<Country>,
    /// Whether invitations show toll-free numbers of the chosen countries.
    pub include_toll_free: Option<bool>,
}

/// What is changed of the countries and regions whose numbers invitations show; what is left out stays as it is.
#[zoom_model]
pub struct GlobalDialInCountriesUpdate {
    /// The countries whose numbers invitations show, in this order.
    pub selected_countries: Vec<Country>,
    /// Whether invitations show toll-free numbers of the chosen countries.
    pub include_toll_free: Option<bool>,
}

/// Which digits of a phone number are hidden.
#[zoom_model]
pub enum MaskingType {
    /// The middle ones, as in `888****666`.
    MaskDefault,
    /// The first five, as in `*****66666`.
    #[zoom(rename = "mask_first_5")]
    MaskFirst5,
    /// All but the last four, as in `*****6666`.
    #[zoom(rename = "mask_except_last_4")]
    MaskExceptLast4,
}

/// A phone number by which people join.
#[zoom_model]
pub struct Number {
    /// The code with which calls to the country begin, after E.164.
    pub code: Option<String>,
    /// The two-letter code of the country.
    pub country_code: Option<String>,
    /// The country, by its full name.
    pub country_name: Option<String>,
    /// The number as it is shown. At most 30 characters.
    pub display_number: Option<String>,
    /// The phone number. At most 30 characters.
    pub number: Option<String>,
}

/// The setting that hides parts of phone numbers in the list of participants.
#[zoom_model]
pub struct ParticipantPhoneMasking {
    /// Whether phone numbers are masked in the list of participants.
    pub enable: Option<bool>,
    /// Which digits of a phone number are masked.
    pub masking_type: Option<MaskingType>,
}

/// Whether people called by "Call Me" must press 1 before they are connected.
#[zoom_model]
pub enum RequirePress1ForCallMe {
    /// Zoom decides.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The setting for toll numbers, with the numbers themselves.
#[zoom_model]
pub struct TollCall {
    /// Whether people can dial toll numbers.
    pub enable: Option<bool>,
    /// The phone numbers. At most 100.
    pub numbers: Vec<Number>,
}

/// The setting for toll-free and fee-based numbers, with the numbers themselves.
#[zoom_model]
pub struct TollFreeCall {
    /// Whether attendees can dial into webinars through the toll-free and fee-based numbers of the account; needs
    /// client 5.2.2 or later.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether people can dial toll-free and fee-based numbers.
    pub enable: Option<bool>,
    /// The phone numbers. At most 100.
    pub numbers: Vec<Number>,
}
