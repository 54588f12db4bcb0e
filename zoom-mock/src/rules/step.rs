//! One answer in line, and what several rules make of one call.

use std::time::Duration;

use bytes::Bytes;

use crate::fault::Fault;
use crate::reply::Reply;

/// How a call, or several, are answered.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) answer: Answer,
    pub(crate) delay: Duration,
    /// For how many calls more; until the next step, or for ever, when `None`.
    pub(crate) left: Option<usize>,
}

#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// An earlier rule answers, or the account.
    Pass,
    /// The same, and the connection is hurt.
    Fault(Fault),
    /// This JSON, under the status of success.
    Json(Bytes),
    /// The status of success, and nothing in it.
    Empty,
    Reply(Reply),
}

/// What the rules say of one call.
#[derive(Debug)]
pub(crate) struct Decision {
    pub(crate) delay: Duration,
    pub(crate) fault: Fault,
    /// How it is answered; by the account when `None`.
    pub(crate) reply: Option<Reply>,
}

impl Step {
    pub(crate) fn new(answer: Answer) -> Self {
        Self { answer, delay: Duration::ZERO, left: None }
    }
}

impl Decision {
    pub(crate) fn open() -> Self {
        Self { delay: Duration::ZERO, fault: Fault::None, reply: None }
    }

    /// Whether no earlier rule has a say any more.
    pub(crate) fn is_made(&self) -> bool {
        self.reply.is_some() || self.fault.loses_the_call()
    }

    /// Takes a step in; `success` is the declared status.
    pub(crate) fn take(&mut self, step: Step, success: u16) {
        self.delay += step.delay;
        match step.answer {
            Answer::Pass => {}
            Answer::Fault(fault) => self.fault = fault,
            Answer::Json(body) => self.reply = Some(Reply::body(success, Reply::JSON, body)),
            Answer::Empty => self.reply = Some(Reply::empty(success)),
            Answer::Reply(reply) => self.reply = Some(reply),
        }
    }

    /// The reply, with what the rules make of the way on which it goes.
    pub(crate) fn apply(self, reply: Reply) -> Reply {
        let fault = if self.fault == Fault::None { reply.fault } else { self.fault };
        let delay = self.delay + reply.delay;
        reply.fault(fault).delay(delay)
    }
}
