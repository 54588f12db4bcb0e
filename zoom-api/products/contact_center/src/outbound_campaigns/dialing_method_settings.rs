//! Outbound campaigns: dialing method settings.

use super::AgentlessAmdOffAction;
use zoom_api::zoom_model;

/// Settings of a campaign's dialing method.
#[zoom_model(one_of)]
pub enum DialingSettings {
    /// Settings of a progressive campaign.
    Progressive(ProgressiveSettings),
    /// Settings of a preview campaign.
    Preview(PreviewSettings),
}

/// Settings of progressive dialing.
#[zoom_model]
pub struct ProgressiveSettings {
    /// Whether answering machine detection (AMD) is enabled. It disconnects calls that an answering machine or a fax
    /// answers, and can delay the connection to an agent.
    #[zoom(default = false)]
    pub enable_amd: Option<bool>,
    /// Assets for answering machine detection; only with `enable_amd`.
    pub amd_settings: Option<AmdSettings>,
    /// Whether an answered call is abandoned if no agent connects in time.
    #[zoom(default = false)]
    pub enable_abandonment_timeout: Option<bool>,
    /// Time within which an agent must connect, in seconds; cleared if `enable_abandonment_timeout` is `false`.
    #[zoom(default = 5, min = 2, max = 30)]
    pub abandonment_timeout: Option<u32>,
    /// ID of the asset that is played when a call is abandoned because no agent is available; only with
    /// `enable_abandonment_timeout`.
    #[zoom(max_length = 36)]
    pub abandonment_message_asset_id: Option<String>,
}

/// Assets that answering machine detection plays.
#[zoom_model]
pub struct AmdSettings {
    /// ID of the asset that is played to a consumer before the agent is connected.
    #[zoom(max_length = 36)]
    pub greeting_asset_id: Option<String>,
    /// ID of the asset that is played to an answering machine.
    #[zoom(max_length = 36)]
    pub answering_machine_asset_id: Option<String>,
}

/// Settings of preview dialing.
#[zoom_model(response)]
pub struct PreviewSettings {
    /// Whether preview dialing connects automatically or on the agent's command.
    pub dialing_strategy: Option<DialingStrategy>,
    /// Time before the call is made automatically, in seconds.
    #[zoom(min = 5, max = 60)]
    pub preview_timer: Option<u32>,
    /// Whether agents can skip engagements, for preview dialing.
    pub enable_skip: Option<bool>,
    /// Number of engagements that an agent can skip, for preview dialing.
    #[zoom(min = 1, max = 5)]
    pub max_skips: Option<u32>,
    /// Whether agents can ignore a preview, for preview dialing. Ignoring it changes their status as set in the
    /// preferences.
    pub enable_ignore_preview_notification: Option<bool>,
}

/// Whether preview dialing connects automatically or on the agent's command.
#[zoom_model]
pub enum DialingStrategy {
    /// Calls are made when the preview ends.
    Automatic,
    /// The agent makes the calls.
    Manual,
}

/// Settings of a created campaign's dialing method.
#[zoom_model(one_of)]
pub enum CreatedDialingSettings {
    /// Settings of a progressive campaign.
    Progressive(ProgressiveSettings),
    /// Settings of a preview campaign.
    Preview(CreatedPreviewSettings),
    /// Settings of an agentless campaign.
    Agentless(CreatedAgentlessSettings),
}

/// Preview dialing of a created campaign.
#[zoom_model(response)]
pub struct CreatedPreviewSettings {
    /// Whether preview dialing connects automatically or on the agent's command.
    pub dialing_strategy: Option<DialingStrategy>,
    /// Time before the call is made automatically, in seconds.
    pub preview_timer: Option<i64>,
    /// Whether agents can skip engagements, for preview dialing.
    pub enable_skip: Option<bool>,
    /// Number of engagements that an agent can skip, for preview dialing.
    #[zoom(min = 1, max = 5)]
    pub max_skips: Option<u32>,
    /// Whether agents can ignore a preview, for preview dialing. Ignoring it changes their status as set in the
    /// preferences.
    pub enable_ignore_preview_notification: Option<bool>,
    /// Whether preview dialing can be retried.
    pub allow_retry_preview_dialer: Option<bool>,
}

/// Agentless dialing of a created campaign.
#[zoom_model(response)]
pub struct CreatedAgentlessSettings {
    /// Number of calls that agentless dialing makes at a time.
    #[zoom(min = 1, max = 100)]
    pub max_concurrent_calls: Option<u32>,
    /// Action for an answered call if answering machine detection is disabled.
    pub agentless_amd_off_action: Option<AgentlessAmdOffAction>,
    /// ID of the flow or the asset that the action uses.
    pub agentless_amd_off_resource_id: Option<String>,
    /// ID of the former flow of agentless dialing.
    pub old_flow_id: Option<String>,
    /// ID of the new flow of agentless dialing.
    pub new_flow_id: Option<String>,
}

/// Settings for the dialing method of a new campaign.
#[zoom_model(one_of)]
pub enum NewDialingSettings {
    /// Settings of a progressive campaign.
    Progressive(ProgressiveSettings),
    /// Settings of a preview campaign.
    Preview(NewPreviewSettings),
    /// Settings of an agentless campaign.
    Agentless(NewAgentlessSettings),
}

/// Preview dialing of a new campaign.
#[zoom_model]
pub struct NewPreviewSettings {
    /// Whether preview dialing connects automatically or on the agent's command.
    #[zoom(default = "automatic")]
    pub dialing_strategy: Option<DialingStrategy>,
    /// Time before the call is made automatically, in seconds.
    #[zoom(default = 5, min = 5, max = 60)]
    pub preview_timer: Option<u32>,
    /// Whether agents can skip engagements, for preview dialing.
    #[zoom(default = true)]
    pub enable_skip: Option<bool>,
    /// Number of engagements that an agent can skip, for preview dialing.
    #[zoom(default = 1, min = 1, max = 5)]
    pub max_skips: Option<u32>,
    /// Whether agents can ignore a preview, for preview dialing. Ignoring it changes their status as set in the
    /// preferences.
    #[zoom(default = true)]
    pub enable_ignore_preview_notification: Option<bool>,
    /// Whether preview dialing can be retried.
    #[zoom(default = false)]
    pub allow_retry_preview_dialer: Option<bool>,
}

/// Agentless dialing of a new campaign.
#[zoom_model]
pub struct NewAgentlessSettings {
    /// Number of calls that agentless dialing makes at a time.
    #[zoom(min = 1, max = 100)]
    pub max_concurrent_calls: u32,
    /// Action for an answered call if answering machine detection is disabled.
    #[zoom(default = "playMedia")]
    pub agentless_amd_off_action: Option<NewAgentlessAmdOffAction>,
    /// ID of the flow or the asset that the action uses.
    #[zoom(max_length = 36)]
    pub agentless_amd_off_resource_id: Option<String>,
    /// ID of the former flow of agentless dialing.
    #[zoom(max_length = 36)]
    pub old_flow_id: Option<String>,
    /// ID of the new flow of agentless dialing.
    #[zoom(max_length = 36)]
    pub new_flow_id: String,
}

/// Action of agentless dialing without answering machine detection.
#[zoom_model]
pub enum NewAgentlessAmdOffAction {
    /// Continues with a flow.
    #[zoom(rename = "useFlow")]
    UseFlow,
    /// Ends the call.
    #[zoom(rename = "hangUp")]
    HangUp,
    /// Plays an asset.
    #[zoom(rename = "playMedia")]
    PlayMedia,
}
