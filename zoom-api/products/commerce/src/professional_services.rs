//! Shared types: professional services.

use super::PartnerAddress;
use zoom_api::zoom_model;

/// Organization that deploys the product.
#[zoom_model]
pub struct DeploymentPartner {
    /// Name of the deployment partner; required without its CRM account number.
    pub deployment_partner_name: Option<String>,
    /// CRM account number of the deployment partner; required without its name.
    pub deployment_partner_crm_account_number: Option<String>,
    /// Address of the deployment partner; required with its name.
    pub deployment_partner_address: Option<PartnerAddress>,
}

/// Professional services for the deployment.
#[zoom_model]
pub struct ProfessionalServices {
    /// Party that deploys the product; required for Contact Center.
    pub requires_professional_services: RequiresProfessionalServices,
    /// Whether Zoom's professional services were engaged; required if Zoom deploys the product.
    pub is_zoom_pso_org_engaged: Option<PsoEngagement>,
    /// ID of the engagement request to Zoom's professional services; required if one exists (`WithRequestId`).
    pub pso_engagement_request_id: Option<String>,
    /// Organization that deploys the product; required if it is neither Zoom nor the partner.
    pub deployment_partner: Option<DeploymentPartner>,
    /// Description of the partner's professional services; expected if services are required.
    pub professional_services_description: Option<String>,
}

/// Whether Zoom's professional services were engaged for the deployment.
#[zoom_model]
pub enum PsoEngagement {
    /// Engaged, with a request ID.
    #[zoom(rename = "Yes and I have a PSO Engagement Request ID")]
    WithRequestId,
    /// Engaged, but the request must be created.
    #[zoom(rename = "Yes, but I need an Engagement Request to be created")]
    RequestNeeded,
    /// Not engaged.
    #[zoom(rename = "No, I need to start now")]
    NotEngaged,
}

/// Party that deploys the product.
#[zoom_model]
pub enum RequiresProfessionalServices {
    /// The partner deploys the product.
    #[zoom(rename = "Yes, my organization will do the deployment")]
    OwnOrganization,
    /// Zoom deploys the product.
    #[zoom(rename = "Yes, Zoom will do the deployment")]
    Zoom,
    /// Another organization deploys the product.
    #[zoom(rename = "Yes, a different organization will do the deployment")]
    OtherOrganization,
    /// The product is already deployed.
    #[zoom(rename = "No, the platform is already deployed")]
    AlreadyDeployed,
    /// The customer wants no deployment.
    #[zoom(rename = "No, the customer doesn't want deployment")]
    NotWanted,
    /// No deployment for another reason.
    #[zoom(rename = "No, other reason")]
    OtherReason,
}
