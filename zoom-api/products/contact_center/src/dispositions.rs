//! Dispositions and sets of them: the outcomes that agents record for engagements.

use jiff::Timestamp;

use super::{ActiveStatus, DispositionRef, DispositionType, QueueRef};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the dispositions of the account.
#[zoom_endpoint(
    GET, "/contact_center/dispositions",
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:list_dispositions:admin"],
    rate_limit = Medium,
    paged = dispositions,
    operation = "listDispositions",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/GET/contact_center/dispositions",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
    )
)]
pub fn list_dispositions(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> DispositionPage;

/// Creates a disposition.
///
/// Agents choose a disposition to record the outcome or the topic of an engagement. It takes effect in the queues that
/// it is assigned to.
#[zoom_endpoint(
    POST, "/contact_center/dispositions", json,
    scopes = ["contact_center_disposition:write:admin", "contact_center:write:disposition:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createDisposition",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/POST/contact_center/dispositions",
    errors(
        /// Another disposition has this name.
        400/2402 => DispositionNameTaken,
        /// A disposition has more than 500 sub-dispositions.
        400/2504 => TooManySubDispositions,
        /// A `current_index` occurs more than once.
        400/2505 => DuplicateSubDispositionIndex,
        /// A multi-level disposition needs sub-dispositions.
        400/2507 => SubDispositionsRequired,
        /// Two sub-dispositions on a tier have the same name.
        400/2508 => DuplicateSubDispositionName,
        /// A disposition has one to four tiers of sub-dispositions.
        400/2509 => InvalidTierCount,
        /// A tier has more than 20 sub-dispositions.
        400/2512 => TooManySubDispositionsOnTier,
        /// A sub-disposition lacks `current_index`.
        400/2514 => CurrentIndexRequired,
        /// A sub-disposition lacks `parent_index`.
        400/2515 => ParentIndexRequired,
        /// The app or the user may not make this call.
        403 => Forbidden,
    )
)]
pub fn create_disposition(
    /// Disposition to create.
    #[body]
    disposition: NewDisposition,
) -> CreatedDisposition;

/// Lists the disposition sets of the account.
///
/// A set groups dispositions.
#[zoom_endpoint(
    GET, "/contact_center/dispositions/sets",
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:list_disposition_sets:admin"],
    rate_limit = Medium,
    paged = disposition_sets,
    operation = "listSets",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/GET/contact_center/dispositions/sets",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
    )
)]
pub fn list_sets(
    next_page_token: Option<String>,
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
) -> DispositionSetPage;

/// Creates a disposition set.
#[zoom_endpoint(
    POST, "/contact_center/dispositions/sets", json,
    scopes = ["contact_center_disposition:write:admin", "contact_center:write:disposition_set:admin"],
    rate_limit = Light,
    success = 201,
    operation = "createSet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/POST/contact_center/dispositions/sets",
    errors(
        /// Another disposition set has this name.
        400/2502 => SetNameTaken,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No disposition has this ID.
        404/2403 => DispositionNotFound,
    )
)]
pub fn create_set(
    /// Whether the record can be used (`active`) or not (`inactive`).
    #[zoom(default = "inactive")]
    status: Option<ActiveStatus>,
    /// Name of the disposition set.
    disposition_set_name: String,
    /// Description of the disposition set.
    disposition_set_description: Option<String>,
    /// IDs of the dispositions in the set.
    #[zoom(max_items = 250)]
    disposition_ids: Option<Vec<String>>,
) -> CreatedDispositionSet;

/// Returns a disposition set with its dispositions and queues.
#[zoom_endpoint(
    GET, "/contact_center/dispositions/sets/<disposition_set_id>",
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:disposition_set:admin"],
    rate_limit = Light,
    operation = "getSet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/GET/contact_center/dispositions/sets/%7BdispositionSetId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No disposition set has this ID.
        404/2501 => DispositionSetNotFound,
    )
)]
pub fn get_set(
    /// ID of the disposition set.
    disposition_set_id: String,
) -> DispositionSet;

/// Deletes a disposition set.
#[zoom_endpoint(
    DELETE, "/contact_center/dispositions/sets/<disposition_set_id>",
    scopes = ["contact_center_disposition:write:admin", "contact_center:delete:disposition_set:admin"],
    rate_limit = Light,
    operation = "deleteSet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/DELETE/contact_center/dispositions/sets/%7BdispositionSetId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No disposition set has this ID.
        404/2501 => DispositionSetNotFound,
    )
)]
pub fn delete_set(
    /// ID of the disposition set.
    disposition_set_id: String,
) -> NoContent;

