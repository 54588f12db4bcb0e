//! Closure sets: days and hours on which queues and flows are closed.

use jiff::Timestamp;

use super::{AssignedQueuePage, FlowRefPage};
use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the closure sets of the account.
#[zoom_endpoint(
    GET, "/contact_center/closures",
    scopes = ["contact_center_operating_hours:read:admin", "contact_center_queue:read:admin", "contact_center:read:list_closure_hours:admin"],
    rate_limit = Medium,
    paged = closure_sets,
    operation = "listClosures",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/closures",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
    )
)]
pub fn list_closure_sets(
    /// Whether to list the closure sets that new queues use by default, or the others.
    account_default: Option<bool>,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 100)] page_size: Option<u32>,
) -> ClosureSetPage;

/// Creates a closure set.
///
/// A set has at least one closure.
#[zoom_endpoint(
    POST, "/contact_center/closures", json,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center_queue:write:admin", "contact_center:write:closure_hour:admin"],
    rate_limit = Light,
    success = 201,
    operation = "closuresSetCreate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/POST/contact_center/closures",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// The time zone does not exist.
        400/3602 => TimezoneNotFound,
        /// The name is in use.
        400/3603 => NameTaken,
        /// A closure name occurs more than once.
        400/3702 => DuplicateClosureName,
        /// The end time is not after the start time.
        400/3703 => EndBeforeStart,
        /// A recurring closure needs `recurring_frequency_type`.
        400/3704 => FrequencyTypeRequired,
        /// An annual closure does not start and end in the same year.
        400/3705 => ClosureTooLong,
        /// A monthly closure does not start and end in the same month.
        400/3706 => ClosureTooLong,
        /// A weekly closure does not start and end in the same week.
        400/3707 => ClosureTooLong,
        /// A customized recurrence needs `recurring_week_interval`.
        400/3708 => WeekIntervalRequired,
        /// A customized recurrence needs `recurring_days_of_week`.
        400/3709 => DaysOfWeekRequired,
        /// A customized annual recurrence needs `recurring_month`.
        400/3710 => RecurringMonthRequired,
        /// `recurring_week_interval` of an annual or monthly closure is not between 1 and 5.
        400/3711 => InvalidWeekInterval,
        /// The start and end times do not match the time zone.
        400/3712 => TimesNotInTimeZone,
        /// `recurring_days_of_week` accepts only 1 to 7.
        400/3714 => InvalidDaysOfWeek,
    )
)]
pub fn create_closure_set(
    /// Closure set to create.
    #[body]
    closure_set: NewClosureSet,
) -> ClosureSet;

/// Returns a closure set.
#[zoom_endpoint(
    GET, "/contact_center/closures/<closure_set_id>",
    scopes = ["contact_center_operating_hours:read:admin", "contact_center_queue:read:admin", "contact_center:read:closure_hour:admin"],
    rate_limit = Light,
    operation = "getAClosureSet",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/closures/%7BclosureSetId%7D",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No closure set has this ID.
        404/3701 => ClosureSetNotFound,
    )
)]
pub fn get_closure_set(
    /// ID of the closure set.
    closure_set_id: String,
) -> ClosureSet;

/// Deletes a closure set.
///
/// The account's default cannot be deleted.
#[zoom_endpoint(
    DELETE, "/contact_center/closures/<closure_set_id>",
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:delete:closure_hour:admin"],
    rate_limit = Light,
    operation = "closureSetDelete",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/DELETE/contact_center/closures/%7BclosureSetId%7D",
    errors(
        /// The account's default closure set cannot be deleted.
        400/3713 => DefaultClosureSet,
        /// No closure set has this ID.
        404/3701 => ClosureSetNotFound,
    )
)]
pub fn delete_closure_set(
    /// ID of the closure set.
    closure_set_id: String,
) -> NoContent;

