//! Subaccounts of a master account.

use jiff::Timestamp;

use zoom_api::{NoContent, zoom_endpoint, zoom_model};

/// Lists the subaccounts of the master account.
///
/// Requires a Pro plan or higher with the master account option, which Zoom gives only to approved partners.
#[zoom_endpoint(
    GET, "/accounts",
    scopes = ["account:master", "account:read:master", "account:write:master", "account:read:list_sub_accounts:master"],
    rate_limit = Medium,
    paged = accounts,
    operation = "accounts",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/accounts/GET/accounts",
)]
pub fn list_accounts(
    #[zoom(default = 30, max = 300)] page_size: Option<u32>,
    /// Number of the page, starting at 1.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    #[zoom(default = 1)]
    page_number: Option<u32>,
    next_page_token: Option<String>,
    /// ID of a sub-reseller whose subaccounts are listed.
    sub_reseller_id: Option<String>,
    /// First phone number in the profile of the owner of the account to list, or a Zoom Phone number.
    phone_number: Option<String>,
    /// Email address of the owner of the account to list.
    email: Option<String>,
) -> AccountPage;

/// Creates a subaccount; its owner receives a confirmation email.
///
/// Requires a Pro plan or higher with the master account option, which Zoom gives only to approved partners.
#[zoom_endpoint(
    POST, "/accounts", json,
    scopes = ["account:master", "account:write:sub_account:master"],
    rate_limit = Light,
    success = 201,
    operation = "accountCreate",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/accounts/POST/accounts",
    errors(
        /// A name contains a forbidden word or character.
        400/300 => InvalidName,
        /// The email address's domain is blocked.
        400/1107 => EmailDomainBlocked,
        /// The password contains repeated or consecutive characters.
        400/1111 => PasswordTooSimple,
        /// Account transfers are disabled; omit the transfer token.
        400/11101 => TransferDisabled,
        /// The transfer token is invalid.
        400/11102 => InvalidTransferToken,
        /// No user has this email address.
        400/11103 => UserEmailNotFound,
        /// The email addresses of the transfer and of the request differ.
        400/11104 => TransferEmailMismatch,
        /// The transfer token has expired.
        400/11105 => TransferTokenExpired,
        /// The transfer token is for another master account.
        400/11106 => TransferTokenMismatch,
        /// The transfer token was used before.
        400/11107 => TransferTokenUsed,
        /// Only free users can be transferred.
        400/11108 => TransferOfPaidUser,
        /// The transfer is still being processed; retry later.
        400/11109 => TransferInProgress,
        /// The account exists already.
        400/11110 => AccountAlreadyExists,
        /// Subaccounts cannot be transferred.
        400/11111 => TransferOfSubaccount,
        /// Only free accounts can be transferred.
        400/11112 => TransferOfPaidAccount,
        /// Another account uses the email address.
        409/1005 => EmailTaken,
    )
)]
pub fn create_account(
    /// Subaccount to create.
    #[body]
    account: NewAccount,
) -> CreatedAccount;

/// Returns a subaccount or the master account.
///
/// Requires a Pro plan or higher with the master account option. The master account itself needs the scope
/// `account:read:sub_account:admin`, a subaccount `account:read:sub_account:master`.
#[zoom_endpoint(
    GET, "/accounts/<account_id>",
    scopes = ["account:master", "account:read:sub_account:admin", "account:read:sub_account:master"],
    rate_limit = Light,
    operation = "GetSubAccountDetails",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/accounts/GET/accounts/%7BaccountId%7D",
    errors(
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn get_account(
    /// ID of the account; `me` for the master account.
    account_id: String,
) -> Account;

/// Detaches a subaccount from the master account; the subaccount continues to exist on its own.
///
/// Requires a Pro plan or higher with the master account option.
#[zoom_endpoint(
    DELETE, "/accounts/<account_id>",
    scopes = ["account:master", "account:write:master", "account:delete:sub_account:master"],
    rate_limit = Light,
    operation = "DisassociateASubAccount",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/accounts/DELETE/accounts/%7BaccountId%7D",
    errors(
        /// A paid account cannot be detached.
        404/2000 => PaidAccount,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn disassociate_account(
    /// ID of the subaccount.
    account_id: String,
) -> NoContent;

/// Updates the options of a subaccount.
///
/// Requires a Pro plan or higher with the master account option, which Zoom gives only to trusted partners.
#[zoom_endpoint(
    PATCH, "/accounts/<account_id>/options", json,
    scopes = ["account:master", "account:update:options:master"],
    rate_limit = Light,
    success = 200,
    operation = "UpdateOptions",
    docs = "https://developers.zoom.us/docs/api/master-accounts/#tag/accounts/PATCH/accounts/%7BaccountId%7D/options",
    errors(
        /// The collection method cannot change after the purchase.
        400/2100 => CollectionMethodFixed,
        /// One of the meeting connectors does not exist.
        400/2115 => MeetingConnectorNotFound,
        /// The master account has no such account.
        404/2001 => AccountNotFound,
    )
)]
pub fn update_options(
    /// ID of the subaccount.
    account_id: String,
    /// Options to set; omitted ones stay unchanged.
    #[body]
    options: AccountOptions,
) -> NoContent;

