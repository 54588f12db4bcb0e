//! Saying how calls are answered, and how many are expected.

mod narrow;

use std::marker::PhantomData;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;
use zoom_api::endpoint::ErrorCases;
use zoom_api::{Endpoint, model};

use crate::case;
use crate::fault::Fault;
use crate::reply::Reply;
use crate::rules::{Answer, ExpectedCalls, Rule, Step, Target};
use crate::state::Shared;

/// Says what becomes of the calls of an endpoint; made by [`MockZoom::on`](crate::MockZoom::on) and its like.
///
/// What is said holds from then on. Answers stand in line: each one answers one call, and the last one all that follow,
/// unless [`times`](Self::times) or [`once`](Self::once) says how often; then calls are answered by what was said
/// earlier, or by the account. Of several rules that a call fits, the latest answers. Calls that break the declaration, bear no good
/// token or go beyond a limit are refused before any rule is asked.
///
/// # Examples
/// ```
/// use std::time::Duration;
///
/// use zoom_api::meetings::registrants::{
///     ListRegistrants, ListRegistrantsError, Registrant, RegistrantPage, list_registrants,
/// };
/// use zoom_mock::MockZoom;
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = MockZoom::start().await?;
/// let client = mock.client()?;
///
/// let page = RegistrantPage::new().registrants([Registrant::new("eve@example.com", "Eve")]);
/// mock.on::<ListRegistrants>().fail(ListRegistrantsError::MeetingNotFound).reply(page).delay(Duration::from_secs(2));
///
/// let error = client.send(list_registrants(7)).await.unwrap_err();
/// assert_eq!(error.case::<ListRegistrants>(), Some(ListRegistrantsError::MeetingNotFound));
/// assert_eq!(client.send(list_registrants(7)).await?.registrants.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct On<'a, E = AnyEndpoint> {
    shared: &'a Shared,
    rule: u64,
    endpoint: PhantomData<fn() -> E>,
}

/// Stands for endpoints whose types are not at hand, in [`On`].
#[derive(Clone, Copy, Debug)]
pub enum AnyEndpoint {}

impl<'a, E> On<'a, E> {
    pub(crate) fn new(shared: &'a Shared, target: Target) -> Self {
        let rule = shared.state().rules.add(target);
        Self { shared, rule, endpoint: PhantomData }
    }

    fn with(self, change: impl FnOnce(&mut Rule)) -> Self {
        if let Some(rule) = self.shared.state().rules.get_mut(self.rule) {
            change(rule);
        }
        self
    }

    fn then(self, answer: Answer) -> Self {
        self.with(|rule| rule.steps.push_back(Step::new(answer)))
    }

    /// Changes the last step in line; with none there, the account's answer is one.
    fn with_last(self, change: impl FnOnce(&mut Step)) -> Self {
        self.with(|rule| {
            if rule.steps.is_empty() {
                rule.steps.push_back(Step::new(Answer::Pass));
            }
            rule.steps.back_mut().map(change);
        })
    }

    /// Answers with JSON of any shape, under the status of success that the endpoint declares.
    pub fn reply_json(self, json: Value) -> Self {
        self.then(Answer::Json(json.to_string().into()))
    }

    /// Answers with status, headers and body as they are given.
    pub fn reply_with(self, reply: Reply) -> Self {
        self.then(Answer::Reply(reply))
    }

    /// Answers with the status of success that the endpoint declares, and nothing in it.
    pub fn no_content(self) -> Self {
        self.then(Answer::Empty)
    }

    /// Lets the account, or an earlier rule, answer.
    pub fn pass_through(self) -> Self {
        self.then(Answer::Pass)
    }

    /// Hurts the connection; what passes of an answer is the account's, or an earlier rule's.
    pub fn fault(self, fault: Fault) -> Self {
        self.then(Answer::Fault(fault))
    }

    /// Lets the last step wait so long, by tokio's clock, before it answers; alone, it holds up what the account answers.
    pub fn delay(self, delay: Duration) -> Self {
        self.with_last(|step| step.delay = delay)
    }

    /// Says for how many calls the last step holds; with 0 it is taken back.
    pub fn times(self, calls: usize) -> Self {
        if calls == 0 {
            return self.with(|rule| drop(rule.steps.pop_back()));
        }
        self.with_last(|step| step.left = Some(calls))
    }

    /// Lets the last step hold for one call.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Says how many calls there are to be by the time of [`MockZoom::verify`](crate::MockZoom::verify): a number, or a
    /// range such as `1..`, `..=3` or `1..=2`.
    ///
    /// What counts is every valid call that the rule is about, whoever answers it.
    pub fn expect(self, calls: impl Into<ExpectedCalls>) -> Self {
        let expected = calls.into();
        self.with(|rule| rule.expected = Some(expected))
    }

    /// Expects so many calls or more.
    pub fn at_least(self, calls: usize) -> Self {
        self.expect(calls..)
    }
}

impl<E: Endpoint> On<'_, E> {
    /// Answers with a value of the endpoint's output, under the status of success that it declares.
    pub fn reply(self, output: E::Output) -> Self
    where
        E::Output: Serialize,
    {
        match model::encode(&output) {
            Ok(json) => self.then(Answer::Json(json.into())),
            Err(error) => {
                self.reply_with(Reply::error(500, 500, format!("The mock cannot write this reply as JSON: {error}.")))
            }
        }
    }

    /// Answers with one of the endpoint's named errors: its status, its code, and a message that says its name.
    pub fn fail(self, error: E::Error) -> Self {
        let name = format!("{error:?}");
        let position = E::Error::CASES.iter().position(|case| format!("{case:?}") == name);
        self.reply_with(case::reply(E::INFO, position, &name))
    }
}
