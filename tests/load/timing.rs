//! Whether the time of a webhook's verification reveals how much of its signature is correct; row 106 of `tests/FAULTS.md`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use zoom_api::webhook::Verifier;
use zoom_tests::signature::signature;

use crate::figures::{quantile, show};

const SECRETS: [&str; 2] = ["the secret token of an app", "the secret of another app"];

/// Number of webhooks that are verified repeatedly.
const WEBHOOKS: usize = 2_048;

/// A webhook whose signature is correct up to an offset for one secret, and wrong from the first byte for the other.
///
/// Both classes are therefore verified with the same bytes, and each secret occurs equally often in both.
struct Webhook {
    body: Vec<u8>,
    signature: String,
    /// Index of the secret for which the signature is partly correct.
    partly: usize,
}

/// Prints Welch's t between signatures that are wrong from the first byte and partly correct ones.
///
/// As in `dudect`, the slowest tenth is ignored, since it is caused by other processes.
pub fn webhooks(rounds: usize) {
    for correct in [1, 16, 31] {
        let webhooks: Vec<_> = (0..WEBHOOKS).map(|number| webhook(number, correct)).collect();
        let t = welch_t(&measure(&webhooks, rounds));
        let what = format!("webhooks, {correct} of 32 bytes correct, {rounds} rounds: t");
        show(&what, format!("{t:.2}"), "|t| < 4.5", t.abs() < 4.5);
    }
}

fn webhook(number: usize, correct: usize) -> Webhook {
    let body = format!(r#"{{"event":"meeting.started","number":{number}}}"#).into_bytes();
    let partly = number % 2;
    let whole = signature(SECRETS[partly], "1", &body);
    let wrong = signature("a third secret", "1", &body);
    let offset = "v0=".len() + 2 * correct;
    let digit = if whole.as_bytes()[offset] == b'0' { '8' } else { '0' };
    let signature = format!("{}{digit}{}", &whole[..offset], &wrong[offset + 1..]);
    Webhook { body, signature, partly }
}

/// Returns the times of both classes in nanoseconds, measured in random order.
fn measure(webhooks: &[Webhook], rounds: usize) -> [Vec<u64>; 2] {
    let verifiers = SECRETS.map(|secret| Verifier::new(secret).tolerance(Duration::MAX));
    let mut taken = [Vec::with_capacity(rounds), Vec::with_capacity(rounds)];
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    for _ in 0..2 * rounds {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let class = usize::from(random & 1 == 1);
        let webhook = black_box(&webhooks[(random >> 32) as usize % WEBHOOKS]);
        // The second class is the partly correct one.
        let verifier = black_box(&verifiers[if class == 1 { webhook.partly } else { 1 - webhook.partly }]);
        let start = Instant::now();
        let outcome = black_box(verifier.verify_signature("1", &webhook.signature, &webhook.body));
        taken[class].push(start.elapsed().as_nanos() as u64);
        assert!(outcome.is_err());
    }
    taken
}

fn welch_t(taken: &[Vec<u64>; 2]) -> f64 {
    let max = quantile(&mut taken.concat(), 0.9);
    let [(a, va, na), (b, vb, nb)] = [0, 1].map(|class| moments(taken[class].iter().filter(|time| **time <= max)));
    (a - b) / (va / na + vb / nb).sqrt()
}

/// Returns mean, variance and number.
fn moments<'a>(times: impl Iterator<Item = &'a u64> + Clone) -> (f64, f64, f64) {
    let number = times.clone().count() as f64;
    let mean = times.clone().map(|time| *time as f64).sum::<f64>() / number;
    let variance = times.map(|time| (*time as f64 - mean).powi(2)).sum::<f64>() / (number - 1.0);
    (mean, variance, number)
}
