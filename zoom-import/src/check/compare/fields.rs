//! The fields of an object.

use zoom_api::describe::{Facts, Object, Shape};

use super::shape::{Spot, Walk};
use super::text;
use super::values::Value;
use crate::check::difference::{Kind, Side};
use crate::import::spec::{Field, Schema};

/// A declared field of a model, or an argument in the body.
pub(super) struct Own {
    pub(super) wire: &'static str,
    /// `RegistrantRef.id`, or the argument's name.
    pub(super) at: String,
    /// A name that no other field or argument has.
    pub(super) item: String,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    /// Whether an absent value is empty, as for lists and maps, which cannot be required.
    pub(super) may_be_empty: bool,
    pub(super) shape: Shape,
    pub(super) facts: Facts,
}

/// Returns the fields of a model.
pub(super) fn of_model(object: Object) -> Vec<Own> {
    let module = object.import_path();
    let own = object.fields().map(|field| Own {
        wire: field.wire,
        at: format!("{}.{}", object.name(), field.wire),
        item: format!("{module}::{}.{}", object.name(), field.wire),
        required: field.required,
        deprecated: field.deprecated,
        may_be_empty: matches!(field.shape, Shape::List(_) | Shape::Map(_)) && !field.required,
        shape: field.shape,
        facts: field.facts,
    });
    own.collect()
}

impl Walk<'_> {
    /// Compares the fields of an object with declared ones.
    pub(super) fn fields(&mut self, schema: &Schema, fields: &[Field], declared: &[Own], spot: &Spot) {
        for field in fields {
            let position = spot.field(&field.name);
            match declared.iter().find(|own| own.wire == field.name) {
                Some(own) => self.field(field, own, position),
                None => {
                    let at = text::at(&field.schema.at, self.report.at());
                    self.report.missing(Kind::FieldMissing, &position, Side::new(at, text::schema(&field.schema)));
                }
            }
        }
        for own in declared.iter().filter(|own| !text::has_field(schema, own.wire)) {
            let declaration = Side::new(&own.at, text::shape(own.shape));
            self.report.extra(Kind::FieldExtra, &spot.field(own.wire), declaration);
        }
    }

    fn field(&mut self, field: &Field, own: &Own, position: String) {
        let at = text::at(&field.schema.at, self.report.at());
        if is_other(field, own) {
            let (document, declaration) = (text::required(field.required), text::required(own.required));
            self.report.differs(Kind::Required, &position, Side::new(&at, document), Side::new(&own.at, declaration));
        }
        if field.schema.deprecated != own.deprecated && !own.required {
            let (document, declaration) = (text::deprecated(field.schema.deprecated), text::deprecated(own.deprecated));
            self.report.differs(Kind::Deprecated, &position, Side::new(&at, document), Side::new(&own.at, declaration));
        }
        let value = Value {
            item: own.item.clone(),
            at: own.at.clone(),
            shape: own.shape,
            required: own.required,
            needs_default: false,
            facts: own.facts,
        };
        self.report.states(&field.schema, &position, value);
        self.compare(&field.schema, own.shape, &Spot { position, at: own.at.clone() });
    }
}

/// Whether only one side requires the field. A token is optional, since it is empty on the last page.
fn is_other(field: &Field, own: &Own) -> bool {
    let may_be_absent = own.may_be_empty || field.name == "next_page_token";
    field.required != own.required && !(field.required && may_be_absent)
}
