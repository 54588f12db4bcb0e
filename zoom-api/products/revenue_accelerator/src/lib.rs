//! Zoom Revenue Accelerator.

pub mod events;
