//! Users: zoom extension.

use zoom_api::types::CommaSeparated;
use zoom_api::zoom_model;

/// Plan of Zoom Auto Dialer.
#[zoom_model]
pub enum ZoomAutoDialer {
    /// Auto Dialer Plus for the US and Canada.
    #[zoom(rename = "1073741824")]
    PlusUsCanada,
}

/// Plan of Zoom Workplace for Frontline.
#[zoom_model]
pub enum ZoomFrontline {
    /// Zoom Workplace for Frontline.
    #[zoom(rename = "2048")]
    WorkplaceForFrontline,
}

/// Plan of CX Insights.
#[zoom_model]
pub enum CxInsights {
    /// CX Insights Leader.
    #[zoom(rename = "1099511627776")]
    Leader,
}

/// Plan of Zoom Enhanced Media.
#[zoom_model]
pub enum ZoomEnhancedMedia {
    /// Zoom Enhanced Media.
    #[zoom(rename = "4503599627370496")]
    EnhancedMedia,
}

/// Zoom's extension of a user to create or update: plans and licenses to assign.
#[zoom_model]
pub struct NewZoomExtension {
    /// Extension number of Zoom Phone; `0` assigns one automatically.
    #[zoom(rename = "zoomPhoneExtNumber")]
    pub zoom_phone_ext_number: Option<String>,
    /// Phone number of Zoom Phone; must be unassigned in the account.
    #[zoom(rename = "zoomPhoneNumber")]
    pub zoom_phone_number: Option<String>,
    /// Site of Zoom Phone; by default the main site.
    #[zoom(rename = "zoomPhoneSite")]
    pub zoom_phone_site: Option<String>,
    /// Number of the calling plan of Zoom Phone; in an update, `-1` removes all calling plans.
    #[zoom(rename = "zoomPhoneCallingPlan")]
    pub zoom_phone_calling_plan: Option<String>,
    /// Stands for custom attributes, at most five, which have their own names as keys; this field has the placeholder
    /// of Zoom's document as its key.
    #[zoom(rename = "{customAttribute}")]
    pub custom_attribute: Option<String>,
    /// Name of the personal link.
    #[zoom(rename = "personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Email address of the user of the account who receives the data when this user is deactivated or deleted.
    pub transferee: Option<String>,
    /// Pronouns of the user.
    pub pronouns: Option<String>,
    /// License of Zoom United.
    #[zoom(rename = "zoomUnited")]
    pub zoom_united: Option<ZoomUnited>,
    /// Calling plan of Zoom Workplace Business Plus.
    #[zoom(rename = "zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<ZoomOneBusinessPlus>,
    /// Zoom One for Education Enterprise Student; its value is `576460752303423488`.
    #[zoom(rename = "zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Calling plan of Zoom One for Education School and Campus Plus.
    #[zoom(rename = "zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<ZoomOneSchoolCampusPlus>,
    /// Calling plan of Zoom Workplace Enterprise Premier.
    #[zoom(rename = "zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<ZoomOneEnterprisePremier>,
    /// Calling plan of Zoom One for Education Enterprise Premier.
    #[zoom(rename = "zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<ZoomOneEducationEnterprisePremier>,
    /// Whether the user has Zoom IQ.
    #[zoom(rename = "zoomIQ")]
    #[deprecated = "deprecated by Zoom"]
    pub zoom_iq: Option<bool>,
    /// Whether the user has Zoom Revenue Accelerator.
    #[zoom(rename = "zoomRevenueAccelerator")]
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user has Customer Managed Key.
    #[zoom(rename = "zoomCustomerManagedKey")]
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user has Zoom Whiteboard.
    #[zoom(rename = "zoomWhiteboard")]
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user has Zoom Whiteboard Plus.
    #[zoom(rename = "zoomWhiteboardPlus")]
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user has Zoom Translated Captions.
    #[zoom(rename = "zoomTranslatedCaptions")]
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user has Zoom Huddles.
    #[zoom(rename = "zoomHuddles")]
    #[deprecated = "deprecated by Zoom"]
    pub zoom_huddles: Option<bool>,
    /// Whether the user has Zoom Workforce Management.
    #[zoom(rename = "zoomWorkforceManagement")]
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user has Zoom Quality Management.
    #[zoom(rename = "zoomQualityManagement")]
    pub zoom_quality_management: Option<bool>,
    /// Whether the user has Zoom Scheduler.
    #[zoom(rename = "zoomScheduler")]
    pub zoom_scheduler: Option<bool>,
    /// Whether the user has Zoom Clips Plus.
    #[zoom(rename = "zoomClipsPlus")]
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user has Zoom Mail and Calendar.
    #[zoom(rename = "zoomMailAndCalendar")]
    pub zoom_mail_and_calendar: Option<bool>,
    /// Whether the user has Zoom Visitor Management.
    #[zoom(rename = "visitorManagement")]
    pub visitor_management: Option<bool>,
    /// Whether the user has Zoom Compliance Management.
    #[zoom(rename = "zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user has Zoom Docs.
    #[zoom(rename = "zoomDocs")]
    pub zoom_docs: Option<bool>,
    /// Package of Zoom Contact Center; without one, a new user is not assigned to it, and an update changes nothing.
    #[zoom(rename = "zoomContactCenterPackage")]
    pub zoom_contact_center_package: Option<ZoomContactCenterPackage>,
    /// Add-on packages of Zoom Contact Center, separated by commas.
    #[zoom(rename = "zoomContactCenterAddonsPlan")]
    pub zoom_contact_center_addons_plan: Option<CommaSeparated<ZoomContactCenterAddonsPlan>>,
    /// Role in Zoom Contact Center; for new users by default agent.
    #[zoom(rename = "zoomContactCenterRole")]
    pub zoom_contact_center_role: Option<String>,
    /// Region of Zoom Contact Center; for new users by default the main region.
    #[zoom(rename = "zoomContactCenterRegion")]
    pub zoom_contact_center_region: Option<String>,
    /// Template of Zoom Contact Center whose settings the user gets: of the type "add" for new users, of the type
    /// "update" for an update; others are ignored. Values of single fields take precedence over the template.
    #[zoom(rename = "zoomContactCenterUserTemplate")]
    pub zoom_contact_center_user_template: Option<String>,
    /// Whether the user has Clinical Notes.
    #[zoom(rename = "clinicalNotes")]
    #[deprecated = "deprecated by Zoom"]
    pub clinical_notes: Option<bool>,
    /// Whether the user has Zoom Workplace for Clinicians.
    #[zoom(rename = "zoomClinicians")]
    pub zoom_clinicians: Option<bool>,
    /// Whether the user has Zoom Custom AI Companion.
    #[zoom(rename = "zoomCustomAICompanion")]
    pub zoom_custom_ai_companion: Option<bool>,
    /// Whether the user has Zoom AI Companion.
    #[zoom(rename = "zoomAICompanion")]
    pub zoom_ai_companion: Option<bool>,
    /// Role in Zoom Revenue Accelerator.
    #[zoom(rename = "zoomRevenueAcceleratorRole")]
    pub zoom_revenue_accelerator_role: Option<String>,
    /// Plan of Zoom Auto Dialer.
    #[zoom(rename = "zoomAutoDialer")]
    pub zoom_auto_dialer: Option<ZoomAutoDialer>,
    /// Plan of Zoom Workplace for Frontline.
    #[zoom(rename = "zoomFrontline")]
    pub zoom_frontline: Option<ZoomFrontline>,
    /// Plan of CX Insights.
    #[zoom(rename = "cxInsights")]
    pub cx_insights: Option<CxInsights>,
    /// Plan of Zoom Enhanced Media.
    #[zoom(rename = "zoomEnhancedMedia")]
    pub zoom_enhanced_media: Option<ZoomEnhancedMedia>,
    /// ID or name of the subscription for Zoom Workplace; only with multiple subscriptions.
    #[zoom(rename = "zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
    /// ID or name of the subscription for the calling plan; only with multiple subscriptions.
    #[zoom(rename = "zoomPhoneCallingPlanSubscription")]
    pub zoom_phone_calling_plan_subscription: Option<String>,
    /// ID or name of the subscription for Revenue Accelerator; only with multiple subscriptions.
    #[zoom(rename = "zoomRevenueAcceleratorSubscription")]
    pub zoom_revenue_accelerator_subscription: Option<String>,
    /// ID or name of the subscription for Customer Managed Key; only with multiple subscriptions.
    #[zoom(rename = "zoomCustomerManagedKeySubscription")]
    pub zoom_customer_managed_key_subscription: Option<String>,
    /// ID or name of the subscription for Whiteboard and Whiteboard Plus; only with multiple subscriptions.
    #[zoom(rename = "zoomWhiteboardSubscription")]
    pub zoom_whiteboard_subscription: Option<String>,
    /// ID or name of the subscription for Translated Captions; only with multiple subscriptions.
    #[zoom(rename = "zoomTranslatedCaptionsSubscription")]
    pub zoom_translated_captions_subscription: Option<String>,
    /// ID or name of the subscription for Workforce Management; only with multiple subscriptions.
    #[zoom(rename = "zoomWorkforceManagementSubscription")]
    pub zoom_workforce_management_subscription: Option<String>,
    /// ID or name of the subscription for Quality Management; only with multiple subscriptions.
    #[zoom(rename = "zoomQualityManagementSubscription")]
    pub zoom_quality_management_subscription: Option<String>,
    /// ID or name of the subscription for Scheduler; only with multiple subscriptions.
    #[zoom(rename = "zoomSchedulerSubscription")]
    pub zoom_scheduler_subscription: Option<String>,
    /// ID or name of the subscription for Clips Plus; only with multiple subscriptions.
    #[zoom(rename = "zoomClipsPlusSubscription")]
    pub zoom_clips_plus_subscription: Option<String>,
    /// ID or name of the subscription for Visitor Management; only with multiple subscriptions.
    #[zoom(rename = "visitorManagementSubscription")]
    pub visitor_management_subscription: Option<String>,
    /// ID or name of the subscription for Compliance Management; only with multiple subscriptions.
    #[zoom(rename = "zoomComplianceManagementSubscription")]
    pub zoom_compliance_management_subscription: Option<String>,
    /// ID or name of the subscription for Docs; only with multiple subscriptions.
    #[zoom(rename = "zoomDocsSubscription")]
    pub zoom_docs_subscription: Option<String>,
    /// ID or name of the subscription for Auto Dialer; only with multiple subscriptions.
    #[zoom(rename = "zoomAutoDialerSubscription")]
    pub zoom_auto_dialer_subscription: Option<String>,
    /// ID or name of the subscription for AI Companion and Custom AI Companion; only with multiple subscriptions.
    #[zoom(rename = "zoomAICompanionSubscription")]
    pub zoom_ai_companion_subscription: Option<String>,
}

