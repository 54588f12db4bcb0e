//! User settings: feature.

use zoom_api::zoom_model;

/// Features of a user: meetings, webinars, events and others, with their capacities.
#[zoom_model(response)]
pub struct Feature {
    /// Whether the user hosts meetings in China.
    #[deprecated = "deprecated by Zoom"]
    pub cn_meeting: Option<bool>,
    /// Concurrent meetings plan of the user: `Basic`, `Plus` or `None`; the account must have the plan.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether the user hosts meetings in India.
    #[deprecated = "deprecated by Zoom"]
    pub in_meeting: Option<bool>,
    /// Whether the user has a large meeting license.
    pub large_meeting: Option<bool>,
    /// Participant capacity of the user's large meetings: 500, 1,000, 3,000 or 5,000, depending on the plan; requires
    /// `large_meeting`.
    pub large_meeting_capacity: Option<i64>,
    /// Participant capacity of the user's meetings.
    pub meeting_capacity: Option<i64>,
    /// Whether the user has a webinar license.
    pub webinar: Option<bool>,
    /// Attendee capacity of the user's webinars, from 100 to 10,000, depending on the plan; requires `webinar`.
    pub webinar_capacity: Option<i64>,
    /// Whether the user has Zoom Events.
    pub zoom_events: Option<bool>,
    /// Attendee capacity of the user's events, depending on the plan.
    #[zoom(values = [500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user has Zoom Events Unlimited.
    pub zoom_events_unlimited: Option<bool>,
    /// Attendee capacities of events by plan, from 100 to 50,000; the largest comes first.
    #[zoom(max_items = 9, values = [100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    pub zoom_events_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Sessions Unlimited.
    #[deprecated = "deprecated by Zoom"]
    pub zoom_sessions_unlimited: Option<bool>,
    /// Attendee capacities of sessions by plan, from 100 to 50,000; the largest comes first.
    #[zoom(max_items = 9, values = [100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    #[deprecated = "deprecated by Zoom"]
    pub zoom_sessions_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Events with pay-per-attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether the user has Zoom Sessions with pay-per-attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether the user has Zoom Phone.
    pub zoom_phone: Option<bool>,
    /// Whether the user is licensed for Zoom Revenue Accelerator.
    #[deprecated = "deprecated by Zoom; use `zoom_revenue_accelerator`"]
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether the user is licensed for Zoom Revenue Accelerator.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user is licensed for Zoom Whiteboard.
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user is licensed for Zoom Whiteboard Plus.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user is licensed for Zoom Translated Captions.
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user is licensed for Zoom Customer Managed Key.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user is licensed for Zoom Huddles.
    #[deprecated = "deprecated by Zoom"]
    pub zoom_huddles: Option<bool>,
    /// Whether the user is licensed for Zoom Quality Management.
    pub zoom_quality_management: Option<bool>,
    /// Whether the user is licensed for Zoom Workforce Management.
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user is licensed for Zoom Scheduler.
    pub zoom_scheduler: Option<bool>,
    /// Whether the user is licensed for Zoom Clips Plus.
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user is licensed for Zoom Mail and Calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether the user is licensed for Zoom Compliance Management.
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user is licensed for Zoom Docs.
    #[deprecated = "deprecated by Zoom"]
    pub zoom_docs: Option<bool>,
    /// Whether the user is licensed for Zoom Canvas.
    pub zoom_canvas: Option<bool>,
    /// Licenses, for accounts with multiple plans.
    pub license_info_list: Vec<UserLicense>,
    /// Attendee capacities of webinars by plan, from 100 to 50,000; the largest comes first.
    #[zoom(max_items = 9, values = [100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    pub zoom_webinars_plus_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Webinars Plus Unlimited.
    pub zoom_webinars_plus_unlimited: Option<bool>,
}

/// Concurrent meetings plan of a user.
#[zoom_model]
pub enum ConcurrentMeeting {
    /// Concurrent Meeting Basic.
    #[zoom(rename = "Basic")]
    Basic,
    /// Concurrent Meeting Plus.
    #[zoom(rename = "Plus")]
    Plus,
    /// No concurrent meetings.
    #[zoom(rename = "None")]
    None,
}

