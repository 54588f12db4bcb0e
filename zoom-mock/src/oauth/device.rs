//! Consent on another device.

use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use super::consent::Device;
use super::{client, field, refuse};
use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::state::Shared;

const LIFETIME: Duration = Duration::from_secs(900);
const INTERVAL: Duration = Duration::from_secs(5);

/// Gives a device its codes.
pub(super) fn answer(shared: &Shared, seen: &RecordedRequest) -> Result<Reply, Reply> {
    client::check_public(shared, seen)?;
    let mut state = shared.state();
    let number = state.consents.number();
    let (device_code, user_code) = (format!("mock-device-{number}"), format!("MOCK{number:04}"));
    let now = Instant::now();
    let device =
        Device { user_code: user_code.clone(), answer: None, polled: now, interval: INTERVAL, expires: now + LIFETIME };
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

/// Uses up a device code whose user said yes.
pub(super) fn redeem(shared: &Shared, seen: &RecordedRequest) -> Result<(), Reply> {
    let code = field(seen, "device_code").unwrap_or_default();
    let mut state = shared.state();
    let device = state.consents.devices.get_mut(code);
    let answer = device.ok_or_else(|| refuse(400, "invalid_grant", "No such device code.", None))?.poll()?;
    state.consents.devices.remove(code);
    if answer { Ok(()) } else { Err(refuse(400, "access_denied", "The user said no.", None)) }
}

impl Device {
    /// What the user said, or what to do until they have.
    fn poll(&mut self) -> Result<bool, Reply> {
        let now = Instant::now();
        if self.expires <= now {
            return Err(refuse(400, "expired_token", "The device code has expired.", None));
        }
        let is_early = now < self.polled + self.interval;
        self.polled = now;
        if is_early {
            self.interval += INTERVAL;
            return Err(refuse(400, "slow_down", "Asked too soon.", None));
        }
        self.answer.ok_or_else(|| refuse(400, "authorization_pending", "The user has not answered yet.", None))
    }
}
