//! Exports the spans of calls with OpenTelemetry, and prints them.
//!
//! ```sh
//! cargo run --example open_telemetry
//! ```
//!
//! Each call is an internal span; each HTTP request is a client span in it, with the attributes of OpenTelemetry's semantic conventions. Retries
//! and waits for the rate limiter are events of the call. A program would use the exporter of `opentelemetry-otlp` instead of the one in memory.

use std::error::Error;

use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use tracing::Level;
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use zoom_api::meetings::registrants::{ListRegistrants, list_registrants};
use zoom_mock::{MockZoom, Reply};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("registrants"));
    // Other crates have events of their own.
    let own = Targets::new().with_target("zoom_api", Level::DEBUG);
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer.with_filter(own)))?;

    let zoom = MockZoom::start().await?;
    let client = zoom.client()?;
    // The first attempt fails, so that the client retries.
    zoom.on::<ListRegistrants>().reply_with(Reply::empty(503)).once().pass_through();
    let page = client.send(list_registrants(85746065)).await?;
    println!("{} registrants", page.registrants.len());

    provider.force_flush()?;
    let spans = exporter.get_finished_spans()?;
    for call in spans.iter().filter(|span| span.name == "list_registrants") {
        print("", call);
        for attempt in spans.iter().filter(|span| span.parent_span_id == call.span_context.span_id()) {
            print("  ", attempt);
        }
    }
    Ok(())
}

fn print(indent: &str, span: &SpanData) {
    println!("{indent}{} ({:?})", span.name, span.span_kind);
    let shown = ["http.", "server.", "url.", "error."];
    for attribute in &span.attributes {
        if shown.iter().any(|prefix| attribute.key.as_str().starts_with(prefix)) {
            println!("{indent}  {} = {}", attribute.key, attribute.value);
        }
    }
    for event in span.events.iter() {
        println!("{indent}  - {}", event.name);
    }
}
