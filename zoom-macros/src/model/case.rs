//! `rename_all`: how the words of a name are written in JSON.

use darling::FromMeta;
use syn::Meta;

use crate::errors::unknown;
use crate::option_value;

/// A way to write a name of several words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

/// The cases by the name that is an example of each.
const NAMES: [(&str, Case); 8] = [
    ("lowercase", Case::Lower),
    ("UPPERCASE", Case::Upper),
    ("PascalCase", Case::Pascal),
    ("camelCase", Case::Camel),
    ("snake_case", Case::Snake),
    ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
    ("kebab-case", Case::Kebab),
    ("SCREAMING-KEBAB-CASE", Case::ScreamingKebab),
];

const EXAMPLE: &str = "rename_all = \"camelCase\"";

impl FromMeta for Case {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        let value = option_value::value(meta, EXAMPLE)?;
        let Some(name) = option_value::string(value) else {
            let message = format!("option `rename_all` expects a string: write `{EXAMPLE}`");
            return Err(option_value::error(value, message));
        };
        let written = name.value();
        let case = NAMES.iter().find(|(own, _)| *own == written).map(|(_, case)| *case);
        let names = NAMES.map(|(name, _)| name);
        case.ok_or_else(|| option_value::error(name, unknown("case", &written, &names)))
    }
}

impl Case {
    /// Writes the name of a field, which Rust has in snake case.
    pub(crate) fn field(self, name: &str) -> String {
        let words: Vec<_> = name.split('_').filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        self.write(&words)
    }

    /// Writes the name of a variant, which Rust has in Pascal case.
    pub(crate) fn variant(self, name: &str) -> String {
        let mut words: Vec<String> = Vec::new();
        for letter in name.chars() {
            match words.last_mut() {
                Some(word) if !letter.is_uppercase() => word.push(letter),
                _ => words.push(letter.to_lowercase().collect()),
            }
        }
        self.write(&words)
    }

    fn write(self, words: &[String]) -> String {
        match self {
            Self::Lower => words.concat(),
            Self::Upper => words.concat().to_uppercase(),
            Self::Pascal => words.iter().map(|word| capital(word)).collect(),
            Self::Camel => match words.split_first() {
                Some((first, rest)) => first.clone() + &Self::Pascal.write(rest),
                None => String::new(),
            },
            Self::Snake => words.join("_"),
            Self::ScreamingSnake => words.join("_").to_uppercase(),
            Self::Kebab => words.join("-"),
            Self::ScreamingKebab => words.join("-").to_uppercase(),
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
