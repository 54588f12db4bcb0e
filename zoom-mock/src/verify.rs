//! Comparing what was called with what was expected.

use std::error::Error;
use std::fmt;

use crate::request::RecordedRequest;
use crate::rules::{ExpectedCalls, Rule, Target, times};
use crate::state::State;

/// How many requests are shown beside an expectation that they miss.
const SHOWN: usize = 5;

/// Says how the calls differ from those that a test expected.
///
/// Both `Display` and `Debug` are the readable list, since `unwrap` and a test that returns an error print the latter.
#[derive(Clone)]
pub struct VerificationError {
    lines: Vec<String>,
}

pub(crate) fn verify(state: &State) -> Result<(), VerificationError> {
    let missed = state.rules.iter().filter_map(|rule| missed(rule, state));
    let unexpected = state.seen.iter().filter_map(unexpected);
    let lines: Vec<String> = missed.chain(unexpected).collect();
    if lines.is_empty() { Ok(()) } else { Err(VerificationError { lines }) }
}

fn missed(rule: &Rule, state: &State) -> Option<String> {
    let expected = rule.expected.filter(|expected| !expected.holds(rule.fitted))?;
    Some(describe(rule, expected) + &called_instead(rule, state))
}

fn describe(rule: &Rule, expected: ExpectedCalls) -> String {
    let conditions: Vec<String> = rule.conditions.iter().map(ToString::to_string).collect();
    let when = if conditions.is_empty() { String::new() } else { format!(", when {}", conditions.join(" and ")) };
    let (label, called) = (rule.target.label(), times(rule.fitted));
    format!("{label}{when}: called {called}, expected {expected}")
}

/// The calls of the endpoint, each with the first condition that it misses.
fn called_instead(rule: &Rule, state: &State) -> String {
    let Target::Endpoint(info) = rule.target else {
        return String::new();
    };
    let calls: Vec<&RecordedRequest> = state.seen.iter().filter(|seen| seen.is_call_of(info)).collect();
    let mut text: String = calls.iter().take(SHOWN).map(|seen| format!("\n    {}", near(rule, seen))).collect();
    if let Some(more @ 1..) = calls.len().checked_sub(SHOWN) {
        text += &format!("\n    and {more} more");
    }
    text
}

fn near(rule: &Rule, seen: &RecordedRequest) -> String {
    let line = format!("{} was answered with {}", seen.line(), seen.status);
    match rule.conditions.iter().find(|condition| !condition.holds(seen)) {
        Some(condition) => format!("{line}, but does not fit: {condition}"),
        None => line,
    }
}

fn unexpected(seen: &RecordedRequest) -> Option<String> {
    let problem = seen.problem.as_ref()?;
    Some(format!("not expected: {} was answered with {}: {problem}", seen.line(), seen.status))
}

impl fmt::Display for VerificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the calls are not those that were expected:")?;
        self.lines.iter().try_for_each(|line| write!(f, "\n- {line}"))
    }
}

impl fmt::Debug for VerificationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for VerificationError {}
