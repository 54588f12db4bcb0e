//! Names and docs from files of hints.

use crate::command::import;
use crate::folder::Folder;

#[test]
fn hints_name_every_kind_of_item() {
    let folder = Folder::new("names");
    let names = folder.file(
        "names.toml",
        r#"
        [modules]
        "/films/{}/poster" = "posters"
        genres = "genres"
        [functions]
        filmCreate = "shoot_film"
        "GET /films/{filmId}/poster" = "fetch_poster"
        [types]
        "films::Place" = "Venue"
        [variants]
        "Rating.2" = "Grown"
        "Venue.Hall" = "Indoors"
        [errors]
        "films 400/300" = "Rewind"
        "#,
    );
    let run = folder.import(&["--hints", &names]);
    assert!(!run.err.contains("matches nothing"), "{}", run.err);
    let (films, posters) = (folder.read("cinema/films.rs"), folder.read("cinema/posters.rs"));
    assert!(folder.read("cinema.rs").contains("pub mod films;\npub mod genres;\npub mod posters;\n"));
    for text in ["pub fn shoot_film(", "400/300 => Rewind,", "pub enum Venue {", "    Indoors(PlaceHall)"] {
        assert!(films.contains(text), "{text}\n{films}");
    }
    assert!(films.contains("Grown = 2"), "{films}");
    assert!(posters.contains("pub fn fetch_poster("), "{posters}");
}

#[test]
fn docs_of_an_item_take_precedence_over_those_of_a_name() {
    let folder = Folder::new("words");
    let words = folder.file(
        "words.toml",
        r#"
        [operations]
        films = "Lists films in cinemas.\n\nToday only."
        [fields]
        page_size = "Number of films per page."
        title = "The film's title."
        [docs]
        "films" = "Films in cinemas."
        "films::list_films.tags" = "Topics of the films."
        "films::Film" = "Something to watch."
        "Film.title" = "The name on the poster."
        "error::InvalidPageToken" = "The page is too old."
        "films::Rating::ForAdults" = ""
        "#,
    );
    let run = folder.import(&["--hints", &words]);
    let films = folder.read("cinema/films.rs");
    assert!(run.status == 0 && !run.err.contains("matches nothing"), "{}\n{films}", run.err);
    for text in [
        "//! Films in cinemas.",
        "/// Lists films in cinemas.\n///\n/// Today only.\n#[zoom_endpoint(",
        "    /// Number of films per page.\n    #[zoom(default = 30, max = 300)]\n",
        "    /// Topics of the films.\n",
        "/// Something to watch.\n#[zoom_model]\npub struct Film {\n    /// The name on the poster.\n",
        "        /// The page is too old.\n        400/300 => InvalidPageToken,\n",
    ] {
        assert!(films.contains(text), "{text}\n{films}");
    }
}

#[test]
fn docs_of_an_error_in_one_operation_take_precedence() {
    let folder = Folder::new("error_words");
    let words =
        r#"docs = { "error::InvalidPageToken" = "Old.", "films::list_films error::InvalidPageToken" = "Too old." }"#;
    let run = folder.import(&["--hints", &folder.file("words.toml", words)]);
    assert!(folder.read("cinema/films.rs").contains("/// Too old.\n        400/300"), "{}", run.err);
}

#[test]
fn docs_of_a_file_may_apply_to_some_modules() {
    let folder = Folder::new("only");
    let here = folder.file("here.toml", "only = [\"films\"]\nfields = { title = \"Here.\" }");
    let there = folder.file("there.toml", "only = [\"genres\"]\nfields = { title = \"There.\" }");
    let run = folder.import(&["--hints", &here, "--hints", &there]);
    assert!(folder.read("cinema/films.rs").contains("    /// Here.\n    pub title: String"), "{}", run.err);
    assert!(run.err.contains("there.toml: [fields] `title` matches nothing in the document"), "{}", run.err);
}

