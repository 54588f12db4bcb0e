//! Account settings: audio conferencing.

use super::{DialCountries, DialCountriesUpdate};
use zoom_api::zoom_model;

/// Settings of an account for joining by phone: numbers, countries, and calls to participants.
#[zoom_model(response)]
pub struct AudioConferencing {
    /// Whether toll-free and fee-based numbers are available, and the numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether toll numbers are available, and the numbers.
    pub toll_call: Option<TollCall>,
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhone>,
    /// Whether personal audio conferences are available.
    pub personal_audio_conference: Option<bool>,
    /// Whether phone numbers are masked in the participant list, and the mask.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<GlobalDialInCountries>,
}

/// Setting for toll-free and fee-based numbers, including the numbers.
#[zoom_model]
pub struct TollFreeCall {
    /// Whether attendees can dial into webinars through the toll-free and fee-based numbers of the account; requires
    /// client 5.2.2 or later.
    pub allow_webinar_attendees_dial: Option<bool>,
    /// Whether toll-free and fee-based numbers are available.
    pub enable: Option<bool>,
    /// Phone numbers.
    #[zoom(max_items = 100)]
    pub numbers: Vec<Number>,
}

/// Dial-in number.
#[zoom_model]
pub struct Number {
    /// E.164 country calling code.
    pub code: Option<String>,
    /// Two-letter country code.
    pub country_code: Option<String>,
    /// Full name of the country.
    pub country_name: Option<String>,
    /// Displayed number.
    #[zoom(max_length = 30)]
    pub display_number: Option<String>,
    /// Phone number.
    #[zoom(max_length = 30)]
    pub number: Option<String>,
}

/// Setting for toll numbers, including the numbers.
#[zoom_model(response)]
pub struct TollCall {
    /// Whether toll numbers are available.
    pub enable: Option<bool>,
    /// Toll numbers to dial in.
    pub numbers: Vec<Number>,
}

/// Setting for joining through a call from Zoom.
#[zoom_model(response)]
pub struct CallMeAndInviteByPhone {
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub enable: Option<bool>,
    /// Whether participants called by Zoom must press 1 to connect.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Whether attendees can use Call Me for audio; requires client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
    /// Countries that can be called.
    pub call_out_countries: Option<DialCountries>,
}

/// Whether participants called by "Call Me" must press 1 to connect.
#[zoom_model]
pub enum RequirePress1ForCallMe {
    /// Selected by Zoom.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Country or region.
#[zoom_model(response)]
pub struct Country {
    /// Two-letter code of the country or region.
    pub code: Option<String>,
    /// Name of the country or region.
    pub name: Option<String>,
}

/// Setting that masks phone numbers in the participant list.
#[zoom_model]
pub struct ParticipantPhoneMasking {
    /// Whether phone numbers are masked in the participant list.
    pub enable: Option<bool>,
    /// Masked digits of a phone number.
    pub masking_type: Option<MaskingType>,
}

/// Masked digits of a phone number.
#[zoom_model]
pub enum MaskingType {
    /// The middle digits, as in `888****666`.
    MaskDefault,
    /// The first five digits, as in `*****66666`.
    #[zoom(rename = "mask_first_5")]
    MaskFirst5,
    /// All but the last four digits, as in `*****6666`.
    #[zoom(rename = "mask_except_last_4")]
    MaskExceptLast4,
}

/// Countries and regions whose numbers invitations show: available and selected.
#[zoom_model(response)]
pub struct GlobalDialInCountries {
    /// Countries whose numbers invitations can show.
    pub allowed_countries: Vec<Country>,
    /// Countries whose numbers invitations show.
    pub selected_countries: Vec<Country>,
    /// Whether invitations show toll-free numbers of the selected countries.
    pub include_toll_free: Option<bool>,
}

/// Changes to the audio conferencing settings. Omitted fields keep their values.
#[zoom_model]
pub struct AudioConferencingUpdate {
    /// Whether toll-free and fee-based numbers are available, and the numbers.
    pub toll_free_and_fee_based_toll_call: Option<TollFreeCall>,
    /// Whether toll numbers are available, and the numbers.
    pub toll_call: Option<TollCallUpdate>,
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub call_me_and_invite_by_phone: Option<CallMeAndInviteByPhoneUpdate>,
    /// Whether personal audio conferences are available.
    pub personal_audio_conference: Option<bool>,
    /// Whether phone numbers are masked in the participant list, and the mask.
    pub participant_phone_masking: Option<ParticipantPhoneMasking>,
    /// Countries and regions whose dial-in numbers invitations list.
    pub global_dial_in_countries: Option<GlobalDialInCountriesUpdate>,
}

/// Changes to the toll number setting. Omitted fields keep their values.
#[zoom_model]
pub struct TollCallUpdate {
    /// Whether toll numbers are available.
    pub enable: Option<bool>,
    /// Phone numbers.
    #[zoom(max_items = 100)]
    pub numbers: Vec<NumberUpdate>,
}

/// Toll number to set, by country code and number.
#[zoom_model]
pub struct NumberUpdate {
    /// E.164 country calling code.
    pub code: Option<String>,
    /// Phone number.
    #[zoom(max_length = 30)]
    pub number: Option<String>,
}

/// Changes to the setting for joining through a call from Zoom. Omitted fields keep their values.
#[zoom_model]
pub struct CallMeAndInviteByPhoneUpdate {
    /// Whether Zoom can call participants, and participants can be invited by phone.
    pub enable: Option<bool>,
    /// Whether participants called by Zoom must press 1 to connect.
    pub require_press_1_for_call_me: Option<RequirePress1ForCallMe>,
    /// Countries that can be called.
    pub call_out_countries: Option<DialCountriesUpdate>,
    /// Whether attendees can use Call Me for audio; requires client 5.2.2 or later.
    pub allow_webinar_attendees_call_me: Option<bool>,
}

/// Selected country or region, by its code.
#[zoom_model]
pub struct SelectedCountryUpdate {
    /// Two-letter code of the country or region.
    pub code: Option<String>,
}

/// Changes to the countries and regions whose numbers invitations show. Omitted fields keep their values.
#[zoom_model]
pub struct GlobalDialInCountriesUpdate {
    /// Countries whose numbers invitations show.
    pub selected_countries: Vec<SelectedCountryUpdate>,
    /// Whether invitations show toll-free numbers of the selected countries.
    pub include_toll_free: Option<bool>,
}