/// Updates a closure set.
///
/// A closure without `closure_id` is added to the set.
#[zoom_endpoint(
    PATCH, "/contact_center/closures/<closure_set_id>", json,
    scopes = ["contact_center_operating_hours:write:admin", "contact_center:update:closure_hour:admin"],
    rate_limit = Light,
    operation = "closureSetUpdate",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/PATCH/contact_center/closures/%7BclosureSetId%7D",
    errors(
        /// A parameter or a field is invalid; the message of the error specifies it.
        400/300 => ValidationFailed,
        /// The time zone does not exist.
        400/3602 => TimezoneNotFound,
        /// The name is in use.
        400/3603 => NameTaken,
        /// A closure name occurs more than once.
        400/3702 => DuplicateClosureName,
        /// The end time is not after the start time.
        400/3703 => EndBeforeStart,
        /// A recurring closure needs `recurring_frequency_type`.
        400/3704 => FrequencyTypeRequired,
        /// An annual closure does not start and end in the same year.
        400/3705 => ClosureTooLong,
        /// A monthly closure does not start and end in the same month.
        400/3706 => ClosureTooLong,
        /// A weekly closure does not start and end in the same week.
        400/3707 => ClosureTooLong,
        /// A customized recurrence needs `recurring_week_interval`.
        400/3708 => WeekIntervalRequired,
        /// A customized recurrence needs `recurring_days_of_week`.
        400/3709 => DaysOfWeekRequired,
        /// A customized annual recurrence needs `recurring_month`.
        400/3710 => RecurringMonthRequired,
        /// `recurring_week_interval` of an annual or monthly closure is not between 1 and 5.
        400/3711 => InvalidWeekInterval,
        /// The start and end times do not match the time zone.
        400/3712 => TimesNotInTimeZone,
        /// A closure ID occurs more than once.
        400/3901 => DuplicateClosureId,
        /// No closure has this ID.
        400/3902 => ClosureNotFound,
        /// A closure without `closure_id` needs its hour type.
        400/3903 => HourTypeRequired,
        /// A closure without `closure_id` needs `closure_name`.
        400/3904 => ClosureNameRequired,
        /// A closure without `closure_id` needs `start_time`.
        400/3905 => StartTimeRequired,
        /// A closure without `closure_id` needs `end_time`.
        400/3906 => EndTimeRequired,
        /// A closure without `closure_id` needs `recurring_frequency`.
        400/3907 => RecurringFrequencyRequired,
        /// A closure set needs at least one closure.
        400/3908 => ClosureRequired,
        /// No closure set has this ID.
        404/3701 => ClosureSetNotFound,
    )
)]
pub fn update_closure_set(
    /// ID of the closure set.
    closure_set_id: String,
    /// Changes to the closure set.
    #[body]
    closure_set: ClosureSetUpdate,
) -> NoContent;

/// Lists the flows that use a closure set.
#[zoom_endpoint(
    GET, "/contact_center/closures/<closure_set_id>/flows",
    scopes = ["contact_center_flow:read:admin", "contact_center:read:clousre_hour_flow:admin"],
    rate_limit = Light,
    paged = flows,
    operation = "listClosureSetFlows",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/closures/%7BclosureSetId%7D/flows",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No closure set has this ID.
        404/3701 => ClosureSetNotFound,
    )
)]
pub fn list_flows(
    /// ID of the closure set.
    closure_set_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 100)] page_size: Option<u32>,
) -> FlowRefPage;

/// Lists the queues that use a closure set.
#[zoom_endpoint(
    GET, "/contact_center/closures/<closure_set_id>/queues",
    scopes = ["contact_center_queue:read:admin", "contact_center:read:closure_hour_queue:admin"],
    rate_limit = Light,
    paged = queues,
    operation = "listClosureSetQueues",
    docs = "https://developers.zoom.us/docs/api/contact-center/#tag/operating-hours/GET/contact_center/closures/%7BclosureSetId%7D/queues",
    errors(
        /// Zoom rejects the request as invalid.
        400 => BadRequest,
        /// No closure set has this ID.
        404/3701 => ClosureSetNotFound,
    )
)]
pub fn list_queues(
    /// ID of the closure set.
    closure_set_id: String,
    next_page_token: Option<String>,
    #[zoom(default = 30, min = 1, max = 100)] page_size: Option<u32>,
) -> AssignedQueuePage;

