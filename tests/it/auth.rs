//! Tokens: every flow, asked for once, renewed in time, saved before use.

mod server_to_server;
