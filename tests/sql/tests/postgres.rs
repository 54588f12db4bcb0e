//! The statements for Postgres, on a real server.

use secrecy::ExposeSecret as _;
use zoom_api::auth::Grant;
use zoom_sql_store::{POSTGRES, Statements};

use crate::numbered;
use crate::postgres_server::Postgres;

/// Prepares all statements with the types that the store binds, as every session must.
fn prepare() -> String {
    let Statements { load, create, replace, take, release, .. } = POSTGRES;
    let swap = "(text, bigint, text, bigint)";
    format!(
        "PREPARE load (text) AS {load}; PREPARE create_first {swap} AS {create}; PREPARE replace {swap} AS {replace};
        PREPARE take (text, text, bigint) AS {take}; PREPARE release (text, text) AS {release};"
    )
}

fn server(test: &str) -> Option<Postgres> {
    let postgres = Postgres::start(test)?;
    let schema = POSTGRES.schema.join(";") + ";";
    // The second program finds the tables.
    for _ in 0..2 {
        assert_eq!(postgres.run(&schema), "CREATE TABLE");
    }
    Some(postgres)
}

fn execute(postgres: &Postgres, call: &str) -> String {
    postgres.run(&format!("{} EXECUTE {call};", prepare()))
}

/// The compare-and-swap of a store.
fn swap(generation: u64, new: &Grant) -> String {
    let statement = if generation == 0 { "create_first" } else { "replace" };
    let text = new.to_json();
    format!("{statement} ('u', {}, $json${}$json$, {generation})", new.generation(), text.expose_secret())
}

#[test]
fn postgres_stores_the_grant_of_the_expected_generation() {
    let Some(postgres) = server("postgres_stores_the_grant_of_the_expected_generation") else { return };
    let run = |generation, new| execute(&postgres, &swap(generation, &numbered(new, new)));
    assert_eq!(run(1, 2), "UPDATE 0");
    assert_eq!(run(0, 0), "INSERT 0 1");
    assert_eq!(run(0, 1), "INSERT 0 1");
    assert_eq!(run(0, 2), "INSERT 0 0");
    assert_eq!(run(2, 3), "UPDATE 0");
    assert_eq!(run(1, 2), "UPDATE 1");
    let row = execute(&postgres, "load ('u')");
    let (generation, text) = row.split_once('|').unwrap();
    assert_eq!((generation, text), ("2", numbered(2, 2).to_json().expose_secret()));
    assert_eq!(execute(&postgres, "load ('v')"), "PREPARE");
}

#[test]
fn postgres_grants_one_lease_until_it_is_released_or_expires() {
    let Some(postgres) = server("postgres_grants_one_lease_until_it_is_released_or_expires") else { return };
    let run = |call| execute(&postgres, call);
    assert_eq!(run("take ('u', 'one', 60000)"), "INSERT 0 1");
    assert_eq!(run("take ('u', 'other', 60000)"), "INSERT 0 0");
    assert_eq!(run("take ('v', 'other', 60000)"), "INSERT 0 1");
    assert_eq!(run("release ('u', 'other')"), "DELETE 0");
    assert_eq!(run("release ('u', 'one')"), "DELETE 1");
    assert_eq!(run("take ('u', 'other', 0)"), "INSERT 0 1");
    assert_eq!(run("take ('u', 'one', 31536000000)"), "INSERT 0 1");
    assert_eq!(run("release ('u', 'other')"), "DELETE 0");
    assert_eq!(run("take ('u', 'other', 1)"), "INSERT 0 0");
}

/// The second write waits for the first transaction and then finds another generation. The first write of a store, and a later one.
#[test]
fn of_two_racing_writes_in_postgres_one_wins() {
    let Some(postgres) = server("of_two_racing_writes_in_postgres_one_wins") else { return };
    for (generation, won, lost) in [(0, "COMMIT", "INSERT 0 0"), (1, "COMMIT", "UPDATE 0")] {
        let [mut first, mut second] = [(); 2].map(|()| postgres.session());
        let swap = |tokens| format!("EXECUTE {};", swap(generation, &numbered(generation + 1, tokens)));
        first.write(&format!("{} BEGIN; {}", prepare(), swap(1)));
        postgres.wait_until("state = 'idle in transaction'");
        second.write(&format!("{} {}", prepare(), swap(2)));
        postgres.wait_until("wait_event_type = 'Lock'");
        first.write("COMMIT;");
        assert_eq!(first.finish(), won);
        assert_eq!(second.finish(), lost);
        let row = execute(&postgres, "load ('u')");
        assert!(row.contains("refresh-1") && row.starts_with(&(generation + 1).to_string()), "{row}");
    }
}