/// Closure set with its closures.
#[zoom_model(response)]
pub struct ClosureSet {
    /// ID of the closure set.
    pub closure_set_id: String,
    /// Name of the closure set.
    pub closure_set_name: String,
    /// Description of the closure set.
    pub closure_set_description: String,
    /// Time zone, as IANA identifier.
    pub timezone: String,
    /// Whether new queues use the closure set by default.
    pub account_default: bool,
    /// Closures.
    #[zoom(max_items = 50)]
    pub closures: Vec<Closure>,
}

/// Single or recurring time at which the contact center is closed.
#[zoom_model(response)]
pub struct Closure {
    /// ID of the closure.
    pub closure_id: Option<String>,
    /// Name of the closure.
    pub closure_name: String,
    /// Whether the closure lasts all day or from the start to the end time.
    pub closure_hour_type: ClosureHourType,
    /// Start, in ISO 8601 format.
    pub start_time: Timestamp,
    /// End, in ISO 8601 format.
    pub end_time: Timestamp,
    /// Recurrence of the closure.
    pub recurring_frequency: RecurringFrequency,
    /// Whether the closure recurs on its date or on customized days; absent without recurrence.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Month of an annual recurrence; only if it is customized.
    pub recurring_month: Option<RecurringMonth>,
    /// Week of a customized recurrence: 1 to 5 for annual and monthly, 1 to 12 for weekly recurrence.
    #[zoom(min = 1, max = 12)]
    pub recurring_week_interval: Option<u32>,
    /// Days of the week of a weekly or customized recurrence. Only a customized weekly recurrence can have several.
    #[zoom(max_items = 7)]
    pub recurring_days_of_week: Vec<RecurringDay>,
}

/// Whether a closure lasts all day.
#[zoom_model]
pub enum ClosureHourType {
    /// All day.
    AllDay = 1,
    /// From the start to the end time.
    CustomizedTime = 2,
}

/// Frequency of a recurring closure.
#[zoom_model]
pub enum RecurringFrequency {
    /// Never.
    Never = 0,
    /// Annually.
    Annually = 1,
    /// Monthly.
    Monthly = 2,
    /// Weekly.
    Weekly = 3,
}

/// Whether a closure recurs on its date or on customized days.
#[zoom_model]
pub enum RecurringFrequencyType {
    /// On the date of the closure.
    Specific = 1,
    /// On days that the other recurrence fields specify.
    Customized = 2,
}

/// Month of an annual recurrence.
#[zoom_model]
pub enum RecurringMonth {
    /// January.
    January = 1,
    /// February.
    February = 2,
    /// March.
    March = 3,
    /// April.
    April = 4,
    /// May.
    May = 5,
    /// June.
    June = 6,
    /// July.
    July = 7,
    /// August.
    August = 8,
    /// September.
    September = 9,
    /// October.
    October = 10,
    /// November.
    November = 11,
    /// December.
    December = 12,
}

/// Day of the week of a recurrence.
#[zoom_model]
pub enum RecurringDay {
    /// Monday.
    #[zoom(rename = "1")]
    Monday,
    /// Tuesday.
    #[zoom(rename = "2")]
    Tuesday,
    /// Wednesday.
    #[zoom(rename = "3")]
    Wednesday,
    /// Thursday.
    #[zoom(rename = "4")]
    Thursday,
    /// Friday.
    #[zoom(rename = "5")]
    Friday,
    /// Saturday.
    #[zoom(rename = "6")]
    Saturday,
    /// Sunday.
    #[zoom(rename = "7")]
    Sunday,
}

/// Page of closure sets.
#[zoom_model(response)]
pub struct ClosureSetPage {
    #[zoom(max_length = 100)]
    pub next_page_token: Option<String>,
    #[zoom(min = 1, max = 100)]
    pub page_size: u32,
    /// Total number of records.
    #[zoom(min = 0)]
    pub total_records: Option<u64>,
    /// Closure sets.
    pub closure_sets: Vec<ListedClosureSet>,
}

