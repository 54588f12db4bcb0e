//! A standalone mock server at <http://127.0.0.1:4010/> for programs in any language; `zoomctl mock` is the same with options.

use zoom_mock::{ServeError, ServeOptions, serve};

#[tokio::main]
async fn main() -> Result<(), ServeError> {
    let mock = serve(ServeOptions::default()).await?;
    println!("{}", mock.connection_info());
    std::future::pending().await
}
