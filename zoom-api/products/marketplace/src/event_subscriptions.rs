//! Webhook event subscriptions of an app.

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the app's event subscriptions of users, teams or accounts.
#[zoom_endpoint(
    GET, "/marketplace/app/event_subscription",
    rate_limit = Medium,
    paged = event_subscriptions,
    operation = "getUserEventSubscriptions",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/GET/marketplace/app/event_subscription",
    errors(
        /// The subscription's scope is invalid, or the team does not exist or belongs to another account.
        400/1500 => InvalidScopeOrTeam,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
    )
)]
pub fn list_subscriptions(
    page_size: Option<u32>,
    next_page_token: Option<String>,
    /// ID of the user whose subscriptions are listed.
    user_id: String,
    /// Scope of the subscriptions to list.
    subscription_scope: Option<SubscriptionScope>,
    /// ID of the account whose subscriptions are listed.
    account_id: String,
    /// ID of the team whose subscriptions are listed.
    team_id: Option<String>,
) -> EventSubscriptionPage;

/// Creates an event subscription.
#[zoom_endpoint(
    POST, "/marketplace/app/event_subscription", json,
    rate_limit = Heavy,
    success = 201,
    operation = "createEventSubscription",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/app/event_subscription",
    errors(
        /// The user lacks permission for the event.
        400/1003 => EventPermissionMissing,
        /// The user has not authorized the app.
        400/1300 => AppNotAuthorized,
        /// The list of events or the webhook URL is empty, the scope or a field of the custom header is missing or
        /// invalid, too many teams are listed, or a team does not exist or belongs to another account.
        400/1500 => InvalidSubscription,
        /// The app may not subscribe to the event.
        400/1602 => EventNotAllowed,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The event does not exist.
        404/1601 => AppEventNotFound,
        /// Zoom could not validate the webhook URL.
        404/1701 => WebhookUrlRejected,
        /// Zoom could not validate the OAuth token URL.
        404/1702 => TokenUrlRejected,
        /// The type of the custom header is invalid.
        404/1801 => InvalidCustomHeaderType,
    )
)]
pub fn create_subscription(
    /// Event subscription to create.
    #[body]
    subscription: NewSubscription,
) -> CreatedSubscription;

/// Unsubscribes users, teams or an account from an event subscription.
#[zoom_endpoint(
    DELETE, "/marketplace/app/event_subscription",
    rate_limit = Medium,
    operation = "unSubscribeEventSubscription",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/DELETE/marketplace/app/event_subscription",
    errors(
        /// The call lists too many teams, or a team does not exist or belongs to another account.
        400/1500 => InvalidTeams,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The event subscription does not exist.
        404/1601 => SubscriptionNotFound,
    )
)]
pub fn remove_subscribers(
    /// ID of the event subscription.
    event_subscription_id: String,
    /// IDs of the users to unsubscribe.
    #[zoom(max_items = 10)]
    #[query(csv)]
    user_ids: Vec<String>,
    /// ID of the account to unsubscribe.
    account_id: String,
    /// IDs of the teams to unsubscribe.
    #[zoom(max_items = 10)]
    #[query(csv)]
    team_ids: Vec<String>,
) -> NoContent;

/// Deletes an event subscription.
#[zoom_endpoint(
    DELETE, "/marketplace/app/event_subscription/<event_subscription_id>",
    rate_limit = Medium,
    operation = "deleteEventSubscription",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/DELETE/marketplace/app/event_subscription/%7BeventSubscriptionId%7D",
    errors(
        /// The event subscription does not exist.
        404/1601 => SubscriptionNotFound,
    )
)]
pub fn delete_subscription(
    /// ID of the event subscription.
    event_subscription_id: String,
) -> NoContent;

/// Subscribes users, teams or an account to an event subscription.
#[zoom_endpoint(
    PATCH, "/marketplace/app/event_subscription/<event_subscription_id>", json,
    rate_limit = Medium,
    operation = "subscribeEventSubscription",
    docs = "https://developers.zoom.us/docs/api/marketplace/#tag/app/PATCH/marketplace/app/event_subscription/%7BeventSubscriptionId%7D",
    errors(
        /// The user has not authorized the app.
        400/1002 => AppNotAuthorized,
        /// The user lacks permission for the event subscription.
        400/1003 => SubscribeNotAllowed,
        /// The call lists too many teams, or a team does not exist or belongs to another account.
        400/1500 => InvalidTeams,
        /// The user does not exist or belongs to another account.
        404/1001 => UserNotInAccount,
        /// The event subscription does not exist.
        404/1601 => SubscriptionNotFound,
    )
)]
pub fn add_subscribers(
    /// ID of the event subscription.
    event_subscription_id: String,
    /// IDs of the users to subscribe.
    #[zoom(max_items = 10)]
    user_ids: Option<Vec<String>>,
    /// ID of the account to subscribe.
    account_id: String,
    /// IDs of the teams to subscribe.
    #[zoom(max_items = 10)]
    team_ids: Option<Vec<String>>,
) -> NoContent;

