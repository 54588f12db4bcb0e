//! The steps of a rule's queue, and the decision that the steps of several rules add up to.

use std::time::Duration;

use bytes::Bytes;

use crate::http::{Fault, Reply};

/// An entry of a rule's queue.
#[derive(Clone, Debug)]
pub(in crate::script) struct Step {
    action: Action,
    pub(in crate::script) delay: Duration,
    /// Number of calls left; `None` for one call, or any number if the step is the last.
    pub(in crate::script) remaining: Option<usize>,
}

#[derive(Clone, Debug)]
pub(in crate::script) enum Action {
    /// Leaves the call to an earlier rule or to the account.
    PassThrough,
    /// Does the same, and breaks the connection.
    Fault(Fault),
    /// Replies with this JSON and the declared status of success.
    Json(Bytes),
    /// Replies with the declared status of success and an empty body.
    Empty,
    Reply(Reply),
}

/// The decision of all rules on one request.
#[derive(Debug)]
pub(crate) struct Decision {
    delay: Duration,
    fault: Fault,
    /// The scripted reply; `None` leaves the call to the account.
    reply: Option<Reply>,
}

impl Step {
    pub(in crate::script) fn new(action: Action) -> Self {
        Self { action, delay: Duration::ZERO, remaining: None }
    }
}

impl Decision {
    pub(super) fn undecided() -> Self {
        Self { delay: Duration::ZERO, fault: Fault::None, reply: None }
    }

    /// Whether earlier rules no longer apply.
    pub(super) fn is_final(&self) -> bool {
        self.reply.is_some() || self.fault.loses_call()
    }

    /// Applies a step; `success` is the declared status of success.
    pub(super) fn apply_step(&mut self, step: Step, success: u16) {
        self.delay = self.delay.saturating_add(step.delay);
        match step.action {
            Action::PassThrough => {}
            Action::Fault(fault) => self.fault = fault,
            Action::Json(body) => self.reply = Some(Reply::body(success, Reply::JSON, body)),
            Action::Empty => self.reply = Some(Reply::empty(success)),
            Action::Reply(reply) => self.reply = Some(reply),
        }
    }

    /// Returns the scripted reply, or else the one that `otherwise` creates, with the scripted delay and fault.
    ///
    /// `otherwise` is not called if the call is lost before it takes effect.
    pub(crate) fn resolve(self, otherwise: impl FnOnce() -> Reply) -> Reply {
        let reply = match self.reply {
            Some(reply) => reply,
            None if self.fault.loses_call() => Reply::empty(0),
            None => otherwise(),
        };
        let fault = if self.fault == Fault::None { reply.fault } else { self.fault };
        let delay = self.delay + reply.delay;
        reply.fault(fault).delay(delay)
    }
}