/// Updates a disposition set.
#[zoom_endpoint(
    PATCH, "/contact_center/dispositions/sets/<disposition_set_id>", json,
    scopes = ["contact_center_disposition:write:admin", "contact_center:update:disposition_set:admin"],
    rate_limit = Light,
    operation = "updateSet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/PATCH/contact_center/dispositions/sets/%7BdispositionSetId%7D",
    errors(
        /// Another disposition set has this name.
        400/2502 => SetNameTaken,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// One or more of the dispositions do not exist.
        404/2403 => DispositionsNotFound,
        /// No disposition set has this ID.
        404/2501 => DispositionSetNotFound,
    )
)]
pub fn update_set(
    /// ID of the disposition set.
    disposition_set_id: String,
    /// Name of the disposition set.
    disposition_set_name: Option<String>,
    /// Description of the disposition set.
    disposition_set_description: Option<String>,
    /// Whether the record can be used (`active`) or not (`inactive`).
    status: Option<ActiveStatus>,
    /// IDs of the dispositions to add to the set.
    #[zoom(max_items = 50)]
    disposition_ids: Option<Vec<String>>,
) -> NoContent;

/// Returns a disposition with its sub-dispositions.
#[zoom_endpoint(
    GET, "/contact_center/dispositions/<disposition_id>",
    scopes = ["contact_center_disposition:read:admin", "contact_center:read:disposition:admin"],
    rate_limit = Light,
    operation = "getDisposition",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/GET/contact_center/dispositions/%7BdispositionId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No disposition has this ID.
        404/2401 => DispositionNotFound,
    )
)]
pub fn get_disposition(
    /// ID of the disposition.
    disposition_id: String,
) -> Disposition;

/// Deletes a disposition.
#[zoom_endpoint(
    DELETE, "/contact_center/dispositions/<disposition_id>",
    scopes = ["contact_center_disposition:write:admin", "contact_center:delete:disposition:admin"],
    rate_limit = Light,
    operation = "deleteDisposition",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/DELETE/contact_center/dispositions/%7BdispositionId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No disposition has this ID.
        404/2401 => DispositionNotFound,
    )
)]
pub fn delete_disposition(
    /// ID of the disposition.
    disposition_id: String,
) -> NoContent;

/// Updates a disposition.
///
/// A multi-level disposition cannot become a single one.
#[zoom_endpoint(
    PATCH, "/contact_center/dispositions/<disposition_id>", json,
    scopes = ["contact_center_disposition:write:admin", "contact_center:update:disposition:admin"],
    rate_limit = Light,
    operation = "updateDisposition",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/dispositions/PATCH/contact_center/dispositions/%7BdispositionId%7D",
    errors(
        /// Another disposition has this name.
        400/2402 => DispositionNameTaken,
        /// A disposition has more than 500 sub-dispositions.
        400/2504 => TooManySubDispositions,
        /// A `current_index` occurs more than once.
        400/2505 => DuplicateSubDispositionIndex,
        /// A multi-level disposition needs sub-dispositions.
        400/2507 => SubDispositionsRequired,
        /// Two sub-dispositions on a tier have the same name.
        400/2508 => DuplicateSubDispositionName,
        /// A disposition has one to four tiers of sub-dispositions.
        400/2509 => InvalidTierCount,
        /// A multi-level disposition cannot become a single one.
        400/2510 => MultiLevelToSingle,
        /// A tier has more than 20 sub-dispositions.
        400/2512 => TooManySubDispositionsOnTier,
        /// A sub-disposition lacks `current_index`.
        400/2514 => CurrentIndexRequired,
        /// A sub-disposition lacks `parent_index`.
        400/2515 => ParentIndexRequired,
        /// The app or the user may not make this call.
        403 => Forbidden,
        /// No disposition has this ID.
        404/2401 => DispositionNotFound,
    )
)]
pub fn update_disposition(
    /// ID of the disposition.
    disposition_id: String,
    /// Changes to the disposition.
    #[body]
    disposition: DispositionUpdate,
) -> NoContent;

/// Disposition set with its dispositions and queues.
#[zoom_model(response)]
pub struct DispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// Description of the disposition set.
    pub disposition_set_description: Option<String>,
    /// Whether the record can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Dispositions.
    pub dispositions: Vec<DispositionRef>,
    /// Queues.
    pub queues: Vec<QueueRef>,
}

/// Disposition with its sub-dispositions.
#[zoom_model(response)]
pub struct Disposition {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition.
    pub disposition_name: Option<String>,
    /// Description of the disposition.
    pub disposition_description: Option<String>,
    /// Whether it can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Number of queues that use the disposition.
    pub queue_count: Option<u32>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Whether the disposition has tiers of sub-dispositions.
    pub disposition_type: Option<DispositionType>,
    /// Sub-dispositions, at least one for a multi-level disposition, none for a single one.
    pub sub_dispositions: Vec<SubDisposition>,
}

/// Sub-disposition; `parent_index` refers to the `current_index` of the one above it.
#[zoom_model(response)]
pub struct SubDisposition {
    /// ID of the sub-disposition.
    pub sub_disposition_id: Option<String>,
    /// Name of the sub-disposition.
    pub sub_disposition_name: Option<String>,
    /// Number that identifies the sub-disposition within the disposition.
    pub current_index: Option<i64>,
    /// `current_index` of the sub-disposition above; 0 for the first tier.
    pub parent_index: Option<i64>,
}