/// Subaccount or master account.
#[zoom_model(response)]
pub struct Account {
    /// Name of the account.
    pub account_name: Option<String>,
    /// Number of the account.
    pub account_number: Option<i64>,
    /// Plan of the account.
    pub account_type: Option<AccountType>,
    /// Time of the creation.
    pub created_at: Option<Timestamp>,
    /// ID of the account.
    pub id: Option<String>,
    /// Billing and connector options.
    pub options: Option<AccountOptions>,
    /// Email address of the account's owner.
    #[zoom(format = "email")]
    pub owner_email: Option<String>,
    /// User ID of the account's owner.
    pub owner_id: Option<String>,
    /// Maximum number of paid seats.
    pub seats: Option<i64>,
    /// End of the subscription, if it has one.
    pub subscription_end_time: Option<Timestamp>,
    /// Start of the subscription; empty without subscription.
    pub subscription_start_time: Option<Timestamp>,
    /// Personal URL of the account.
    #[zoom(format = "url")]
    pub vanity_url: Option<String>,
    /// Whether the account is a sub-reseller.
    pub reseller: Option<bool>,
}

/// Plan of an account.
#[zoom_model]
pub enum AccountType {
    /// Free.
    #[zoom(rename = "Free")]
    Free,
    /// Pro.
    #[zoom(rename = "Pro")]
    Pro,
    /// Enterprise.
    #[zoom(rename = "Enterprise")]
    Enterprise,
    /// API partner.
    #[zoom(rename = "API Partner")]
    ApiPartner,
    /// Education.
    #[zoom(rename = "Education")]
    Education,
    /// Business.
    #[zoom(rename = "Business")]
    Business,
    /// Free trial.
    #[zoom(rename = "Free Trial")]
    FreeTrial,
    /// Bulk license.
    #[zoom(rename = "Bulk License")]
    BulkLicense,
    /// Zoom Rooms.
    #[zoom(rename = "Zoom Rooms")]
    ZoomRooms,
    /// Zoom Video SDK.
    #[zoom(rename = "Zoom Video SDK")]
    ZoomVideoSdk,
    /// Zoom Phone.
    #[zoom(rename = "Zoom Phone")]
    ZoomPhone,
}

/// Billing and connector options of an account.
#[zoom_model]
pub struct AccountOptions {
    /// Whether billing renews automatically.
    pub billing_auto_renew: Option<bool>,
    /// IP addresses of the Meeting Connectors shared with the subaccount; by default all of the master account.
    /// Requires `share_mc`.
    pub meeting_connector_list: Vec<String>,
    /// Account that pays: master account or subaccount.
    #[zoom(default = "master")]
    pub pay_mode: Option<PayMode>,
    /// IP addresses of the Virtual Room Connectors shared with the subaccount; by default all of the master account.
    /// Requires `share_rc`.
    pub room_connector_list: Vec<String>,
    /// Whether the subaccount can use the master account's Meeting Connectors. Only for on-premises accounts.
    #[zoom(default = false)]
    pub share_mc: Option<bool>,
    /// Whether the subaccount can use the master account's Virtual Room Connectors. Only for on-premises accounts.
    #[zoom(default = false)]
    pub share_rc: Option<bool>,
    /// Names of the Meeting Hybrid zones shared with the subaccount; by default all of the master account. Requires
    /// `resource_share_mh`.
    #[zoom(max_items = 999)]
    pub resource_meeting_hybrid_list: Vec<String>,
    /// Names of the Meeting Connector resources shared with the subaccount; by default all of the master account.
    /// Requires `resource_share_mc`.
    #[zoom(max_items = 999)]
    pub resource_meeting_connector_list: Vec<String>,
    /// Whether the subaccount can use the master account's Meeting Connector resources. Only for on-premises accounts.
    #[zoom(default = false)]
    pub resource_share_mc: Option<bool>,
    /// Whether the subaccount can use the master account's Meeting Hybrid resources. Only for on-premises accounts.
    #[zoom(default = false)]
    pub resource_share_mh: Option<bool>,
}

/// Account that pays.
#[zoom_model]
pub enum PayMode {
    /// The master account.
    Master,
    /// The subaccount.
    Sub,
}