/// License assigned to a user, for accounts with multiple plans.
#[zoom_model(response)]
pub struct UserLicense {
    /// License type, such as `ZOOM_WHITEBOARD` or `ZOOM_SCHEDULER`.
    pub license_type: Option<LicenseType>,
    /// Plan of the license; the numbers depend on `license_type`.
    pub license_option: Option<LicenseOption>,
    /// Subscription ID of the license.
    pub subscription_id: Option<String>,
}

/// Product of an add-on license.
#[zoom_model]
pub enum LicenseType {
    /// Zoom Whiteboard.
    #[zoom(rename = "ZOOM_WHITEBOARD")]
    ZoomWhiteboard,
    /// Zoom Translated Captions.
    #[zoom(rename = "ZOOM_TRANSLATED_CAPTIONS")]
    ZoomTranslatedCaptions,
    /// Zoom Scheduler.
    #[zoom(rename = "ZOOM_SCHEDULER")]
    ZoomScheduler,
    /// Zoom Clips.
    #[zoom(rename = "ZOOM_CLIPS")]
    ZoomClips,
    /// Zoom Visitor Management.
    #[zoom(rename = "ZOOM_VISITOR_MANAGEMENT")]
    ZoomVisitorManagement,
    /// Zoom Customer Managed Key.
    #[zoom(rename = "ZOOM_CMK")]
    ZoomCmk,
    /// Zoom Docs. Deprecated by Zoom.
    #[zoom(rename = "ZOOM_DOCS")]
    ZoomDocs,
    /// Zoom Revenue Accelerator.
    #[zoom(rename = "ZOOM_REVENUE_ACCELERATOR")]
    ZoomRevenueAccelerator,
    /// Zoom Compliance Management.
    #[zoom(rename = "ZOOM_COMPLIANCE_MANAGEMENT")]
    ZoomComplianceManagement,
    /// Zoom Workforce Management.
    #[zoom(rename = "ZOOM_WORKFORCE_MANAGEMENT")]
    ZoomWorkforceManagement,
    /// Zoom Quality Management.
    #[zoom(rename = "ZOOM_QUALITY_MANAGEMENT")]
    ZoomQualityManagement,
    /// Zoom Workplace for Clinicians.
    #[zoom(rename = "ZOOM_HEALTHCARE_CLINICAL_NOTES")]
    ZoomHealthcareClinicalNotes,
    /// Zoom Events Unlimited.
    #[zoom(rename = "ZOOM_EVENTS_NEW_SAAS")]
    ZoomEventsNewSaas,
    /// Zoom Events, with pay-per-attendee.
    #[zoom(rename = "ZOOM_EVENTS_CONSUMPTION")]
    ZoomEventsConsumption,
    /// Zoom Webinars Plus Unlimited.
    #[zoom(rename = "ZOOM_WEBINARS_PLUS")]
    ZoomWebinarsPlus,
    /// Zoom Webinars Plus, with pay-per-attendee.
    #[zoom(rename = "ZOOM_WEBINARS_PLUS_CONSUMPTION")]
    ZoomWebinarsPlusConsumption,
    /// Zoom Custom AI Companion.
    #[zoom(rename = "ZOOM_CUSTOM_AI_COMPANION")]
    ZoomCustomAiCompanion,
    /// CX Insights.
    #[zoom(rename = "CX_INSIGHTS")]
    CxInsights,
    /// Zoom Enhanced Media.
    #[zoom(rename = "ZOOM_ENHANCED_MEDIA")]
    ZoomEnhancedMedia,
    /// Education Student.
    #[zoom(rename = "EDU_STUDENT")]
    EduStudent,
}

