//! Users: requests.

use super::super::{UserRef, UserType};
use super::{
    CustomAttribute, Label, LicenseAssignment, NewFeature, PlanUnitedType, PlanUnitedTypeUpdate, PronounsOption,
    UserFeature, UserLicenseUpdate,
};
use zoom_api::zoom_model;

/// Additional fields of the response.
#[zoom_model]
pub enum IncludeFields {
    /// Custom attributes of the users.
    CustomAttributes,
    /// Host keys of the users.
    HostKey,
}

/// License of the listed users.
#[zoom_model]
pub enum License {
    /// Zoom Workforce Management.
    ZoomWorkforceManagement,
    /// Zoom Compliance Management.
    ZoomComplianceManagement,
    /// Zoom Compliance Manager for Contact Center.
    ZoomComplianceManagerForContactCenter,
}

/// Creation method of a user.
#[zoom_model]
pub enum CreateUserAction {
    /// Zoom sends an email with which the user activates the account and sets a password.
    Create,
    /// Email user of an enterprise's managed domain.
    #[zoom(rename = "autoCreate")]
    AutoCreate,
    /// Without a password: the user cannot sign in, but hosts and joins through links. Zoom's ISV sales team must allow
    /// it.
    #[zoom(rename = "custCreate")]
    CustCreate,
    /// Without a password, for single sign-on (SSO) with pre-provisioning. Unless the user is Basic, Zoom creates a
    /// personal vanity URL from the email address, or a random one if that is taken or invalid.
    #[zoom(rename = "ssoCreate")]
    SsoCreate,
}

/// User to add.
#[zoom_model]
pub struct NewUser {
    /// Email address of the user.
    #[zoom(max_length = 128)]
    pub email: String,
    /// First name of the user; at most five Chinese characters.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// Last name of the user; at most five Chinese characters.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Display name; at most ten Chinese characters.
    #[zoom(max_length = 128)]
    pub display_name: Option<String>,
    /// Password, for `autoCreate` only: at least one digit and letters of both cases, no single repeated character, no
    /// sequence such as `12345678`. The account's enhanced requirements apply as well.
    #[zoom(secret, min_length = 8, max_length = 32)]
    pub password: Option<String>,
    /// Plan of the user.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// IDs of the user's divisions; currently at most one.
    #[zoom(max_items = 1)]
    pub division_ids: Vec<String>,
    /// Features of the user.
    pub feature: Option<NewFeature>,
    /// Zoom United plan of the user.
    pub plan_united_type: Option<PlanUnitedType>,
    /// Licenses, for accounts with multiple plans.
    #[zoom(max_items = 2)]
    pub license_info_list: Vec<LicenseAssignment>,
}

/// Feature to update, its value, and the users.
#[zoom_model]
pub struct FeatureUpdate {
    /// Feature to update.
    pub feature_type: FeatureType,
    /// New value of the feature; [`FeatureType`] describes the values of each feature.
    pub feature_value: String,
    /// Subscription ID of the license. If an account with several subscriptions sets `zoom_one_type` to `0`, the
    /// subscription that provides the meeting license.
    pub subscription_id: Option<String>,
    /// Users.
    #[zoom(required, max_items = 30)]
    pub users: Vec<UserRef>,
    /// Licenses, for accounts with multiple plans.
    #[zoom(max_items = 2)]
    #[deprecated = "deprecated by Zoom"]
    pub license_info_list: Vec<UserLicenseUpdate>,
}

/// Feature to update for many users.
#[zoom_model]
pub enum FeatureType {
    /// User type: `1` for Basic, `2` for Licensed.
    UserType,
    /// Concurrent meetings: `Basic`, `Plus` or `None`.
    ConcurrentMeeting,
    /// Large meetings, by capacity: `1` for 100 participants, `32` for 200, `64` for 300, `128` for 500, `256` for
    /// 1,000, `1024` for 3,000, `2048` for 5,000; `0` disables them.
    LargeMeeting,
    /// Webinars, by capacity: `16` for 100 attendees, `1` for 500, `64` for 1,000, `128` for 3,000, `256` for 5,000,
    /// `512` for 10,000, `1024` for 20,000, `2048` for 30,000, `4096` for 40,000, `8192` for 50,000, `16384` for 500
    /// (promotion), `32768` for 1,000 (promotion); `0` disables them.
    Webinar,
    /// Zoom Events: the attendee capacity, one of `500`, `1000`, `3000`, `5000`, `10000`, `20000`, `30000` and `50000`;
    /// `0` disables it.
    ZoomEvents,
    /// Zoom Whiteboard: `true` or `false`.
    ZoomWhiteboard,
    /// Zoom United plan: the values of `PlanUnitedType`; `0` removes the plan.
    PlanUnitedType,
    /// Zoom Workplace plan, formerly Zoom One: the values of [`ZoomOneTypeUpdate`], where `0` removes the plan.
    ZoomOneType,
    /// Zoom Revenue Accelerator: `true` or `false`. Deprecated by Zoom; use `zoom_revenue_accelerator`.
    ZoomIqForSales,
    /// Zoom Revenue Accelerator: `true` or `false`.
    ZoomRevenueAccelerator,
    /// Zoom Clips Plus: `true` or `false`.
    ZoomClipsPlus,
}

