//! Restricts a rule to some calls of its endpoint.

use serde_json::Value;

use super::On;
use crate::script::recorded_request::RecordedRequest;
use crate::script::rules::Condition;

impl<E> On<'_, E> {
    /// Matches only calls for which the closure returns `true`.
    ///
    /// # Examples
    /// ```
    /// # use zoom_api::meetings::registrants::UpdateRegistrantStatus;
    /// # async fn example(mock: zoom_mock::MockZoom) {
    /// mock.on::<UpdateRegistrantStatus>()
    ///     .when(|call| call.fields["registrants"].as_array().is_some_and(|registrants| registrants.len() > 10))
    ///     .no_content();
    /// # }
    /// ```
    pub fn when(self, holds: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static) -> Self {
        self.add_condition(Condition::new("the closure of `when` returns `true`".to_owned(), holds))
    }

    /// Matches only calls with this value of a path parameter, percent-decoded.
    pub fn when_path_param(self, name: impl Into<String>, value: impl ToString) -> Self {
        self.add_condition(Condition::path_param(name.into(), value.to_string()))
    }

    /// Matches only calls with this value of a query parameter, percent-decoded; if the parameter repeats, one value must match.
    pub fn when_query(self, name: impl Into<String>, value: impl ToString) -> Self {
        self.add_condition(Condition::query(name.into(), value.to_string()))
    }

    /// Matches only calls with this value of a body field, as in [`RecordedRequest::fields`].
    pub fn when_field(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.add_condition(Condition::field(name.into(), value.into()))
    }

    fn add_condition(self, condition: Condition) -> Self {
        self.change(|rule| rule.conditions.push(condition))
    }
}
