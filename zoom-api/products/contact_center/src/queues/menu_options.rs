//! Queues: menu options.

use super::{CallbackOfferTime, CallbackReturnDay, MenuMessage, MenuMessageUpdate};
use zoom_api::zoom_model;

/// Option of a menu.
#[zoom_model(response)]
pub struct MenuOption {
    /// Key that selects the option.
    pub keypress: Keypress,
    /// Action of the option.
    pub menu_action: MenuAction,
    /// Text that announces the option. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub play_message: Option<String>,
    /// Recording for the key; alternative to `play_message`.
    pub play_message_custom_audio: Option<MenuMessage>,
    /// ID of the voice flow; only for the action `route_flow`.
    pub route_to_flow_id: Option<String>,
    /// ID of the voicemail inbox; only for the action `leave_voicemail`.
    pub voice_mail_inbox_id: Option<String>,
    /// Settings of the callback; only for the action `request_callback`.
    pub callback_settings: Option<CallbackSettings>,
}

/// Key that selects an option.
#[zoom_model]
pub enum Keypress {
    /// One.
    #[zoom(rename = "1")]
    One,
    /// Two.
    #[zoom(rename = "2")]
    Two,
    /// Three.
    #[zoom(rename = "3")]
    Three,
    /// Four.
    #[zoom(rename = "4")]
    Four,
    /// Five.
    #[zoom(rename = "5")]
    Five,
    /// Six.
    #[zoom(rename = "6")]
    Six,
    /// Seven.
    #[zoom(rename = "7")]
    Seven,
    /// Eight.
    #[zoom(rename = "8")]
    Eight,
    /// Nine.
    #[zoom(rename = "9")]
    Nine,
    /// Zero.
    #[zoom(rename = "0")]
    Zero,
    /// Star.
    #[zoom(rename = "*")]
    Star,
    /// Pound.
    #[zoom(rename = "#")]
    Pound,
}

/// Action of an option.
#[zoom_model]
pub enum MenuAction {
    /// Requests a callback.
    RequestCallback,
    /// Lets the consumer leave a voicemail.
    LeaveVoicemail,
    /// Routes the engagement to a flow.
    RouteFlow,
    /// Repeats the menu.
    RepeatMenu,
}

/// Settings for callbacks that consumers request in the menu.
#[zoom_model(response)]
pub struct CallbackSettings {
    /// Number that the callback shows as caller ID.
    pub callback_number_type: Option<CallbackNumberType>,
    /// Key with which callers confirm the callback.
    pub callback_confirm_keypress: Option<CallbackConfirmKeypress>,
    /// Time to accept the callback, in seconds, in steps of 5.
    #[zoom(min = 5, max = 60)]
    pub accept_callback_timeout: Option<u32>,
    /// Whether callers can give another callback number.
    pub enable_offer_phone_number: Option<bool>,
    /// Text that asks for another callback number. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub offer_number_message: Option<String>,
    /// Recording that asks for another callback number; alternative to `offer_number_message`.
    pub offer_number_message_custom_audio: Option<MenuMessage>,
    /// Misspelled form of `callback_confirm_message`.
    #[zoom(max_length = 500)]
    #[deprecated = "deprecated by Zoom; use `callback_confirm_message`"]
    pub callback_confirm_messsage: Option<String>,
    /// Text that confirms the callback. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub callback_confirm_message: Option<String>,
    /// Recording that confirms the callback; alternative to `callback_confirm_message`.
    pub callback_confirm_message_custom_audio: Option<MenuMessage>,
    /// Whether callers can add an extension to their callback number.
    pub enable_offer_extension_number: Option<bool>,
    /// Text that asks for an extension. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub offer_extension_number_message: Option<String>,
    /// Recording that asks for an extension; alternative to `offer_extension_number_message`.
    pub offer_extension_number_message_custom_audio: Option<MenuMessage>,
    /// Text that asks to confirm the extension. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub confirm_extension_number_message: Option<String>,
    /// Recording that asks the caller to confirm the extension; alternative to `confirm_extension_number_message`.
    pub confirm_extension_number_message_custom_audio: Option<MenuMessage>,
    /// How the consumer is connected when the callback is made.
    pub outbound_dial_option: Option<OutboundDialOption>,
    /// Text that greets the consumer before the agent is connected.
    #[zoom(max_length = 500)]
    pub outbound_dial_greeting_message: Option<String>,
    /// Recording that greets the consumer before the agent is connected; alternative to
    /// `outbound_dial_greeting_message`.
    pub outbound_dial_greeting_message_custom_audio: Option<MenuMessage>,
    /// Time for which the callback stays in the queue, in seconds.
    pub callback_timeout: Option<i64>,
    /// Whether the consumer is notified of a canceled callback.
    pub enable_callback_cancel_message: Option<bool>,
    /// Text that tells the consumer that the callback is canceled.
    #[zoom(max_length = 500)]
    pub callback_cancel_message: Option<String>,
    /// Recording that is played when a callback is canceled; alternative to `callback_cancel_message`.
    pub callback_cancel_message_custom_audio: Option<MenuMessage>,
    /// Text for a caller who already requested a callback. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub callback_returning_message: Option<String>,
    /// Recording for a caller who already requested a callback; alternative to `callback_returning_message`.
    pub callback_returning_message_custom_audio: Option<MenuMessage>,
    /// Whether callbacks are offered only at certain hours.
    pub enable_callback_offer_time: Option<bool>,
    /// Time zone of the hours in which callbacks are offered, as IANA identifier.
    pub callback_offer_timezone_id: Option<String>,
    /// Hours in which callbacks are offered.
    pub callback_offer_time: Vec<CallbackOfferTime>,
    /// Whether callbacks are made only at certain hours.
    pub enable_callback_return_time: Option<bool>,
    /// Time zone of the hours in which callbacks are made, as IANA identifier.
    pub callback_return_timezone_id: Option<String>,
    /// Hours in which callbacks are made.
    pub callback_return_day: Vec<CallbackReturnDay>,
}

