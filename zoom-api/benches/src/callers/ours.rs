//! Programs with zoom-api.

use std::fmt::Write as _;

use zoom_api::describe::Description;

use super::chosen;
use crate::Outcome;

const HEAD: &str = r#"//! Calls operations of Zoom.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = zoom_api::Client::builder().token(std::env::var("ZOOM_TOKEN")?).build()?;
    Ok(runtime.block_on(calls(&client))?)
}

async fn calls(client: &zoom_api::Client) -> zoom_api::Result<()> {
"#;

pub fn program(operations: &[&Description]) -> Outcome<String> {
    let mut source = HEAD.to_owned();
    for operation in operations {
        let arguments = chosen::arguments(operation).join(", ");
        writeln!(
            source,
            "    client.send({}::{}({arguments})).await?;",
            operation.import_path(),
            operation.info().name
        )?;
    }
    Ok(source + "    Ok(())\n}\n")
}
