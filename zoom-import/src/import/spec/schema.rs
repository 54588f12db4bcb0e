//! Schemas of values.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use crate::import::json::Json;

/// A value's shape, with the facts about it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Schema {
    /// Its position in the document, as a JSON pointer; empty where nothing says.
    pub(crate) at: String,
    /// The name under which the document shares it.
    pub(crate) name: Option<String>,
    /// The document's title of it.
    pub(crate) title: Option<String>,
    /// The document's words.
    pub(crate) description: String,
    /// The format, where the document names one.
    pub(crate) format: Option<String>,
    /// Whether the document advises against it.
    pub(crate) deprecated: bool,
    /// The default.
    pub(crate) default: Option<Json>,
    /// An example.
    pub(crate) example: Option<Json>,
    /// How large it may be.
    pub(crate) limits: Limits,
    /// Its shape.
    pub(crate) shape: Shape,
    /// Equal for schemas of one structure.
    pub(crate) print: u64,
}

/// How large a value may be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    /// The least number.
    pub(crate) minimum: Option<f64>,
    /// The greatest number.
    pub(crate) maximum: Option<f64>,
    /// The fewest characters.
    pub(crate) min_length: Option<f64>,
    /// The most characters.
    pub(crate) max_length: Option<f64>,
    /// The fewest items.
    pub(crate) min_items: Option<f64>,
    /// The most items.
    pub(crate) max_items: Option<f64>,
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
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// The value: a text or a whole number.
    pub(crate) value: Json,
    /// The document's words for it.
    pub(crate) words: Option<String>,
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name on the wire.
    pub(crate) name: String,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// Its schema.
    pub(crate) schema: Rc<Schema>,
}

impl Schema {
    /// Builds a schema of a shape, with no facts about it.
    pub(crate) fn of(shape: Shape) -> Self {
        Self::default().with(shape)
    }

    /// Gives the schema its shape.
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
                // Numbers without words stay numbers.
                choices.iter().any(|choice| choice.value.text().is_none() && choice.words.is_some()).hash(hasher);
            }
            Self::List(item) | Self::Map(item) => item.print.hash(hasher),
            Self::Object(fields) => {
                fields.iter().for_each(|field| {
                    (&field.name, field.required, field.schema.deprecated, field.schema.print).hash(hasher)
                });
            }
            Self::OneOf(shapes) => shapes.iter().for_each(|shape| shape.print.hash(hasher)),
            Self::Any | Self::Bool | Self::Integer | Self::Number | Self::Text | Self::File => {}
        }
    }

    /// Whether it is one value that can be written as text.
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self, Self::Bool | Self::Integer | Self::Number | Self::Text | Self::Enum(_))
    }
}