/// Caller ID of a callback.
#[zoom_model]
pub enum CallbackNumberType {
    /// Number of the flow's entry point.
    FlowEntryId,
    /// Default number of the account.
    AccountDefaultCallerId,
    /// Default number of the queue.
    QueueDefaultCallerId,
}

/// Key with which a caller confirms.
#[zoom_model]
pub enum CallbackConfirmKeypress {
    /// Pound.
    #[zoom(rename = "#")]
    Pound,
    /// Star.
    #[zoom(rename = "*")]
    Star,
}

/// How a consumer is connected when the callback is made.
#[zoom_model]
pub enum OutboundDialOption {
    /// After a greeting.
    AutoGreeting,
    /// Directly.
    DirectlyConnect,
}

/// Option of a menu to set.
#[zoom_model]
pub struct MenuOptionUpdate {
    /// Key that selects the option.
    pub keypress: Keypress,
    /// Action of the option.
    pub menu_action: MenuAction,
    /// Text that announces the option. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub play_message: Option<String>,
    /// Recording for the key; alternative to `play_message`.
    pub play_message_custom_audio: Option<MenuMessageUpdate>,
    /// ID of the voice flow; required for the action `route_flow`.
    pub route_to_flow_id: Option<String>,
    /// ID of the voicemail inbox; required for the action `leave_voicemail`.
    pub voice_mail_inbox_id: Option<String>,
    /// Settings of the callback; required for the action `request_callback`.
    pub callback_settings: Option<CallbackSettingsUpdate>,
}

/// Callback settings of a menu to set.
#[zoom_model]
pub struct CallbackSettingsUpdate {
    /// Number that the callback shows as caller ID.
    pub callback_number_type: Option<CallbackNumberType>,
    /// Key with which callers confirm the callback.
    pub callback_confirm_keypress: Option<CallbackConfirmKeypress>,
    /// Time to accept the callback, in seconds, in steps of 5.
    #[zoom(min = 5, max = 60)]
    pub accept_callback_timeout: Option<u32>,
    /// Whether callers can give another callback number.
    pub enable_offer_phone_number: Option<bool>,
    /// Text that asks for another callback number. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub offer_number_message: Option<String>,
    /// Recording that asks for another callback number; alternative to `offer_number_message`.
    pub offer_number_message_custom_audio: Option<MenuMessageUpdate>,
    /// Misspelled form of `callback_confirm_message`.
    #[zoom(max_length = 500)]
    #[deprecated = "deprecated by Zoom; use `callback_confirm_message`"]
    pub callback_confirm_messsage: Option<String>,
    /// Text that confirms the callback. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub callback_confirm_message: Option<String>,
    /// Recording that confirms the callback; alternative to `callback_confirm_message`.
    pub callback_confirm_message_custom_audio: Option<MenuMessageUpdate>,
    /// Whether callers can add an extension to their callback number.
    pub enable_offer_extension_number: Option<bool>,
    /// Text that asks for an extension. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub offer_extension_number_message: Option<String>,
    /// Recording that asks for an extension; alternative to `offer_extension_number_message`.
    pub offer_extension_number_message_custom_audio: Option<MenuMessageUpdate>,
    /// Text that asks to confirm the extension. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub confirm_extension_number_message: Option<String>,
    /// Recording that asks the caller to confirm the extension; alternative to `confirm_extension_number_message`.
    pub confirm_extension_number_message_custom_audio: Option<MenuMessageUpdate>,
    /// How the consumer is connected when the callback is made.
    pub outbound_dial_option: Option<OutboundDialOption>,
    /// Text that greets the consumer before the agent is connected.
    #[zoom(max_length = 500)]
    pub outbound_dial_greeting_message: Option<String>,
    /// Recording that greets the consumer before the agent is connected; alternative to
    /// `outbound_dial_greeting_message`.
    pub outbound_dial_greeting_message_custom_audio: Option<MenuMessageUpdate>,
    /// Time for which the callback stays in the queue, in seconds.
    pub callback_timeout: Option<i64>,
    /// Whether the consumer is notified of a canceled callback.
    pub enable_callback_cancel_message: Option<bool>,
    /// Text that tells the consumer that the callback is canceled.
    #[zoom(max_length = 500)]
    pub callback_cancel_message: Option<String>,
    /// Recording that is played when a callback is canceled; alternative to `callback_cancel_message`.
    pub callback_cancel_message_custom_audio: Option<MenuMessageUpdate>,
    /// Text for a caller who already requested a callback. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub callback_returning_message: Option<String>,
    /// Recording for a caller who already requested a callback; alternative to `callback_returning_message`.
    pub callback_returning_message_custom_audio: Option<MenuMessageUpdate>,
    /// Whether callbacks are offered only at certain hours.
    pub enable_callback_offer_time: Option<bool>,
    /// Time zone of the hours in which callbacks are offered, as IANA identifier; required if
    /// `enable_callback_offer_time` is `true`.
    pub callback_offer_timezone_id: Option<String>,
    /// Hours in which callbacks are offered; required if `enable_callback_offer_time` is `true`.
    pub callback_offer_time: Vec<CallbackOfferTime>,
    /// Whether callbacks are made only at certain hours.
    pub enable_callback_return_time: Option<bool>,
    /// Time zone of the hours in which callbacks are made, as IANA identifier; required if
    /// `enable_callback_return_time` is `true`.
    pub callback_return_timezone_id: Option<String>,
    /// Hours in which callbacks are made; required if `enable_callback_return_time` is `true`.
    pub callback_return_day: Vec<CallbackReturnDay>,
    /// Whether consumers can leave a voice message; Zoom must have enabled the feature for the account.
    pub enable_advanced_callback_confirmation: Option<bool>,
    /// Voice message with a callback; required if `enable_advanced_callback_confirmation` is `true`.
    pub advanced_callback_confirmation: Option<AdvancedCallbackConfirmation>,
}

