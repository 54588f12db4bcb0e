//! Account settings: chat etiquette tool.

use zoom_api::zoom_model;

/// Chat Etiquette Tool, which monitors chats for keywords and patterns, with its policies.
#[zoom_model(response)]
pub struct ChatEtiquetteTool {
    /// Whether the Chat Etiquette Tool is enabled.
    pub enable: Option<bool>,
    /// Policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
    /// Maximum number of policies; read-only.
    pub policy_max_count: Option<u32>,
}

/// Policy of the Chat Etiquette Tool: the keywords or pattern to match, and the action.
#[zoom_model]
pub struct Policy {
    /// Description of the policy.
    pub description: Option<String>,
    /// ID of the policy.
    pub id: Option<String>,
    /// Whether the policy is locked, so that users cannot change it.
    pub is_locked: Option<bool>,
    /// Keywords that the policy matches.
    pub keywords: Vec<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Regular expression that the policy matches.
    pub regular_expression: Option<String>,
    /// Status of the policy.
    pub status: Option<PolicyStatus>,
    /// Action for a message that matches the policy.
    pub trigger_action: Option<TriggerAction>,
}

/// Status of a policy.
#[zoom_model]
pub enum PolicyStatus {
    /// Active.
    Activated,
    /// Inactive.
    Deactivated,
}

/// Action for a message that matches a policy.
#[zoom_model]
pub enum TriggerAction {
    /// The user must confirm before the message is sent.
    Confirm = 1,
    /// The message is blocked.
    Block = 2,
}

/// Changes to the Chat Etiquette Tool and its policies. Omitted fields keep their values.
#[zoom_model]
pub struct ChatEtiquetteToolUpdate {
    /// Whether the Chat Etiquette Tool is enabled; disabled by default.
    pub enable: Option<bool>,
    /// Action for the policies.
    pub operate: Option<ListOperation>,
    /// Policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
}

/// Action for policies.
#[zoom_model]
pub enum ListOperation {
    /// Add.
    Create,
    /// Update.
    Update,
    /// Delete.
    Delete,
}
