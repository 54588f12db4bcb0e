//! Adds rules: which calls they match, how these are answered, and how many are expected.

mod conditions;

use std::marker::PhantomData;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;
use zoom_api::endpoint::ErrorCases;
use zoom_api::{Endpoint, model};

use super::rules::{Action, ExpectedCalls, Rule, Step, Target};
use super::{Script, named_error};
use crate::http::{Fault, Reply};

/// A rule for the calls of an endpoint; created by [`MockZoom::on`](crate::MockZoom::on) and its variants.
///
/// The rule applies as soon as it is created. Replies are queued: each answers one call, the last one repeats, unless
/// [`times`](Self::times) or [`once`](Self::once) limits it. Once the queue is empty, calls are answered by earlier rules or by
/// the account. If several rules match a call, the latest answers. Calls that violate the declaration, have no valid token or
/// exceed a limit are rejected before any rule applies.
///
/// # Examples
/// ```
/// use std::time::Duration;
///
/// use serde_json::json;
/// use zoom_api::meetings::registrants::{ListRegistrants, ListRegistrantsError, list_registrants};
/// use zoom_mock::MockZoom;
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = MockZoom::start().await?;
/// let client = mock.client()?;
///
/// let page = json!({"registrants": [{"email": "eve@example.com", "first_name": "Eve"}]});
/// mock.on::<ListRegistrants>().fail(ListRegistrantsError::MeetingNotFound).reply_json(page).delay(Duration::from_secs(2));
///
/// let error = client.send(list_registrants(7)).await.unwrap_err();
/// assert_eq!(error.case::<ListRegistrants>(), Some(ListRegistrantsError::MeetingNotFound));
/// assert_eq!(client.send(list_registrants(7)).await?.registrants.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct On<'a, E = AnyEndpoint> {
    script: &'a Script,
    rule: u64,
    endpoint: PhantomData<fn() -> E>,
}

/// The endpoint type of an [`On`] whose endpoint is not known at compile time.
#[derive(Clone, Copy, Debug)]
pub enum AnyEndpoint {}

impl<'a, E> On<'a, E> {
    pub(crate) fn new(script: &'a Script, target: Target) -> Self {
        Self { script, rule: script.add_rule(target), endpoint: PhantomData }
    }

    fn change(self, change: impl FnOnce(&mut Rule)) -> Self {
        self.script.change_rule(self.rule, change);
        self
    }

    fn queue(self, action: Action) -> Self {
        self.change(|rule| rule.steps.push_back(Step::new(action)))
    }

    /// Changes the last queued step; if none is queued, queues one that passes the call through.
    fn change_last(self, change: impl FnOnce(&mut Step)) -> Self {
        self.change(|rule| {
            if rule.steps.is_empty() {
                rule.steps.push_back(Step::new(Action::PassThrough));
            }
            rule.steps.back_mut().map(change);
        })
    }

    /// Queues a JSON reply of any shape, with the declared status of success.
    pub fn reply_json(self, json: Value) -> Self {
        self.queue(Action::Json(json.to_string().into()))
    }

    /// Queues a reply with status, headers and body.
    pub fn reply_with(self, reply: Reply) -> Self {
        self.queue(Action::Reply(reply))
    }

    /// Queues a reply with the declared status of success and an empty body.
    pub fn no_content(self) -> Self {
        self.queue(Action::Empty)
    }

    /// Queues a step that leaves the call to an earlier rule or to the account.
    pub fn pass_through(self) -> Self {
        self.queue(Action::PassThrough)
    }

    /// Queues a fault of the connection; the response that it interrupts comes from an earlier rule or from the account.
    pub fn fault(self, fault: Fault) -> Self {
        self.queue(Action::Fault(fault))
    }

    /// Delays the last queued reply, by tokio's clock. If none is queued, delays the reply of an earlier rule or of the account.
    pub fn delay(self, delay: Duration) -> Self {
        self.change_last(|step| step.delay = delay)
    }

    /// Limits the last queued reply to this many calls; 0 removes it from the queue.
    pub fn times(self, calls: usize) -> Self {
        if calls == 0 {
            return self.change(|rule| drop(rule.steps.pop_back()));
        }
        self.change_last(|step| step.remaining = Some(calls))
    }

    /// Limits the last queued reply to one call.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Sets how many calls [`MockZoom::verify`](crate::MockZoom::verify) expects: a number, or a range such as `1..`, `..=3` or
    /// `1..=2`.
    ///
    /// Every valid call that the rule matches counts, whichever rule answers it.
    pub fn expect(self, calls: impl Into<ExpectedCalls>) -> Self {
        let expected = calls.into();
        self.change(|rule| rule.expected = Some(expected))
    }

    /// Expects at least this many calls.
    pub fn at_least(self, calls: usize) -> Self {
        self.expect(calls..)
    }
}

impl<E: Endpoint> On<'_, E> {
    /// Queues a reply with a value of the endpoint's output and the declared status of success.
    pub fn reply(self, output: E::Output) -> Self
    where
        E::Output: Serialize,
    {
        match model::encode(&output) {
            Ok(json) => self.queue(Action::Json(json.into())),
            Err(error) => {
                self.reply_with(Reply::error(500, 500, format!("The reply cannot be encoded as JSON: {error}.")))
            }
        }
    }

    /// Queues one of the endpoint's named errors, with its declared status and code and a message made from its name.
    pub fn fail(self, error: E::Error) -> Self {
        let name = format!("{error:?}");
        let position = E::Error::CASES.iter().position(|case| format!("{case:?}") == name);
        self.reply_with(named_error::reply(E::INFO, position, &name))
    }
}
