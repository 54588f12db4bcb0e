//! Sites: audio prompt.

use super::super::Audio;
use zoom_api::zoom_model;

/// Audio prompt of a site.
#[zoom_model(response)]
pub struct AudioPrompt {
    /// Language of the audio prompt.
    pub language: Option<String>,
    /// Greeting with the instruction for leaving a voicemail.
    pub greeting_leave_voicemail_instruction: Option<MessageGreeting>,
    /// Greeting with a menu for leaving and checking voicemail.
    pub greeting_menu_leave_or_check_voicemail: Option<MessageGreeting>,
    /// Greeting with a menu for an operator and leaving a voicemail.
    pub greeting_menu_connect_to_operator_or_leave_voicemail: Option<MessageGreeting>,
    /// Greeting with a menu for all three choices: operator, leaving and checking voicemail.
    pub greeting_menu_connect_to_operator_leave_or_check_voicemail: Option<MessageGreeting>,
    /// Instruction for leaving a voicemail.
    pub leave_voicemail_introduction: Option<MessageGreeting>,
    /// Message that is played to the caller.
    pub message_greeting: Option<MessageGreeting>,
    /// Audio that callers hear while they are connected; an ID of an audio item, `0` for none, or empty for the
    /// default.
    pub audio_while_connecting: Option<Audio>,
    /// Music that callers on hold hear.
    pub hold_music: Option<Audio>,
}

/// Greeting of a voicemail.
#[zoom_model(response)]
pub struct MessageGreeting {
    /// Audio prompt in business hours.
    pub business_hours: Option<Audio>,
    /// Audio prompt in closed hours.
    pub closed_hours: Option<Audio>,
    /// Audio prompt on holidays.
    pub holiday_hours: Option<Audio>,
}

/// Changes to: audio prompt of a site.
#[zoom_model]
pub struct AudioPromptUpdate {
    /// Language of the audio prompt.
    pub language: Option<String>,
    /// Greeting with the instruction for leaving a voicemail.
    pub greeting_leave_voicemail_instruction: Option<MessageGreetingUpdate>,
    /// Greeting with a menu for leaving and checking voicemail.
    pub greeting_menu_leave_or_check_voicemail: Option<MessageGreetingUpdate>,
    /// Greeting with a menu for an operator and leaving a voicemail.
    pub greeting_menu_connect_to_operator_or_leave_voicemail: Option<MessageGreetingUpdate>,
    /// Greeting with a menu for all three choices: operator, leaving and checking voicemail.
    pub greeting_menu_connect_to_operator_leave_or_check_voicemail: Option<MessageGreetingUpdate>,
    /// Instruction for leaving a voicemail.
    pub leave_voicemail_introduction: Option<MessageGreetingUpdate>,
    /// Message that is played to the caller.
    pub message_greeting: Option<MessageGreetingUpdate>,
    /// Audio that callers hear while they are connected; an ID of an audio item, `0` for none, or empty for the
    /// default.
    pub audio_while_connecting: Option<HoldMusicUpdate>,
    /// Music that callers on hold hear.
    pub hold_music: Option<HoldMusicUpdate>,
}

/// Changes to: greeting of a voicemail.
#[zoom_model]
pub struct MessageGreetingUpdate {
    /// Audio prompt in business hours.
    pub business_hours: Option<HoldMusicUpdate>,
    /// Audio prompt in closed hours.
    pub closed_hours: Option<HoldMusicUpdate>,
    /// Audio prompt on holidays.
    pub holiday_hours: Option<HoldMusicUpdate>,
}

/// Changes to: music on hold.
#[zoom_model]
pub struct HoldMusicUpdate {
    /// ID of the audio item.
    pub audio_id: Option<String>,
}