#[test]
fn contradicting_files_are_named() {
    let folder = Folder::new("contradiction");
    let one = folder.file("one.toml", "functions = { films = \"show_films\" }");
    let two = folder.file("two.toml", "functions = { films = \"list_shows\" }");
    let run = folder.import(&["--hints", &one, "--hints", &two]);
    assert_eq!(run.err, format!("error: {one} and {two} have different values for `films` in [functions]\n"));
    let same = folder.file("same.toml", "functions = { films = \"show_films\" }");
    assert_eq!(folder.import(&["--hints", &one, "--hints", &same]).status, 0);
}

#[test]
fn unused_keys_are_reported_unless_one_operation_is_printed() {
    let folder = Folder::new("unused");
    let names = folder.file("names.toml", "types = { Flim = \"Film\" }\nfields = { titel = \"Its title.\" }");
    let run = folder.import(&["--hints", &names]);
    assert!(run.err.contains(&format!("{names}: [types] `Flim` matches nothing in the document\n")), "{}", run.err);
    assert!(run.err.contains(&format!("{names}: [fields] `titel` matches nothing in the document\n")), "{}", run.err);
    let run = folder.import(&["--hints", &names, "--operation", "films"]);
    assert!(!run.err.contains("matches nothing"), "{}", run.err);
}

#[test]
fn a_taken_name_is_an_error() {
    let folder = Folder::new("taken");
    for (names, message) in [
        ("types = { PlaceHall = \"Film\" }", "[types]: two different types would be named `films::Film`"),
        (
            "types = { PlaceHall = \"ListFilms\" }",
            "[types]: `films::ListFilms` is the name of an item generated for an endpoint",
        ),
        ("types = { PlaceHall = \"Vec\" }", "[types]: `films::Vec` is reserved in declarations"),
        (
            "functions = { filmCreate = \"list_films\", films = \"list_films\" }",
            "[functions]: `films::list_films` is taken, or is not a verb and a noun",
        ),
        (
            "variants = { \"Rating.2\" = \"ForEverybody\" }",
            "[variants]: `films::Rating` has two variants `ForEverybody`",
        ),
        ("types = { PlaceHall = \"hall\" }", "[types] `PlaceHall`: `hall` does not start with a capital letter"),
    ] {
        let run = folder.import(&["--hints", &folder.file("names.toml", names)]);
        assert!(run.status == 1 && run.err.contains(message), "{message}\n{}", run.err);
    }
}

#[test]
fn types_with_equal_shapes_may_have_one_name() {
    let folder = Folder::new("united");
    let picture = serde_json::json!({"type": "object", "properties": {"width": {"type": "integer"}}});
    let film = serde_json::json!({"type": "object", "properties": {"poster": picture, "banner": picture}});
    let document = serde_json::json!({"openapi": "3.0.0", "paths": {"/films/{id}": {"get": {
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
        "responses": {"200": {"content": {"application/json": {"schema": film}}}},
    }}}});
    let document = folder.file("films.json", &document.to_string());
    let names = folder.file("names.toml", "types = { Poster = \"Picture\", Banner = \"Picture\" }");
    let run = import(&[&document, "--hints", &names]);
    assert_eq!(run.out.matches("pub struct Picture {").count(), 1, "{}{}", run.out, run.err);
    assert!(run.out.contains("pub poster: Option<Picture>") && run.out.contains("pub banner: Option<Picture>"));
}

#[test]
fn a_handwritten_module_is_not_changed() {
    let folder = Folder::new("keep");
    let keep = folder.file("keep.toml", "keep = [\"posters\"]\nmodules = { \"/films/{}/poster\" = \"posters\" }");
    std::fs::create_dir_all(folder.path("cinema")).unwrap();
    std::fs::write(folder.path("cinema/posters.rs"), "fn anything() {}\n").unwrap();
    let run = folder.import(&["--hints", &keep]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert_eq!(folder.read("cinema/posters.rs"), "fn anything() {}\n");
    assert!(
        folder.read("cinema.rs").contains("pub mod posters;\n") && !folder.read("cinema/films.rs").contains("poster")
    );
}
