//! Zoom Cobrowse SDK: sessions in which agents see and annotate the web page of a customer.

pub mod events;
pub mod sessions;
