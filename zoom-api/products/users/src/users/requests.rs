//! Users: requests.

use super::super::UserRef;
use super::{
    CustomAttribute, Label, LicenseAssignment, NewFeature, PlanUnitedType, PlanUnitedTypeUpdate, PronounsOption,
    UserFeature, UserLicenseUpdate, UserType,
};
use zoom_api::zoom_model;

/// What the answer holds besides the usual.
#[zoom_model]
pub enum IncludeFields {
    /// The custom attributes of the users.
    CustomAttributes,
    /// The host keys of the users.
    HostKey,
}

/// Which licence the listed users have.
#[zoom_model]
pub enum License {
    /// Zoom Workforce Management.
    ZoomWorkforceManagement,
    /// Zoom Compliance Management.
    ZoomComplianceManagement,
    /// Zoom Compliance Manager for Contact Center.
    ZoomComplianceManagerForContactCenter,
}

/// How a user is created.
#[zoom_model]
pub enum CreateUserAction {
    /// Zoom sends an e-mail by which the user activates the account and sets a password.
    Create,
    /// As an e-mail user of an enterprise's managed domain.
    #[zoom(rename = "autoCreate")]
    AutoCreate,
    /// Without a password: the user cannot sign in, but hosts and joins by link. Zoom's ISV sales team must allow it.
    #[zoom(rename = "custCreate")]
    CustCreate,
    /// Without a password, for single sign-on (SSO), where pre-provisioning is enabled.
    #[zoom(rename = "ssoCreate")]
    SsoCreate,
}

/// The user that is added.
#[zoom_model]
pub struct NewUser {
    /// The user's e-mail address. At most 128 characters.
    pub email: String,
    /// The user's first name, of five Chinese characters at most. At most 64 characters.
    pub first_name: Option<String>,
    /// The user's last name, of five Chinese characters at most. At most 64 characters.
    pub last_name: Option<String>,
    /// The display name; ten Chinese characters at most. At most 128 characters.
    pub display_name: Option<String>,
    /// The password, for `autoCreate` only: at least one digit and letters of both cases, no single character repeated,
    /// no sequence like `12345678`. Enhanced rules of the account come on top. 8 to 32 characters.
    #[zoom(secret)]
    pub password: Option<String>,
    /// The plan of the user.
    #[zoom(rename = "type")]
    pub kind: UserType,
    /// The divisions of the user, by their IDs; one at most for now.
    pub division_ids: Vec<String>,
    /// What the user may use.
    pub feature: Option<NewFeature>,
    /// The user's plan of Zoom United.
    pub plan_united_type: Option<PlanUnitedType>,
    /// The licences, for accounts with several plans. At most 2.
    pub license_info_list: Vec<LicenseAssignment>,
}

/// A feature that is set, its value, and the users for whom.
#[zoom_model]
pub struct FeatureUpdate {
    /// The feature to set.
    pub feature_type: FeatureType,
    /// What the feature is set to; each feature has values of its own, such as `1` for Basic and `2` for Licensed
    /// users.
    pub feature_value: String,
    /// The subscription that the licence is of, by its ID.
    pub subscription_id: Option<String>,
    /// The users. At most 30.
    pub users: Vec<UserRef>,
    /// The licences, for accounts with several plans. At most 2. Zoom is giving it up.
    #[deprecated = "it is being given up"]
    pub license_info_list: Vec<UserLicenseUpdate>,
}

/// Which feature of many users is changed.
#[zoom_model]
pub enum FeatureType {
    /// The user type.
    UserType,
    /// Concurrent meetings.
    ConcurrentMeeting,
    /// Large meetings.
    LargeMeeting,
    /// Webinars.
    Webinar,
    /// Zoom Events.
    ZoomEvents,
    /// Zoom Whiteboard.
    ZoomWhiteboard,
    /// The Zoom United plan.
    PlanUnitedType,
    /// The Zoom Workplace plan, formerly Zoom One.
    ZoomOneType,
    /// Zoom IQ for Sales.
    ZoomIqForSales,
    /// Zoom Revenue Accelerator.
    ZoomRevenueAccelerator,
    /// Zoom Clips Plus.
    ZoomClipsPlus,
}

/// What becomes of a user who leaves the account.
#[zoom_model]
pub enum DeleteUserAction {
    /// The user keeps a Zoom account apart from this one; a pending user goes.
    Disassociate,
    /// The user is deleted for good.
    Delete,
}

