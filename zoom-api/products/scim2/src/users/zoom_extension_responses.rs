//! Users: zoom extension responses.

use super::{CxInsights, ZoomAutoDialer, ZoomEnhancedMedia, ZoomFrontline};
use zoom_api::zoom_model;

/// Zoom's extension of a user: plans and licenses.
#[zoom_model(response)]
pub struct ZoomExtension {
    /// Name of the personal link.
    #[zoom(rename = "personalLinkName")]
    pub personal_link_name: Option<String>,
    /// Email address of the user of the account who receives the data when this user is deactivated or deleted.
    pub transferee: Option<String>,
    /// Pronouns of the user.
    pub pronouns: Option<String>,
    /// License of Zoom United.
    #[zoom(rename = "zoomUnited")]
    pub zoom_united: Option<String>,
    /// Calling plan of Zoom Workplace Business Plus.
    #[zoom(rename = "zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student; its value is `576460752303423488`.
    #[zoom(rename = "zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Calling plan of Zoom One for Education School and Campus Plus.
    #[zoom(rename = "zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Calling plan of Zoom Workplace Enterprise Premier.
    #[zoom(rename = "zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Calling plan of Zoom One for Education Enterprise Premier.
    #[zoom(rename = "zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
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
    /// Plan of Zoom Auto Dialer.
    #[zoom(rename = "zoomAutoDialer")]
    pub zoom_auto_dialer: Option<ZoomAutoDialer>,
    /// Plan of Zoom Workplace for Frontline.
    #[zoom(rename = "zoomFrontline")]
    pub zoom_frontline: Option<ZoomFrontline>,
    /// Plan of CX Insights.
    #[zoom(rename = "cxInsights")]
    pub cx_insights: Option<CxInsights>,
    /// ID or name of the subscription for Zoom Workplace; only with multiple subscriptions.
    #[zoom(rename = "zoomWorkplaceSubscription")]
    pub zoom_workplace_subscription: Option<String>,
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
    /// Plan of Zoom Enhanced Media.
    #[zoom(rename = "zoomEnhancedMedia")]
    pub zoom_enhanced_media: Option<ZoomEnhancedMedia>,
}

/// Zoom's extension of a created user.
#[zoom_model(response)]
pub struct CreatedZoomExtension {
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
    pub zoom_united: Option<String>,
    /// Calling plan of Zoom Workplace Business Plus.
    #[zoom(rename = "zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student; its value is `576460752303423488`.
    #[zoom(rename = "zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Calling plan of Zoom One for Education School and Campus Plus.
    #[zoom(rename = "zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Calling plan of Zoom Workplace Enterprise Premier.
    #[zoom(rename = "zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Calling plan of Zoom One for Education Enterprise Premier.
    #[zoom(rename = "zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
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

/// Zoom's extension of an updated user.
#[zoom_model(response)]
pub struct UpdatedZoomExtension {
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
    pub zoom_united: Option<String>,
    /// Calling plan of Zoom Workplace Business Plus.
    #[zoom(rename = "zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student; its value is `576460752303423488`.
    #[zoom(rename = "zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Calling plan of Zoom One for Education School and Campus Plus.
    #[zoom(rename = "zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Calling plan of Zoom Workplace Enterprise Premier.
    #[zoom(rename = "zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Calling plan of Zoom One for Education Enterprise Premier.
    #[zoom(rename = "zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
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
    /// Whether the user has Zoom Compliance Management.
    #[zoom(rename = "zoomComplianceManagement")]
    pub zoom_compliance_management: Option<bool>,
    /// Whether the user has Zoom Docs.
    #[zoom(rename = "zoomDocs")]
    pub zoom_docs: Option<bool>,
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

/// Zoom's extension of a user who was activated or deactivated.
#[zoom_model(response)]
pub struct ActivatedZoomExtension {
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
    pub zoom_united: Option<String>,
    /// Calling plan of Zoom Workplace Business Plus.
    #[zoom(rename = "zoomOneBizPlus")]
    pub zoom_one_biz_plus: Option<String>,
    /// Zoom One for Education Enterprise Student; its value is `576460752303423488`.
    #[zoom(rename = "zoomOneEdu")]
    pub zoom_one_edu: Option<String>,
    /// Calling plan of Zoom One for Education School and Campus Plus.
    #[zoom(rename = "zoomOneSchoolCampusPlus")]
    pub zoom_one_school_campus_plus: Option<String>,
    /// Calling plan of Zoom Workplace Enterprise Premier.
    #[zoom(rename = "zoomOneEntPremier")]
    pub zoom_one_ent_premier: Option<String>,
    /// Calling plan of Zoom One for Education Enterprise Premier.
    #[zoom(rename = "zoomOneEduEntPremier")]
    pub zoom_one_edu_ent_premier: Option<String>,
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
