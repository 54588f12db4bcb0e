//! The statements of a token store.

// ANCHOR: statements
/// The statements of a token store in one dialect. Both dialects bind the same parameters.
#[derive(Clone, Copy, Debug)]
pub struct Statements {
    /// Creates the tables unless they exist.
    pub schema: [&'static str; 2],
    /// Returns generation and text. Parameter: name.
    pub load: &'static str,
    /// Inserts the first grant. Parameters: name, new generation, text, 0.
    pub create: &'static str,
    /// Replaces the grant of a generation. Parameters: name, new generation, text, expected generation.
    pub replace: &'static str,
    /// Takes a lease that is free or expired. Parameters: name, owner, duration in milliseconds.
    pub take: &'static str,
    /// Releases the lease of an owner. Parameters: name, owner.
    pub release: &'static str,
}

/// The statements for SQLite 3.42 or newer.
pub const SQLITE: Statements = Statements {
    schema: [
        "CREATE TABLE IF NOT EXISTS zoom_grants (
            name TEXT NOT NULL PRIMARY KEY,
            generation BIGINT NOT NULL,
            grant_json TEXT NOT NULL
        )",
        "CREATE TABLE IF NOT EXISTS zoom_leases (
            name TEXT NOT NULL PRIMARY KEY,
            owner TEXT NOT NULL,
            expires_at_ms BIGINT NOT NULL
        )",
    ],
    load: "SELECT generation, grant_json FROM zoom_grants WHERE name = $1",
    create: "INSERT INTO zoom_grants (name, generation, grant_json) VALUES ($1, $2, $3)
        ON CONFLICT (name) DO UPDATE SET generation = excluded.generation, grant_json = excluded.grant_json
        WHERE zoom_grants.generation = $4",
    replace: "UPDATE zoom_grants SET generation = $2, grant_json = $3 WHERE name = $1 AND generation = $4",
    take: "INSERT INTO zoom_leases (name, owner, expires_at_ms)
        VALUES ($1, $2, CAST(unixepoch('subsec') * 1000 AS BIGINT) + $3)
        ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, expires_at_ms = excluded.expires_at_ms
        WHERE zoom_leases.expires_at_ms <= CAST(unixepoch('subsec') * 1000 AS BIGINT)",
    release: "DELETE FROM zoom_leases WHERE name = $1 AND owner = $2",
};

/// The statements for Postgres: only the clock differs. It is the server's, so those of the machines need not agree.
pub const POSTGRES: Statements = Statements {
    take: "INSERT INTO zoom_leases (name, owner, expires_at_ms)
        VALUES ($1, $2, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) + $3)
        ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, expires_at_ms = excluded.expires_at_ms
        WHERE zoom_leases.expires_at_ms <= CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)",
    ..SQLITE
};
// ANCHOR_END: statements
