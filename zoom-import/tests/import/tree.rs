//! The folder that is written to is the home of the words.

use crate::folder::Folder;

/// The cinema, imported once.
fn imported(name: &str) -> Folder {
    let folder = Folder::new(name);
    assert_eq!(folder.import(&[]).status, 0);
    folder
}

/// Imports again, and checks that a further time changes nothing.
fn again(folder: &Folder, arguments: &[&str]) -> String {
    let run = folder.import(arguments);
    assert_eq!(run.status, 0, "{}", run.err);
    let all = folder.all();
    folder.import(&[]);
    assert_eq!(folder.all(), all);
    folder.read("cinema/films.rs")
}

#[test]
fn nothing_changes_the_second_time() {
    let folder = imported("twice");
    let all = folder.all();
    folder.import(&[]);
    assert_eq!(folder.all(), all);
}

#[test]
fn words_of_a_person_stay_item_by_item() {
    let folder = imported("stay");
    let words = [
        ("//! Films.", "//! What is shown.\n//!\n//! - in the hall\n//!   and outside\n//! - at night"),
        (
            "/// Lists films.",
            "/// Lists what is shown.\n///\n/// # Examples\n/// ```\n/// let  all = list_films();\n/// ```",
        ),
        ("/// The type.\n    #[deprecated", "/// What kind of film.\n    #[deprecated"),
        ("/// Invalid page token.\n        400/300", "/// The page is too old.\n        400/300"),
        ("/// A film.\n", "/// Something to watch.\n"),
        ("/// The premiere.\n", "/// When it is shown first.\n"),
        ("/// For adults.\n", "/// Not for children.\n"),
        ("/// Hall.\n", "/// Inside.\n"),
        ("/// The file.\n", "/// A picture.\n"),
    ];
    for (from, to) in words {
        folder.edit("cinema/films.rs", from, to);
    }
    let films = again(&folder, &[]);
    for (_, text) in words {
        assert!(films.contains(text), "{text}\n{films}");
    }
}

#[test]
fn what_the_name_says_is_made_anew() {
    let folder = imported("anew");
    folder.edit(
        "cinema/films.rs",
        "How many records a page holds: 30 when left out, at most 300.",
        "How many records a page holds: 20 when left out.",
    );
    let films = again(&folder, &[]);
    assert!(films.contains("/// How many records a page holds: 30 when left out, at most 300.\n"), "{films}");
}

#[test]
fn facts_follow_the_document() {
    let folder = imported("facts");
    folder.edit(
        "cinema/films.rs",
        "/// How many records a page holds: 30 when left out, at most 300.",
        "/// How much is read at once. 20 when left out, at most 10.",
    );
    let films = again(&folder, &[]);
    assert!(films.contains("/// How much is read at once. 30 when left out, at most 300.\n"), "{films}");
}

#[test]
fn facts_that_a_person_put_in_words_are_not_said_twice() {
    let folder = imported("told");
    folder.edit(
        "cinema/films.rs",
        "/// How many records a page holds: 30 when left out, at most 300.",
        "/// How much is read at once: at most 300, and 30 when left out.",
    );
    let films = again(&folder, &[]);
    assert!(films.contains("/// How much is read at once: at most 300, and 30 when left out.\n"), "{films}");
}

#[test]
fn words_given_now_stand_above_those_in_the_folder() {
    let folder = imported("given");
    folder.edit("cinema/films.rs", "/// A film.\n", "/// Something to watch.\n");
    let words = folder.file("words.toml", "docs = { \"films::Film\" = \"Something to see.\" }");
    assert!(again(&folder, &["--hints", &words]).contains("/// Something to see.\n"));
}

/// Renames the module of films, and everything in it.
fn rename_all(folder: &Folder) {
    let names = [
        ("fn list_films", "fn show_films"),
        ("page_size: Option", "per_page: Option"),
        ("#[query(csv)]\n    tags", "#[query(csv, rename = \"tags\")]\n    topics"),
        ("InvalidPageToken", "PageExpired"),
        ("Film", "Movie"),
        ("Rating", "Age"),
        ("ForAdults", "Grown"),
        ("    pub title", "    #[zoom(rename = \"title\")]\n    pub name"),
        ("Hall(PlaceHall)", "Indoors(PlaceHall)"),
        ("PlaceHall", "Venue"),
        ("paged = films", "paged = movies"),
        ("    pub films:", "    #[zoom(rename = \"films\")]\n    pub movies:"),
    ];
    let films = names.iter().fold(folder.read("cinema/films.rs"), |text, (from, to)| {
        assert!(text.contains(from), "{from}\n{text}");
        text.replace(from, to)
    });
    let films = films
        .replace("/// The page", "/// What a page")
        .replace("    per_page", "    #[query(rename = \"page_size\")]\n    per_page");
    std::fs::write(folder.path("cinema/shows.rs"), films).unwrap();
    std::fs::remove_file(folder.path("cinema/films.rs")).unwrap();
    folder.edit("cinema.rs", "pub mod films;", "pub mod shows;");
}

