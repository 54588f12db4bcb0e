//! What a test said about calls: how they are answered, and how many it expects.

mod condition;
mod expected;
mod step;

pub(crate) use condition::Condition;
pub use expected::ExpectedCalls;
pub(crate) use expected::times;
pub(crate) use step::{Answer, Decision, Step};

use std::collections::VecDeque;

use zoom_api::EndpointInfo;

use crate::request::{RecordedRequest, is_same};

/// The rules of one mock, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    rules: Vec<Rule>,
    count: u64,
}

/// What was said of the calls that one rule is about.
#[derive(Debug)]
pub(crate) struct Rule {
    id: u64,
    pub(crate) target: Target,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) steps: VecDeque<Step>,
    pub(crate) expected: Option<ExpectedCalls>,
    /// How many calls it was about so far.
    pub(crate) fitted: usize,
}

/// Which calls a rule is about, before its conditions.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target {
    Endpoint(&'static EndpointInfo),
    AnyEndpoint,
    Token,
}

/// What came in.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Occasion<'a> {
    /// A call that keeps to these declarations.
    Call(&'a [&'static EndpointInfo]),
    Token,
}

impl Rules {
    /// Adds a rule, and returns what it goes by.
    pub(crate) fn add(&mut self, target: Target) -> u64 {
        self.count += 1;
        let id = self.count;
        let (conditions, steps) = (Vec::new(), VecDeque::new());
        self.rules.push(Rule { id, target, conditions, steps, expected: None, fitted: 0 });
        id
    }

    pub(crate) fn get_mut(&mut self, id: u64) -> Option<&mut Rule> {
        self.rules.iter_mut().find(|rule| rule.id == id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// Decides on a request, the latest rule first; every rule that is about it counts it.
    pub(crate) fn decide(&mut self, occasion: Occasion<'_>, seen: &RecordedRequest) -> Decision {
        let mut decision = Decision::open();
        for rule in self.rules.iter_mut().rev().filter(|rule| rule.is_about(occasion, seen)) {
            rule.fitted += 1;
            if !decision.is_made()
                && let Some(step) = rule.take()
            {
                decision.take(step, occasion.success());
            }
        }
        decision
    }
}

impl Rule {
    fn is_about(&self, occasion: Occasion<'_>, seen: &RecordedRequest) -> bool {
        self.target.takes(occasion) && self.conditions.iter().all(|condition| condition.holds(seen))
    }

    /// Takes the next step: the last one in line stays, unless it was said how often it is taken.
    fn take(&mut self) -> Option<Step> {
        let waiting = self.steps.len();
        let step = self.steps.front_mut()?;
        match &mut step.left {
            Some(left) if *left > 1 => *left -= 1,
            None if waiting == 1 => {}
            _ => return self.steps.pop_front(),
        }
        Some(step.clone())
    }
}

impl Occasion<'_> {
    fn success(self) -> u16 {
        match self {
            Self::Call(infos) => infos.first().map_or(200, |info| info.success),
            Self::Token => 200,
        }
    }
}

impl Target {
    pub(crate) fn takes(self, occasion: Occasion<'_>) -> bool {
        match (self, occasion) {
            (Self::Endpoint(info), Occasion::Call(infos)) => infos.iter().any(|other| is_same(info, other)),
            (Self::AnyEndpoint, Occasion::Call(_)) | (Self::Token, Occasion::Token) => true,
            _ => false,
        }
    }

    /// What it is called in sentences.
    pub(crate) fn label(self) -> String {
        match self {
            Self::Endpoint(info) => format!("`{}`", info.name),
            Self::AnyEndpoint => "any endpoint".to_owned(),
            Self::Token => "the page that gives tokens".to_owned(),
        }
    }
}
