//! Whether the time that checking a webhook takes tells how much of its signature is right. Row 106.

use std::hint::black_box;
use std::time::{Duration, Instant};

use zoom_api::webhook::Verifier;
use zoom_tests::signature::signature;

use crate::figures::{quantile, show};

const SECRETS: [&str; 2] = ["the secret token of an app", "the secret of another app"];

/// Webhooks that are checked again and again.
const WEBHOOKS: usize = 2_048;

/// A webhook whose signature is right up to a place by one of the secrets, and wrong from the first byte on by the other. So both
/// classes are checked with the very same bytes, and each secret is as often in one as in the other.
struct Webhook {
    body: Vec<u8>,
    signature: String,
    /// The secret by which it is right up to the place.
    nearly: usize,
}

/// Welch's t between those that are wrong at once and those that are right for so many bytes; as `dudect` does it, without the
/// slowest tenth, which is the machine's.
pub fn webhooks(rounds: usize) {
    for right in [1, 16, 31] {
        let webhooks: Vec<_> = (0..WEBHOOKS).map(|number| webhook(number, right)).collect();
        let t = t(&measure(&webhooks, rounds));
        let what = format!("webhooks, {right} of 32 bytes right, {rounds} rounds: t");
        show(&what, format!("{t:.2}"), "|t| < 4.5", t.abs() < 4.5);
    }
}

fn webhook(number: usize, right: usize) -> Webhook {
    let body = format!(r#"{{"event":"meeting.started","number":{number}}}"#).into_bytes();
    let nearly = number % 2;
    let whole = signature(SECRETS[nearly], "1", &body);
    let wrong = signature("a third secret", "1", &body);
    let place = "v0=".len() + 2 * right;
    let digit = if whole.as_bytes()[place] == b'0' { '8' } else { '0' };
    let signature = format!("{}{digit}{}", &whole[..place], &wrong[place + 1..]);
    Webhook { body, signature, nearly }
}

/// The times of both, in nanoseconds, in an order that is no order.
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
        // The second class is the one that is nearly right.
        let verifier = black_box(&verifiers[if class == 1 { webhook.nearly } else { 1 - webhook.nearly }]);
        let begun = Instant::now();
        let outcome = black_box(verifier.verify("1", &webhook.signature, &webhook.body));
        taken[class].push(begun.elapsed().as_nanos() as u64);
        assert!(outcome.is_err());
    }
    taken
}

fn t(taken: &[Vec<u64>; 2]) -> f64 {
    let most = quantile(&mut taken.concat(), 0.9);
    let [(a, va, na), (b, vb, nb)] = [0, 1].map(|class| moments(taken[class].iter().filter(|time| **time <= most)));
    (a - b) / (va / na + vb / nb).sqrt()
}

/// Mean, variance and number.
fn moments<'a>(times: impl Iterator<Item = &'a u64> + Clone) -> (f64, f64, f64) {
    let number = times.clone().count() as f64;
    let mean = times.clone().map(|time| *time as f64).sum::<f64>() / number;
    let variance = times.map(|time| (*time as f64 - mean).powi(2)).sum::<f64>() / (number - 1.0);
    (mean, variance, number)
}
