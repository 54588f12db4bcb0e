//! The users, meetings or registrants for which a call is counted, if its endpoint declares a [`DailyLimit`].

mod body;

use super::PendingCall;
use crate::metadata::{DailyKey, DailyLimit};

/// A user, meeting or registrant for which a call is counted.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    pub(crate) limit: &'static DailyLimit,
    /// One value for each key of the limit.
    pub(crate) values: Vec<String>,
}

impl Subject {
    /// The name of the count, and the keys with their values.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &str> {
        let keys = self.limit.per.iter().zip(&self.values);
        std::iter::once(self.limit.counter).chain(keys.flat_map(|(key, value)| [key.name(), value]))
    }

    /// Whether Zoom's message names this subject.
    pub(crate) fn is_named_in(&self, message: &str) -> bool {
        let named = |value: &String| message.to_ascii_lowercase().contains(&value.to_ascii_lowercase());
        self.values.last().is_some_and(|value| !value.is_empty() && named(value))
    }
}

/// Returns the subjects of a call.
pub(crate) fn of_call(call: PendingCall<'_>) -> Vec<Subject> {
    let Some(limit) = &call.info.daily_limit else { return Vec::new() };
    let mut subjects = vec![Subject { limit, values: Vec::with_capacity(limit.per.len()) }];
    for key in limit.per {
        let values = values(key, call);
        subjects = subjects.iter().flat_map(|subject| values.iter().map(|value| subject.with(value))).collect();
    }
    subjects
}

impl Subject {
    fn with(&self, value: &str) -> Self {
        let mut subject = self.clone();
        subject.values.push(value.to_owned());
        subject
    }
}

fn values(key: &DailyKey, call: PendingCall<'_>) -> Vec<String> {
    let body = || call.request.body.as_bytes().map_or(&[][..], |body| body);
    match key {
        DailyKey::Path(name) => {
            path_parameter(call.info.path, call.request.url.path(), name).into_iter().map(str::to_owned).collect()
        }
        DailyKey::Field(name) => body::field(body(), name).into_iter().collect(),
        DailyKey::ItemField(name, fields) => body::items(body(), name, fields),
    }
}

/// The encoded value of a path parameter. Matches from the end, since the path may begin with a base path and an account.
fn path_parameter<'a>(template: &str, path: &'a str, name: &str) -> Option<&'a str> {
    let is_it = |segment: &str| segment.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) == Some(name);
    let mut segments = template.rsplit('/').zip(path.rsplit('/'));
    segments.find(|(segment, _)| is_it(segment)).map(|(_, value)| value)
}