/// What is changed of a user; what is left out stays as it is.
#[zoom_model]
pub struct UserUpdate {
    /// The user's ID at Kaltura, where that is used.
    pub cms_user_id: Option<String>,
    /// The company of the user. At most 255 characters.
    pub company: Option<String>,
    /// The custom attributes of the user. At most 5.
    pub custom_attributes: Vec<CustomAttribute>,
    /// The user's department.
    pub dept: Option<String>,
    /// The user's first name, of five Chinese characters at most. At most 64 characters.
    pub first_name: Option<String>,
    /// The group a pending user joins, by its ID.
    pub group_id: Option<String>,
    /// The divisions of the user, by their IDs; one at most for now.
    pub division_ids: Vec<String>,
    /// The key with which somebody in a meeting becomes its host. 6 to 10 characters.
    #[zoom(secret)]
    pub host_key: Option<String>,
    /// The user's job title. At most 128 characters.
    pub job_title: Option<String>,
    /// The cost center of the user.
    pub cost_center: Option<String>,
    /// The user's language.
    pub language: Option<String>,
    /// The user's last name, of five Chinese characters at most. At most 64 characters.
    pub last_name: Option<String>,
    /// Where the user is. At most 256 characters.
    pub location: Option<String>,
    /// The user's manager, by e-mail address or display name in the same account.
    pub manager: Option<String>,
    /// The country of the phone number. Zoom is giving it up: use `phone_numbers`.
    #[deprecated = "it is being given up"]
    pub phone_country: Option<String>,
    /// The user's phone number, which needs `phone_country` beside it. Zoom is giving it up: use `phone_numbers`
    /// instead.
    #[deprecated = "it is being given up"]
    pub phone_number: Option<String>,
    /// The phone numbers of the user. At most 3.
    pub phone_numbers: Vec<PhoneNumberUpdate>,
    /// The Personal Meeting ID.
    pub pmi: Option<i64>,
    /// The pronouns of the user.
    pub pronouns: Option<String>,
    /// When meetings and webinars show the pronouns.
    pub pronouns_option: Option<PronounsOption>,
    /// The user's time zone.
    pub timezone: Option<String>,
    /// The plan of the user.
    #[zoom(rename = "type")]
    pub kind: Option<UserType>,
    /// Whether instant meetings use the Personal Meeting ID (PMI).
    pub use_pmi: Option<bool>,
    /// The name of the personal meeting room.
    pub vanity_name: Option<String>,
    /// The display name; ten Chinese characters at most. At most 128 characters.
    pub display_name: Option<String>,
    /// The user's plan of Zoom Workplace; `0` takes it away.
    pub zoom_one_type: Option<ZoomOneTypeUpdate>,
    /// The user's plan of Zoom United.
    pub plan_united_type: Option<PlanUnitedTypeUpdate>,
    /// What the user may use; without Zoom Phone, the user's numbers and phones become free.
    pub feature: Option<UserFeature>,
    /// What the user says about themselves; plain text, without links or HTML. At most 150 characters.
    pub about_me: Option<String>,
    /// The user's page at LinkedIn; the URL must contain `linkedin.com`.
    pub linkedin_url: Option<String>,
    /// The licences, for accounts with several plans. At most 2.
    pub license_info_list: Vec<LicenseAssignment>,
}

/// A phone number that is set for a user.
#[zoom_model]
pub struct PhoneNumberUpdate {
    /// The code with which calls to the country begin.
    pub code: Option<String>,
    /// The country of the number, as a code such as `BR`.
    pub country: Option<String>,
    /// What the number is: `Mobile`, `Office`, `Home` or `Fax`.
    pub label: Option<Label>,
    /// The phone number.
    pub number: Option<String>,
}

/// Which Zoom Workplace plan a user changes to.
#[zoom_model]
pub enum ZoomOneTypeUpdate {
    /// None: the licence is taken away.
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
    /// Enterprise Essentials, for education. Zoom's document rounds the number; it is 72057594037927936.
    EducationEnterpriseEssentials = 72057594037927940,
    /// Enterprise Plus, for education. Zoom's document rounds the number; it is 144115188075855872.
    EducationEnterprisePlus = 144115188075855870,
    /// Enterprise Student, for education. Zoom's document rounds the number; it is 576460752303423488.
    EducationEnterpriseStudent = 576460752303423500,
}

/// What is done with a user.
#[zoom_model]
pub enum UserStatusAction {
    /// Brings a deactivated user back.
    Activate,
    /// Deactivates the user.
    Deactivate,
    /// Clocks the user in.
    ClockIn,
    /// Clocks the user out.
    ClockOut,
}
