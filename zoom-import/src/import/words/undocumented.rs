//! Items without handwritten docs, as a file to fill in.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use crate::import::docs::Docs;
use crate::import::facts::Facts;
use crate::import::text::{one_line, plain};

/// Items without handwritten docs.
#[derive(Debug, Default)]
pub(crate) struct Undocumented {
    /// Modules, endpoints, types and variants, by module in the order of the document.
    items: Vec<(String, Entry)>,
    /// Fields and arguments by their wire names, in the order of the document.
    values: Vec<(String, Value)>,
    /// Errors by their names.
    errors: BTreeMap<String, Vec<Entry>>,
}

/// An item.
#[derive(Clone, Debug)]
struct Entry {
    key: String,
    /// The generated sentence, the facts and the document's description.
    remarks: Vec<String>,
}

/// A field or argument.
#[derive(Debug)]
struct Value {
    entry: Entry,
    wire: Option<String>,
    description: String,
}

impl Undocumented {
    /// Adds a module, an endpoint, a type or a variant.
    pub(super) fn item(&mut self, module: &str, key: &str, plain: &str, docs: &Docs) {
        self.items.push((module.to_owned(), entry(key, [plain], docs)));
    }

    /// Adds a field or an argument. Without a wire name, it gets its own entry.
    pub(super) fn value(&mut self, module: &str, key: &str, wire: Option<&str>, (docs, facts): (&Docs, &Facts)) {
        let description = one_line(&self::plain(&docs.description)).to_lowercase();
        let value = Value {
            entry: entry(key, [&docs.plain, &facts.options().join(", ")], docs),
            wire: wire.map(str::to_owned),
            description,
        };
        self.values.push((module.to_owned(), value));
    }

    /// Adds an error of an endpoint.
    pub(super) fn error(&mut self, name: &str, key: &str, code: &str, docs: &Docs) {
        self.errors.entry(name.to_owned()).or_default().push(entry(key, [code], docs));
    }

    /// The file.
    pub(crate) fn write(&self) -> String {
        let (general, own) = self.divided();
        let mut out = HEAD.to_owned();
        out.push_str("\n[fields]\n");
        general.iter().for_each(|entry| write(&mut out, entry));
        out.push_str("\n[docs]\n");
        self.errors(&mut out);
        for (module, entries) in self.by_module(&own) {
            let title = if module.is_empty() { "shared by modules" } else { module };
            // Writing to a `String` cannot fail.
            let _ = writeln!(out, "\n# ---- {title}");
            entries.into_iter().for_each(|entry| write(&mut out, entry));
        }
        out
    }

    /// The entries of each module, in the order of the document: items, then values.
    fn by_module<'a>(&'a self, values: &'a [(String, Entry)]) -> Vec<(&'a str, Vec<&'a Entry>)> {
        let all = self.items.iter().map(|(module, _)| module).chain(self.values.iter().map(|(module, _)| module));
        let mut indices: HashMap<&str, usize> = HashMap::new();
        let mut modules: Vec<(&str, Vec<&Entry>)> = Vec::new();
        for module in all {
            indices.entry(module).or_insert_with(|| {
                modules.push((module, Vec::new()));
                modules.len() - 1
            });
        }
        for (module, entry) in self.items.iter().chain(values) {
            let own = indices.get(module.as_str()).and_then(|index| modules.get_mut(*index));
            own.into_iter().for_each(|(_, entries)| entries.push(entry));
        }
        modules
    }

    /// Writes fields with equal wire names and descriptions once, and the others individually.
    fn divided(&self) -> (Vec<Entry>, Vec<(String, Entry)>) {
        let most = self.most();
        let (mut general, mut own): (BTreeMap<&str, Entry>, Vec<(String, Entry)>) = (BTreeMap::new(), Vec::new());
        for (module, value) in &self.values {
            let wire = value.wire.as_deref();
            match wire.and_then(|wire| Some((wire, most.get(wire)?))) {
                Some((wire, (description, count))) if *description == value.description => {
                    general.entry(wire).or_insert_with(|| general_entry(wire, *count, &value.entry));
                }
                _ => own.push((module.clone(), value.entry.clone())),
            }
        }
        (general.into_values().collect(), own)
    }

    /// The most frequent description of the fields with a wire name and its number, if it is not unique.
    fn most(&self) -> HashMap<&str, (&str, usize)> {
        let mut counts: HashMap<&str, BTreeMap<&str, usize>> = HashMap::new();
        for (_, value) in &self.values {
            if let Some(wire) = &value.wire {
                *counts.entry(wire).or_default().entry(&value.description).or_default() += 1;
            }
        }
        let most = |(wire, counts): (_, BTreeMap<_, usize>)| {
            Some((wire, counts.into_iter().max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 1)?))
        };
        counts.into_iter().filter_map(most).collect()
    }

    fn errors(&self, out: &mut String) {
        out.push_str("\n# ---- errors\n");
        for (name, entries) in &self.errors {
            let mut remarks: Vec<String> = Vec::new();
            for entry in entries {
                let remark = entry.remarks.join(" ");
                if remarks.len() < 6 && !remarks.contains(&remark) {
                    remarks.push(remark);
                }
            }
            remarks.push(format!(
                "{} times, first in {}",
                entries.len(),
                entries.first().map_or("", |entry| &entry.key)
            ));
            write(out, &Entry { key: format!("error::{name}"), remarks });
        }
    }
}

const HEAD: &str = "# Items without hand-written docs. Fill in what is not clear from the name, leave the rest empty, and give the file to\n\
                    # `zoom-import import` as `--hints`. Facts (limits, defaults, formats) are added by the import.\n";

fn general_entry(wire: &str, count: usize, entry: &Entry) -> Entry {
    let mut remarks = entry.remarks.clone();
    if count > 1 {
        remarks.push(format!("{count} times, first in {}", entry.key));
    }
    Entry { key: wire.to_owned(), remarks }
}

/// An entry with remarks, and the document's description.
fn entry<const N: usize>(key: &str, remarks: [&str; N], docs: &Docs) -> Entry {
    let description = one_line(&self::plain(&docs.description));
    let remarks = remarks.into_iter().map(str::to_owned).chain([description]);
    Entry { key: key.to_owned(), remarks: remarks.filter(|remark| !remark.is_empty()).collect() }
}

fn write(out: &mut String, entry: &Entry) {
    let _ = writeln!(out, "# {}", one_line(&entry.remarks.join(" | ")));
    let _ = writeln!(out, "{} = \"\"", toml_key(&entry.key));
}

/// A key, quoted if needed; TOML and JSON have the same escapes.
fn toml_key(key: &str) -> String {
    let is_bare =
        !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if is_bare { key.to_owned() } else { serde_json::Value::from(key).to_string() }
}
