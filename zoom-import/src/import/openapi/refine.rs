//! The types that values have, where the document describes them in prose or by an example only.

use std::rc::Rc;

use super::super::json::Json;
use super::super::name::case::words;
use super::super::spec::{Choice, Place, Schema, Shape};
use super::super::text::plain;
use super::Reader;

impl Reader<'_> {
    /// Refines the schema of a named field or parameter; `place` is the location of a parameter.
    pub(super) fn refined(&self, name: &str, schema: Rc<Schema>, place: Option<Place>) -> Rc<Schema> {
        let schema = self.with_sign(name, schema);
        match &schema.shape {
            Shape::Text | Shape::Enum(_) | Shape::Integer
                if place != Some(Place::Path) && self.is_separated(name, &schema) =>
            {
                self.separated(name, &schema)
            }
            Shape::Text if is_paging_count(name) => with(&schema, Shape::Integer),
            Shape::Text => text(&schema, place).unwrap_or(schema),
            Shape::Enum(choices) if place == Some(Place::Query) && are_switches(choices) => with(&schema, Shape::Bool),
            Shape::Enum(choices) => match self.meanings.of_values(name, choices) {
                Some(choices) => with(&schema, Shape::Enum(choices)),
                None => schema,
            },
            Shape::Number if is_count(name, &schema) => with(&schema, Shape::Integer),
            Shape::List(item) => {
                let refined = self.refined_item(name, Rc::clone(item));
                if Rc::ptr_eq(&refined, item) { schema } else { with(&schema, Shape::List(refined)) }
            }
            _ => schema,
        }
    }

    fn with_sign(&self, name: &str, schema: Rc<Schema>) -> Rc<Schema> {
        let is_number = matches!(schema.shape, Shape::Integer | Shape::Number);
        if !is_number || schema.is_signed || !self.meanings.is_negative(name) {
            return schema;
        }
        Rc::new(Schema { is_signed: true, ..Schema::clone(&schema) })
    }

    fn is_separated(&self, name: &str, schema: &Schema) -> bool {
        let is_plain = matches!(schema.shape, Shape::Text) && self.meanings.is_list(name) && !takes_one(schema);
        schema.format.is_none() && (is_plain || is_comma_separated(name, &schema.description))
    }

    fn refined_item(&self, name: &str, item: Rc<Schema>) -> Rc<Schema> {
        match &item.shape {
            Shape::Enum(choices) => match self.meanings.of_values(name, choices) {
                Some(choices) => with(&item, Shape::Enum(choices)),
                None => item,
            },
            Shape::Number if name.ends_with("_numbers") => with(&item, Shape::Integer),
            _ => item,
        }
    }

    /// A list that is one text; its values are those of an enum, also of one that another field of this name has.
    fn separated(&self, name: &str, schema: &Schema) -> Rc<Schema> {
        let choices = match &schema.shape {
            Shape::Enum(choices) => Some(choices.clone()),
            _ => self.meanings.of_name(name),
        };
        let is_one = |choice: &Choice| choice.value.text().is_some_and(|text| !text.contains(','));
        let choices = choices.map(|choices| choices.into_iter().filter(is_one).collect::<Vec<_>>());
        let choices = choices.filter(|choices| !choices.is_empty() && holds_examples(choices, schema));
        let plain = if matches!(schema.shape, Shape::Integer) { Shape::Integer } else { Shape::Text };
        let shape = choices.map_or(plain, Shape::Enum);
        let item = Schema { description: schema.description.clone(), ..Schema::of(shape.clone()) }.with(shape);
        let separator = if self.meanings.has_semicolons(name) { ';' } else { ',' };
        with(schema, Shape::Separated(separator, Rc::new(item)))
    }
}

/// Whether a field or parameter counts pages or the items of a page; some documents have it as text.
fn is_paging_count(name: &str) -> bool {
    matches!(name, "page_size" | "page_count" | "page_number" | "page_num" | "maxResults" | "total_records")
}

fn with(schema: &Schema, shape: Shape) -> Rc<Schema> {
    Rc::new(Schema::clone(schema).with(shape))
}

/// Whether the values of the example are among the choices.
fn holds_examples(choices: &[Choice], schema: &Schema) -> bool {
    let example = schema.example.as_ref().and_then(Json::plain).unwrap_or_default();
    let mut parts = example.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.all(|part| choices.iter().any(|choice| choice.value.text() == Some(part)))
}

