//! Users: license info list.

use zoom_api::zoom_model;

/// License assigned to a user, for accounts with multiple plans.
#[zoom_model(response)]
pub struct UserLicense {
    /// License type, such as `MEETING` or `ZOOM_WORKPLACE_BUNDLE`.
    pub license_type: Option<LicenseType>,
    /// Plan of the license; the numbers depend on `license_type`.
    pub license_option: Option<LicenseOption>,
    /// Subscription ID of the license.
    pub subscription_id: Option<String>,
}

/// Type of a license: for meetings or for Zoom Workplace.
#[zoom_model]
pub enum LicenseType {
    /// Meetings: for a licensed user.
    #[zoom(rename = "MEETING")]
    Meeting,
    /// Zoom Workplace.
    #[zoom(rename = "ZOOM_WORKPLACE_BUNDLE")]
    ZoomWorkplaceBundle,
}

/// Plan of a license; the numbers depend on the license type.
#[zoom_model]
pub enum LicenseOption {
    /// Licensed user, for the license type `MEETING`.
    Licensed = 2,
    /// Zoom Workplace Enterprise.
    Enterprise = 4,
    /// Zoom Workplace Enterprise Plus.
    EnterprisePlus = 8,
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
    /// Zoom Workplace Enterprise Premier with AU/NZ Unlimited.
    EnterprisePremierAustraliaNewZealand = 1073741824,
    /// Zoom Workplace Enterprise Premier with UK/IR Unlimited.
    EnterprisePremierUkIreland = 536870912,
    /// Zoom Workplace Enterprise Premier with Japan Unlimited.
    EnterprisePremierJapan = 268435456,
    /// Zoom Workplace Pro Plus with US/CA Unlimited.
    ProPlusUsCanada = 4398046511104,
    /// School and Campus, for education.
    SchoolAndCampus = 18014398509481984,
    /// Enterprise Essentials, for education. The schema in Zoom's document rounds the number to 72057594037927940.
    EducationEnterpriseEssentials = 72057594037927936,
    /// Enterprise Student, for education. The schema in Zoom's document rounds the number to 576460752303423500.
    EducationEnterpriseStudent = 576460752303423488,
    /// Enterprise Plus, for education. The schema in Zoom's document rounds the number to 144115188075855870.
    EducationEnterprisePlus = 144115188075855872,
    /// School and Campus Plus with US/CA Unlimited, for education.
    SchoolAndCampusPlusUsCanada = 137438953472,
    /// School and Campus Plus with AU/NZ Unlimited, for education.
    SchoolAndCampusPlusAustraliaNewZealand = 1099511627776,
    /// School and Campus Plus with UK/IR Unlimited, for education.
    SchoolAndCampusPlusUkIreland = 549755813888,
    /// School and Campus Plus with Japan Unlimited, for education.
    SchoolAndCampusPlusJapan = 274877906944,
    /// School and Campus Plus with Global Select, for education.
    SchoolAndCampusPlusGlobalSelect = 2199023255552,
    /// Enterprise Premier with US/CA Unlimited, for education.
    EducationEnterprisePremierUsCanada = 4294967296,
    /// Enterprise Premier with AU/NZ Unlimited, for education.
    EducationEnterprisePremierAustraliaNewZealand = 34359738368,
    /// Enterprise Premier with UK/IR Unlimited, for education.
    EducationEnterprisePremierUkIreland = 17179869184,
    /// Enterprise Premier with Japan Unlimited, for education.
    EducationEnterprisePremierJapan = 8589934592,
    /// Enterprise Premier with Global Select, for education.
    EducationEnterprisePremierGlobalSelect = 68719476736,
}

/// License of a user, for accounts with multiple plans.
#[zoom_model]
pub struct LicenseAssignment {
    /// License type, such as `MEETING` or `ZOOM_WORKPLACE_BUNDLE`.
    pub license_type: LicenseType,
    /// Plan of the license; the numbers depend on `license_type`.
    pub license_option: LicenseOption,
    /// Subscription ID of the license.
    pub subscription_id: String,
}

/// License assigned to users, for accounts with multiple plans.
#[zoom_model]
pub struct UserLicenseUpdate {
    /// License type, such as `MEETING` or `ZOOM_WORKPLACE_BUNDLE`.
    #[deprecated = "deprecated by Zoom"]
    pub license_type: LicenseType,
    /// Plan of the license; the numbers depend on `license_type`.
    #[deprecated = "deprecated by Zoom"]
    pub license_option: LicenseOption,
    /// Subscription ID of the license.
    #[deprecated = "deprecated by Zoom"]
    pub subscription_id: String,
}
