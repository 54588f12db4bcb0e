//! Numbers: assigned list.

use super::Audio;
use zoom_api::zoom_model;

/// Person or service that a number is assigned to.
#[zoom_model(response)]
pub struct Assignment {
    /// ID of the user, location or Contact Center service, depending on `assigned_to_type`. For an emergency number
    /// pool, the ID of the site or, without sites, of the account.
    pub assigned_to_id: Option<String>,
    /// Name of the user, location or service.
    #[zoom(rename = "assgined_to_name")]
    pub assigned_to_name: Option<String>,
    /// Kind of the person or service that the number is assigned to.
    pub assigned_to_type: Option<AssigneeType>,
    /// Channel of a Contact Center number.
    pub source_channel: Option<SourceChannel>,
    /// Extension of the assignee; only for Zoom Phone.
    pub extension_number: Option<String>,
    /// ID of the meeting; only for meeting services.
    pub meeting_id: Option<String>,
    /// Greeting; only for meeting services.
    pub greeting: Option<Audio>,
    /// Music on hold; only for meeting services.
    pub on_hold_music: Option<Audio>,
    /// Number shown in invitations and emails; only for meeting services.
    pub display_number: Option<String>,
    /// Text shown in parentheses after the number, in invitations and in the client; only for meeting services.
    pub label: Option<String>,
}

/// Kind of the person or service that a number is assigned to.
#[zoom_model]
pub enum AssigneeType {
    /// User.
    #[zoom(rename = "User")]
    User,
    /// Call queue.
    #[zoom(rename = "CallQueue")]
    CallQueue,
    /// Auto receptionist.
    #[zoom(rename = "AutoReceptionist")]
    AutoReceptionist,
    /// Cisco or Polycom room.
    #[zoom(rename = "CiscoPolycomRoom")]
    CiscoPolycomRoom,
    /// Shared line group.
    #[zoom(rename = "SharedLineGroup")]
    SharedLineGroup,
    /// Group call pickup.
    #[zoom(rename = "GroupCallPickup")]
    GroupCallPickup,
    /// Common area.
    #[zoom(rename = "CommonArea")]
    CommonArea,
    /// Emergency number pool.
    #[zoom(rename = "EmergencyNumberPool")]
    EmergencyNumberPool,
    /// Company location.
    #[zoom(rename = "CompanyLocation")]
    CompanyLocation,
    /// Personal location.
    #[zoom(rename = "PersonalLocation")]
    PersonalLocation,
    /// Meeting service.
    #[zoom(rename = "MeetingService")]
    MeetingService,
    /// Local survivability.
    #[zoom(rename = "LocalSurvivability")]
    LocalSurvivability,
    /// Local survivability emergency number pool.
    #[zoom(rename = "LocalSurvivabilityEmergencyNumberPool")]
    LocalSurvivabilityEmergencyNumberPool,
    /// Resource account of Microsoft Teams.
    #[zoom(rename = "MicrosoftTeamsResourceAccount")]
    MicrosoftTeamsResourceAccount,
    /// Distribution group.
    #[zoom(rename = "DistributionGroup")]
    DistributionGroup,
}

/// Contact Center channel of a number.
#[zoom_model]
pub enum SourceChannel {
    /// Voice.
    #[zoom(rename = "Voice")]
    Voice,
    /// SMS.
    #[zoom(rename = "SMS")]
    Sms,
}

/// Person or service that a listed number is assigned to.
#[zoom_model(response)]
pub struct ListedAssignment {
    /// ID of the user, location or service, depending on `assigned_to_type`. For an emergency number pool, the ID of
    /// the site or, without sites, of the account.
    pub assigned_to_id: Option<String>,
    /// Name of the user, location or service.
    #[zoom(rename = "assgined_to_name")]
    pub assigned_to_name: Option<String>,
    /// Kind of the person or service that the number is assigned to.
    pub assigned_to_type: Option<AssigneeType>,
    /// Channel of a Contact Center number.
    pub source_channel: Option<SourceChannel>,
    /// Extension of the assignee; only for Zoom Phone.
    pub extension_number: Option<String>,
}
