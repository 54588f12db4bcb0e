//! Programs with `reqwest` and `serde`'s derives. Their types have the fields of ours.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use zoom_api::describe::{Choices, Description, Integer, Object, OneOf, Scalar, Shape};
use zoom_api::endpoint::Method;

use super::chosen;
use crate::Outcome;

const HEAD: &str = r#"//! Calls operations of Zoom.
#![allow(dead_code, unused_imports)]

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client = reqwest::Client::builder().timeout(std::time::Duration::from_secs(60)).build()?;
    let zoom = Zoom { client, token: std::env::var("ZOOM_TOKEN")? };
    runtime.block_on(calls(&zoom))
}

struct Zoom {
    client: reqwest::Client,
    token: String,
}

impl Zoom {
    async fn send(&self, method: reqwest::Method, path: &str) -> Result<reqwest::Response, Box<dyn std::error::Error>> {
        let response = self.client.request(method, format!("https://api.zoom.us/v2{path}")).bearer_auth(&self.token).send().await?;
        if response.status().is_success() {
            return Ok(response);
        }
        let error: serde_json::Value = response.json().await?;
        Err(error.to_string().into())
    }
}

"#;

pub fn program(operations: &[&Description]) -> Outcome<String> {
    let mut types = Types::default();
    let mut calls = "async fn calls(zoom: &Zoom) -> Result<(), Box<dyn std::error::Error>> {\n".to_owned();
    for operation in operations {
        let info = operation.info();
        let method = if info.method == Method::Get { "GET" } else { "DELETE" };
        let send = format!(
            "zoom.send(reqwest::Method::{method}, &format!({:?}{})).await?",
            path(info.path),
            segments(operation)
        );
        match operation.output() {
            Shape::Nothing => writeln!(calls, "    {send};")?,
            output => writeln!(calls, "    {send}.json::<{}>().await?;", types.name(output)?)?,
        }
    }
    let types: String = types.sources.into_values().collect();
    Ok(HEAD.to_owned() + &calls + "    Ok(())\n}\n\n" + &types)
}

/// Returns the path with a place for each segment.
fn path(path: &str) -> String {
    let segments: Vec<_> =
        path.split('/').map(|segment| if segment.starts_with('<') { "{}" } else { segment }).collect();
    segments.join("/")
}

fn segments(operation: &Description) -> String {
    chosen::arguments(operation).iter().map(|argument| format!(", {argument}")).collect()
}

/// The types of a program, by the path of ours.
#[derive(Default)]
struct Types {
    names: BTreeMap<String, String>,
    sources: BTreeMap<String, String>,
}

impl Types {
    /// Returns the name of the type of a shape, which is written if it is new.
    fn name(&mut self, shape: Shape) -> Outcome<String> {
        Ok(match shape {
            Shape::Scalar(scalar) => of_scalar(scalar).to_owned(),
            Shape::Choices(choices) => self.choices(choices)?,
            Shape::Object(object) => self.object(object)?,
            Shape::OneOf(one_of) => self.one_of(one_of)?,
            Shape::List(element) => format!("Vec<{}>", self.name(element())?),
            Shape::Map(value) => format!("HashMap<String, {}>", self.name(value())?),
            Shape::Separated(..) => "String".to_owned(),
            _ => "serde_json::Value".to_owned(),
        })
    }

    /// Returns the name for one of our paths, and whether it is new.
    fn start(&mut self, path: String) -> (String, bool) {
        let next = format!("T{}", self.names.len());
        let is_new = !self.names.contains_key(&path);
        (self.names.entry(path).or_insert(next).clone(), is_new)
    }

    fn object(&mut self, object: Object) -> Outcome<String> {
        let (name, is_new) = self.start(format!("{}::{}", object.import_path(), object.name()));
        if !is_new && !self.sources.contains_key(&name) {
            // It contains itself.
            return Ok(format!("Box<{name}>"));
        }
        if is_new {
            let mut source = format!("#[derive(Clone, Debug, Deserialize, Serialize)]\nstruct {name} {{\n");
            for (index, field) in object.fields().enumerate() {
                let ty = self.name(field.shape)?;
                let is_list = ty.starts_with("Vec<") || ty.starts_with("HashMap<");
                let ty = if field.required || is_list { ty } else { format!("Option<{ty}>") };
                let default = if is_list && !field.required { ", default" } else { "" };
                writeln!(source, "    #[serde(rename = {:?}{default})]\n    field_{index}: {ty},", field.wire)?;
            }
            self.sources.insert(name.clone(), source + "}\n\n");
        }
        Ok(name)
    }

    fn choices(&mut self, choices: Choices) -> Outcome<String> {
        if choices.iter().any(|choice| !choice.wire.is_string()) {
            return Ok("i64".to_owned());
        }
        let (name, is_new) = self.start(format!("{}::{}", choices.import_path(), choices.name()));
        if is_new {
            let mut source = format!("#[derive(Clone, Debug, Deserialize, Serialize)]\nenum {name} {{\n");
            for choice in choices.iter() {
                writeln!(source, "    #[serde(rename = {})]\n    {},", choice.wire, choice.name)?;
            }
            self.sources.insert(name.clone(), source + "    #[serde(other)]\n    Undocumented,\n}\n\n");
        }
        Ok(name)
    }

    fn one_of(&mut self, one_of: OneOf) -> Outcome<String> {
        let (name, is_new) = self.start(format!("{}::{}", one_of.import_path(), one_of.name()));
        if is_new {
            let mut source =
                format!("#[derive(Clone, Debug, Deserialize, Serialize)]\n#[serde(untagged)]\nenum {name} {{\n");
            for (index, variant) in one_of.variants().enumerate() {
                writeln!(source, "    Variant{index}(Box<{}>),", self.name(variant.shape)?)?;
            }
            self.sources.insert(name.clone(), source + "}\n\n");
        }
        Ok(name)
    }
}

const fn of_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Integer(Integer::U64) | Scalar::MeetingId => "u64",
        Scalar::Integer(_) => "i64",
        Scalar::Number => "f64",
        Scalar::Boolean => "bool",
        Scalar::Date => "jiff::civil::Date",
        Scalar::Time => "jiff::civil::Time",
        Scalar::LocalTime => "jiff::civil::DateTime",
        Scalar::Timestamp => "jiff::Timestamp",
        _ => "String",
    }
}
