//! A token endpoint in memory that loses requests and responses.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::sync::{OwnedRwLockWriteGuard, RwLock};
use zoom_api::BoxFuture;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportErrorKind, TransportOptions};

/// The fate of a token request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    /// The connection fails.
    NotSent,
    /// The connection closes before the host reads the request.
    LostRequest,
    /// The connection closes after the host processed the request.
    LostResponse,
    /// The host reads the request after this delay.
    SlowRequest(Duration),
    /// The response arrives after this delay.
    SlowResponse(Duration),
    /// This status and body; the request is not processed.
    Reply(u16, String),
    /// This status and body after the host processed the request.
    ReplyAfterProcessing(u16, String),
}

/// Issues `access-1`, `access-2`, … and accepts each refresh token once, beginning with `refresh-0`.
#[derive(Clone)]
pub struct TokenHost {
    inner: Arc<Mutex<Inner>>,
    gate: Arc<RwLock<()>>,
}

struct Inner {
    faults: VecDeque<Fault>,
    always: Fault,
    given: u64,
    refresh: String,
    expires_in: String,
    rest: String,
    requests: Vec<String>,
    unanswered: Vec<String>,
}

impl Default for TokenHost {
    fn default() -> Self {
        Self::new()
    }
}

impl TokenHost {
    /// Creates a host without faults.
    pub fn new() -> Self {
        let inner = Inner {
            faults: VecDeque::new(),
            always: Fault::None,
            given: 0,
            refresh: "refresh-0".to_owned(),
            expires_in: "3600".to_owned(),
            rest: String::new(),
            requests: Vec::new(),
            unanswered: Vec::new(),
        };
        Self { inner: Arc::new(Mutex::new(inner)), gate: Arc::default() }
    }

    /// Delays every response until the guard is dropped.
    pub async fn hold(&self) -> OwnedRwLockWriteGuard<()> {
        Arc::clone(&self.gate).write_owned().await
    }

    /// Queues faults, one for each request.
    pub fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.inner.lock().unwrap().faults.extend(faults);
    }

    /// Sets the fault that applies while none is queued.
    pub fn always(&self, fault: Fault) {
        self.inner.lock().unwrap().always = fault;
    }

    /// Sets the JSON of `expires_in`.
    pub fn expires_in(&self, json: &str) {
        self.inner.lock().unwrap().expires_in = json.to_owned();
    }

    /// Sets further JSON of the response, which replaces the refresh token.
    pub fn rest(&self, json: &str) {
        self.inner.lock().unwrap().rest = json.to_owned();
    }

    /// Returns the forms that were received.
    pub fn requests(&self) -> Vec<String> {
        self.inner.lock().unwrap().requests.clone()
    }

    /// Returns the number of requests with this refresh token.
    pub fn sent(&self, refresh: &str) -> usize {
        let ending = format!("refresh_token={refresh}");
        self.requests().iter().filter(|form| form.ends_with(&ending)).count()
    }

    /// Returns how many times at most one request got no response.
    pub fn max_unanswered(&self) -> usize {
        let unanswered = self.inner.lock().unwrap().unanswered.clone();
        unanswered.iter().map(|form| unanswered.iter().filter(|other| *other == form).count()).max().unwrap_or(0)
    }

    /// Returns the only valid refresh token.
    pub fn refresh(&self) -> String {
        self.inner.lock().unwrap().refresh.clone()
    }
}

impl Inner {
    fn fault(&mut self) -> Fault {
        self.faults.pop_front().unwrap_or_else(|| self.always.clone())
    }

    fn respond(&mut self, fault: Fault, form: &str) -> Result<(u16, String), TransportErrorKind> {
        if fault != Fault::NotSent {
            self.requests.push(form.to_owned());
        }
        if matches!(fault, Fault::LostRequest | Fault::LostResponse | Fault::ReplyAfterProcessing(200, _)) {
            self.unanswered.push(form.to_owned());
        }
        match fault {
            Fault::None | Fault::SlowRequest(_) | Fault::SlowResponse(_) => Ok(self.exchange(form)),
            Fault::NotSent => Err(TransportErrorKind::Connect),
            Fault::LostRequest => Err(TransportErrorKind::Broken),
            Fault::LostResponse => {
                self.exchange(form);
                Err(TransportErrorKind::Timeout)
            }
            Fault::Reply(status, body) => Ok((status, body)),
            Fault::ReplyAfterProcessing(status, body) => {
                self.exchange(form);
                Ok((status, body))
            }
        }
    }

    fn exchange(&mut self, form: &str) -> (u16, String) {
        let rotates = form.starts_with("grant_type=refresh_token");
        if rotates && !form.ends_with(&format!("refresh_token={}", self.refresh)) {
            return (400, r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#.to_owned());
        }
        self.given += 1;
        let (number, expires_in) = (self.given, &self.expires_in);
        let mut body = format!(r#"{{"access_token":"access-{number}","token_type":"bearer","expires_in":{expires_in}"#);
        if !self.rest.is_empty() {
            body += &format!(",{}", self.rest);
        } else if rotates {
            self.refresh = format!("refresh-{number}");
            body += &format!(r#","refresh_token":"refresh-{number}""#);
        }
        (200, body + "}")
    }
}

impl Transport for TokenHost {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            drop(self.gate.read().await);
            let body = request.body.as_bytes().cloned().unwrap_or_default();
            let form = String::from_utf8(body.to_vec()).unwrap();
            let fault = self.inner.lock().unwrap().fault();
            if let Fault::SlowRequest(time) = fault {
                tokio::time::sleep(time).await;
            }
            let response = self.inner.lock().unwrap().respond(fault.clone(), &form);
            if let Fault::SlowResponse(time) = fault {
                tokio::time::sleep(time).await;
            }
            let (status, body) = response.map_err(|kind| TransportError::new(kind, "lost"))?;
            Ok(Response::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body))
        })
    }
}
