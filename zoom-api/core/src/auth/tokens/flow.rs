//! OAuth flows.

use std::fmt;

use crate::auth::token_form::TokenForm;
use crate::error::{Error, Result};
use crate::foundation::blank::is_blank;

/// An OAuth flow.
#[derive(Clone)]
pub(in crate::auth) enum Flow {
    /// Server-to-server: tokens of an account.
    Account { account_id: String },
    /// Client credentials: tokens of the app itself.
    ClientCredentials,
    /// Tokens of a user, with refresh tokens that can be used once.
    User,
}

impl Flow {
    /// Fails if no token can be requested.
    pub(super) fn check(&self) -> Result<()> {
        match self {
            Self::Account { account_id } if is_blank(account_id) => {
                Err(Error::auth("the account ID is empty: set the one of the server-to-server app"))
            }
            Self::Account { .. } | Self::ClientCredentials | Self::User => Ok(()),
        }
    }

    /// The form of a token request, in flows without refresh tokens.
    pub(super) fn form(&self) -> Option<TokenForm> {
        match self {
            Self::Account { account_id } => {
                Some(TokenForm::grant("account_credentials").field("account_id", account_id))
            }
            Self::ClientCredentials => Some(TokenForm::grant("client_credentials")),
            Self::User => None,
        }
    }

    /// Whether the flow uses refresh tokens, so that a lost response loses the grant.
    pub(super) fn rotates(&self) -> bool {
        matches!(self, Self::User)
    }
}

impl fmt::Debug for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Account { .. } => "server-to-server",
            Self::ClientCredentials => "client credentials",
            Self::User => "user",
        })
    }
}