/// Whether a text is described as a list of values with commas between them.
pub(super) fn is_comma_separated(name: &str, description: &str) -> bool {
    const MARKS: [&str; 14] = [
        "comma separated",
        "comma-separated",
        "comma separate",
        "comma-separate",
        "separated by comma",
        "separated by a comma",
        "splited by comma",
        "seperated by a comma",
        "comma seperated",
        "separate multiple",
        "to separate",
        "separate them with commas",
        "separating them with commas",
        "the types with commas",
    ];
    // A text of another kind in some cases, or exactly two values.
    let is_other = ["For rule", "ports range"].iter().any(|mark| description.contains(mark));
    let lower = plain(description).to_lowercase();
    let has_comma = words(&lower).iter().any(|word| word == "comma" || word == "commas");
    let is_listed = has_comma && MARKS.iter().any(|mark| lower.contains(mark));
    !is_other && !name.ends_with("_range") && (is_listed || description.contains("separated by \",\""))
}

/// Whether a text with a name in the plural accepts one value at present.
fn takes_one(schema: &Schema) -> bool {
    schema.description.to_lowercase().contains("only one")
}

/// Text that is a switch, a time or a date by its example.
fn text(schema: &Schema, place: Option<Place>) -> Option<Rc<Schema>> {
    let example = schema.example.as_ref().and_then(Json::text)?.trim();
    if place == Some(Place::Query) && matches!(example, "true" | "false") {
        return Some(with(schema, Shape::Bool));
    }
    let is_plain = !matches!(schema.format.as_deref(), Some("date" | "date-time"));
    let lower = schema.description.to_lowercase();
    let is_day = schema.format.as_deref() == Some("YYYY-MM-DD") || lower.contains("yyyy-mm-dd");
    let format = match (is_instant(example), is_date(example)) {
        // A date instead of a time is accepted, too.
        (true, _) if takes_dates(&lower) => None,
        (true, _) => Some("date-time"),
        (_, true) if place.is_some() && !is_day => None,
        (_, true) if lower.contains("hh:mm") => None,
        (_, true) => Some("date"),
        _ => None,
    };
    let format = format.filter(|_| is_plain)?;
    let schema = Schema { format: Some(format.to_owned()), ..Schema::clone(schema) };
    Some(Rc::new(schema.with(Shape::Text)))
}

/// Whether a description has a day as a format of its own beside a time.
fn takes_dates(lower: &str) -> bool {
    let formats = lower.match_indices("yyyy-mm-dd").filter_map(|(at, format)| lower.get(at + format.len()..));
    let is_day = |after: &str| !after.trim_start_matches(['\'', ' ', '`', '"']).starts_with(['t', 'h']);
    formats.into_iter().any(is_day)
}

/// A date and time with an offset, as RFC 3339 has it.
fn is_instant(text: &str) -> bool {
    text.contains('T') && text.parse::<jiff::Timestamp>().is_ok()
}

fn is_date(text: &str) -> bool {
    text.len() == "2026-11-24".len() && text.parse::<jiff::civil::Date>().is_ok()
}

fn are_switches(choices: &[Choice]) -> bool {
    let mut texts = choices.iter().map(|choice| choice.value.text().unwrap_or_default().to_lowercase());
    !choices.is_empty() && texts.all(|text| matches!(text.as_str(), "true" | "false"))
}

/// Whether a number counts things or measures a size, which is never a fraction.
fn is_count(name: &str, schema: &Schema) -> bool {
    const LAST: [&str; 20] = [
        "count",
        "size",
        "records",
        "page",
        "pages",
        "index",
        "number",
        "quantity",
        "participants",
        "users",
        "employees",
        "bytes",
        "total",
        "order",
        "days",
        "timestamp",
        "limit",
        "sent",
        "capacity",
        "processed",
    ];
    let is_whole = |value: &Json| value.number().is_none_or(|number| number.fract() == 0.0);
    let limits = &schema.limits;
    let limits = [&limits.minimum, &limits.maximum].into_iter().flatten().all(|limit| !limit.to_string().contains('.'));
    let is_whole = schema.example.iter().chain(&schema.default).all(is_whole) && limits;
    let name = words(name);
    let is_named = name.last().is_some_and(|last| LAST.contains(&last.as_str()))
        || matches!(name.as_slice(), [first, .., last] if first == "total" && !is_money(last))
        || matches!(name.as_slice(), [first, second, ..] if first == "number" && second == "of")
        || is_described_as_count(&schema.description);
    let is_fraction = matches!(schema.format.as_deref(), Some("double" | "float" | "percent" | "percentage"));
    is_named && is_whole && !is_fraction && !name.iter().any(|word| is_money(word))
}

fn is_described_as_count(description: &str) -> bool {
    let lower = plain(description).to_lowercase();
    let lower = lower.trim_start_matches("the ").trim_start_matches("total ");
    lower.starts_with("number of") || lower.contains("in bytes") || lower.contains("by bytes")
}

fn is_money(word: &str) -> bool {
    const MONEY: [&str; 12] = [
        "amount", "discount", "price", "cost", "rate", "revenue", "percent", "pct", "average", "avg", "duration",
        "time",
    ];
    MONEY.contains(&word)
}
