//! Access tokens with their expiry.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::auth::environment::Environment;
use crate::auth::{AccessToken, Grant};

/// The longest accepted lifetime.
const LONGEST: Duration = Duration::from_secs(86_400);

/// The minimum time before the expiry to renew a token; up to as much again is added randomly.
const SKEW: Duration = Duration::from_secs(60);

/// An access token with its renewal time and its expiry.
#[derive(Clone, Debug)]
pub(super) struct TimedToken {
    pub(super) token: AccessToken,
    renew_at: Instant,
    expires_at: Instant,
    /// Unlike the monotonic clock, the wall clock continues while the machine sleeps.
    expires_at_wall: SystemTime,
}

impl TimedToken {
    /// The access token of a grant, unless it has expired.
    pub(super) fn of(grant: &Grant, environment: &Environment) -> Option<Self> {
        let access = grant.access.as_ref()?;
        let left = access.expires_at.duration_since(environment.now()).ok()?.min(LONGEST);
        let skew = (SKEW + environment.up_to(SKEW)).min(access.lifetime / 10);
        let now = Instant::now();
        Some(Self {
            token: grant.bearer()?,
            renew_at: now + left.saturating_sub(skew),
            expires_at: now + left,
            expires_at_wall: access.expires_at,
        })
    }

    pub(super) fn is_usable(&self, environment: &Environment) -> bool {
        Instant::now() < self.expires_at && environment.now() < self.expires_at_wall
    }

    pub(super) fn is_due(&self) -> bool {
        self.renew_at <= Instant::now()
    }

    /// Moves the next renewal halfway to the expiry.
    pub(super) fn postpone(&mut self) {
        let now = Instant::now();
        let half = self.expires_at.saturating_duration_since(now) / 2;
        self.renew_at = now + half.max(Duration::from_secs(1));
    }
}
