//! Rules: which calls they match, how these are answered, and how many are expected.

mod condition;
mod expected_calls;
mod step;

pub(super) use condition::Condition;
pub use expected_calls::ExpectedCalls;
pub(super) use expected_calls::times;
pub(crate) use step::Decision;
pub(super) use step::{Action, Step};

use std::collections::VecDeque;

use zoom_api::EndpointInfo;

use super::recorded_request::{RecordedRequest, is_same};

/// The rules of one mock, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Rules {
    rules: Vec<Rule>,
    count: u64,
}

/// One rule.
#[derive(Debug)]
pub(super) struct Rule {
    id: u64,
    pub(super) target: Target,
    pub(super) conditions: Vec<Condition>,
    pub(super) steps: VecDeque<Step>,
    pub(super) expected: Option<ExpectedCalls>,
    /// Number of requests that the rule matched so far.
    pub(super) matched: usize,
}

/// The requests that a rule can match, before its conditions.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target {
    Endpoint(&'static EndpointInfo),
    AnyEndpoint,
    Token,
}

/// A request to decide on.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trigger<'a> {
    /// A call that conforms to these declarations.
    Call(&'a [&'static EndpointInfo]),
    /// A request to the token endpoint.
    Token,
}

impl Rules {
    /// Adds a rule and returns its ID.
    pub(super) fn add(&mut self, target: Target) -> u64 {
        self.count += 1;
        let id = self.count;
        let (conditions, steps) = (Vec::new(), VecDeque::new());
        self.rules.push(Rule { id, target, conditions, steps, expected: None, matched: 0 });
        id
    }

    pub(super) fn get_mut(&mut self, id: u64) -> Option<&mut Rule> {
        self.rules.iter_mut().find(|rule| rule.id == id)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    pub(super) fn clear(&mut self) {
        self.rules.clear();
    }

    /// Decides on a request, the latest rule first; every rule that matches counts the request.
    pub(super) fn decide(&mut self, trigger: Trigger<'_>, request: &RecordedRequest) -> Decision {
        let mut decision = Decision::undecided();
        for rule in self.rules.iter_mut().rev().filter(|rule| rule.matches(trigger, request)) {
            rule.matched += 1;
            if !decision.is_final()
                && let Some(step) = rule.next_step()
            {
                decision.apply_step(step, trigger.success());
            }
        }
        decision
    }
}

/// A rule, for a person.
#[derive(Debug)]
pub(crate) struct RuleSummary {
    pub(crate) target: String,
    pub(crate) conditions: Vec<String>,
    /// Number of queued replies; the last one repeats.
    pub(crate) queued: usize,
    /// Number of requests that the rule matched so far.
    pub(crate) matched: usize,
}

impl Rule {
    pub(super) fn summary(&self) -> RuleSummary {
        RuleSummary {
            target: self.target.label(),
            conditions: self.conditions.iter().map(ToString::to_string).collect(),
            queued: self.steps.len(),
            matched: self.matched,
        }
    }

    fn matches(&self, trigger: Trigger<'_>, request: &RecordedRequest) -> bool {
        self.target.includes(trigger) && self.conditions.iter().all(|condition| condition.holds(request))
    }

    /// Takes the next step from the queue; the last one stays, unless its number of calls is limited.
    fn next_step(&mut self) -> Option<Step> {
        let queued = self.steps.len();
        let step = self.steps.front_mut()?;
        match &mut step.remaining {
            Some(remaining) if *remaining > 1 => *remaining -= 1,
            None if queued == 1 => {}
            _ => return self.steps.pop_front(),
        }
        Some(step.clone())
    }
}

impl Trigger<'_> {
    /// Returns the declared status of success.
    fn success(self) -> u16 {
        match self {
            Self::Call(infos) => infos.first().map_or(200, |info| info.success),
            Self::Token => 200,
        }
    }
}

impl Target {
    fn includes(self, trigger: Trigger<'_>) -> bool {
        match (self, trigger) {
            (Self::Endpoint(info), Trigger::Call(infos)) => infos.iter().any(|other| is_same(info, other)),
            (Self::AnyEndpoint, Trigger::Call(_)) | (Self::Token, Trigger::Token) => true,
            _ => false,
        }
    }

    /// Returns the target's name for messages.
    pub(super) fn label(self) -> String {
        match self {
            Self::Endpoint(info) => format!("`{}`", info.name),
            Self::AnyEndpoint => "any endpoint".to_owned(),
            Self::Token => "the token endpoint".to_owned(),
        }
    }
}