/// Voice message that a consumer leaves with a callback request, and the prompts for it.
#[zoom_model]
pub struct AdvancedCallbackConfirmation {
    /// Key with which the consumer leaves a voice message.
    #[zoom(default = "1")]
    pub keypress_voice_message: Option<KeypressVoiceMessage>,
    /// Text for the caller. Placeholders in `{{}}` must stay unchanged.
    #[zoom(min_length = 1, max_length = 500)]
    pub advanced_callback_confirm_message: Option<String>,
    /// Longest duration of the voice message, in minutes.
    #[zoom(default = 1, min = 1, max = 5)]
    pub callback_voice_message_time_limit: Option<u32>,
    /// Whether agents can read a transcription of the voice message.
    pub enable_voice_message_transcription: Option<bool>,
    /// Time for which the agent sees the voice message before the consumer is dialed automatically, in seconds.
    #[zoom(default = 5, min = 5, max = 60)]
    pub callback_voice_message_display_time: Option<u32>,
    /// Text for a caller who entered an extension. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 500)]
    pub advanced_callback_confirm_message_with_extension: Option<String>,
    /// Text at the start of the voice message. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 200)]
    pub greeting_message: Option<String>,
    /// Text at the end of the call.
    #[zoom(default = "Good bye.", max_length = 200)]
    pub end_message: Option<String>,
    /// Text after the voice message was saved.
    #[zoom(default = "Message saved", max_length = 200)]
    pub save_recording_message: Option<String>,
    /// Text after a voice message that was too short.
    #[zoom(default = "Sorry, your recording is too short. Please try again.", max_length = 200)]
    pub short_recording_message: Option<String>,
    /// Text that offers to listen to the voice message with key 1. Placeholders in `{{}}` must stay unchanged.
    #[zoom(default = "Press {{keyPress}} to listen to the voice message.", max_length = 200)]
    pub keypress_listen_recording_message: Option<String>,
    /// Text that offers to save the voice message with key 2. Placeholders in `{{}}` must stay unchanged.
    #[zoom(max_length = 200)]
    pub keypress_save_recording_message: Option<String>,
    /// Text that offers to record the voice message again with key 3. Placeholders in `{{}}` must stay unchanged.
    #[zoom(default = "Press {{keyPress}} to re-record your voice message.", max_length = 200)]
    pub keypress_re_recording_message: Option<String>,
}

/// Key with which a consumer leaves a voice message.
#[zoom_model]
pub enum KeypressVoiceMessage {
    /// One.
    #[zoom(rename = "1")]
    One,
    /// Two.
    #[zoom(rename = "2")]
    Two,
    /// Three.
    #[zoom(rename = "3")]
    Three,
    /// Four.
    #[zoom(rename = "4")]
    Four,
    /// Five.
    #[zoom(rename = "5")]
    Five,
    /// Six.
    #[zoom(rename = "6")]
    Six,
    /// Seven.
    #[zoom(rename = "7")]
    Seven,
    /// Eight.
    #[zoom(rename = "8")]
    Eight,
    /// Nine.
    #[zoom(rename = "9")]
    Nine,
    /// Zero.
    #[zoom(rename = "0")]
    Zero,
    /// Star.
    #[zoom(rename = "*")]
    Star,
}
