//! Date ranges that are longer than Zoom returns in one response.

use jiff::civil::Date;
use serde_json::Value as Json;
use zoom_api::endpoint::MaxRange;

use super::CallArguments;
use crate::terminal::Failure;

/// The range of a call, and the longest one that Zoom returns.
struct Range {
    /// The names of the arguments for both ends.
    names: [&'static str; 2],
    from: Date,
    to: Date,
    longest: MaxRange,
    /// Whether both ends are dates without a time.
    dates: bool,
}

impl Range {
    /// The range of a call, if it is longer than Zoom returns.
    fn too_long(arguments: &CallArguments) -> Option<Self> {
        let info = arguments.endpoint.info();
        let name = |wire: &str| info.parameters.iter().find(|own| own.wire == wire).map(|own| own.name);
        let text = |name: &str| arguments.values.get(name).and_then(Json::as_str);
        let day = |text: &str| text.get(..10)?.parse::<Date>().ok();
        let (longest, names) = (info.max_range?, [name("from")?, name("to")?]);
        let (first, last) = (text(names[0])?, text(names[1])?);
        let (from, to) = (day(first)?, day(last)?);
        let dates = first.len() == 10 && last.len() == 10;
        longest.is_exceeded(first, last).then_some(Self { names, from, to, longest, dates })
    }
}

/// A range that is longer than one call returns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LongRange {
    /// The longest range of one call.
    pub(crate) longest: MaxRange,
    /// Whether both ends are dates without a time, so that the range can be split.
    pub(crate) can_split: bool,
}

/// The range of a call, if Zoom returns only a part of it.
pub(crate) fn exceeded(arguments: &CallArguments) -> Option<LongRange> {
    Range::too_long(arguments).map(|range| LongRange { longest: range.longest, can_split: range.dates })
}

/// The arguments of the calls that together list the whole range, each day once.
///
/// # Errors
/// Fails if a range of times is too long: whether such ranges include their ends is not documented, so that splitting them
/// could lose items.
pub(crate) fn split(arguments: CallArguments) -> Result<Vec<CallArguments>, Failure> {
    let Some(Range { names, from, to, longest, dates }) = Range::too_long(&arguments) else {
        return Ok(vec![arguments]);
    };
    if !dates {
        let message = format!("the range from `{}` to `{}` is longer than {longest}", names[0], names[1]);
        return Err(Failure::usage(message).hint("Zoom returns a part of it: list shorter ranges"));
    }
    let last = |first: Date| longest.last_day(first).yesterday().unwrap_or(to).max(first).min(to);
    let next = |first: &Date| last(*first).tomorrow().ok().filter(|day| *day <= to);
    let part = |first: Date| {
        let mut part = arguments.clone();
        part.set(names[0], first.to_string().into());
        part.set(names[1], last(first).to_string().into());
        part
    };
    Ok(std::iter::successors(Some(from), next).map(part).collect())
}
