//! Handlers of events, which webhooks and the WebSocket call.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::{Event, EventError, EventPayload, FromEvent, RawEvent};
use crate::foundation::future::BoxFuture;

/// Why an event was not handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum HandlerError {
    /// The event could not be decoded.
    Decode(EventError),
    /// The handler returned an error.
    Failed(Box<dyn Error + Send + Sync>),
    /// The handler panicked.
    Panicked,
}

/// The output of a handler: nothing, or a result.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the output of a handler",
    note = "a handler returns `()`, or `Result<(), E>` with an error that can be boxed"
)]
pub trait HandlerOutput {
    /// Returns the error, if the handler failed.
    #[allow(clippy::missing_errors_doc, reason = "it is the handler's error")]
    fn into_result(self) -> Result<(), Box<dyn Error + Send + Sync>>;
}

impl HandlerOutput for () {
    fn into_result(self) -> Result<(), Box<dyn Error + Send + Sync>> {
        Ok(())
    }
}

impl<E: Into<Box<dyn Error + Send + Sync>>> HandlerOutput for Result<(), E> {
    fn into_result(self) -> Result<(), Box<dyn Error + Send + Sync>> {
        self.map_err(Into::into)
    }
}

type Handler = Arc<dyn Fn(RawEvent) -> BoxFuture<'static, Result<(), HandlerError>> + Send + Sync>;

/// Handlers of events, by the type of their argument.
///
/// An event is handled in a task of its own, which is not canceled. All handlers of an event are called, one after the other. A handler may be
/// called again for the same event, since Zoom delivers events at least once.
///
/// # Examples
/// ```
/// use zoom_api::event::{Event, Handlers};
/// # use zoom_api::zoom_event;
/// # /// A meeting started.
/// # #[zoom_event("meeting.started")]
/// # pub struct MeetingStarted {
/// #     /// The account.
/// #     pub account_id: String,
/// # }
///
/// let handlers = Handlers::new()
///     .on(|event: Event<MeetingStarted>| async move { println!("a meeting of {} started", event.account_id) })
///     .on_unknown(|event| async move { println!("nothing handles {}", event.name()) });
/// # let _ = handlers;
/// ```
#[derive(Clone, Default)]
pub struct Handlers {
    by_name: HashMap<&'static str, Vec<Handler>>,
    any: Vec<Handler>,
    unknown: Vec<Handler>,
}

impl Handlers {
    /// Creates an empty collection, which ignores all events.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls a handler for the events of one name.
    #[must_use]
    pub fn on<P, F, O>(mut self, handler: impl Fn(Event<P>) -> F + Send + Sync + 'static) -> Self
    where
        P: EventPayload,
        F: Future<Output = O> + Send + 'static,
        O: HandlerOutput,
    {
        self.by_name.entry(P::INFO.name).or_default().push(boxed(handler));
        self
    }

    /// Calls a handler for all events: with an enum of events, or with [`RawEvent`].
    #[must_use]
    pub fn on_any<E, F, O>(mut self, handler: impl Fn(E) -> F + Send + Sync + 'static) -> Self
    where
        E: FromEvent,
        F: Future<Output = O> + Send + 'static,
        O: HandlerOutput,
    {
        self.any.push(boxed(handler));
        self
    }

    /// Calls a handler for the events without a handler of their own.
    #[must_use]
    pub fn on_unknown<F, O>(mut self, handler: impl Fn(RawEvent) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = O> + Send + 'static,
        O: HandlerOutput,
    {
        self.unknown.push(boxed(handler));
        self
    }

    /// Calls the handlers of an event, in a task of its own, and reports each failure.
    ///
    /// Returns whether all of them succeeded.
    pub(crate) async fn handle(&self, event: &RawEvent, report: &(dyn Fn(HandlerError) + Send + Sync)) -> bool {
        let own = self.by_name.get(event.name()).unwrap_or(&self.unknown);
        let mut succeeded = true;
        for handler in own.iter().chain(&self.any) {
            // A panic ends only the task.
            let task = tokio::spawn(call(Arc::clone(handler), event.clone()));
            let outcome = task.await.unwrap_or(Err(HandlerError::Panicked));
            if let Err(error) = outcome {
                succeeded = false;
                report(error);
            }
        }
        succeeded
    }
}

/// Calls a handler inside of its task, so that a panic of the function ends only the task.
async fn call(handler: Handler, event: RawEvent) -> Result<(), HandlerError> {
    handler(event).await
}

fn boxed<E, F, O>(handler: impl Fn(E) -> F + Send + Sync + 'static) -> Handler
where
    E: FromEvent,
    F: Future<Output = O> + Send + 'static,
    O: HandlerOutput,
{
    Arc::new(move |event| match E::from_event(event) {
        Ok(event) => {
            let future = handler(event);
            Box::pin(async move { future.await.into_result().map_err(HandlerError::Failed) })
        }
        Err(error) => Box::pin(std::future::ready(Err(HandlerError::Decode(error)))),
    })
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names: Vec<_> = self.by_name.keys().collect();
        names.sort_unstable();
        f.debug_struct("Handlers").field("events", &names).finish_non_exhaustive()
    }
}

impl fmt::Display for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Decode(error) => error.fmt(f),
            Self::Failed(error) => write!(f, "the handler failed: {error}"),
            Self::Panicked => f.write_str("the handler panicked"),
        }
    }
}

impl Error for HandlerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Decode(error) => Some(error),
            Self::Failed(error) => Some(&**error),
            Self::Panicked => None,
        }
    }
}