/// Variant of an add-on license; the meaning of a number depends on the license type.
#[zoom_model]
pub enum LicenseOption {
    /// Zoom Clips Plus, Zoom Revenue Accelerator, or Zoom Events with pay-per-attendee.
    ClipsOrRevenueOrEventsPerAttendee = 1,
    /// Zoom Whiteboard, or Zoom Events Unlimited for 100 attendees.
    WhiteboardOrEvents100 = 2,
    /// Zoom Events Unlimited for 500 attendees.
    Events500 = 4,
    /// Zoom Events Unlimited for 1,000 attendees.
    Events1000 = 8,
    /// Zoom Events Unlimited for 3,000 attendees.
    Events3000 = 16,
    /// Zoom Events Unlimited for 5,000 attendees.
    Events5000 = 32,
    /// Zoom Events Unlimited for 10,000 attendees.
    Events10000 = 64,
    /// Zoom Events Unlimited for 20,000 attendees.
    Events20000 = 128,
    /// Zoom Custom AI Companion, or Zoom Events Unlimited for 30,000 attendees.
    CustomAiCompanionOrEvents30000 = 256,
    /// Zoom Workplace for Clinicians, unlimited, or Zoom Events Unlimited for 50,000 attendees.
    CliniciansOrEvents50000 = 512,
    /// Zoom Webinars Plus, with pay-per-attendee.
    WebinarsPerAttendee = 1024,
    /// Zoom Translated Captions, or Zoom Webinars Plus Unlimited for 100 attendees.
    CaptionsOrWebinars100 = 2048,
    /// Zoom AI Companion, or Zoom Webinars Plus Unlimited for 500 attendees.
    AiCompanionOrWebinars500 = 4096,
    /// Zoom Webinars Plus Unlimited for 1,000 attendees.
    Webinars1000 = 8192,
    /// Zoom Webinars Plus Unlimited for 3,000 attendees.
    Webinars3000 = 16384,
    /// Zoom Webinars Plus Unlimited for 5,000 attendees.
    Webinars5000 = 32768,
    /// Zoom Whiteboard Plus, or Zoom Webinars Plus Unlimited for 10,000 attendees.
    WhiteboardPlusOrWebinars10000 = 65536,
    /// Zoom Customer Managed Key, or Zoom Webinars Plus Unlimited for 20,000 attendees.
    ManagedKeyOrWebinars20000 = 131072,
    /// Zoom Webinars Plus Unlimited for 30,000 attendees.
    Webinars30000 = 262144,
    /// Zoom Webinars Plus Unlimited for 50,000 attendees.
    Webinars50000 = 524288,
    /// Zoom Visitor Management.
    VisitorManagement = 2147483648,
    /// Zoom Workforce Management.
    WorkforceManagement = 549755813888,
    /// Zoom Quality Management, or CX Insights Leader.
    QualityManagementOrCxInsights = 1099511627776,
    /// Zoom Scheduler.
    Scheduler = 2199023255552,
    /// Zoom Compliance Management.
    ComplianceManagement = 8796093022208,
    /// Zoom Compliance Management Plus.
    ComplianceManagementPlus = 17592186044416,
    /// Zoom Advanced Quality Management.
    AdvancedQualityManagement = 35184372088832,
    /// Zoom Canvas, formerly Zoom Docs.
    Canvas = 281474976710656,
    /// Zoom Workplace for Clinicians, pay-per-note, or Zoom Enhanced Media.
    CliniciansPerNoteOrEnhancedMedia = 4503599627370496,
}

