//! The handler of protocol messages.

use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, ListToolsResult,
    PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler};
use serde_json::{Map, Value as Json};
use tokio::sync::OnceCell;
use zoom_api::Client;

use super::{call, search, show, tools};
use crate::connection::Connection;
use crate::terminal::Failure;

/// The state of the server: one client, so that all calls share its rate limiter.
pub(super) struct Handler {
    pub(super) connection: Connection,
    pub(super) allow_writes: bool,
    pub(super) show_secrets: bool,
    client: OnceCell<Client>,
}

/// The texts of a tool's result.
pub(super) type Texts = Vec<String>;

impl Handler {
    pub(super) fn new(connection: Connection, allow_writes: bool, show_secrets: bool) -> Self {
        Self { connection, allow_writes, show_secrets, client: OnceCell::new() }
    }

    /// The client, built with the first call: search and show need no login.
    pub(super) async fn client(&self) -> Result<&Client, Failure> {
        self.client.get_or_try_init(async || self.connection.client()).await
    }
}

impl Handler {
    async fn use_tool(&self, tool: &Tool, arguments: Map<String, Json>) -> Result<Texts, Failure> {
        tools::check_names(tool, &arguments)?;
        match &*tool.name {
            tools::SEARCH => search::run(self, &arguments).await,
            tools::SHOW => show::run(&arguments),
            _ => call::run(self, arguments).await,
        }
    }
}

impl ServerHandler for Handler {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("zoomctl", env!("CARGO_PKG_VERSION")))
            .with_instructions(tools::instructions(self.allow_writes))
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools::all(self.allow_writes)))
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        tools::all(self.allow_writes).into_iter().find(|tool| tool.name == name)
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(tool) = self.get_tool(&request.name) else {
            return Err(ErrorData::invalid_params(format!("no tool named `{}`", request.name), None));
        };
        let outcome = tokio::select! {
            outcome = self.use_tool(&tool, request.arguments.unwrap_or_default()) => outcome,
            () = context.ct.cancelled() => return Err(ErrorData::internal_error("canceled by the client", None)),
        };
        let content = |texts: Texts| texts.into_iter().map(ContentBlock::text).collect();
        let result = match outcome {
            Ok(texts) => CallToolResult::success(content(texts)),
            // The assistant reads it, and can correct the call.
            Err(failure) => CallToolResult::error(content(vec![failure.text()])),
        };
        Ok(result.into())
    }
}
