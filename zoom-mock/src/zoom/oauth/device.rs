//! The device flow: consent on another device.

use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use super::consent::Device;
use super::{client, error, field};
use crate::http::Reply;
use crate::script::RecordedRequest;
use crate::zoom::state::Shared;

const LIFETIME: Duration = Duration::from_secs(900);
const INTERVAL: Duration = Duration::from_secs(5);

/// Issues a device code and a user code.
pub(super) fn reply(shared: &Shared, request: &RecordedRequest) -> Result<Reply, Reply> {
    client::authenticate_public(shared, request)?;
    let mut state = shared.state();
    let number = state.consents.next_number();
    let (device_code, user_code) = (format!("mock-device-{number}"), format!("MOCK{number:04}"));
    let now = Instant::now();
    let expires = now + LIFETIME;
    let device = Device { user_code: user_code.clone(), consent: None, polled: now, interval: INTERVAL, expires };
    state.consents.devices.insert(device_code.clone(), device);
    let uri = format!("{}/oauth_device", shared.url());
    Ok(Reply::json(
        200,
        &json!({
            "device_code": device_code,
            "user_code": user_code,
            "verification_uri": uri,
            "verification_uri_complete": format!("{uri}/complete/{user_code}"),
            "expires_in": LIFETIME.as_secs(),
            "interval": INTERVAL.as_secs(),
        }),
    ))
}

/// Redeems a device code whose user has decided.
pub(super) fn redeem(shared: &Shared, request: &RecordedRequest) -> Result<(), Reply> {
    let code = field(request, "device_code").unwrap_or_default();
    let mut state = shared.state();
    let device = state.consents.devices.get_mut(code);
    let consent = device.ok_or_else(|| error(400, "invalid_grant", "Unknown device code.", None))?.poll()?;
    state.consents.devices.remove(code);
    if consent { Ok(()) } else { Err(error(400, "access_denied", "The user denied access.", None)) }
}

impl Device {
    /// Returns the user's decision, or the error that makes the device wait for it.
    fn poll(&mut self) -> Result<bool, Reply> {
        let now = Instant::now();
        if self.expires <= now {
            return Err(error(400, "expired_token", "The device code has expired.", None));
        }
        let is_early = now < self.polled + self.interval;
        self.polled = now;
        if is_early {
            self.interval += INTERVAL;
            return Err(error(400, "slow_down", "The device polls too often.", None));
        }
        self.consent.ok_or_else(|| error(400, "authorization_pending", "The user has not decided yet.", None))
    }
}
