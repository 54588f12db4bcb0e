//! Lists of prospects that a user dials one after the other.

use jiff::Timestamp;

use super::{ImportSource, ProspectType};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the account's call lists, optionally by user and source.
#[zoom_endpoint(
    GET, "/dialer/call-lists",
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:call_lists:admin"],
    rate_limit = Light,
    operation = "ListCallLists",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/GET/dialer/call-lists",
    errors(
        /// The import source is invalid.
        400/6153 => InvalidImportSource,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn list_call_lists(
    /// IDs or email addresses of the users whose call lists are listed.
    #[query(csv)]
    user_ids: Vec<String>,
    /// Source of the call lists to list.
    import_from: Option<ImportSource>,
) -> CallLists;

/// Creates a call list.
#[zoom_endpoint(
    POST, "/dialer/call-lists", json,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:write:call_lists:admin"],
    rate_limit = Light,
    success = 201,
    operation = "CreateCallList",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/POST/dialer/call-lists",
    errors(
        /// Another call list has this name.
        400/6000 => NameTaken,
        /// The account already has 10,000 call lists created through the API.
        400/6002 => TooManyCallLists,
        /// The call list has no name.
        400/6004 => NameRequired,
        /// The name has more than 255 characters.
        400/6005 => NameTooLong,
        /// The description has more than 1,000 characters.
        400/6006 => DescriptionTooLong,
        /// A new call list cannot have an ID.
        400/6007 => UnexpectedId,
        /// The prospect type is missing.
        400/6010 => ProspectTypeRequired,
        /// The prospect type is neither contact nor lead.
        400/6011 => InvalidProspectType,
        /// The user does not exist.
        400/6021 => UserNotFound,
        /// The assigned user's ID or email address is missing.
        400/6022 => AssigneeRequired,
        /// Fields are invalid; the response lists them.
        400/6100 => ValidationFailed,
        /// The request body is missing.
        400/6201 => BodyRequired,
        /// The user is neither owner nor admin of the account.
        403 => NotAdmin,
        /// Zoom failed to process the request.
        500 => InternalServerError,
    )
)]
pub fn create_call_list(
    /// Name of the call list.
    name: String,
    /// Description or notes.
    description: Option<String>,
    /// Kind of prospects in the list.
    prospect_type: ProspectType,
    /// ID or email address of the user who dials the list.
    assigned_to_user_id: String,
) -> CreatedCallList;

/// Returns a call list.
///
/// Only owners and admins may call it.
#[zoom_endpoint(
    GET, "/dialer/call-lists/<call_list_id>",
    scopes = ["dialer:read:admin", "zoom_auto_dialer:read:call_lists:admin"],
    rate_limit = Light,
    operation = "GetCallListbyID",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/GET/dialer/call-lists/%7BcallListId%7D",
    errors(
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list does not exist.
        404/6001 => CallListNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn get_call_list(
    /// ID of the call list.
    call_list_id: String,
) -> FoundCallList;

/// Deletes a call list and its prospects.
///
/// Only call lists created through the API can be deleted.
#[zoom_endpoint(
    DELETE, "/dialer/call-lists/<call_list_id>",
    scopes = ["dialer:write:admin", "zoom_auto_dialer:delete:call_lists:admin"],
    rate_limit = Light,
    operation = "DeleteCallList",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/DELETE/dialer/call-lists/%7BcallListId%7D",
    errors(
        /// The call list was not created through the API.
        400/6003 => NotCreatedByApi,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The call list does not exist.
        404/6001 => CallListNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
    )
)]
pub fn delete_call_list(
    /// ID of the call list.
    call_list_id: String,
) -> NoContent;

