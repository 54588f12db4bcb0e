//! A scope, and its distance from the requested kind and level.

use super::{Kind, Level};

/// A scope of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Scope {
    /// 0 for the requested kind and level; another level is closer than another kind.
    pub(super) distance: u8,
    /// The scope as Zoom writes it.
    pub(super) text: &'static str,
}

impl Scope {
    /// Classifies a scope.
    pub(super) fn parse(text: &'static str, kind: Kind, level: Level) -> Self {
        let of_kind = if kind_of(text) == kind { 0 } else { 4 };
        let of_level = level_of(text).distance(level);
        Self { distance: of_kind + of_level, text }
    }
}

/// `service:action:object[:level]` is granular; `service:action[:level]` and `service:master` are classic, and so are the scopes of services
/// that have the level elsewhere.
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
