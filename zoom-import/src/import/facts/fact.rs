//! A value's facts, as options of `#[zoom(..)]`.

use syn::Meta;

use super::Literal;

/// The name of an option, in the order in which options are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Name {
    Default,
    Min,
    Max,
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
    Values,
    Format,
    Example,
}

impl Name {
    /// Every name.
    pub(crate) const ALL: [Self; 10] = [
        Self::Default,
        Self::Min,
        Self::Max,
        Self::MinLength,
        Self::MaxLength,
        Self::MinItems,
        Self::MaxItems,
        Self::Values,
        Self::Format,
        Self::Example,
    ];

    /// The option: `max_length`.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Min => "min",
            Self::Max => "max",
            Self::MinLength => "min_length",
            Self::MaxLength => "max_length",
            Self::MinItems => "min_items",
            Self::MaxItems => "max_items",
            Self::Values => "values",
            Self::Format => "format",
            Self::Example => "example",
        }
    }
}

/// A fact about a value.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) name: Name,
    /// The value; `None` if a declaration has an expression there.
    pub(crate) value: Option<Literal>,
    /// The source text of the option.
    written: String,
}

impl Fact {
    /// A fact of a document.
    pub(super) fn new(name: Name, value: Literal) -> Self {
        let written = format!("{} = {}", name.as_str(), value.write());
        Self { name, value: Some(value), written }
    }

    /// Reads an option of a declaration; `None` if it is not a fact.
    pub(crate) fn read(option: &Meta, source: impl Fn(&Meta) -> String) -> Option<Self> {
        let name = Name::ALL.into_iter().find(|name| option.path().is_ident(name.as_str()))?;
        let value = option.require_name_value().ok().and_then(|pair| Literal::of_expr(&pair.value));
        Some(Self { name, value, written: source(option) })
    }

    /// The option: `max = 300`.
    pub(crate) fn write(&self) -> &str {
        &self.written
    }
}

impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.value == other.value
    }
}

/// The facts about a value, at most one of each name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub(super) known: Vec<Fact>,
    /// The facts in which the document contradicts itself.
    disputed: Vec<Name>,
}

impl Facts {
    /// The facts of a declaration.
    pub(crate) fn of_declaration(known: Vec<Fact>) -> Self {
        Self { known, disputed: Vec::new() }
    }

    /// The facts, in no particular order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.known.iter()
    }

    /// The fact of a name.
    pub(crate) fn get(&self, name: Name) -> Option<&Fact> {
        self.known.iter().find(|fact| fact.name == name)
    }

    /// Whether the document contradicts itself in a fact.
    pub(crate) fn is_disputed(&self, name: Name) -> bool {
        self.disputed.contains(&name)
    }

    /// Removes the fact of a name.
    pub(crate) fn remove(&mut self, name: Name) {
        self.known.retain(|fact| fact.name != name);
    }

    /// Adds the facts that the document states about the same item elsewhere, and removes those that differ.
    pub(crate) fn merge(&mut self, other: &Self) {
        for fact in &other.known {
            match self.get(fact.name) {
                Some(own) if own == fact => {}
                Some(_) => {
                    self.remove(fact.name);
                    self.disputed.push(fact.name);
                }
                None if self.is_disputed(fact.name) => {}
                None => self.known.push(fact.clone()),
            }
        }
        for name in &other.disputed {
            self.remove(*name);
            self.disputed.push(*name);
        }
    }

    /// Keeps the facts of the declaration in the tree: its spelling of equal ones, and those that the document does not state.
    /// Returns the facts in the tree that the document contradicts.
    pub(crate) fn keep<'t>(&mut self, tree: &'t Self) -> Vec<&'t Fact> {
        let mut contradicted = Vec::new();
        for fact in &tree.known {
            let is_disputed = self.is_disputed(fact.name);
            match self.known.iter_mut().find(|own| own.name == fact.name) {
                Some(own) if own == fact => fact.clone_into(own),
                Some(_) => contradicted.push(fact),
                None if is_disputed => contradicted.push(fact),
                None => self.known.push(fact.clone()),
            }
        }
        contradicted
    }

    /// The options, in the order of their names.
    pub(crate) fn options(&self) -> Vec<String> {
        let mut known: Vec<&Fact> = self.known.iter().collect();
        known.sort_by_key(|fact| fact.name);
        known.into_iter().map(|fact| fact.written.clone()).collect()
    }
}
