//! What a test tells the mock about calls, and asks it.

use std::error::Error;
use std::fmt;

use zoom_api::{Endpoint, EndpointInfo};

use crate::hint;
use crate::mock::MockZoom;
use crate::on::{AnyEndpoint, On};
use crate::request::RecordedRequest;
use crate::rules::Target;
use crate::verify::{self, VerificationError};

impl MockZoom {
    /// Says what becomes of the calls of an endpoint: how they are answered, and how many are expected.
    pub fn on<E: Endpoint>(&self) -> On<'_, E> {
        On::new(&self.shared, Target::Endpoint(E::INFO))
    }

    /// Says what becomes of the calls of an endpoint whose type is not at hand, by its declared name, or by method and path:
    /// `GET /meetings/<meeting_id>/registrants`.
    ///
    /// # Errors
    /// When the mock serves no endpoint of this name, or several.
    pub fn on_named(&self, name: &str) -> Result<On<'_>, EndpointNameError> {
        let info = named(self.shared.router.infos(), name)?;
        Ok(On::new(&self.shared, Target::Endpoint(info)))
    }

    /// Says what becomes of valid calls, whatever their endpoint.
    pub fn on_any(&self) -> On<'_, AnyEndpoint> {
        On::new(&self.shared, Target::AnyEndpoint)
    }

    /// Says what becomes of the requests for tokens.
    pub fn on_token_request(&self) -> On<'_, AnyEndpoint> {
        On::new(&self.shared, Target::Token)
    }

    /// Forgets what was said of calls, and with it what is expected.
    pub fn clear_rules(&self) {
        self.shared.state().rules.clear();
    }

    /// The calls of an endpoint so far, those that were refused included, in the order in which they were answered.
    #[must_use]
    pub fn calls<E: Endpoint>(&self) -> Vec<RecordedRequest> {
        self.shared.state().seen.iter().filter(|seen| seen.is_call_of(E::INFO)).cloned().collect()
    }

    /// Compares the calls so far with those that were expected.
    ///
    /// # Errors
    /// Lists the endpoints that were called too often or not often enough, and every request that no declaration allows or nobody
    /// could answer, with what was wrong and the endpoint that is nearest.
    ///
    /// # Examples
    /// ```
    /// use zoom_api::meetings::registrants::GetRegistrant;
    /// use zoom_mock::MockZoom;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let mock = MockZoom::start().await?;
    /// mock.on::<GetRegistrant>().when_path_param("registrant_id", "reg-ana").expect(1);
    ///
    /// let unmet = mock.verify().unwrap_err();
    /// assert_eq!(
    ///     unmet.to_string(),
    ///     "the calls are not those that were expected:\n\
    ///      - `get_registrant`, when `registrant_id` in the path is `reg-ana`: called 0 times, expected 1 time"
    /// );
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify(&self) -> Result<(), VerificationError> {
        verify::verify(&self.shared.state())
    }
}

fn named(
    infos: impl Iterator<Item = &'static EndpointInfo> + Clone,
    name: &str,
) -> Result<&'static EndpointInfo, EndpointNameError> {
    let found: Vec<_> = infos.clone().filter(|info| info.name == name || line(info) == name).collect();
    match found.as_slice() {
        [info] => Ok(info),
        [] => Err(EndpointNameError::Unknown {
            name: name.to_owned(),
            suggestion: hint::did_you_mean(name, infos.map(|info| info.name)),
        }),
        several => Err(EndpointNameError::Ambiguous {
            name: name.to_owned(),
            candidates: several.iter().map(|info| line(info)).collect(),
        }),
    }
}

/// `GET /users/<user_id>`
fn line(info: &EndpointInfo) -> String {
    format!("{} {}", info.method, info.path)
}

/// An endpoint name that matches no declared endpoint, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointNameError {
    /// No endpoint has it.
    Unknown {
        /// The name.
        name: String,
        /// A declared name that is spelled similarly.
        suggestion: Option<&'static str>,
    },
    /// Several endpoints have it.
    Ambiguous {
        /// The name.
        name: String,
        /// The method and path of each; any of them can be used as the name.
        candidates: Vec<String>,
    },
}

impl fmt::Display for EndpointNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { name, suggestion: None } => write!(f, "no endpoint `{name}` is linked into this program"),
            Self::Unknown { name, suggestion: Some(suggestion) } => {
                write!(f, "no endpoint `{name}` is linked into this program; did you mean `{suggestion}`?")
            }
            Self::Ambiguous { name, candidates } => {
                write!(f, "several endpoints are named `{name}`; name one of these instead: {}", candidates.join(", "))
            }
        }
    }
}

impl Error for EndpointNameError {}
