//! What users were asked, and what came of it.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

/// How long an authorization code lives.
const CODE_LIFETIME: Duration = Duration::from_secs(300);

/// The requests for consent of one mock.
#[derive(Debug, Default)]
pub(crate) struct Consents {
    pub(super) codes: HashMap<String, Code>,
    pub(super) devices: HashMap<String, Device>,
    /// Whether users say no.
    pub(crate) denied: bool,
    count: u64,
}

/// An authorization code that was not used yet.
#[derive(Clone, Debug)]
pub(super) struct Code {
    pub(super) redirect_uri: String,
    pub(super) challenge: Option<String>,
    expires: Instant,
}

/// A device that waits.
#[derive(Clone, Debug)]
pub(super) struct Device {
    pub(super) user_code: String,
    /// What the user said, once they did.
    pub(super) answer: Option<bool>,
    pub(super) polled: Instant,
    pub(super) interval: Duration,
    pub(super) expires: Instant,
}

impl Consents {
    pub(super) fn code(&mut self, redirect_uri: String, challenge: Option<String>) -> String {
        let code = format!("mock-code-{}", self.number());
        let expires = Instant::now() + CODE_LIFETIME;
        self.codes.insert(code.clone(), Code { redirect_uri, challenge, expires });
        code
    }

    pub(super) fn number(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// Lets the user of a device answer; `false` when nobody waits with this code.
    pub(crate) fn answer_device(&mut self, user_code: &str, allowed: bool) -> bool {
        let device = self.devices.values_mut().find(|device| device.user_code == user_code);
        device.map(|device| device.answer = Some(allowed)).is_some()
    }
}

impl Code {
    pub(super) fn has_expired(&self) -> bool {
        self.expires <= Instant::now()
    }
}
