//! Account settings: chat etiquette tool.

use zoom_api::zoom_model;

/// The tool that watches chats for words and patterns, with its policies.
#[zoom_model]
pub struct ChatEtiquetteTool {
    /// Whether the Chat Etiquette Tool is on.
    pub enable: Option<bool>,
    /// The policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
    /// How many policies there can be.
    pub policy_max_count: Option<u32>,
}

/// A policy of the Chat Etiquette Tool: the words or pattern it looks for, and what then happens.
#[zoom_model]
pub struct Policy {
    /// The description of the policy.
    pub description: Option<String>,
    /// The policy's ID.
    pub id: Option<String>,
    /// Whether the policy is locked, so that users cannot change it.
    pub is_locked: Option<bool>,
    /// The words that the policy looks for.
    pub keywords: Vec<String>,
    /// The name of the policy.
    pub name: Option<String>,
    /// The regular expression that the policy looks for.
    pub regular_expression: Option<String>,
    /// The status of the policy.
    pub status: Option<PolicyStatus>,
    /// What happens to a message to which the policy applies.
    pub trigger_action: Option<TriggerAction>,
}

/// Whether a policy is in force.
#[zoom_model]
pub enum PolicyStatus {
    /// It is.
    Activated,
    /// It is not.
    Deactivated,
}

/// What happens to a message that a policy catches.
#[zoom_model]
pub enum TriggerAction {
    /// The user must confirm before it is sent.
    Confirm = 1,
    /// It is not sent.
    Block = 2,
}

/// What is changed of the Chat Etiquette Tool and its policies; what is left out stays as it is.
#[zoom_model]
pub struct ChatEtiquetteToolUpdate {
    /// Whether the Chat Etiquette Tool is on, which keeps users from sending unwanted words and patterns.
    pub enable: Option<bool>,
    /// What is done with the policies.
    pub operate: Option<ListOperation>,
    /// The policies of the Chat Etiquette Tool.
    pub policies: Vec<Policy>,
}

/// What is done with policies.
#[zoom_model]
pub enum ListOperation {
    /// Adds them.
    Create,
    /// Changes them.
    Update,
    /// Deletes them.
    Delete,
}
