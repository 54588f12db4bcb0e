//! Schemas of values.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use serde_json::Number;

use crate::import::json::Json;

/// A value's shape with its facts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    /// The position in the document, as a JSON pointer; empty if unknown.
    pub(crate) at: String,
    /// The name of a shared schema.
    pub(crate) name: Option<String>,
    /// The title.
    pub(crate) title: Option<String>,
    /// The document's description.
    pub(crate) description: String,
    /// The format, if it has one.
    pub(crate) format: Option<String>,
    /// Whether it is deprecated.
    pub(crate) deprecated: bool,
    /// Whether `null`, or an empty text, stands for an absent value.
    pub(crate) nullable: bool,
    /// Whether the value may be negative, by its description or by an example of a whole response.
    pub(crate) is_signed: bool,
    /// The default.
    pub(crate) default: Option<Json>,
    /// An example.
    pub(crate) example: Option<Json>,
    /// The limits.
    pub(crate) limits: Limits,
    /// Its shape.
    pub(crate) shape: Shape,
    /// Equal for schemas of equal structure.
    pub(crate) print: u64,
}

/// The limits of a value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    /// The least number.
    pub(crate) minimum: Option<Number>,
    /// The greatest number.
    pub(crate) maximum: Option<Number>,
    /// The fewest characters.
    pub(crate) min_length: Option<Number>,
    /// The most characters.
    pub(crate) max_length: Option<Number>,
    /// The fewest items.
    pub(crate) min_items: Option<Number>,
    /// The most items.
    pub(crate) max_items: Option<Number>,
}

/// The shape of a value.
#[derive(Clone, Debug, Default)]
pub(crate) enum Shape {
    /// Any JSON.
    #[default]
    Any,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Text.
    Text,
    /// A file in a form.
    File,
    /// One of some values.
    Enum(Vec<Choice>),
    /// A list.
    List(Rc<Schema>),
    /// An object with known fields.
    Object(Vec<Field>),
    /// An object with any keys.
    Map(Rc<Schema>),
    /// One of some shapes.
    OneOf(Vec<Rc<Schema>>),
    /// A list that is one text, with a separator between the values.
    Separated(char, Rc<Schema>),
    /// The schema at a JSON pointer, inside of itself.
    Recursive(String),
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// The value: a text or a whole number.
    pub(crate) value: Json,
    /// The document's description of it.
    pub(crate) words: Option<String>,
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// The wire name.
    pub(crate) name: String,
    /// Whether it is required.
    pub(crate) required: bool,
    /// Its schema.
    pub(crate) schema: Rc<Schema>,
}

impl Schema {
    /// Creates a schema without facts.
    pub(crate) fn of(shape: Shape) -> Self {
        Self::default().with(shape)
    }

    /// Sets the shape.
    pub(crate) fn with(mut self, shape: Shape) -> Self {
        let mut hasher = DefaultHasher::new();
        shape.hash_into(&mut hasher);
        let is_date = self.format.as_deref().is_some_and(|format| format.starts_with("date"));
        is_date.then_some(&self.format).hash(&mut hasher);
        self.print = hasher.finish();
        self.shape = shape;
        self
    }
}

impl Shape {
    fn hash_into(&self, hasher: &mut DefaultHasher) {
        std::mem::discriminant(self).hash(hasher);
        match self {
            Self::Enum(choices) => {
                choices.iter().for_each(|choice| choice.value.plain().hash(hasher));
                // Numbers without descriptions stay numbers.
                choices.iter().any(|choice| choice.value.text().is_none() && choice.words.is_some()).hash(hasher);
            }
            Self::List(item) | Self::Map(item) => item.print.hash(hasher),
            Self::Separated(separator, item) => (separator, item.print).hash(hasher),
            Self::Object(fields) => {
                fields.iter().for_each(|field| {
                    (&field.name, field.required, field.schema.deprecated, field.schema.print).hash(hasher)
                });
            }
            Self::OneOf(shapes) => shapes.iter().for_each(|shape| shape.print.hash(hasher)),
            Self::Recursive(pointer) => pointer.hash(hasher),
            Self::Any | Self::Bool | Self::Integer | Self::Number | Self::Text | Self::File => {}
        }
    }

    /// Whether it is a scalar, which can be written as text.
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self, Self::Bool | Self::Integer | Self::Number | Self::Text | Self::Enum(_) | Self::Separated(..))
    }
}
