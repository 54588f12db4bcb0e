//! Signatures for Zoom's SDKs, tokens of the Video SDK's API, and the context of apps inside Zoom. With the feature `sdk`.
//!
//! - [`MeetingSignature`] and [`VideoSignature`] authorize a user of the Meeting SDK or the Video SDK. Create them on a server: they are signed
//!   with the app's secret.
//! - [`VideoSdkTokens`] is the token source of the operations of the product `video_sdk`, which OAuth does not authorize.
//! - [`AppContext`] decrypts the header `X-Zoom-App-Context`, which Zoom sends to apps that run inside its client.

mod app_context;
mod jwt;
mod meeting;
mod tokens;
mod video;

use std::time::Duration;

use jiff::Timestamp;

pub use app_context::{AppContext, AppContextError};
pub use meeting::MeetingSignature;
pub use tokens::VideoSdkTokens;
pub use video::VideoSignature;

use crate::error::{Error, Result};

/// The role of a user in a meeting or session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Participant.
    Participant,
    /// Host, or co-host if the host is present.
    Host,
}

impl Role {
    const fn number(self) -> u8 {
        match self {
            Self::Participant => 0,
            Self::Host => 1,
        }
    }
}

const DEFAULT_LIFETIME: Duration = Duration::from_secs(2 * 60 * 60);
const SHORTEST_LIFETIME: Duration = Duration::from_secs(30 * 60);
const LONGEST_LIFETIME: Duration = Duration::from_secs(48 * 60 * 60);

/// How far the time of issue lies back, for clocks that differ.
const LEEWAY_SECONDS: i64 = 30;

/// The times of issue and of expiry, in seconds.
fn period(now: Timestamp, lifetime: Duration) -> Result<(i64, i64)> {
    if !(SHORTEST_LIFETIME..=LONGEST_LIFETIME).contains(&lifetime) {
        return Err(Error::config("the signature cannot be created", "its lifetime must be 30 minutes to 48 hours"));
    }
    let issued = now.as_second().saturating_sub(LEEWAY_SECONDS);
    Ok((issued, issued.saturating_add(i64::try_from(lifetime.as_secs()).unwrap_or(i64::MAX))))
}
