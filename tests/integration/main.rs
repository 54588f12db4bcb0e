//! Tests through the public interface: exact bytes on a socket, decoded responses, named errors.

mod auth;
mod calls;
mod consumers;
mod corpus;
mod describe;
mod downloads;
mod error_bodies;
mod events;
mod fields;
mod hostile;
mod ids;
mod limit;
mod master;
mod mock;
mod models;
mod pages;
mod readme;
mod redis_tls;
mod responses;
mod retry;
mod secrets;
mod status_map;
mod support;
mod uploads;
mod webhooks;
mod wire;
