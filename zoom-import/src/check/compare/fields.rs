//! The fields of an object.

use zoom_api::describe::{Object, Shape};

use super::says;
use super::shape::{Spot, Walk};
use crate::check::difference::{Kind, Side};
use crate::import::spec::{Field, Schema};

/// A declared field: of a model, or an argument that is one of the body.
pub(super) struct Own {
    pub(super) wire: &'static str,
    /// `RegistrantRef.id`, or the argument's name.
    pub(super) at: String,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    /// Whether it is empty where it is absent, so that it cannot be required.
    pub(super) may_be_empty: bool,
    pub(super) shape: Shape,
}

/// The fields of a model.
pub(super) fn of_model(object: Object) -> Vec<Own> {
    let own = object.fields().map(|field| Own {
        wire: field.wire,
        at: format!("{}.{}", object.name(), field.wire),
        required: field.required,
        deprecated: field.deprecated,
        may_be_empty: matches!(field.shape, Shape::List(_) | Shape::Map(_)),
        shape: field.shape,
    });
    own.collect()
}

impl Walk<'_> {
    /// Compares the fields of an object with declared ones.
    pub(super) fn fields(&mut self, schema: &Schema, fields: &[Field], declared: &[Own], spot: &Spot) {
        for field in fields {
            let place = spot.field(&field.name);
            match declared.iter().find(|own| own.wire == field.name) {
                Some(own) => self.field(field, own, place),
                None => {
                    let at = says::at(&field.schema.at, self.report.at());
                    self.report.missing(Kind::FieldMissing, &place, Side::new(at, says::schema(&field.schema)));
                }
            }
        }
        for own in declared.iter().filter(|own| !says::has_field(schema, own.wire)) {
            let declaration = Side::new(&own.at, says::shape(own.shape));
            self.report.extra(Kind::FieldExtra, &spot.field(own.wire), declaration);
        }
    }

    fn field(&mut self, field: &Field, own: &Own, place: String) {
        let at = says::at(&field.schema.at, self.report.at());
        if is_other(field, own) {
            let (document, declaration) = (says::required(field.required), says::required(own.required));
            self.report.differs(Kind::Required, &place, Side::new(&at, document), Side::new(&own.at, declaration));
        }
        if field.schema.deprecated != own.deprecated && !own.required {
            let (document, declaration) = (says::deprecated(field.schema.deprecated), says::deprecated(own.deprecated));
            self.report.differs(Kind::Deprecated, &place, Side::new(&at, document), Side::new(&own.at, declaration));
        }
        self.compare(&field.schema, own.shape, &Spot { place, at: own.at.clone() });
    }
}

/// Whether one asks for the field and the other does not; an empty token stands for the last page.
fn is_other(field: &Field, own: &Own) -> bool {
    let may_be_absent = own.may_be_empty || field.name == "next_page_token";
    field.required != own.required && !(field.required && may_be_absent)
}