/// Closure set in a list.
#[zoom_model(response)]
pub struct ListedClosureSet {
    /// ID of the closure set.
    pub closure_set_id: String,
    /// Name of the closure set.
    pub closure_set_name: String,
    /// Time zone, as IANA identifier.
    pub timezone: String,
    /// Whether new queues use the closure set by default.
    pub account_default: bool,
    /// Number of queues that use the closure set.
    pub queues_count: u32,
    /// Number of flows that use the closure set.
    pub flows_count: u32,
    /// Closures.
    #[zoom(max_items = 50)]
    pub closures: Vec<Closure>,
}

/// Closure set to create.
#[zoom_model]
pub struct NewClosureSet {
    /// Name of the closure set.
    pub closure_set_name: String,
    /// Description of the closure set.
    pub closure_set_description: Option<String>,
    /// Time zone, as IANA identifier.
    pub timezone: String,
    /// Whether new queues use the closure set by default.
    pub account_default: Option<bool>,
    /// Closures.
    #[zoom(required, max_items = 50)]
    pub closures: Vec<NewClosure>,
}

/// Closure to create.
#[zoom_model]
pub struct NewClosure {
    /// Name of the closure.
    pub closure_name: String,
    /// Whether the closure lasts all day or from the start to the end time.
    pub closure_hour_type: ClosureHourType,
    /// Start, in ISO 8601 format.
    pub start_time: Timestamp,
    /// End, in ISO 8601 format.
    pub end_time: Timestamp,
    /// Recurrence of the closure.
    pub recurring_frequency: RecurringFrequency,
    /// Whether the closure recurs on its date or on customized days; absent without recurrence.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Month of an annual recurrence; required if it is customized.
    pub recurring_month: Option<RecurringMonth>,
    /// Week of a customized recurrence: 1 to 5 for annual and monthly, 1 to 12 for weekly recurrence.
    #[zoom(min = 1, max = 12)]
    pub recurring_week_interval: Option<u32>,
    /// Days of the week of a weekly or customized recurrence. Only a customized weekly recurrence can have several.
    #[zoom(max_items = 7)]
    pub recurring_days_of_week: Vec<RecurringDay>,
}

/// Changes to a closure set.
#[zoom_model]
pub struct ClosureSetUpdate {
    /// Name of the closure set.
    pub closure_set_name: String,
    /// Description of the closure set.
    pub closure_set_description: Option<String>,
    /// Time zone, as IANA identifier.
    pub timezone: String,
    /// Whether new queues use the closure set by default.
    pub account_default: Option<bool>,
    /// Closures.
    #[zoom(required, max_items = 50)]
    pub closures: Vec<ClosureUpdate>,
}

/// Closure to add, change or delete.
#[zoom_model]
pub struct ClosureUpdate {
    /// ID of the closure.
    pub closure_id: Option<String>,
    /// Name of the closure.
    pub closure_name: Option<String>,
    /// Whether the closure lasts all day or from the start to the end time.
    pub closure_hour_type: Option<ClosureHourType>,
    /// Start, in ISO 8601 format.
    pub start_time: Option<Timestamp>,
    /// End, in ISO 8601 format.
    pub end_time: Option<Timestamp>,
    /// Recurrence of the closure.
    pub recurring_frequency: Option<RecurringFrequency>,
    /// Whether the closure recurs on its date or on customized days; absent without recurrence.
    pub recurring_frequency_type: Option<RecurringFrequencyType>,
    /// Month of an annual recurrence; required if it is customized.
    pub recurring_month: Option<RecurringMonth>,
    /// Week of a customized recurrence: 1 to 5 for annual and monthly, 1 to 12 for weekly recurrence.
    #[zoom(min = 1, max = 12)]
    pub recurring_week_interval: Option<u32>,
    /// Days of the week of a weekly or customized recurrence. Only a customized weekly recurrence can have several.
    #[zoom(max_items = 7)]
    pub recurring_days_of_week: Vec<RecurringDay>,
    /// Whether the closure is deleted.
    pub to_delete: Option<bool>,
}
