//! The events of all enabled products.
//!
//! [`Event`] has a variant for each product with events, which holds the product's own enum. A program that handles events of one product uses that
//! product's enum instead, or payload types alone, and compiles only those.
//!
//! # Examples
//! ```
//! # #[cfg(feature = "meetings")]
//! # {
//! use zoom_api::events::Event;
//! use zoom_api::meetings;
//!
//! let json = r#"{"event":"meeting.started","event_ts":1764300000000,
//!     "payload":{"account_id":"a","object":{"id":"85746065","uuid":"4444AAAiAAAAAiAiAiiAii=="}}}"#;
//! match Event::from_json(json)? {
//!     Event::Meetings(meetings::events::Event::MeetingStarted(event)) => println!("started: {event:?}"),
//!     Event::Unknown(event) => println!("{} belongs to no enabled product", event.name()),
//!     other => println!("{}", other.raw().name()),
//! }
//! # }
//! # Ok::<(), zoom_api::event::EventError>(())
//! ```

use crate::model::__private::{Deserialize, Deserializer, Serialize, Serializer};

use crate::event::__private::{deserialize, serialize};
use crate::event::{EventError, EventSet, RawEvent};

/// Declares the enum: for each product its feature, its variant and its module.
macro_rules! products {
    ($($feature:literal $variant:ident $product:ident),* $(,)?) => {
        /// An event of any enabled product.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Event {
            $(
                #[doc = concat!("An event of [`", stringify!($product), "`](crate::", stringify!($product), "::events).")]
                #[cfg(feature = $feature)]
                $variant(crate::$product::events::Event),
            )*
            /// Any other event.
            Unknown(RawEvent),
        }

        impl EventSet for Event {
            fn read(event: RawEvent) -> Result<Result<Self, RawEvent>, EventError> {
                $(
                    #[cfg(feature = $feature)]
                    let event = match crate::$product::events::Event::read(event)? {
                        Ok(event) => return Ok(Ok(Self::$variant(event))),
                        Err(event) => event,
                    };
                )*
                Ok(Err(event))
            }

            fn unknown(event: RawEvent) -> Self {
                Self::Unknown(event)
            }

            fn raw(&self) -> &RawEvent {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(event) => event.raw(),)*
                    Self::Unknown(event) => event,
                }
            }
        }
    };
}

products! {
    "accounts" Accounts accounts,
    "calendar" Calendar calendar,
    "chatbot" Chatbot chatbot,
    "cobrowse_sdk" CobrowseSdk cobrowse_sdk,
    "commerce" Commerce commerce,
    "contact_center" ContactCenter contact_center,
    "healthcare" Healthcare healthcare,
    "mail" Mail mail,
    "marketplace" Marketplace marketplace,
    "meetings" Meetings meetings,
    "number_management" NumberManagement number_management,
    "phone" Phone phone,
    "qss" Qss qss,
    "quality_management" QualityManagement quality_management,
    "revenue_accelerator" RevenueAccelerator revenue_accelerator,
    "rooms" Rooms rooms,
    "scheduler" Scheduler scheduler,
    "tasks" Tasks tasks,
    "team_chat" TeamChat team_chat,
    "users" Users users,
    "video_management" VideoManagement video_management,
    "video_sdk" VideoSdk video_sdk,
    "whiteboard" Whiteboard whiteboard,
    "zoom_events" ZoomEvents zoom_events,
}

impl Event {
    /// Decodes an event. An event that no enabled product declares becomes `Unknown`.
    ///
    /// # Errors
    /// Fails if the text is not an event, or if the payload has another shape.
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, EventError> {
        Self::from_raw(RawEvent::from_json(json)?)
    }

    /// Returns the event as it was received.
    #[must_use]
    pub fn raw(&self) -> &RawEvent {
        EventSet::raw(self)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.raw(), serializer)
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}