/// Page of dispositions.
#[zoom_model(response)]
pub struct DispositionPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Dispositions.
    #[zoom(max_items = 300)]
    pub dispositions: Vec<ListedDisposition>,
}

/// Disposition in a list.
#[zoom_model(response)]
pub struct ListedDisposition {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition.
    pub disposition_name: Option<String>,
    /// Description of the disposition.
    pub disposition_description: Option<String>,
    /// Whether the record can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Number of queues that use the disposition.
    pub queue_count: Option<u32>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Whether the disposition has tiers of sub-dispositions.
    pub disposition_type: Option<DispositionType>,
}

/// Page of disposition sets.
#[zoom_model(response)]
pub struct DispositionSetPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Disposition sets.
    pub disposition_sets: Vec<ListedDispositionSet>,
}

/// Disposition set in a list.
#[zoom_model(response)]
pub struct ListedDispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// Description of the disposition set.
    pub disposition_set_description: Option<String>,
    /// Whether the record can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Number of dispositions.
    pub dispositions_count: Option<u32>,
    /// Number of queues that use the set.
    pub queues_count: Option<u32>,
}

/// Disposition that was created.
#[zoom_model(response)]
pub struct CreatedDisposition {
    /// ID of the disposition.
    pub disposition_id: Option<String>,
    /// Name of the disposition.
    pub disposition_name: Option<String>,
    /// Description of the disposition.
    pub disposition_description: Option<String>,
    /// Whether the record can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Whether the disposition has tiers of sub-dispositions.
    pub disposition_type: Option<DispositionType>,
}

/// Disposition set that was created.
#[zoom_model(response)]
pub struct CreatedDispositionSet {
    /// ID of the disposition set.
    pub disposition_set_id: Option<String>,
    /// Name of the disposition set.
    pub disposition_set_name: Option<String>,
    /// Description of the disposition set.
    pub disposition_set_description: Option<String>,
    /// Whether the record can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Time of the last change.
    pub last_modified_time: Option<Timestamp>,
    /// ID of the user who made the last change.
    pub modified_by: Option<String>,
    /// Dispositions.
    #[zoom(max_items = 250)]
    pub dispositions: Vec<DispositionRef>,
}

/// Disposition to create.
#[zoom_model]
pub struct NewDisposition {
    /// Whether the record can be used (`active`) or not (`inactive`).
    #[zoom(default = "inactive")]
    pub status: Option<ActiveStatus>,
    /// Name of the disposition.
    pub disposition_name: String,
    /// Description of the disposition.
    pub disposition_description: Option<String>,
    /// Whether the disposition has tiers of sub-dispositions.
    #[zoom(default = "single")]
    pub disposition_type: Option<DispositionType>,
    /// Sub-dispositions, at least one for a multi-level disposition, none for a single one. They form a tree of at most
    /// four tiers, with at most 20 sub-dispositions below each parent.
    #[zoom(max_items = 500)]
    pub sub_dispositions: Vec<NewSubDisposition>,
}

/// Sub-disposition to create.
#[zoom_model]
pub struct NewSubDisposition {
    /// Name of the sub-disposition.
    pub sub_disposition_name: String,
    /// Number that identifies the sub-disposition within the disposition.
    #[zoom(min = 1, max = 500)]
    pub current_index: u32,
    /// `current_index` of the sub-disposition above; 0 for the first tier. Sub-dispositions whose parent does not exist
    /// are discarded.
    #[zoom(max = 499)]
    pub parent_index: i64,
}

/// Changes to a disposition.
#[zoom_model]
pub struct DispositionUpdate {
    /// Name of the disposition.
    pub disposition_name: Option<String>,
    /// Whether it can be used (`active`) or not (`inactive`).
    pub status: Option<ActiveStatus>,
    /// Description of the disposition.
    pub disposition_description: Option<String>,
    /// Whether the disposition has tiers of sub-dispositions.
    pub disposition_type: Option<DispositionType>,
    /// Sub-dispositions, at least one for a multi-level disposition, none for a single one. They form a tree of at most
    /// four tiers, with at most 20 sub-dispositions below each parent.
    #[zoom(max_items = 500)]
    pub sub_dispositions: Vec<SubDispositionUpdate>,
}

/// New data of a sub-disposition.
#[zoom_model]
pub struct SubDispositionUpdate {
    /// ID of the sub-disposition.
    pub sub_disposition_id: Option<String>,
    /// Name of the sub-disposition.
    pub sub_disposition_name: String,
    /// Number that identifies the sub-disposition within the disposition.
    #[zoom(min = 1, max = 500)]
    pub current_index: u32,
    /// `current_index` of the sub-disposition above; 0 for the first tier. Sub-dispositions whose parent does not exist
    /// are discarded.
    #[zoom(max = 499)]
    pub parent_index: i64,
}
