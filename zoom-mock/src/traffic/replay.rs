//! Replays traffic.

use std::collections::BTreeMap;

use super::{Exchange, Traffic, TrafficError};
use crate::http::Reply;
use crate::mock::MockZoom;
use crate::script::{On, RecordedRequest, Target};

/// The calls that have the same responses: method, path and query.
type Call<'a> = (&'a str, &'a str, Vec<&'a (String, String)>);

impl MockZoom {
    /// Answers calls with the recorded responses: those with the same method, path and query in their recorded order, and the last one
    /// repeats. All other calls are answered as usual.
    ///
    /// # Errors
    /// Fails if no endpoint is declared for a recorded call.
    pub fn replay(&self, traffic: &Traffic) -> Result<(), TrafficError> {
        let mut calls: BTreeMap<Call<'_>, Vec<&Exchange>> = BTreeMap::new();
        for exchange in &traffic.exchanges {
            calls.entry(call(exchange)).or_default().push(exchange);
        }
        for ((method, path, _), exchanges) in calls {
            let route = self.shared.router.route(method, path);
            let route = route.map_err(|reply| TrafficError::new(reply.error_message().unwrap_or_default()))?;
            let Some(info) = route.infos.first() else { continue };
            let Some(first) = exchanges.first().map(|exchange| (*exchange).clone()) else { continue };
            let on: On<'_> = On::new(&self.shared.script, Target::Endpoint(info));
            let on = on.when(move |request| is_call(request, &first));
            exchanges.into_iter().fold(on, |on, exchange| on.reply_with(reply(exchange)));
        }
        Ok(())
    }
}

fn call(exchange: &Exchange) -> Call<'_> {
    let mut query: Vec<_> = exchange.query.iter().collect();
    query.sort();
    (&exchange.method, &exchange.path, query)
}

fn is_call(request: &RecordedRequest, exchange: &Exchange) -> bool {
    let path = percent_encoding::percent_decode_str(&request.path).decode_utf8_lossy();
    let (mut own, mut recorded) = (request.query.clone(), exchange.query.clone());
    own.sort();
    recorded.sort();
    path == exchange.path && own == recorded
}

fn reply(exchange: &Exchange) -> Reply {
    let reply = if exchange.response.is_null() {
        Reply::empty(exchange.status)
    } else {
        Reply::json(exchange.status, &exchange.response)
    };
    exchange.headers.iter().fold(reply, |reply, (name, value)| reply.replace_header(name, value.as_str()))
}
