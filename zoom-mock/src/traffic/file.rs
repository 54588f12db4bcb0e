//! Files of traffic.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{Exchange, Traffic, TrafficError};

impl Traffic {
    /// Writes a file, which replaces an existing one.
    ///
    /// # Errors
    /// Fails if the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), TrafficError> {
        let path = path.as_ref();
        let text = format!("{:#}\n", self.to_json());
        std::fs::write(path, text)
            .map_err(|error| TrafficError::new(format!("cannot write {}: {error}", path.display())))
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Fails if the file cannot be read, or has another format; the error names the field.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, TrafficError> {
        let path = path.as_ref();
        let failed = |problem: String| TrafficError::new(format!("cannot read {}: {problem}", path.display()));
        let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
        let json = serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?;
        Self::from_json(&json).map_err(|error| failed(error.message))
    }

    /// Returns the traffic in the format of its file.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({"exchanges": self.exchanges.iter().map(Exchange::to_json).collect::<Vec<_>>()})
    }

    /// Reads traffic in the format of its file.
    ///
    /// # Errors
    /// Fails if the JSON has another format; the error names the field.
    pub fn from_json(json: &Value) -> Result<Self, TrafficError> {
        let exchanges = json.get("exchanges").and_then(Value::as_array);
        let exchanges = exchanges.ok_or_else(|| TrafficError::new("`exchanges` must be a list"))?;
        let read = |(index, exchange)| {
            Exchange::read(exchange)
                .map_err(|field| TrafficError::new(format!("`exchanges[{index}].{field}` is missing or invalid")))
        };
        Ok(Self { exchanges: exchanges.iter().enumerate().map(read).collect::<Result<_, _>>()? })
    }
}

impl Exchange {
    fn to_json(&self) -> Value {
        let query: Vec<Value> = self.query.iter().map(|(name, value)| json!([name, value])).collect();
        let headers: Map<String, Value> =
            self.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        json!({
            "request": {"method": self.method, "path": self.path, "query": query, "body": self.body},
            "response": {"status": self.status, "headers": headers, "body": self.response},
        })
    }

    /// Reads an exchange; the error is the name of a field.
    fn read(json: &Value) -> Result<Self, &'static str> {
        let (request, response) = (json.get("request").ok_or("request")?, json.get("response").ok_or("response")?);
        let text = |name: &str| request.get(name).and_then(Value::as_str).map(str::to_owned);
        let pair = |pair: &Value| match pair.as_array().map(Vec::as_slice) {
            Some([Value::String(name), Value::String(value)]) => Ok((name.clone(), value.clone())),
            _ => Err("request.query"),
        };
        let header = |(name, value): (&String, &Value)| {
            value.as_str().map(|value| (name.clone(), value.to_owned())).ok_or("response.headers")
        };
        let list = |name: &str| request.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        let status = response.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
        let headers = response.get("headers").and_then(Value::as_object).cloned().unwrap_or_default();
        Ok(Self {
            method: text("method").ok_or("request.method")?,
            path: text("path").filter(|path| path.starts_with('/')).ok_or("request.path")?,
            query: list("query").iter().map(pair).collect::<Result<_, _>>()?,
            body: request.get("body").cloned().unwrap_or_default(),
            status: status.filter(|status| (100..=999).contains(status)).ok_or("response.status")?,
            headers: headers.iter().map(header).collect::<Result<_, _>>()?,
            response: response.get("body").cloned().unwrap_or_default(),
        })
    }
}
