//! What is asked of a limiter, and what it takes.

use std::time::Duration;

use tokio::time::Instant;
use zoom_api::endpoint::{EndpointInfo, Family, Method, RateLimit};
use zoom_api::limit::Call;
use zoom_api::transport::Request;

/// A declaration and a request for it.
#[derive(Clone)]
pub struct Asked {
    info: &'static EndpointInfo,
    request: Request,
}

impl Asked {
    pub fn new(method: Method, template: &'static str, path: &str, label: RateLimit) -> Self {
        let info = EndpointInfo::new("asked", method, template).rate_limit(label);
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

    pub fn call(&self) -> Call<'_> {
        Call::new(self.info, &self.request, Instant::now() + Duration::from_secs(3600))
    }
}

/// Prints a figure beside its bound.
pub fn show(what: &str, measured: impl std::fmt::Display, bound: &str, holds: bool) {
    println!("{what:<58}{:>18}   {bound}: {}", measured.to_string(), if holds { "met" } else { "MISSED" });
}

/// The processor time of this process.
pub fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    let ticks: u64 = after_name.split(' ').skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// The memory of this process that is in use, in bytes.
pub fn memory() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    statm.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or(0) * 4096
}

/// The most of these times, in microseconds and in order, that any second holds.
pub fn most_in_a_second(times: &[u64]) -> usize {
    let mut first = 0;
    let mut most = 0;
    for (last, time) in times.iter().enumerate() {
        while times[first] + 1_000_000 <= *time {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}