/// License of Zoom United, and its calling plan.
#[zoom_model]
pub enum ZoomUnited {
    /// Pro, unlimited calls in the US and Canada.
    #[zoom(rename = "1")]
    ProUsCanadaUnlimited,
    /// Pro, unlimited calls in the UK and Ireland.
    #[zoom(rename = "2")]
    ProUkIrelandUnlimited,
    /// Pro, unlimited calls in Australia and New Zealand.
    #[zoom(rename = "4")]
    ProAustraliaNewZealandUnlimited,
    /// Pro, Global Select.
    #[zoom(rename = "8")]
    ProGlobalSelect,
    /// Pro, Zoom Phone Pro.
    #[zoom(rename = "16")]
    ProZoomPhonePro,
    /// Business, unlimited calls in the US and Canada.
    #[zoom(rename = "32")]
    BusinessUsCanadaUnlimited,
    /// Business, unlimited calls in the UK and Ireland.
    #[zoom(rename = "64")]
    BusinessUkIrelandUnlimited,
    /// Business, unlimited calls in Australia and New Zealand.
    #[zoom(rename = "128")]
    BusinessAustraliaNewZealandUnlimited,
    /// Business, Global Select.
    #[zoom(rename = "256")]
    BusinessGlobalSelect,
    /// Business, Zoom Phone Pro.
    #[zoom(rename = "512")]
    BusinessZoomPhonePro,
    /// Enterprise, unlimited calls in the US and Canada.
    #[zoom(rename = "1024")]
    EnterpriseUsCanadaUnlimited,
    /// Enterprise, unlimited calls in the UK and Ireland.
    #[zoom(rename = "2048")]
    EnterpriseUkIrelandUnlimited,
    /// Enterprise, unlimited calls in Australia and New Zealand.
    #[zoom(rename = "4096")]
    EnterpriseAustraliaNewZealandUnlimited,
    /// Enterprise, Global Select.
    #[zoom(rename = "8192")]
    EnterpriseGlobalSelect,
    /// Enterprise, Zoom Phone Pro.
    #[zoom(rename = "16384")]
    EnterpriseZoomPhonePro,
    /// Pro, unlimited calls in Japan.
    #[zoom(rename = "32768")]
    ProJapanUnlimited,
    /// Business, unlimited calls in Japan.
    #[zoom(rename = "65536")]
    BusinessJapanUnlimited,
    /// Enterprise, unlimited calls in Japan.
    #[zoom(rename = "131072")]
    EnterpriseJapanUnlimited,
}