/// Page of event subscriptions.
#[zoom_model(response)]
pub struct EventSubscriptionPage {
    pub next_page_token: Option<String>,
    pub page_size: Option<u32>,
    /// Event subscriptions.
    pub event_subscriptions: Vec<EventSubscription>,
}

/// Event subscription of an app.
#[zoom_model(response)]
pub struct EventSubscription {
    /// ID of the event subscription.
    pub event_subscription_id: Option<String>,
    /// Names of the events.
    pub events: Vec<String>,
    /// Name of the event subscription.
    pub event_subscription_name: Option<String>,
    /// Address that receives the events.
    pub event_webhook_url: Option<String>,
    /// Users whose events are delivered: certain users, a whole account or master account, or teams.
    pub subscription_scope: Option<SubscriptionScope>,
    /// Origin of the event subscription: the build flow or the API.
    pub created_source: Option<CreatedSource>,
    /// ID of the subscriber, such as a user or an account.
    pub subscriber_id: Option<String>,
    /// Authentication header of the webhook calls.
    pub custom_header: Option<CustomHeader>,
}

/// Users whose events a subscription delivers.
#[zoom_model]
pub enum SubscriptionScope {
    /// Certain users.
    User,
    /// All users of the account.
    Account,
    /// All users of the master account.
    MasterAccount,
    /// Teams of the account; delivers only events of Contact Center.
    Team,
}

/// Origin of an event subscription.
#[zoom_model]
pub enum CreatedSource {
    /// The app's build flow on the Marketplace.
    Default,
    /// The API.
    Openapi,
}

/// Authentication header that Zoom sends with an event.
#[zoom_model]
pub struct CustomHeader {
    /// Kind of authentication that the webhook calls carry; it decides which of the other fields are required.
    pub custom_header_type: CustomHeaderType,
    /// User name; required for basic authentication.
    #[zoom(max_length = 256)]
    pub username: Option<String>,
    /// Password; required for basic authentication.
    #[zoom(secret, max_length = 256)]
    pub password: Option<String>,
    /// OAuth client ID; required for OAuth.
    #[zoom(max_length = 256)]
    pub client_id: Option<String>,
    /// OAuth client secret; required for OAuth.
    #[zoom(secret, max_length = 256)]
    pub client_secret: Option<String>,
    /// HTTPS address of the token endpoint; required for OAuth.
    #[zoom(max_length = 1000, format = "uri")]
    pub token_url: Option<String>,
    /// Scopes of the access token; only for OAuth.
    #[zoom(max_length = 255)]
    pub scope: Option<String>,
    /// State parameter of the token request, against CSRF and for tracking; only for OAuth.
    #[zoom(max_length = 255)]
    pub state: Option<String>,
    /// Whether token requests carry the client credentials in a header or in the body; only for OAuth.
    #[zoom(default = "header")]
    pub client_authentication: Option<ClientAuthentication>,
    /// Name of the custom header: letters, digits and hyphens, and none that Zoom reserves. Required for the type
    /// key-value.
    #[zoom(max_length = 256)]
    pub custom_header_key: Option<String>,
    /// Value of the custom header, in one line. Required for the type key-value.
    #[zoom(secret, max_length = 256)]
    pub custom_header_value: Option<String>,
}

/// Kind of the authentication header.
#[zoom_model]
pub enum CustomHeaderType {
    /// No authentication header.
    Default = 0,
    /// Basic authentication with `username` and `password`.
    BasicAuthentication = 1,
    /// Bearer token that Zoom gets from `token_url` with the client credentials.
    OAuth2TokenAuthentication = 2,
    /// Header of your own, in `custom_header_key` and `custom_header_value`.
    KeyValue = 3,
}

/// Part of a token request that carries the client credentials.
#[zoom_model]
pub enum ClientAuthentication {
    /// Basic authentication header.
    Header,
    /// Request body.
    Body,
}

/// Event subscription that was created.
#[zoom_model(response)]
pub struct CreatedSubscription {
    /// ID of the event subscription.
    pub event_subscription_id: Option<String>,
}

/// Event subscription to create.
#[zoom_model]
pub struct NewSubscription {
    /// Names of the events.
    #[zoom(required)]
    pub events: Vec<String>,
    /// Name of the event subscription.
    pub event_subscription_name: Option<String>,
    /// Address that receives the events.
    pub event_webhook_url: String,
    /// IDs of the users whose events are delivered; for the scope [`User`](SubscriptionScope::User).
    #[zoom(max_items = 10)]
    pub user_ids: Vec<String>,
    /// Users whose events are delivered: certain users, a whole account or master account, or teams.
    pub subscription_scope: SubscriptionScope,
    /// ID of the account for which the subscription is created.
    pub account_id: Option<String>,
    /// Authentication header of the webhook calls.
    pub custom_header: Option<CustomHeader>,
    /// IDs of the teams whose events are delivered; for the scope [`Team`](SubscriptionScope::Team).
    #[zoom(max_items = 10)]
    pub team_ids: Vec<String>,
}
