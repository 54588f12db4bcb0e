//! The endpoints for events: `/__mock/subscriptions` and `/__mock/events`.

use bytes::Bytes;
use serde_json::{Value, json};
use zoom_api::event::RawEvent;

use super::members::Members;
use crate::http::Reply;
use crate::zoom::events::{Emission, EventSubscription, example};
use crate::zoom::state::Shared;

/// Validates the URL of a receiver, and subscribes it: `{"url": .., "secret": .., "events": [..], "keep_timestamp": ..}`.
pub(super) async fn subscribe(shared: &Shared, body: &Bytes) -> Result<Reply, Reply> {
    let subscription = read_subscription(body).map_err(|problem| invalid("subscription", &problem))?;
    let added = shared.events.subscribe(subscription).await;
    added.map_err(|error| Reply::error(422, 422, format!("{error}.")))?;
    Ok(Reply::json(201, &json!({"subscriptions": shared.events.to_json()})))
}

fn read_subscription(body: &Bytes) -> Result<EventSubscription, String> {
    let json = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    let mut members = Members::read(json, "the subscription")?;
    let (url, secret) = (members.text("url")?, members.text("secret")?);
    let mut subscription = EventSubscription::new(url, secret);
    if members.flag("keep_timestamp")? {
        subscription = subscription.keep_timestamp();
    }
    let events = members.take("events");
    members.finish()?;
    match events {
        None => Ok(subscription),
        Some(Value::Array(names)) => {
            let names = names.iter().map(|name| name.as_str().ok_or("`events` must be a list of names"));
            Ok(subscription.events(names.collect::<Result<Vec<_>, _>>()?))
        }
        Some(_) => Err("`events` must be a list of names".to_owned()),
    }
}

/// Delivers an event. One without a payload is an example of the declared event.
pub(super) fn emit(shared: &Shared, body: &Bytes) -> Result<Reply, Reply> {
    let event = RawEvent::from_json(body).map_err(|error| invalid("event", &error.to_string()))?;
    let json: Value = serde_json::from_slice(body).map_err(|error| invalid("event", &error.to_string()))?;
    let name = event.name().to_owned();
    if json.get("payload").is_some() {
        shared.events.emit(Emission { name, json: event.json().to_owned() });
    } else {
        let payload = example(&name)
            .ok_or_else(|| invalid("event", &format!("no event `{name}` is declared: add its `payload`")))?;
        shared.events.emit(Emission::new(&name, payload, shared.clock.now(), None));
    }
    Ok(Reply::empty(202))
}

/// Returns the deliveries so far.
pub(super) fn deliveries(shared: &Shared) -> Reply {
    let deliveries = shared.events.deliveries().into_iter().map(|delivery| {
        json!({
            "event": delivery.event,
            "url": delivery.url,
            "attempt": delivery.attempt,
            "problem": delivery.problem,
        })
    });
    Reply::json(200, &json!({"deliveries": deliveries.collect::<Vec<_>>()}))
}

fn invalid(what: &str, problem: &str) -> Reply {
    Reply::error(400, 400, format!("The {what} cannot be read: {problem}."))
}
