//! Phone numbers: assignee.

use super::super::NamedRef;
use super::AssigneeType;
use zoom_api::zoom_model;

/// User, queue or other extension that a number or device is assigned to.
#[zoom_model(response)]
pub struct Assignee {
    /// Language of the audio prompts.
    pub audio_prompt_language: Option<String>,
    /// Format of the number in invitations; only for meeting numbers.
    pub display_number: Option<String>,
    /// Extension number of the assignee.
    pub extension_number: Option<i64>,
    /// Audio file with the welcome message of the meeting service; without it, the account's telephone welcome message
    /// is played. An ID with the prefix `removed_` is a file that was deleted from the audio library.
    pub greeting: Option<NamedRef>,
    /// ID of the user; for an emergency number pool or a company location, the ID of the site if the account has
    /// multiple sites, otherwise of the account.
    pub id: Option<String>,
    /// Label that follows the number in invitations, in parentheses; only for meeting numbers. At most 32 characters,
    /// without digits, parentheses, commas, colons or semicolons.
    pub label: Option<String>,
    /// ID of the meeting; only for meeting numbers.
    pub meeting_id: Option<String>,
    /// Name of the assignee.
    pub name: Option<String>,
    /// Audio file with the hold music of the meeting service; without it, the account's telephone hold music is played.
    /// An ID with the prefix `removed_` is a file that was deleted from the audio library.
    pub on_hold_music: Option<NamedRef>,
    /// Kind of user, extension or service to which the number belongs.
    #[zoom(rename = "type")]
    pub kind: Option<AssigneeType>,
}

/// Extension that a phone number is assigned to.
#[zoom_model(response)]
pub struct PhoneNumberAssignee {
    /// Extension number of the assignee.
    pub extension_number: Option<i64>,
    /// ID of the assignee.
    pub id: Option<String>,
    /// Name of the assignee.
    pub name: Option<String>,
    /// Kind of user, extension or service to which the number belongs.
    #[zoom(rename = "type")]
    pub kind: Option<PhoneNumberAssigneeType>,
}

/// Kind of extension that a phone number is assigned to.
#[zoom_model]
pub enum PhoneNumberAssigneeType {
    /// User.
    User,
    /// Call queue.
    #[zoom(rename = "callQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "autoReceptionist")]
    AutoReceptionist,
    /// Common area.
    #[zoom(rename = "commonArea")]
    CommonArea,
    /// Emergency number pool.
    #[zoom(rename = "emergencyNumberPool")]
    EmergencyNumberPool,
    /// Company location.
    #[zoom(rename = "companyLocation")]
    CompanyLocation,
    /// Meeting service.
    #[zoom(rename = "meetingService")]
    MeetingService,
    /// Shared line group.
    #[zoom(rename = "sharedLineGroup")]
    SharedLineGroup,
}