/// Page of subaccounts.
#[zoom_model(response)]
pub struct AccountPage {
    pub next_page_token: Option<String>,
    /// Number of pages.
    pub page_count: Option<u32>,
    /// Number of this page.
    #[deprecated = "deprecated by Zoom; use `next_page_token`"]
    pub page_number: Option<u32>,
    #[zoom(max = 300)]
    pub page_size: Option<u32>,
    /// Total number of records.
    pub total_records: Option<u64>,
    /// Accounts.
    pub accounts: Vec<ListedAccount>,
}

/// Subaccount as a list returns it.
#[zoom_model(response)]
pub struct ListedAccount {
    /// Name of the account.
    pub account_name: Option<String>,
    /// Number of the account.
    pub account_number: Option<i64>,
    /// Plan of the account.
    pub account_type: Option<AccountType>,
    /// Time of the creation.
    pub created_at: Option<Timestamp>,
    /// ID of the subaccount.
    pub id: Option<String>,
    /// Email address of the account's owner.
    pub owner_email: Option<String>,
    /// Maximum number of paid seats.
    pub seats: Option<i64>,
    /// End of the subscription, if it has one.
    pub subscription_end_time: Option<Timestamp>,
    /// Start of the subscription; empty without subscription.
    pub subscription_start_time: Option<Timestamp>,
    /// Whether the account is a sub-reseller.
    pub reseller: Option<bool>,
    /// Whether the account has a bulk license.
    pub bulk_license: Option<bool>,
}

/// Subaccount that was created.
#[zoom_model(response)]
pub struct CreatedAccount {
    /// Time of the creation.
    pub created_at: Option<Timestamp>,
    /// ID of the subaccount.
    pub id: Option<String>,
    /// Email address of the account's owner.
    #[zoom(format = "email")]
    pub owner_email: Option<String>,
    /// User ID of the account's owner.
    pub owner_id: Option<String>,
}

/// Subaccount to create, with its owner.
#[zoom_model]
pub struct NewAccount {
    /// Name of the subaccount; by default the owner's first and last name.
    #[zoom(max_length = 64)]
    pub account_name: Option<String>,
    /// Email address of the owner.
    #[zoom(max_length = 128)]
    pub email: String,
    /// First name.
    #[zoom(max_length = 64)]
    pub first_name: String,
    /// Last name.
    #[zoom(max_length = 64)]
    pub last_name: String,
    /// Billing and connector options.
    pub options: Option<NewAccountOptions>,
    /// Password of the owner. It must meet the account's password requirements.
    #[zoom(secret)]
    pub password: String,
    /// ID of the sub-reseller that gets the subaccount; by default the calling account.
    pub sub_reseller_id: Option<String>,
    /// Code that moves an existing account to the master account.
    #[zoom(secret, max_length = 512)]
    pub transfer_code: Option<String>,
}

/// Billing and connector options of a new subaccount.
#[zoom_model]
pub struct NewAccountOptions {
    /// Whether billing renews automatically.
    #[deprecated = "deprecated by Zoom"]
    pub billing_auto_renew: Option<bool>,
    /// IP addresses of the Meeting Connectors shared with the subaccount; by default all of the master account.
    /// Requires `share_mc`.
    pub meeting_connector_list: Vec<String>,
    /// Names of the Meeting Hybrid zones shared with the subaccount; by default all of the master account. Requires
    /// `resource_share_mh`.
    #[zoom(max_items = 999)]
    pub resource_meeting_hybrid_list: Vec<String>,
    /// Names of the Meeting Connector resources shared with the subaccount; by default all of the master account.
    /// Requires `resource_share_mc`.
    #[zoom(max_items = 999)]
    pub resource_meeting_connector_list: Vec<String>,
    /// Whether the subaccount can use the master account's Meeting Connector resources. Only for on-premises accounts.
    #[zoom(default = false)]
    pub resource_share_mc: Option<bool>,
    /// Whether the subaccount can use the master account's Meeting Hybrid resources. Only for on-premises accounts.
    #[zoom(default = false)]
    pub resource_share_mh: Option<bool>,
    /// Account that pays: master account or subaccount.
    #[zoom(default = "master")]
    pub pay_mode: Option<PayMode>,
    /// IP addresses of the Virtual Room Connectors shared with the subaccount; by default all of the master account.
    /// Requires `share_rc`.
    pub room_connector_list: Vec<String>,
    /// Whether the subaccount can use the master account's Meeting Connectors. Only for on-premises accounts.
    #[zoom(default = false)]
    pub share_mc: Option<bool>,
    /// Whether the subaccount can use the master account's Virtual Room Connectors. Only for on-premises accounts.
    #[zoom(default = false)]
    pub share_rc: Option<bool>,
}
