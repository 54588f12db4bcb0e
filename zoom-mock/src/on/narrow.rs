//! Saying which calls of an endpoint are meant.

use serde_json::Value;

use super::On;
use crate::request::RecordedRequest;
use crate::rules::Condition;

impl<E> On<'_, E> {
    /// Means only the calls for which this holds.
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
        self.on_condition(Condition::new("it is as the test says".to_owned(), holds))
    }

    /// Means only the calls with this at a place of the path, unescaped.
    pub fn when_path_param(self, name: impl Into<String>, value: impl ToString) -> Self {
        self.on_condition(Condition::place(name.into(), value.to_string()))
    }

    /// Means only the calls with this in the query, unescaped; a name that repeats needs it once.
    pub fn when_query(self, name: impl Into<String>, value: impl ToString) -> Self {
        self.on_condition(Condition::query(name.into(), value.to_string()))
    }

    /// Means only the calls with this field in the body, as [`RecordedRequest::fields`] has it.
    pub fn when_field(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.on_condition(Condition::field(name.into(), value.into()))
    }

    fn on_condition(self, condition: Condition) -> Self {
        self.with(|rule| rule.conditions.push(condition))
    }
}