/// Effect on a user who leaves the account.
#[zoom_model]
pub enum DeleteUserAction {
    /// The user keeps a separate Zoom account; a pending user is removed.
    Disassociate,
    /// The user is deleted permanently.
    Delete,
}

/// Changes to a user. Omitted fields keep their values.
#[zoom_model]
pub struct UserUpdate {
    /// Kaltura user ID, if Kaltura is used.
    pub cms_user_id: Option<String>,
    /// Company of the user.
    #[zoom(max_length = 255)]
    pub company: Option<String>,
    /// Custom attributes of the user.
    #[zoom(max_items = 5)]
    pub custom_attributes: Vec<CustomAttribute>,
    /// Department of the user.
    #[zoom(rename = "dept")]
    pub department: Option<String>,
    /// First name of the user; at most five Chinese characters.
    #[zoom(max_length = 64)]
    pub first_name: Option<String>,
    /// ID of the group that a pending user joins.
    pub group_id: Option<String>,
    /// IDs of the user's divisions; currently at most one.
    #[zoom(max_items = 1)]
    pub division_ids: Vec<String>,
    /// Key with which a participant becomes the host of a meeting.
    #[zoom(secret, min_length = 6, max_length = 10)]
    pub host_key: Option<String>,
    /// Job title of the user.
    #[zoom(max_length = 128)]
    pub job_title: Option<String>,
    /// Cost center of the user.
    pub cost_center: Option<String>,
    /// Language of the user, such as `English`.
    pub language: Option<String>,
    /// Last name of the user; at most five Chinese characters.
    #[zoom(max_length = 64)]
    pub last_name: Option<String>,
    /// Location of the user.
    #[zoom(max_length = 256)]
    pub location: Option<String>,
    /// Email address or display name of the user's manager, in the same account.
    #[zoom(format = "email")]
    pub manager: Option<String>,
    /// Country of the phone number.
    #[deprecated = "deprecated by Zoom; use `phone_numbers`"]
    pub phone_country: Option<String>,
    /// Phone number of the user; requires `phone_country`.
    #[deprecated = "deprecated by Zoom; use `phone_numbers`"]
    pub phone_number: Option<String>,
    /// Phone numbers of the user.
    #[zoom(max_items = 3)]
    pub phone_numbers: Vec<PhoneNumberUpdate>,
    /// Personal Meeting ID.
    pub pmi: Option<i64>,
    /// Pronouns of the user.
    pub pronouns: Option<String>,
    /// Display option for pronouns in meetings and webinars.
    pub pronouns_option: Option<PronounsOption>,
    /// Time zone of the user, such as `America/Chicago`.
    pub timezone: Option<String>,
    /// Plan of the user; cannot be changed together with `plan_united_type` or `zoom_one_type`. If a Zoom Workplace
    /// plan is the base plan of the account, [`Licensed`](UserType::Licensed) assigns its license.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
    /// Whether instant meetings use the Personal Meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// Name of the personal meeting room.
    pub vanity_name: Option<String>,
    /// Display name; at most ten Chinese characters.
    #[zoom(max_length = 128)]
    pub display_name: Option<String>,
    /// Zoom Workplace plan of the user; `0` removes it.
    pub zoom_one_type: Option<ZoomOneTypeUpdate>,
    /// Zoom United plan of the user.
    pub plan_united_type: Option<PlanUnitedTypeUpdate>,
    /// Features of the user; removing Zoom Phone releases the user's numbers and phones.
    pub feature: Option<UserFeature>,
    /// Description of the user; plain text without links or HTML.
    #[zoom(max_length = 150)]
    pub about_me: Option<String>,
    /// LinkedIn page of the user; the URL must contain `linkedin.com`.
    pub linkedin_url: Option<String>,
    /// Licenses, for accounts with multiple plans.
    #[zoom(max_items = 2)]
    pub license_info_list: Vec<LicenseAssignment>,
}

