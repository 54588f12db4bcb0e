//! A token endpoint in memory whose answers get lost.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::sync::{OwnedRwLockWriteGuard, RwLock};
use zoom_api::BoxFuture;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportErrorKind, TransportOptions};

/// What happens to a request for tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    /// No connection stands.
    NotSent,
    /// The connection ends before Zoom reads the request.
    LostRequest,
    /// The connection ends when Zoom has done its part.
    LostAnswer,
    /// Zoom reads the request so much later.
    SlowRequest(Duration),
    /// Zoom's answer comes so much later.
    SlowAnswer(Duration),
    /// Another answer, and nothing is done.
    Says(u16, String),
    /// Another answer, when Zoom has done its part.
    Garbles(u16, String),
}

/// Gives `access-1`, `access-2`, … and takes each refresh token once; `refresh-0` at first.
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
    /// Makes one that answers well.
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

    /// Answers nobody until what it returns is dropped.
    pub async fn hold(&self) -> OwnedRwLockWriteGuard<()> {
        Arc::clone(&self.gate).write_owned().await
    }

    /// Puts faults in line, one for each request.
    pub fn next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.inner.lock().unwrap().faults.extend(faults);
    }

    /// Sets what happens when no fault is in line.
    pub fn always(&self, fault: Fault) {
        self.inner.lock().unwrap().always = fault;
    }

    /// Sets the JSON of a token's lifetime.
    pub fn expires_in(&self, json: &str) {
        self.inner.lock().unwrap().expires_in = json.to_owned();
    }

    /// Sets more JSON for the response, in place of the refresh token.
    pub fn rest(&self, json: &str) {
        self.inner.lock().unwrap().rest = json.to_owned();
    }

    /// The forms that were sent.
    pub fn requests(&self) -> Vec<String> {
        self.inner.lock().unwrap().requests.clone()
    }

    /// How often each refresh token was sent.
    pub fn sent(&self, refresh: &str) -> usize {
        let ending = format!("refresh_token={refresh}");
        self.requests().iter().filter(|form| form.ends_with(&ending)).count()
    }

    /// The most often that one request was left without an answer.
    pub fn most_unanswered(&self) -> usize {
        let unanswered = self.inner.lock().unwrap().unanswered.clone();
        unanswered.iter().map(|form| unanswered.iter().filter(|other| *other == form).count()).max().unwrap_or(0)
    }

    /// The only refresh token that works.
    pub fn refresh(&self) -> String {
        self.inner.lock().unwrap().refresh.clone()
    }
}

impl Inner {
    fn fault(&mut self) -> Fault {
        self.faults.pop_front().unwrap_or_else(|| self.always.clone())
    }

    fn answer(&mut self, fault: Fault, form: &str) -> Result<(u16, String), TransportErrorKind> {
        if fault != Fault::NotSent {
            self.requests.push(form.to_owned());
        }
        if matches!(fault, Fault::LostRequest | Fault::LostAnswer | Fault::Garbles(200, _)) {
            self.unanswered.push(form.to_owned());
        }
        match fault {
            Fault::None | Fault::SlowRequest(_) | Fault::SlowAnswer(_) => Ok(self.exchange(form)),
            Fault::NotSent => Err(TransportErrorKind::Connect),
            Fault::LostRequest => Err(TransportErrorKind::Broken),
            Fault::LostAnswer => {
                self.exchange(form);
                Err(TransportErrorKind::Timeout)
            }
            Fault::Says(status, body) => Ok((status, body)),
            Fault::Garbles(status, body) => {
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
            let answer = self.inner.lock().unwrap().answer(fault.clone(), &form);
            if let Fault::SlowAnswer(time) = fault {
                tokio::time::sleep(time).await;
            }
            let (status, body) = answer.map_err(|kind| TransportError::new(kind, "lost"))?;
            Ok(Response::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body))
        })
    }
}
