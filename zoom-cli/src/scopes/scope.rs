//! A scope, and how far it is from what was asked for.

use super::{Kind, Level};

/// A scope of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Scope {
    /// 0 for the kind and level that were asked for; another level is nearer than another kind.
    pub(super) distance: u8,
    /// The scope as Zoom writes it.
    pub(super) text: &'static str,
}

impl Scope {
    /// Compares a scope with what was asked for.
    pub(super) fn read(text: &'static str, kind: Kind, level: Level) -> Self {
        let of_kind = if kind_of(text) == kind { 0 } else { 4 };
        let of_level = level_of(text).distance(level);
        Self { distance: of_kind + of_level, text }
    }
}

/// `service:action:what[:level]` is granular; `service:action[:level]` and `service:master` are classic, and so is what has its level
/// elsewhere than at its end, with all of that service.
fn kind_of(text: &str) -> Kind {
    const CLASSIC: [&str; 1] = ["meeting_token:"];
    let parts = text.split(':').filter(|part| !is_level(part)).count();
    let is_classic = parts < 3 || CLASSIC.iter().any(|service| text.starts_with(service));
    if is_classic { Kind::Classic } else { Kind::Granular }
}

fn level_of(text: &str) -> Level {
    match text.split(':').find(|part| is_level(part)) {
        Some("admin") => Level::Admin,
        Some(_) => Level::Master,
        None => Level::User,
    }
}

fn is_level(part: &str) -> bool {
    matches!(part, "admin" | "master")
}

impl Level {
    /// How far one level is from another: admin is between the others.
    const fn distance(self, other: Self) -> u8 {
        match (self, other) {
            (Self::User, Self::User) | (Self::Admin, Self::Admin) | (Self::Master, Self::Master) => 0,
            (Self::Admin, _) | (_, Self::Admin) => 1,
            _ => 2,
        }
    }
}