#[test]
fn names_of_a_person_stay_whatever_the_hints_say() {
    let folder = imported("renamed");
    rename_all(&folder);
    let hints = "functions = { films = \"play_films\" }\ntypes = { Film = \"Picture\", Rating = \"Stars\" }\n\
                 modules = { films = \"films\" }\nvariants = { \"Age.2\" = \"Old\" }\n\
                 errors = { \"400/300\" = \"Rewind\" }";
    let hints = folder.file("hints.toml", hints);
    assert_eq!(folder.import(&["--hints", &hints]).status, 0);
    let all = folder.all();
    let shows = folder.read("cinema/shows.rs");
    for text in [
        "pub fn show_films(",
        "    #[query(rename = \"page_size\")]\n    per_page: Option<u32>",
        "    #[query(rename = \"tags\", csv)]\n    topics: Vec<String>",
        "400/300 => PageExpired,",
        "    paged = movies,",
        "    #[zoom(rename = \"films\")]\n    pub movies: Vec<Movie>",
        "pub struct MoviePage {",
        "    #[zoom(rename = \"title\")]\n    pub name: String,",
        "pub enum Age {",
        "    Grown = 2,",
        "    Indoors(Venue),",
        "pub struct Venue {",
    ] {
        assert!(shows.contains(text), "{text}\n{shows}");
    }
    assert_eq!(folder.import(&[]).status, 0);
    assert_eq!(folder.all(), all);
}

#[test]
fn a_new_name_does_not_lose_the_words() {
    let folder = imported("reworded");
    folder.edit("cinema/films.rs", "/// Lists films.", "/// Lists what is shown.");
    folder.edit("cinema/films.rs", "/// A film.\n", "/// Something to watch.\n");
    folder.edit("cinema/films.rs", "/// The premiere.\n", "/// When it is shown first.\n");
    folder.edit("cinema/films.rs", "/// For adults.\n", "/// Not for children.\n");
    rename_all(&folder);
    folder.import(&[]);
    let shows = folder.read("cinema/shows.rs");
    for text in [
        "/// Lists what is shown.\n#[zoom",
        "/// Something to watch.\n#[zoom_model]\npub struct Movie",
        "/// When it is shown first.\n",
        "/// Not for children.\n    Grown = 2,",
    ] {
        assert!(shows.contains(text), "{text}\n{shows}");
    }
}

#[test]
fn a_file_without_operations_is_remarked_on() {
    let folder = imported("stale");
    let stale =
        "//! Nothing of the document.\n\n#[zoom_endpoint(GET, \"/stale\")]\npub fn list_stale() -> NoContent;\n";
    std::fs::write(folder.path("cinema/stale.rs"), stale).unwrap();
    let run = folder.import(&[]);
    assert!(run.err.contains("cinema/stale.rs: no operation belongs to this module; remove the file"), "{}", run.err);
}

#[test]
fn what_a_person_added_stays() {
    let folder = imported("added");
    let added = [
        ("    pub title: String,", "    #[zoom(secret)]\n    pub title: String,"),
        ("    #[deprecated = \"it is being given up\"]", "    #[deprecated = \"ask for `tags`\"]"),
        (
            "#[zoom_model]\npub struct Film {",
            "#[zoom_model]\n#[allow(missing_docs, reason = \"a test\")]\npub struct Film {",
        ),
        (
            "#[zoom_endpoint(POST, \"/films\", json, success = 201)]",
            "#[zoom_endpoint(POST, \"/films\", json, success = 201, idempotent = true)]",
        ),
    ];
    for (from, to) in added {
        folder.edit("cinema/films.rs", from, to);
    }
    let films = again(&folder, &[]);
    for text in [
        "    #[zoom(secret)]\n    pub title: String,",
        "    #[deprecated = \"ask for `tags`\"]",
        "#[allow(missing_docs, reason = \"a test\")]",
        "idempotent = true",
    ] {
        assert!(films.contains(text), "{text}\n{films}");
    }
    assert!(!films.contains("it is being given up"), "{films}");
}

#[test]
fn what_an_import_would_lose_stops_it() {
    let folder = imported("foreign");
    let before = folder.read("cinema/films.rs");
    std::fs::write(folder.path("cinema/films.rs"), format!("{before}\nimpl Film {{}}\n")).unwrap();
    let run = folder.import(&[]);
    assert_eq!(run.status, 1);
    let line = before.lines().count() + 2;
    assert!(
        run.err.contains(&format!("cinema/films.rs:{line} is no declaration, and an import would remove it")),
        "{}",
        run.err
    );
    assert!(folder.read("cinema/films.rs").ends_with("impl Film {}\n"));
}

#[test]
fn a_file_that_is_no_rust_stops_it() {
    let folder = imported("broken");
    std::fs::write(folder.path("cinema.rs"), "pub mod {").unwrap();
    let run = folder.import(&[]);
    assert!(run.status == 1 && run.err.contains("cinema.rs exists and is not valid Rust"), "{}", run.err);
}

#[test]
fn what_the_declarations_need_is_said_to_other_crates() {
    let folder = Folder::new("dependencies");
    let said = folder.import(&[]).err;
    assert!(said.contains("add to the dependencies: bytes, jiff, serde_json\n"), "{said}");
    let said = folder.import(&["--crate", "crate"]).err;
    assert!(!said.contains("dependencies"), "{said}");
}

#[test]
fn a_product_is_named_as_a_module_can_be() {
    let folder = Folder::new("named");
    for name in ["../cinema", "fn", "3d", ""] {
        let run = folder.import(&["--product", name]);
        assert_eq!(run.status, 1);
        assert!(run.err.starts_with(&format!("error: `{name}` cannot be a module's name")), "{}", run.err);
    }
    let titled = r#"{"openapi": "3.0.0", "info": {"title": "3D"}, "paths": {"/a": {"get": {"responses": {}}}}}"#;
    let (document, out) = (folder.file("titled.json", titled), folder.path("titled"));
    let run = crate::command::import(&[&document, "--out", &out.display().to_string()]);
    assert_eq!(run.status, 0, "{}", run.err);
    let files = std::fs::read_dir(&out).unwrap().map(|file| file.unwrap().path());
    let stems: Vec<_> = files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    assert!(stems.iter().all(|stem| !stem.starts_with(char::is_numeric)), "{stems:?}");
}