/// Calling plan of Zoom Workplace Business Plus.
#[zoom_model]
pub enum ZoomOneBusinessPlus {
    /// Unlimited calls in the US and Canada; in government accounts, Zoom One Business Plus.
    #[zoom(rename = "16")]
    UsCanadaUnlimited,
    /// Unlimited calls in the UK and Ireland.
    #[zoom(rename = "32")]
    UkIrelandUnlimited,
    /// Unlimited calls in Australia and New Zealand.
    #[zoom(rename = "64")]
    AustraliaNewZealandUnlimited,
    /// Unlimited calls in Japan.
    #[zoom(rename = "128")]
    JapanUnlimited,
    /// Global Select.
    #[zoom(rename = "33554432")]
    GlobalSelect,
}

/// Calling plan of Zoom One for Education School and Campus Plus.
#[zoom_model]
pub enum ZoomOneSchoolCampusPlus {
    /// Unlimited calls in the US and Canada.
    #[zoom(rename = "137438953472")]
    UsCanadaUnlimited,
    /// Unlimited calls in Japan.
    #[zoom(rename = "274877906944")]
    JapanUnlimited,
    /// Unlimited calls in the UK and Ireland.
    #[zoom(rename = "549755813888")]
    UkIrelandUnlimited,
    /// Unlimited calls in Australia and New Zealand.
    #[zoom(rename = "1099511627776")]
    AustraliaNewZealandUnlimited,
    /// Global Select.
    #[zoom(rename = "2199023255552")]
    GlobalSelect,
}

