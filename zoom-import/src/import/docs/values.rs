//! Fields and arguments.

use crate::import::name::case::{snake, words};
use crate::import::name::grammar::{is_plural, phrase};
use crate::import::spec::{Schema, Shape};

use super::Docs;

/// `The meeting ID`.
pub(crate) fn the(words: &[String]) -> String {
    format!("The {}", phrase(words))
}

/// The docs of a path parameter, which name the item that it identifies.
pub(crate) fn path_parameter(schema: &Schema, wire: &str) -> Docs {
    let mut words = words(wire);
    if words.len() > 1 && words.last().is_some_and(|last| last == "id" || last == "uuid") {
        words.pop();
    }
    Docs::of_value(schema, the(&words))
}

/// The docs of an argument or a field.
pub(crate) fn of_name(schema: &Schema, wire: &str) -> Docs {
    Docs::of_value(schema, words_of(schema, wire))
}

/// Whether the macros document the value, if the declaration does not.
pub(crate) fn is_standard(wire: &str) -> bool {
    matches!(snake(&words(wire)).as_str(), "page_size" | "next_page_token")
}

fn words_of(schema: &Schema, wire: &str) -> String {
    let name = snake(&words(wire));
    match (&schema.shape, name.as_str()) {
        _ if is_standard(wire) => String::new(),
        (_, "page_number") => "Number of the page".to_owned(),
        (_, "page_count") => "Number of pages".to_owned(),
        (_, "total_records") => "Total number of records".to_owned(),
        (Shape::Text, "from") => "Start of the period".to_owned(),
        (Shape::Text, "to") => "End of the period".to_owned(),
        (Shape::Bool, _) => whether(&words(wire)),
        (_, "") => "The value".to_owned(),
        _ => the(&words(wire)),
    }
}

/// The docs of a boolean, such as `Whether cloud recording is enabled`.
fn whether(words: &[String]) -> String {
    let Some((first, rest)) = words.split_first() else { return "Whether the setting is enabled".to_owned() };
    let what = phrase(rest);
    let is_alone = rest.is_empty();
    match first.as_str() {
        _ if is_alone => format!("Whether `{first}` is enabled"),
        "enable" | "enabled" => format!("Whether {what} {} enabled", are(rest)),
        "disable" => format!("Whether {what} is disabled"),
        "allow" | "allowed" => format!("Whether {what} {} allowed", are(rest)),
        "require" | "required" => format!("Whether {what} is required"),
        "show" | "display" => format!("Whether {what} {} shown", are(rest)),
        "hide" => format!("Whether {what} is hidden"),
        "is" => format!("Whether it is {what}"),
        "has" => format!("Whether it has {what}"),
        "can" => format!("Whether it can {what}"),
        "use" => format!("Whether {what} is used"),
        "include" => format!("Whether {what} {} included", are(rest)),
        "send" => format!("Whether {what} is sent"),
        _ => ended(words),
    }
}

fn are(words: &[String]) -> &'static str {
    if words.last().is_some_and(|last| is_plural(last)) { "are" } else { "is" }
}

fn ended(words: &[String]) -> String {
    match words.split_last() {
        Some((last, rest))
            if matches!(last.as_str(), "enabled" | "enable" | "allowed" | "required" | "disabled" | "locked") =>
        {
            let last = if last == "enable" { "enabled" } else { last };
            format!("Whether {} is {last}", phrase(rest))
        }
        _ => format!("Whether \"{}\" is enabled", phrase(words)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switches() {
        let doc = |wire: &str| of_name(&Schema::of(Shape::Bool), wire).plain;
        assert_eq!(doc("enable_cloud_recording"), "Whether cloud recording is enabled");
        assert_eq!(doc("waiting_room"), "Whether \"waiting room\" is enabled");
        assert_eq!(doc("chat_enabled"), "Whether chat is enabled");
    }

    #[test]
    fn values() {
        assert_eq!(of_name(&Schema::of(Shape::Text), "topic").plain, "The topic");
        assert_eq!(path_parameter(&Schema::of(Shape::Text), "meetingId").plain, "The meeting");
    }
}
