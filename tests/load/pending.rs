//! Pending calls for a limiter.

use std::time::Duration;

use tokio::time::Instant;
use zoom_api::endpoint::{EndpointInfo, Family, Method, RateLimit};
use zoom_api::limit::PendingCall;
use zoom_api::transport::Request;

/// A declaration and a request for it.
#[derive(Clone)]
pub struct Pending {
    info: &'static EndpointInfo,
    request: Request,
}

impl Pending {
    pub fn new(method: Method, template: &'static str, path: &str, label: RateLimit) -> Self {
        let info = EndpointInfo::new("pending", method, template).rate_limit(label);
        let url = format!("https://api.zoom.us/v2{path}").parse().expect("a URL");
        Self { info: Box::leak(Box::new(info)), request: Request::new(method, url) }
    }

    pub fn get(family: Family, label: RateLimit) -> Self {
        let path = match family {
            Family::Phone => "/phone/thing",
            Family::ContactCenter => "/contact_center/thing",
            _ => "/thing",
        };
        Self::new(Method::Get, path, path, label)
    }

    pub fn call(&self) -> PendingCall<'_> {
        PendingCall::new(self.info, &self.request, Instant::now() + Duration::from_secs(3600))
    }
}