/// Calling plan of Zoom One Enterprise Premier.
#[zoom_model]
pub enum ZoomOneEnterprisePremier {
    /// Unlimited calls in the US and Canada.
    #[zoom(rename = "134217728")]
    UsCanadaUnlimited,
    /// Unlimited calls in Japan.
    #[zoom(rename = "268435456")]
    JapanUnlimited,
    /// Unlimited calls in the UK and Ireland.
    #[zoom(rename = "536870912")]
    UkIrelandUnlimited,
    /// Unlimited calls in Australia and New Zealand.
    #[zoom(rename = "1073741824")]
    AustraliaNewZealandUnlimited,
    /// Global Select.
    #[zoom(rename = "2147483648")]
    GlobalSelect,
}

/// Calling plan of Zoom One for Education Enterprise Premier.
#[zoom_model]
pub enum ZoomOneEducationEnterprisePremier {
    /// Unlimited calls in the US and Canada.
    #[zoom(rename = "4294967296")]
    UsCanadaUnlimited,
    /// Unlimited calls in Japan.
    #[zoom(rename = "8589934592")]
    JapanUnlimited,
    /// Unlimited calls in the UK and Ireland.
    #[zoom(rename = "17179869184")]
    UkIrelandUnlimited,
    /// Unlimited calls in Australia and New Zealand.
    #[zoom(rename = "34359738368")]
    AustraliaNewZealandUnlimited,
    /// Global Select.
    #[zoom(rename = "68719476736")]
    GlobalSelect,
}

/// Package of Zoom Contact Center.
#[zoom_model]
pub enum ZoomContactCenterPackage {
    /// Essentials.
    #[zoom(rename = "Essentials")]
    Essentials,
    /// Premium.
    #[zoom(rename = "Premium")]
    Premium,
    /// Elite.
    #[zoom(rename = "Elite")]
    Elite,
}

/// Add-on package of Zoom Contact Center.
#[zoom_model]
pub enum ZoomContactCenterAddonsPlan {
    /// AI Expert Assist.
    AiExpertAssist,
    /// Service Cloud Voice.
    ServiceCloudVoice,
}
