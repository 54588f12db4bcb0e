//! The crate as a user sees it: exact bytes on a socket, values out of answers, named errors.

mod answers;
mod auth;
mod corpus;
mod describe;
mod downloads;
mod fields;
mod hostile;
mod ids;
mod limit;
mod master;
mod mock;
mod models;
mod outside;
mod pages;
mod readme;
mod redis_tls;
mod retry;
mod secrets;
mod status_map;
mod support;
mod uploads;
mod webhooks;
mod wire;