/// Changes to the features of the user. Omitted fields keep their values.
#[zoom_model]
pub struct FeatureUpdate {
    /// Concurrent meetings plan of the user: `Basic`, `Plus` or `None`; the account must have the plan.
    pub concurrent_meeting: Option<ConcurrentMeeting>,
    /// Whether the user has a large meeting license.
    pub large_meeting: Option<bool>,
    /// Participant capacity of the user's large meetings: 500, 1,000, 3,000 or 5,000, depending on the plan; requires
    /// `large_meeting`.
    pub large_meeting_capacity: Option<i64>,
    /// Participant capacity of the user's meetings.
    pub meeting_capacity: Option<i64>,
    /// Whether the user has a webinar license.
    pub webinar: Option<bool>,
    /// Attendee capacity of the user's webinars, from 100 to 10,000, depending on the plan; requires `webinar`.
    #[zoom(values = [100, 500, 501, 1000, 1001, 3000, 5000, 10000])]
    pub webinar_capacity: Option<i64>,
    /// Whether the user has Zoom Events.
    pub zoom_events: Option<bool>,
    /// Attendee capacity of the user's events, depending on the plan.
    #[zoom(values = [500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    pub zoom_events_capacity: Option<i64>,
    /// Whether the user has Zoom Events Unlimited.
    pub zoom_events_unlimited: Option<bool>,
    /// Attendee capacities of events by plan, from 100 to 50,000.
    #[zoom(max_items = 9, values = [100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    pub zoom_events_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Sessions Unlimited.
    #[deprecated = "deprecated by Zoom"]
    pub zoom_sessions_unlimited: Option<bool>,
    /// Attendee capacities of sessions by plan, from 100 to 50,000.
    #[zoom(max_items = 9, values = [100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    #[deprecated = "deprecated by Zoom"]
    pub zoom_sessions_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Webinars Plus Unlimited.
    pub zoom_webinars_plus_unlimited: Option<bool>,
    /// Attendee capacities of webinars by plan, from 100 to 50,000.
    #[zoom(max_items = 9, values = [100, 500, 1000, 3000, 5000, 10000, 20000, 30000, 50000])]
    pub zoom_webinars_plus_unlimited_capacities: Vec<i64>,
    /// Whether the user has Zoom Events with pay-per-attendee.
    pub zoom_events_pay_per_attendee: Option<bool>,
    /// Whether the user has Zoom Sessions with pay-per-attendee.
    pub zoom_sessions_pay_per_attendee: Option<bool>,
    /// Whether the user has Zoom Phone; removing it releases the user's numbers and phones.
    pub zoom_phone: Option<bool>,
    /// Whether the user is licensed for Zoom Revenue Accelerator.
    #[deprecated = "deprecated by Zoom; use `zoom_revenue_accelerator`"]
    pub zoom_iq_for_sales: Option<bool>,
    /// Whether the user is licensed for Zoom Revenue Accelerator.
    pub zoom_revenue_accelerator: Option<bool>,
    /// Whether the user is licensed for Zoom Whiteboard.
    pub zoom_whiteboard: Option<bool>,
    /// Whether the user is licensed for Zoom Whiteboard Plus.
    pub zoom_whiteboard_plus: Option<bool>,
    /// Whether the user is licensed for Zoom Translated Captions.
    pub zoom_translated_captions: Option<bool>,
    /// Whether the user is licensed for Zoom Customer Managed Key.
    pub zoom_customer_managed_key: Option<bool>,
    /// Whether the user is licensed for Zoom Huddles.
    #[deprecated = "deprecated by Zoom"]
    pub zoom_huddles: Option<bool>,
    /// Whether the user is licensed for Zoom Quality Management.
    pub zoom_quality_management: Option<bool>,
    /// Whether the user is licensed for Zoom Workforce Management.
    pub zoom_workforce_management: Option<bool>,
    /// Whether the user is licensed for Zoom Scheduler.
    pub zoom_scheduler: Option<bool>,
    /// Whether the user is licensed for Zoom Clips Plus.
    pub zoom_clips_plus: Option<bool>,
    /// Whether the user is licensed for Zoom Mail and Calendar.
    pub zoom_mail_calendar: Option<bool>,
    /// Whether the user is licensed for Zoom Compliance Management.
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user is licensed for Zoom Docs.
    #[deprecated = "deprecated by Zoom"]
    pub zoom_docs: Option<bool>,
    /// Whether the user is licensed for Zoom Canvas.
    pub zoom_canvas: Option<bool>,
    /// Licenses, for accounts with multiple plans.
    #[zoom(max_items = 99)]
    pub license_info_list: Vec<UserLicenseUpdate>,
}

/// License assigned to a user, for accounts with multiple plans.
#[zoom_model]
pub struct UserLicenseUpdate {
    /// License type, such as `ZOOM_WHITEBOARD` or `ZOOM_SCHEDULER`.
    pub license_type: LicenseType,
    /// Plan of the license; the numbers depend on `license_type`.
    pub license_option: LicenseOption,
    /// Subscription ID of the license.
    pub subscription_id: Option<String>,
}
