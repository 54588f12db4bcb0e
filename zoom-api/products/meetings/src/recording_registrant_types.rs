//! Shared types: recording registrant types.

use zoom_api::zoom_model;

/// The answer to one of the host's own questions.
#[zoom_model]
pub struct CustomAnswer {
    /// The question.
    pub title: Option<String>,
    /// The answer, at most 128 characters.
    pub value: Option<String>,
}

/// How many people the registrant's organization employs.
#[zoom_model]
pub enum NoOfEmployees {
    /// Not told.
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

/// When the registrant plans to buy.
#[zoom_model]
pub enum PurchasingTimeFrame {
    /// Not told.
    #[zoom(rename = "")]
    Empty,
    /// Within a month.
    #[zoom(rename = "Within a month")]
    WithinAMonth,
    /// In one to three months.
    #[zoom(rename = "1-3 months")]
    OneToThreeMonths,
    /// In four to six months.
    #[zoom(rename = "4-6 months")]
    FourToSixMonths,
    /// In more than six months.
    #[zoom(rename = "More than 6 months")]
    MoreThan6Months,
    /// At no set time.
    #[zoom(rename = "No timeframe")]
    NoTimeframe,
}

/// How far a registration is.
#[zoom_model]
pub enum RegistrantStatus {
    /// The registrant can join.
    Approved,
    /// The host refused it.
    Denied,
    /// It waits for the host.
    Pending,
}

/// What part the registrant has in the decision to buy.
#[zoom_model]
pub enum RoleInPurchaseProcess {
    /// Not told.
    #[zoom(rename = "")]
    Empty,
    /// Decides.
    #[zoom(rename = "Decision Maker")]
    DecisionMaker,
    /// Evaluates or recommends.
    #[zoom(rename = "Evaluator/Recommender")]
    EvaluatorRecommender,
    /// Has a say.
    #[zoom(rename = "Influencer")]
    Influencer,
    /// Has no part in it.
    #[zoom(rename = "Not involved")]
    NotInvolved,
}

/// One of Zoom's standard questions.
#[zoom_model]
pub struct StandardQuestion {
    /// What it asks for.
    pub field_name: Option<StandardQuestionField>,
    /// Whether it must be answered.
    pub required: Option<bool>,
}

/// What a standard question asks for.
#[zoom_model]
pub enum StandardQuestionField {
    /// The last name.
    LastName,
    /// The street and number.
    Address,
    /// The city.
    City,
    /// The country.
    Country,
    /// The postal code.
    Zip,
    /// The state or province.
    State,
    /// The phone number.
    Phone,
    /// The line of business.
    Industry,
    /// The organization.
    Org,
    /// The job title.
    JobTitle,
    /// When the person plans to buy.
    PurchasingTimeFrame,
    /// The person's part in the decision to buy.
    RoleInPurchaseProcess,
    /// How many people the organization employs.
    NoOfEmployees,
    /// Questions and comments.
    Comments,
}
