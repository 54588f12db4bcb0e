//! Date ranges that are longer than Zoom returns in one response.

use jiff::civil::Date;
use serde_json::Value as Json;
use zoom_api::endpoint::MaxRange;

use crate::request::CallArguments;
use crate::terminal::note;

/// The range of a call, and the longest one that Zoom returns.
struct Range {
    /// The names of the arguments for both ends.
    names: [&'static str; 2],
    from: Date,
    to: Date,
    longest: MaxRange,
}

impl Range {
    /// The range of a call, if it is longer than Zoom returns.
    fn too_long(arguments: &CallArguments) -> Option<Self> {
        let info = arguments.endpoint.info();
        let name = |wire: &str| info.parameters.iter().find(|own| own.wire == wire).map(|own| own.name);
        let day = |name: &str| arguments.values.get(name).and_then(Json::as_str)?.get(..10)?.parse::<Date>().ok();
        let (longest, names) = (info.max_range?, [name("from")?, name("to")?]);
        let (from, to) = (day(names[0])?, day(names[1])?);
        (to > longest.last_day(from)).then_some(Self { names, from, to, longest })
    }
}

/// Warns that a single call returns a part of its range.
pub(super) fn warn(arguments: &CallArguments) {
    if let Some(Range { longest, .. }) = Range::too_long(arguments) {
        note(format_args!(
            "zoomctl: warning: Zoom returns at most {longest} per call: use --all-pages for the whole range"
        ));
    }
}

/// The arguments of the calls that together list the whole range, each day once.
pub(super) fn split(arguments: CallArguments) -> Vec<CallArguments> {
    let Some(Range { names, from, to, longest }) = Range::too_long(&arguments) else { return vec![arguments] };
    let last = |first: Date| longest.last_day(first).yesterday().unwrap_or(to).max(first).min(to);
    let next = |first: &Date| last(*first).tomorrow().ok().filter(|day| *day <= to);
    std::iter::successors(Some(from), next)
        .map(|first| {
            let mut part = arguments.clone();
            part.set(names[0], first.to_string().into());
            part.set(names[1], last(first).to_string().into());
            part
        })
        .collect()
}
