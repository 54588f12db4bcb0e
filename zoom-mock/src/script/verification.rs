//! Compares the recorded requests with the expected ones.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;

use super::recorded_request::RecordedRequest;
use super::rules::{ExpectedCalls, Rule, Rules, Target, times};

/// Number of requests listed below an unmet expectation.
const LISTED: usize = 5;

/// The differences between the calls made and the calls expected.
///
/// Both `Display` and `Debug` print the readable list, since `unwrap` and tests that return an error print `Debug`.
#[derive(Clone)]
pub struct VerificationError {
    differences: Vec<String>,
}

pub(super) fn verify(rules: &Rules, requests: &VecDeque<RecordedRequest>) -> Result<(), VerificationError> {
    let unmet = rules.iter().filter_map(|rule| unmet_expectation(rule, requests));
    let unexpected = requests.iter().filter_map(unexpected);
    let differences: Vec<String> = unmet.chain(unexpected).collect();
    if differences.is_empty() { Ok(()) } else { Err(VerificationError { differences }) }
}

fn unmet_expectation(rule: &Rule, requests: &VecDeque<RecordedRequest>) -> Option<String> {
    let expected = rule.expected.filter(|expected| !expected.contains(rule.matched))?;
    Some(describe(rule, expected) + &calls_of_endpoint(rule, requests))
}

fn describe(rule: &Rule, expected: ExpectedCalls) -> String {
    let conditions: Vec<String> = rule.conditions.iter().map(ToString::to_string).collect();
    let when = if conditions.is_empty() { String::new() } else { format!(", when {}", conditions.join(" and ")) };
    let (label, called) = (rule.target.label(), times(rule.matched));
    format!("{label}{when}: called {called}, expected {expected}")
}

/// Lists the calls of the rule's endpoint, each with the first condition that it does not meet.
fn calls_of_endpoint(rule: &Rule, requests: &VecDeque<RecordedRequest>) -> String {
    let Target::Endpoint(info) = rule.target else {
        return String::new();
    };
    let calls: Vec<&RecordedRequest> = requests.iter().filter(|request| request.is_call_of(info)).collect();
    let mut text: String = calls.iter().take(LISTED).map(|call| format!("\n    {}", compare(rule, call))).collect();
    if let Some(more @ 1..) = calls.len().checked_sub(LISTED) {
        text += &format!("\n    and {more} more");
    }
    text
}

fn compare(rule: &Rule, call: &RecordedRequest) -> String {
    let line = format!("{} returned {}", call.line(), call.status);
    match rule.conditions.iter().find(|condition| !condition.holds(call)) {
        Some(condition) => format!("{line}, but does not match: {condition}"),
        None => line,
    }
}

fn unexpected(request: &RecordedRequest) -> Option<String> {
    let problem = request.problem.as_ref()?;
    Some(format!("unexpected request: {} returned {}: {problem}", request.line(), request.status))
}

impl fmt::Display for VerificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the calls differ from those expected:")?;
        self.differences.iter().try_for_each(|difference| write!(f, "\n- {difference}"))
    }
}

impl fmt::Debug for VerificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for VerificationError {}
