//! Times from the start of a recording.

use std::time::Duration;

/// Reads `hh:mm:ss.mmm` or `mm:ss.mmm`. The fraction may have any number of digits, or be missing.
pub(super) fn parse(text: &str) -> Option<Duration> {
    let (whole, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let mut parts = whole.split(':').map(digits);
    let (first, second, third) = (parts.next()??, parts.next()??, parts.next());
    let (hours, minutes, seconds) = match third {
        Some(seconds) => (first, second, seconds?),
        None => (0, first, second),
    };
    if parts.next().is_some() || minutes > 59 || seconds > 59 {
        return None;
    }
    let seconds = hours.checked_mul(3600)?.checked_add(minutes * 60 + seconds)?;
    Some(Duration::new(seconds, nanoseconds(fraction)?))
}

fn digits(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

fn nanoseconds(fraction: &str) -> Option<u32> {
    let is_number = fraction.bytes().all(|byte| byte.is_ascii_digit());
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    is_number.then(|| digits.parse().ok())?
}
