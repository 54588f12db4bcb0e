//! The fields of `--fields`.

use zoom_api::describe::Shape;

use super::Layout;
use crate::terminal::{Failure, suggest};

/// Checks that the rows of the response declare the fields.
///
/// # Errors
/// Fails for an undeclared field, with a suggestion.
pub(super) fn check(layout: Layout, fields: &[String]) -> Result<(), Failure> {
    let unknown = |field: &String| Some((field.clone(), find(layout.row_shape(), field, "").err()?));
    let Some((field, problem)) = fields.iter().find_map(unknown) else { return Ok(()) };
    let failure = Failure::usage(format!("`{field}`: no such field in the response"));
    let failure = failure.hint(below_list(layout, &field).unwrap_or_else(|| problem.advice()));
    Err(failure.hint("to print an undeclared field, use --allow-unknown"))
}

/// The advice for the path of a list, such as `users[0].email`, whose items are the rows.
fn below_list(layout: Layout, path: &str) -> Option<String> {
    let list = layout.list_name()?;
    let item = path.strip_prefix(list)?;
    let field = match item.strip_prefix('[') {
        Some(index) => index.split_once(']')?.1,
        None => item,
    };
    let field = field.strip_prefix('.')?;
    find(layout.row_shape(), field, "").ok()?;
    Some(format!("each row is an item of `{list}`: use `{field}`"))
}

/// Why a path is not declared.
enum Problem {
    /// The object at this path has only these fields.
    UnknownField { parent: String, name: String, known: Vec<&'static str> },
    /// The path continues below a value without fields.
    Leaf(String),
    /// The path continues below a list without an index.
    List { list: String, rest: String },
}

impl Problem {
    fn advice(self) -> String {
        match self {
            Self::UnknownField { parent, name, known } => suggest::hint_below(&parent, &name, known.iter().copied())
                .unwrap_or_else(|| match parent.trim_end_matches('.') {
                    "" => format!("its fields: {}", known.join(", ")),
                    parent => format!("the fields of `{parent}`: {}", known.join(", ")),
                }),
            Self::Leaf(path) => format!("`{path}` has no fields"),
            Self::List { list, rest } => {
                format!("`{list}` is a list: `{list}[0].{rest}` is a field of its first item")
            }
        }
    }
}

/// Finds a path such as `settings.audio` or `occurrences[0].duration` below `parent`.
fn find(shape: Shape, path: &str, parent: &str) -> Result<(), Problem> {
    let (name, rest) = match path.split_once(['.', '[']) {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    // Between the index of an item and its field.
    if let ("", Some(rest)) = (name, rest) {
        return find(shape, rest, parent);
    }
    let below = |shape: Shape, parent: &str| rest.map_or(Ok(()), |rest| find(shape, rest, parent));
    match shape {
        Shape::Any => Ok(()),
        Shape::List(inner) => match name.strip_suffix(']').unwrap_or(name).parse::<usize>() {
            Ok(index) => below(inner(), &format!("{}[{index}].", parent.trim_end_matches('.'))),
            Err(_) => {
                let list = parent.trim_end_matches('.').to_owned();
                find(inner(), path, &format!("{list}[0]."))?;
                Err(Problem::List { list, rest: path.to_owned() })
            }
        },
        Shape::Map(inner) => below(inner(), &format!("{parent}{name}.")),
        Shape::Object(_) | Shape::OneOf(_) => {
            let fields = fields(shape);
            let mut named = fields.iter().filter(|(own, _)| *own == name).map(|(_, shape)| *shape).peekable();
            if named.peek().is_none() {
                let known = fields.iter().map(|(name, _)| *name).collect();
                return Err(Problem::UnknownField { parent: parent.to_owned(), name: name.to_owned(), known });
            }
            let parent = format!("{parent}{name}.");
            let outcomes: Vec<_> = named.map(|shape| below(shape, &parent)).collect();
            let is_found = outcomes.iter().any(Result::is_ok);
            if is_found { Ok(()) } else { outcomes.into_iter().next().unwrap_or(Ok(())) }
        }
        _ => Err(Problem::Leaf(parent.trim_end_matches('.').to_owned())),
    }
}

/// The fields of an object, or those of all variants.
fn fields(shape: Shape) -> Vec<(&'static str, Shape)> {
    match shape {
        Shape::Object(object) => object.fields().map(|field| (field.wire, field.shape)).collect(),
        Shape::OneOf(one_of) => one_of.variants().flat_map(|variant| fields(variant.shape)).collect(),
        _ => Vec::new(),
    }
}
