//! Authorization codes, device codes, and the decisions of users.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

/// Lifetime of an authorization code.
const CODE_LIFETIME: Duration = Duration::from_secs(300);

/// The pending consents of one mock.
#[derive(Debug, Default)]
pub(crate) struct Consents {
    pub(super) codes: HashMap<String, Code>,
    pub(super) devices: HashMap<String, Device>,
    /// Whether users deny access on the authorization page.
    pub(crate) denied: bool,
    count: u64,
}

/// An unused authorization code.
#[derive(Clone, Debug)]
pub(super) struct Code {
    pub(super) redirect_uri: String,
    pub(super) challenge: Option<String>,
    expires: Instant,
}

/// A device that waits for its user.
#[derive(Clone, Debug)]
pub(super) struct Device {
    pub(super) user_code: String,
    /// Whether the user consented; `None` until they decide.
    pub(super) consent: Option<bool>,
    pub(super) polled: Instant,
    pub(super) interval: Duration,
    pub(super) expires: Instant,
}

impl Consents {
    pub(super) fn issue_code(&mut self, redirect_uri: String, challenge: Option<String>) -> String {
        let code = format!("mock-code-{}", self.next_number());
        let expires = Instant::now() + CODE_LIFETIME;
        self.codes.insert(code.clone(), Code { redirect_uri, challenge, expires });
        code
    }

    pub(super) fn next_number(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// Sets the decision of a device's user; returns `false` if no device waits with this code.
    pub(crate) fn complete_device(&mut self, user_code: &str, consent: bool) -> bool {
        let device = self.devices.values_mut().find(|device| device.user_code == user_code);
        device.map(|device| device.consent = Some(consent)).is_some()
    }
}

impl Code {
    pub(super) fn has_expired(&self) -> bool {
        self.expires <= Instant::now()
    }
}
