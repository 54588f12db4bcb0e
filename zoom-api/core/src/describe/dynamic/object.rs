//! Objects with the fields of a model.

use serde_json::Value as Json;

use super::{Dynamic, UndeclaredFields};
use crate::foundation::table::Table;
use crate::model::run_time::{EXTRA, Resemblance, compare, compare_elements};
use crate::model::{Decode, DecodeFields, Encode, EncodeFields, Extra};
use crate::shape::{Object, Shape};

/// The fields of an object, and the undeclared ones if they are kept.
pub(super) struct ObjectValue {
    pub(super) table: &'static Table,
    fields: Vec<Dynamic>,
    extra: Option<Extra>,
}

impl ObjectValue {
    /// Creates an object whose fields are all absent.
    pub(super) fn new(object: Object, undeclared: UndeclaredFields) -> Self {
        let keeps_extra = undeclared == UndeclaredFields::Keep || object.keeps_undeclared();
        let fields = object.shapes().map(|shape| Dynamic::new(shape, undeclared)).collect();
        Self { table: object.table(), fields, extra: keeps_extra.then(Extra::default) }
    }
}

impl DecodeFields for ObjectValue {
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Decode> {
        if index == EXTRA {
            return self.extra.as_mut().map(|extra| extra as &mut dyn Decode);
        }
        self.fields.get_mut(index).map(|field| field as &mut dyn Decode)
    }
}

impl EncodeFields for ObjectValue {
    fn field(&self, index: usize) -> Option<&dyn Encode> {
        if index == EXTRA {
            return self.extra.as_ref().map(|extra| extra as &dyn Encode);
        }
        self.fields.get(index).map(|field| field as &dyn Encode)
    }
}

/// The number of the object's fields that a shape declares, and whether its discriminator matches.
pub(super) fn resemblance(shape: Shape, json: &Json) -> Resemblance {
    match (shape, json) {
        (Shape::Object(object), _) => {
            compare(object.table(), &mut ObjectValue::new(object, UndeclaredFields::Ignore), json)
        }
        (Shape::List(inner), _) => compare_elements(json, &mut |element| resemblance(inner(), element)),
        _ => Resemblance::NONE,
    }
}
