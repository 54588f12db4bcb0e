//! The facts that a declaration can have: those that fit the type and each other.

use std::cmp::Ordering;

use super::{Fact, Facts, Kind, Literal, Name};

impl Facts {
    /// Removes the facts that a value of this kind cannot have. Returns those that contradict each other, which are removed as well.
    pub(crate) fn suit(&mut self, kind: &Kind, is_optional: bool) -> Vec<String> {
        let known = std::mem::take(&mut self.known);
        self.known = known.into_iter().filter_map(|fact| suited(fact, kind, is_optional)).collect();
        let mut contradictions = Vec::new();
        let pairs = [(Name::Min, Name::Max), (Name::MinLength, Name::MaxLength), (Name::MinItems, Name::MaxItems)];
        for (min, max) in pairs {
            if let (Some(least), Some(greatest)) = (self.get(min), self.get(max))
                && compare(least, greatest) == Some(Ordering::Greater)
            {
                contradictions.push(format!("`{}` and `{}`", least.write(), greatest.write()));
                self.remove(min);
                self.remove(max);
            }
        }
        if let Some(excluded) = self.get(Name::Default).and_then(|default| self.excluding(default)) {
            contradictions.push(excluded);
            self.remove(Name::Default);
        }
        contradictions
    }

    /// The default and the limit that excludes it.
    fn excluding(&self, default: &Fact) -> Option<String> {
        let is = |name, ordering| self.get(name).filter(|limit| compare(default, limit) == Some(ordering));
        let count = |name, ordering| self.get(name).filter(|limit| compare_count(default, limit) == Some(ordering));
        let of_number = is(Name::Min, Ordering::Less).or_else(|| is(Name::Max, Ordering::Greater));
        let of_count = [Name::MinLength, Name::MinItems].into_iter().find_map(|name| count(name, Ordering::Less));
        let of_count = of_count
            .or_else(|| [Name::MaxLength, Name::MaxItems].into_iter().find_map(|name| count(name, Ordering::Greater)));
        let of_values = || self.get(Name::Values).filter(|values| !is_one_of(default, values));
        let limit = of_number.or(of_count).or_else(of_values)?;
        Some(format!("`{}` and `{}`", default.write(), limit.write()))
    }
}

/// The fact as a value of this kind has it.
fn suited(fact: Fact, kind: &Kind, is_optional: bool) -> Option<Fact> {
    let is_allowed = match fact.name {
        Name::Default => {
            let value = of_kind(fact.value.as_ref()?, kind).filter(|_| is_optional)?;
            return Some(Fact::new(Name::Default, value));
        }
        Name::Min | Name::Max => matches!(kind, Kind::Integer(..) | Kind::Decimal | Kind::Id),
        Name::MinLength | Name::MaxLength => matches!(kind, Kind::Text | Kind::Id),
        Name::MinItems | Name::MaxItems => matches!(kind, Kind::List(_)),
        Name::Values => {
            let item = if let Kind::List(item) = kind { item } else { kind };
            matches!(item, Kind::Integer(..))
                && of_kind(fact.value.as_ref()?, &Kind::List(Box::new(item.clone()))).is_some()
        }
        Name::Format => matches!(kind, Kind::Text),
        Name::Example => true,
    };
    is_allowed.then_some(fact)
}

/// The literal as a value of this kind has it, such as `5` for the text `5` of a number.
fn of_kind(value: &Literal, kind: &Kind) -> Option<Literal> {
    let number = |value: &Literal| match value {
        Literal::Number(_) => Some(value.clone()),
        Literal::Text(text) => Literal::number(text.trim()),
        _ => None,
    };
    match (kind, value) {
        (Kind::List(item), Literal::List(items)) => {
            items.iter().map(|value| of_kind(value, item)).collect::<Option<_>>().map(Literal::List)
        }
        (Kind::List(item), value) => of_kind(value, item),
        (Kind::Map, _) | (_, Literal::List(_)) => None,
        (Kind::Boolean, Literal::Boolean(_)) => Some(value.clone()),
        (Kind::Boolean, Literal::Text(text)) => text.parse().ok().map(Literal::Boolean),
        (Kind::Boolean, Literal::Number(_)) => None,
        (Kind::Integer(least, greatest), value) => {
            number(value).filter(|number| number.whole().is_some_and(|number| (least..=greatest).contains(&&number)))
        }
        (Kind::Decimal, value) => number(value),
        (Kind::Text | Kind::Form, Literal::Text(_)) => Some(value.clone()),
        (Kind::Text | Kind::Form, value) => Some(Literal::Text(value.write())),
        (Kind::Id | Kind::Other, value) => Some(value.clone()),
    }
}

fn compare(one: &Fact, other: &Fact) -> Option<Ordering> {
    let (one, other) = (one.value.as_ref()?, other.value.as_ref()?);
    match (one.whole(), other.whole()) {
        (Some(one), Some(other)) => Some(one.cmp(&other)),
        _ => one.as_f64()?.partial_cmp(&other.as_f64()?),
    }
}

/// Compares the length of a text or a list with a limit.
fn compare_count(default: &Fact, limit: &Fact) -> Option<Ordering> {
    let count = match (default.value.as_ref()?, limit.name) {
        (Literal::Text(text), Name::MinLength | Name::MaxLength) => text.chars().count(),
        (Literal::List(items), Name::MinItems | Name::MaxItems) => items.len(),
        _ => return None,
    };
    Some(i128::try_from(count).ok()?.cmp(&limit.value.as_ref()?.whole()?))
}

fn is_one_of(default: &Fact, values: &Fact) -> bool {
    match (&default.value, &values.value) {
        (Some(Literal::List(items)), Some(Literal::List(values))) => items.iter().all(|item| values.contains(item)),
        (Some(value), Some(Literal::List(values))) => values.contains(value),
        _ => true,
    }
}
