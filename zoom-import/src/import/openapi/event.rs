//! Webhooks and their events.

use std::rc::Rc;

use super::super::facts::scopes;
use super::super::json::{Json, at};
use super::super::spec::{Event, Shape};
use super::super::webhooks;
use super::Reader;

impl<'a> Reader<'a> {
    /// The events of the webhooks, by name.
    pub(super) fn events(&mut self) -> Vec<Event> {
        let root = self.root;
        let mut events: Vec<Event> = Vec::new();
        for (name, webhook) in root.entries_at("webhooks") {
            events.extend(self.event(name, webhook, &at("/webhooks", name)));
        }
        // Documents have no order.
        events.sort_by(|one, other| one.name.cmp(&other.name));
        events
    }

    fn event(&mut self, name: &str, webhook: &'a Json, place: &str) -> Option<Event> {
        let Some(parts) = webhooks::parts(webhook, place) else {
            self.notes.add(place, "no operation; skipped");
            return None;
        };
        let Some((payload, payload_at)) = parts.payload else {
            self.notes.add(place, "an event without a payload; skipped");
            return None;
        };
        let payload = self.schema(payload, &payload_at);
        if !matches!(payload.shape, Shape::Object(_)) {
            self.notes.add(&payload_at, "the payload has no fields; skipped");
            return None;
        }
        let found = scopes::find(&parts.description);
        Some(Event {
            at: place.to_owned(),
            name: name.trim().to_owned(),
            tag: parts.operation.items_at("tags").first().and_then(Json::text).map(str::to_owned),
            deprecated: parts.operation.is_true("deprecated"),
            scopes: scopes::in_order(found),
            payload: Rc::clone(&payload),
            description: parts.description,
        })
    }
}