/// Updates a call list that was created through the API.
#[zoom_endpoint(
    PATCH, "/dialer/call-lists/<call_list_id>", json,
    scopes = ["dialer:write:admin", "zoom_auto_dialer:update:call_lists:admin"],
    rate_limit = Light,
    operation = "UpdateCallList",
    docs = "https://developers.zoom.us/docs/api/auto-dialer/#tag/call-list-management/PATCH/dialer/call-lists/%7BcallListId%7D",
    errors(
        /// The call list was not created through the API.
        400/6003 => NotCreatedByApi,
        /// The name has more than 255 characters.
        400/6005 => NameTooLong,
        /// The description has more than 1,000 characters.
        400/6006 => DescriptionTooLong,
        /// The call list is being dialed.
        400/6008 => CallListInUse,
        /// The prospect type of a list with prospects cannot change.
        400/6009 => ProspectTypeFixed,
        /// The prospect type is neither contact nor lead.
        400/6011 => InvalidProspectType,
        /// The user does not exist.
        400/6021 => UserNotFound,
        /// No field is given, or no given field differs from the call list.
        400/6053 => NoChanges,
        /// Fields are invalid; the response lists them.
        400/6100 => ValidationFailed,
        /// A parameter is invalid.
        400 => InvalidParameter,
        /// The user is neither owner nor admin of the account.
        403/6023 => NotAdmin,
        /// The app or its user lacks permission.
        403 => NoPermission,
        /// The call list does not exist.
        404/6001 => CallListNotFound,
        /// The call list does not exist.
        404 => CallListNotFound,
        /// Zoom failed to process the request.
        500/6200 => InternalServerError,
        /// Zoom failed to process the request.
        500 => InternalServerError,
    )
)]
pub fn update_call_list(
    /// ID of the call list.
    call_list_id: String,
    /// Name of the call list.
    name: Option<String>,
    /// Description or notes.
    description: Option<String>,
    /// Kind of prospects in the list; fixed once the list has prospects.
    prospect_type: Option<ProspectType>,
    /// ID or email address of the user who dials the list.
    assigned_to_user_id: Option<String>,
) -> NoContent;

/// Call list that was requested.
#[zoom_model(response)]
pub struct FoundCallList {
    /// Call list.
    pub call_list: Option<CallList>,
}

/// Call list, with its owner, source and progress.
#[zoom_model(response)]
pub struct CallList {
    /// ID of the call list.
    pub call_list_id: Option<String>,
    /// Name of the call list.
    pub name: Option<String>,
    /// Progress of the call list.
    pub status: Option<CallStatus>,
    /// ID of the user who owns the list.
    pub owner_user_id: Option<String>,
    /// Email address of the user who owns the list.
    pub owner_email: Option<String>,
    /// Description or notes.
    pub description: Option<String>,
    /// Kind of prospects in the list.
    pub prospect_type: Option<ProspectType>,
    /// Time of the creation (UTC).
    pub create_time: Option<Timestamp>,
    /// Source that the call list was imported from.
    pub import_from: Option<ImportSource>,
    /// Whether prospects of the list were dialed recently.
    pub recent_dialed: Option<bool>,
}

/// Progress of a call list.
#[zoom_model]
pub enum CallStatus {
    /// In progress.
    #[zoom(rename = "IN_PROGRESS")]
    InProgress,
    /// Complete.
    #[zoom(rename = "COMPLETE")]
    Complete,
}

/// Call lists of the account.
#[zoom_model(response)]
pub struct CallLists {
    /// Call lists.
    #[zoom(max_items = 10000)]
    pub call_lists: Vec<CallList>,
}

/// Call list that was created.
#[zoom_model(response)]
pub struct CreatedCallList {
    /// ID of the call list.
    pub call_list_id: Option<String>,
    /// Name of the call list.
    pub name: Option<String>,
    /// Time of the creation, in UTC.
    pub created_at: Option<Timestamp>,
    /// Kind of prospects in the list.
    pub prospect_type: Option<ProspectType>,
    /// ID of the user who dials the list.
    pub assigned_to_user_id: Option<String>,
    /// Email address of the user who dials the list.
    pub assigned_to_user_email: Option<String>,
}
