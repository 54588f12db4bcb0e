//! Sites: audio prompt.

use super::super::Audio;
use zoom_api::zoom_model;

/// Audio prompts of a site.
#[zoom_model(response)]
pub struct AudioPrompt {
    /// Language code of the audio prompts, such as `en-US`.
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
    /// Message greeting.
    pub message_greeting: Option<MessageGreeting>,
    /// Audio that callers hear while they are connected: the ID of an audio item, `0` for none, or empty for the
    /// default.
    pub audio_while_connecting: Option<Audio>,
    /// Music that callers on hold hear.
    pub hold_music: Option<Audio>,
}

/// Greeting, for business, closed and holiday hours.
#[zoom_model(response)]
pub struct MessageGreeting {
    /// Audio prompt in business hours.
    pub business_hours: Option<Audio>,
    /// Audio prompt in closed hours.
    pub closed_hours: Option<Audio>,
    /// Audio prompt on holidays.
    pub holiday_hours: Option<Audio>,
}

/// Changes to the audio prompts of a site.
#[zoom_model]
pub struct AudioPromptUpdate {
    /// Language code of the audio prompts, such as `en-US`.
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
    /// Message greeting.
    pub message_greeting: Option<MessageGreetingUpdate>,
    /// Audio that callers hear while they are connected: the ID of an audio item, `0` for none, or empty for the
    /// default.
    pub audio_while_connecting: Option<AudioUpdate>,
    /// Music that callers on hold hear.
    pub hold_music: Option<AudioUpdate>,
}

/// Changes to a greeting, for business, closed and holiday hours.
#[zoom_model]
pub struct MessageGreetingUpdate {
    /// Audio prompt in business hours.
    pub business_hours: Option<AudioUpdate>,
    /// Audio prompt in closed hours.
    pub closed_hours: Option<AudioUpdate>,
    /// Audio prompt on holidays.
    pub holiday_hours: Option<AudioUpdate>,
}

/// Audio item to play.
#[zoom_model]
pub struct AudioUpdate {
    /// ID of the audio item.
    pub audio_id: Option<String>,
}