/// Phone number to set for a user.
#[zoom_model]
pub struct PhoneNumberUpdate {
    /// Country calling code.
    pub code: Option<String>,
    /// Country code of the number, such as `BR`.
    pub country: Option<String>,
    /// Type of the number: `Mobile`, `Office`, `Home` or `Fax`.
    pub label: Option<Label>,
    /// Phone number.
    pub number: Option<String>,
}

/// New Zoom Workplace plan of a user.
#[zoom_model]
pub enum ZoomOneTypeUpdate {
    /// None: removes the license.
    Off = 0,
    /// Zoom Workplace Business Plus with US/CA Unlimited; for government accounts, Business Plus.
    BusinessPlusUsCanada = 16,
    /// Zoom Workplace Business Plus with UK/IR Unlimited.
    BusinessPlusUkIreland = 32,
    /// Zoom Workplace Business Plus with AU/NZ Unlimited.
    BusinessPlusAustraliaNewZealand = 64,
    /// Zoom Workplace Business Plus with Japan Unlimited.
    BusinessPlusJapan = 128,
    /// Zoom Workplace Business Plus with Global Select.
    BusinessPlusGlobalSelect = 33554432,
    /// Zoom Workplace Enterprise Premier with US/CA Unlimited.
    EnterprisePremierUsCanada = 134217728,
    /// Zoom Workplace Enterprise Premier with Japan Unlimited.
    EnterprisePremierJapan = 268435456,
    /// Zoom Workplace Enterprise Premier with UK/IR Unlimited.
    EnterprisePremierUkIreland = 536870912,
    /// Zoom Workplace Enterprise Premier with AU/NZ Unlimited.
    EnterprisePremierAustraliaNewZealand = 1073741824,
    /// Zoom Workplace Pro Plus with US/CA Unlimited.
    ProPlusUsCanada = 4398046511104,
    /// Enterprise Premier with US/CA Unlimited, for education.
    EducationEnterprisePremierUsCanada = 4294967296,
    /// Enterprise Premier with Japan Unlimited, for education.
    EducationEnterprisePremierJapan = 8589934592,
    /// Enterprise Premier with UK/IR Unlimited, for education.
    EducationEnterprisePremierUkIreland = 17179869184,
    /// Enterprise Premier with AU/NZ Unlimited, for education.
    EducationEnterprisePremierAustraliaNewZealand = 34359738368,
    /// Enterprise Premier with Global Select, for education.
    EducationEnterprisePremierGlobalSelect = 68719476736,
    /// School and Campus Plus with US/CA Unlimited, for education.
    SchoolAndCampusPlusUsCanada = 137438953472,
    /// School and Campus Plus with Japan Unlimited, for education.
    SchoolAndCampusPlusJapan = 274877906944,
    /// School and Campus Plus with UK/IR Unlimited, for education.
    SchoolAndCampusPlusUkIreland = 549755813888,
    /// School and Campus Plus with AU/NZ Unlimited, for education.
    SchoolAndCampusPlusAustraliaNewZealand = 1099511627776,
    /// School and Campus Plus with Global Select, for education.
    SchoolAndCampusPlusGlobalSelect = 2199023255552,
    /// School and Campus, for education.
    SchoolAndCampus = 18014398509481984,
    /// Enterprise Essentials, for education. The schema in Zoom's document rounds the number to 72057594037927940.
    EducationEnterpriseEssentials = 72057594037927936,
    /// Enterprise Plus, for education. The schema in Zoom's document rounds the number to 144115188075855870.
    EducationEnterprisePlus = 144115188075855872,
    /// Enterprise Student, for education. The schema in Zoom's document rounds the number to 576460752303423500.
    EducationEnterpriseStudent = 576460752303423488,
}

/// Action for a user.
#[zoom_model]
pub enum UserStatusAction {
    /// Reactivate the user.
    Activate,
    /// Deactivate the user.
    Deactivate,
    /// Clock the user in.
    ClockIn,
    /// Clock the user out.
    ClockOut,
}
