//! Users: feature.

use zoom_api::zoom_model;

/// Features of a user to add.
#[zoom_model]
pub struct NewFeature {
    /// Whether the user receives Zoom Phone.
    pub zoom_phone: Option<bool>,
    /// Zoom Workplace plan of the user.
    pub zoom_one_type: Option<ZoomOneType>,
}

/// Zoom Workplace plan of a user to add.
#[zoom_model]
pub enum ZoomOneType {
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

/// Changes to the features of a user. Without Zoom Phone, the user loses all numbers and phones.
#[zoom_model]
pub struct UserFeature {
    /// Whether the user has Zoom Phone; removing it releases the user's numbers and phones.
    pub zoom_phone: Option<bool>,
}
