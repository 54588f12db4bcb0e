//! `rename_all`: the case in which names are written in JSON.

use darling::FromMeta;
use syn::Meta;

use crate::code::Code;
use crate::errors::unknown;
use crate::option_value;

/// The case of a name with several words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RenameRule {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

/// The rules by name; each name is written in its own case.
const NAMES: [(&str, RenameRule); 8] = [
    ("lowercase", RenameRule::Lower),
    ("UPPERCASE", RenameRule::Upper),
    ("PascalCase", RenameRule::Pascal),
    ("camelCase", RenameRule::Camel),
    ("snake_case", RenameRule::Snake),
    ("SCREAMING_SNAKE_CASE", RenameRule::ScreamingSnake),
    ("kebab-case", RenameRule::Kebab),
    ("SCREAMING-KEBAB-CASE", RenameRule::ScreamingKebab),
];

const EXAMPLE: &str = "rename_all = \"camelCase\"";

impl FromMeta for RenameRule {
    fn from_meta(meta: &Meta) -> darling::Result<Self> {
        let value = option_value::value(meta, EXAMPLE)?;
        let Some(name) = option_value::string(value) else {
            let message = format!("option `rename_all` expects a string: write `{EXAMPLE}`");
            return Err(option_value::error(Code::OptionNotString, value, message));
        };
        let written = name.value();
        let case = NAMES.iter().find(|(own, _)| *own == written).map(|(_, case)| *case);
        let names = NAMES.map(|(name, _)| name);
        case.ok_or_else(|| option_value::error(Code::UnknownCase, name, unknown("case", &written, &names)))
    }
}

impl RenameRule {
    /// Converts the name of a field, which is in snake case.
    pub(crate) fn field(self, name: &str) -> String {
        let words: Vec<_> = name.split('_').filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        self.write(&words)
    }

    /// Converts the name of a variant, which is in upper camel case.
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
