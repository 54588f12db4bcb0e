//! Shared types: recording registrant types.

use zoom_api::zoom_model;

/// Answer to one of the host's custom questions.
#[zoom_model]
pub struct CustomAnswer {
    /// Text of the question.
    pub title: Option<String>,
    /// Answer.
    #[zoom(max_length = 128)]
    pub value: Option<String>,
}

/// Number of employees of the registrant's organization.
#[zoom_model]
pub enum EmployeeCount {
    /// Unspecified.
    #[zoom(rename = "")]
    Empty,
    /// 1 to 20.
    #[zoom(rename = "1-20")]
    From1To20,
    /// 21 to 50.
    #[zoom(rename = "21-50")]
    From21To50,
    /// 51 to 100.
    #[zoom(rename = "51-100")]
    From51To100,
    /// 101 to 250.
    #[zoom(rename = "101-250")]
    From101To250,
    /// 251 to 500.
    #[zoom(rename = "251-500")]
    From251To500,
    /// 501 to 1,000.
    #[zoom(rename = "501-1,000")]
    From501To1000,
    /// 1,001 to 5,000.
    #[zoom(rename = "1,001-5,000")]
    From1001To5000,
    /// 5,001 to 10,000.
    #[zoom(rename = "5,001-10,000")]
    From5001To10000,
    /// More than 10,000.
    #[zoom(rename = "More than 10,000")]
    MoreThan10000,
}

/// Role of the registrant in the purchase process.
#[zoom_model]
pub enum PurchaseRole {
    /// Unspecified.
    #[zoom(rename = "")]
    Empty,
    /// Decision maker.
    #[zoom(rename = "Decision Maker", alias = "Decision maker")]
    DecisionMaker,
    /// Evaluator or recommender.
    #[zoom(rename = "Evaluator/Recommender", alias = "Evaluator/Recommender.")]
    EvaluatorRecommender,
    /// Influencer.
    #[zoom(rename = "Influencer", alias = "Influencer.")]
    Influencer,
    /// Not involved.
    #[zoom(rename = "Not involved", alias = "Not involved.")]
    NotInvolved,
}

/// Purchasing time frame of the registrant.
#[zoom_model]
pub enum PurchasingTimeFrame {
    /// Unspecified.
    #[zoom(rename = "")]
    Empty,
    /// Within one month.
    #[zoom(rename = "Within a month", alias = "Within a month.")]
    WithinAMonth,
    /// One to three months.
    #[zoom(rename = "1-3 months", alias = "1-3 months.")]
    OneToThreeMonths,
    /// Four to six months.
    #[zoom(rename = "4-6 months", alias = "4-6 months.")]
    FourToSixMonths,
    /// More than six months.
    #[zoom(rename = "More than 6 months", alias = "More than 6 months.")]
    MoreThan6Months,
    /// No time frame.
    #[zoom(rename = "No timeframe", alias = "No timeframe.")]
    NoTimeframe,
}

/// Status of a registration.
#[zoom_model]
pub enum RegistrantStatus {
    /// Approved: the registrant can join.
    Approved,
    /// Denied by the host.
    Denied,
    /// Pending approval.
    Pending,
}

/// Standard question of Zoom.
#[zoom_model]
pub struct StandardQuestion {
    /// Field that the question asks for.
    pub field_name: Option<StandardQuestionField>,
    /// Whether the question is mandatory.
    pub required: Option<bool>,
}

/// Field of a standard question.
#[zoom_model]
pub enum StandardQuestionField {
    /// Last name.
    LastName,
    /// Street and number.
    Address,
    /// City.
    City,
    /// Country.
    Country,
    /// Postal code.
    Zip,
    /// State or province.
    State,
    /// Phone number.
    Phone,
    /// Industry.
    Industry,
    /// Organization.
    Org,
    /// Job title.
    JobTitle,
    /// Purchasing time frame.
    PurchasingTimeFrame,
    /// Role in the purchase process.
    RoleInPurchaseProcess,
    /// Number of employees of the organization.
    NoOfEmployees,
    /// Questions and comments.
    Comments,
}
