//! The HTTP layer: connections and their faults, request bodies, replies.

mod body;
mod chaos_proxy;
mod connection;
mod fault;
mod multipart;
mod payload;
mod reply;
mod server;

pub(crate) use body::{BodyMemory, MAX_BODY, MAX_UNAUTHENTICATED_BODY, read_body};
pub use chaos_proxy::ChaosProxy;
pub(crate) use connection::ResponseFault;
pub use fault::Fault;
pub use multipart::Part;
pub(crate) use payload::{MediaType, Payload, decode_pairs};
pub use reply::Reply;
pub(crate) use server::{Service, deliver, serve};
