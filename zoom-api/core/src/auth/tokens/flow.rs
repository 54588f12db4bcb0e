//! How tokens are asked for.

use std::fmt;

use crate::auth::token_form::TokenForm;

/// The flow whose tokens are kept.
#[derive(Clone)]
pub(in crate::auth) enum Flow {
    /// Tokens of an account, whenever they are asked for.
    Account { account_id: String },
    /// Tokens of the app itself, whenever they are asked for.
    ClientCredentials,
    /// Tokens of a user, for a refresh token that works once.
    User,
}

impl Flow {
    /// The request for a token that needs no refresh token, in flows that have it.
    pub(super) fn form(&self) -> Option<TokenForm> {
        match self {
            Self::Account { account_id } => {
                Some(TokenForm::grant("account_credentials").field("account_id", account_id))
            }
            Self::ClientCredentials => Some(TokenForm::grant("client_credentials")),
            Self::User => None,
        }
    }

    /// Whether a lost answer loses the grant.
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
