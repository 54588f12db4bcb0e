//! Scripts the mock and inspects the calls.

use zoom_api::Endpoint;

use crate::mock::MockZoom;
use crate::script::{AnyEndpoint, On, RecordedRequest, Target, VerificationError};
use crate::zoom::EndpointNameError;

impl MockZoom {
    /// Adds a rule for the calls of an endpoint: how they are answered, and how many are expected.
    pub fn on<E: Endpoint>(&self) -> On<'_, E> {
        On::new(&self.shared.script, Target::Endpoint(E::INFO))
    }

    /// Adds a rule for the calls of an endpoint by its declared name, or by its method and path:
    /// `GET /meetings/<meeting_id>/registrants`.
    ///
    /// # Errors
    /// Fails if no endpoint has this name, or several have it.
    pub fn on_named(&self, name: &str) -> Result<On<'_>, EndpointNameError> {
        let info = self.shared.router.named(name)?;
        Ok(On::new(&self.shared.script, Target::Endpoint(info)))
    }

    /// Adds a rule for the valid calls of all endpoints.
    pub fn on_any(&self) -> On<'_, AnyEndpoint> {
        On::new(&self.shared.script, Target::AnyEndpoint)
    }

    /// Adds a rule for requests to the token endpoint.
    pub fn on_token_request(&self) -> On<'_, AnyEndpoint> {
        On::new(&self.shared.script, Target::Token)
    }

    /// Removes all rules and their expectations.
    pub fn clear_rules(&self) {
        self.shared.script.clear_rules();
    }

    /// Returns the recorded calls of an endpoint, including rejected ones, in the order of their responses.
    #[must_use]
    pub fn calls<E: Endpoint>(&self) -> Vec<RecordedRequest> {
        self.shared.script.calls_of(E::INFO)
    }

    /// Compares the calls made with the calls expected.
    ///
    /// # Errors
    /// Fails if an endpoint was called more or less often than expected, if a request conforms to no declaration, or if neither a
    /// rule nor the account could answer it. The error lists all of these, with the reason and the nearest declared endpoint.
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
    /// let error = mock.verify().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "the calls differ from those expected:\n\
    ///      - `get_registrant`, when `registrant_id` in the path is `reg-ana`: called 0 times, expected 1 time"
    /// );
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify(&self) -> Result<(), VerificationError> {
        self.shared.script.verify()
    }
}
