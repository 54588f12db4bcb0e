//! Logs: voice call details.

use jiff::Timestamp;

use super::super::{Direction, EngagementQueue};
use super::{CallDistribution, CallType, CallingParty, ChargeType, Flow, NumberType, VoiceCallAgent, VoiceCallResult};
use zoom_api::zoom_model;

/// Leg of a voice engagement.
#[zoom_model(response)]
pub struct VoiceCallLeg {
    /// ID of the engagement.
    pub engagement_id: Option<String>,
    /// Direction of the leg.
    pub call_leg: Option<Direction>,
    /// Whether the call came through automatic call distribution.
    pub distribution: Option<CallDistribution>,
    /// Kind of the call: internal or external; plain, conference or callback.
    #[zoom(rename = "type")]
    pub kind: Option<CallType>,
    /// Phone number of the caller.
    pub caller_number: Option<String>,
    /// Type of the caller's number.
    pub caller_number_type: Option<NumberType>,
    /// Phone number of the called party.
    pub callee_number: Option<String>,
    /// Type of the called number.
    pub callee_number_type: Option<NumberType>,
    /// Time at which the leg started.
    pub start_time: Option<Timestamp>,
    /// Time at which the leg ended.
    pub end_time: Option<Timestamp>,
    /// Duration of the leg, in seconds.
    pub total_duration: Option<i64>,
    /// Phone number of the consumer.
    pub consumer_number: Option<String>,
    /// Display name of the consumer.
    pub consumer_display_name: Option<String>,
    /// Queue.
    pub queue: Option<EngagementQueue>,
    /// Agents.
    pub agents: Vec<VoiceCallAgent>,
    /// Flow.
    pub flow: Option<Flow>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Whether the call was recorded.
    pub recorded: Option<bool>,
    /// Whether the call was monitored.
    pub monitored: Option<bool>,
    /// Whether the call left a message in an inbox.
    pub inbox: Option<bool>,
    /// Outcome of the leg.
    pub result: Option<VoiceCallResult>,
    /// Phone number of the caller.
    pub caller_id: Option<String>,
    /// Party that made the call.
    pub calling_party: Option<CallingParty>,
    /// Price of the call.
    pub charge: Option<String>,
    /// Price of the leg.
    pub rate: Option<String>,
    /// How the call is charged.
    pub charge_type: Option<ChargeType>,
}
