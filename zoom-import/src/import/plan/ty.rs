//! Types of fields and arguments.

/// A type as written in a declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// A type of the prelude, such as `String`, `bool` or `u32`.
    Plain(&'static str),
    /// An imported type, by its path.
    Imported(&'static str),
    /// A type of the runtime, by its path in the runtime.
    Runtime(&'static str),
    /// A declared type.
    Named(String),
    /// A type to declare, whose name is not chosen yet.
    Node(usize),
    /// `Vec<T>`.
    List(Box<Ty>),
    /// `Option<T>`.
    Optional(Box<Ty>),
    /// `BTreeMap<String, T>`.
    Map(Box<Ty>),
    /// `Box<T>`.
    Boxed(Box<Ty>),
    /// `CommaSeparated<T>` or `SemicolonSeparated<T>`.
    Separated(char, Box<Ty>),
}

impl Ty {
    pub(crate) const TEXT: Self = Self::Plain("String");
    pub(crate) const BOOL: Self = Self::Plain("bool");
    pub(crate) const ANY: Self = Self::Plain("serde_json::Value");
    pub(crate) const TIMESTAMP: Self = Self::Imported("jiff::Timestamp");
    pub(crate) const DATE: Self = Self::Imported("jiff::civil::Date");
    pub(crate) const BYTES: Self = Self::Imported("bytes::Bytes");
    pub(crate) const MOMENT: Self = Self::Runtime("types::Moment");
    pub(crate) const MEETING_ID: Self = Self::Runtime("types::MeetingId");
    pub(crate) const MEETING_UUID: Self = Self::Runtime("types::MeetingUuid");
    pub(crate) const FILE: Self = Self::Runtime("FilePart");
    pub(crate) const NO_CONTENT: Self = Self::Runtime("NoContent");

    /// Parses a type of optional and plain values; `None` for others.
    pub(crate) fn parse(written: &str) -> Option<Self> {
        let inside = |name: &str| written.strip_prefix(name)?.strip_prefix('<')?.strip_suffix('>');
        if let Some(inner) = inside("Option") {
            return Self::parse(inner).map(Self::optional);
        }
        if let Some(inner) = inside("Vec") {
            return Self::parse(inner).map(Self::list);
        }
        match written {
            "String" => Some(Self::TEXT),
            "bool" => Some(Self::BOOL),
            "u32" => Some(Self::Plain("u32")),
            "u64" => Some(Self::Plain("u64")),
            "i64" => Some(Self::Plain("i64")),
            "f64" => Some(Self::Plain("f64")),
            "Timestamp" => Some(Self::TIMESTAMP),
            "Date" => Some(Self::DATE),
            "Moment" => Some(Self::MOMENT),
            "MeetingId" => Some(Self::MEETING_ID),
            _ => None,
        }
    }

    /// Wraps the type in `Option`.
    pub(crate) fn optional(self) -> Self {
        Self::Optional(Box::new(self))
    }

    /// Wraps the type in `Vec`.
    pub(crate) fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    /// Whether it is a list or an optional list.
    pub(crate) fn is_list(&self) -> bool {
        match self {
            Self::List(_) => true,
            Self::Optional(item) => item.is_list(),
            _ => false,
        }
    }

    /// The source text of the type.
    pub(crate) fn write(&self) -> String {
        match self {
            Self::Plain(name) => (*name).to_owned(),
            Self::Imported(path) | Self::Runtime(path) => path.rsplit("::").next().unwrap_or(path).to_owned(),
            Self::Named(name) => name.clone(),
            Self::Node(node) => format!("Node{node}"),
            Self::List(item) => format!("Vec<{}>", item.write()),
            Self::Optional(item) => format!("Option<{}>", item.write()),
            Self::Map(item) => format!("BTreeMap<String, {}>", item.write()),
            Self::Boxed(item) => format!("Box<{}>", item.write()),
            Self::Separated(separator, item) => format!("{}<{}>", separated(*separator), item.write()),
        }
    }

    /// Calls `visit` for the type and its arguments.
    pub(crate) fn each(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        if let Self::List(item)
        | Self::Optional(item)
        | Self::Map(item)
        | Self::Boxed(item)
        | Self::Separated(_, item) = self
        {
            item.each(visit);
        }
    }

    /// Calls `change` for the type and its arguments.
    pub(crate) fn each_mut(&mut self, change: &mut impl FnMut(&mut Self)) {
        change(self);
        if let Self::List(item)
        | Self::Optional(item)
        | Self::Map(item)
        | Self::Boxed(item)
        | Self::Separated(_, item) = self
        {
            item.each_mut(change);
        }
    }
}

/// The name of a list that is one text.
pub(crate) const fn separated(separator: char) -> &'static str {
    if separator == ';' { "SemicolonSeparated" } else { "CommaSeparated" }
}
