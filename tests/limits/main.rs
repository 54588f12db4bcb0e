//! What the limiter does under load, beside its bounds: `cargo bench -p zoom-tests --bench limits`, and with `-- full`
//! after it the long runs too (six minutes). `alone`, `redis` and `socket` are parts of it.

mod alone;
mod probe;
#[path = "../it/limit/server.rs"]
#[allow(dead_code)]
mod server;
mod shared;
mod socket;

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    if let ["program", url, seconds] = *arguments.as_slice() {
        return shared::program(url, seconds.parse().expect("seconds"));
    }
    let is_full = arguments.contains(&"full");
    let parts: Vec<_> = arguments.into_iter().filter(|argument| *argument != "full").collect();
    let has = |part| parts.is_empty() || parts.contains(&part);
    println!("{:<58}{:>18}   bound", "", "measured");
    if has("alone") {
        alone::acquisitions();
        alone::waiters();
        alone::accounts();
        alone::soak(if is_full { 100_000_000 } else { 1_000_000 });
    }
    if has("redis") {
        shared::acquisitions();
        shared::programs(if is_full { 60 } else { 5 });
    }
    if has("socket") {
        socket::sixty(if is_full { 10_000 } else { 300 });
    }
}
