//! Names and words that a person chose.

use crate::command::import;
use crate::folder::Folder;

#[test]
fn names_of_every_kind_are_taken() {
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
    assert!(!run.err.contains("is for nothing"), "{}", run.err);
    let (films, posters) = (folder.read("cinema/films.rs"), folder.read("cinema/posters.rs"));
    assert!(folder.read("cinema.rs").contains("pub mod films;\npub mod genres;\npub mod posters;\n"));
    for text in ["pub fn shoot_film(", "400/300 => Rewind,", "pub enum Venue {", "    Indoors(PlaceHall)"] {
        assert!(films.contains(text), "{text}\n{films}");
    }
    assert!(films.contains("Grown = 2"), "{films}");
    assert!(posters.contains("pub fn fetch_poster("), "{posters}");
}

#[test]
fn words_go_from_the_item_to_all_of_its_name() {
    let folder = Folder::new("words");
    let words = folder.file(
        "words.toml",
        r#"
        [operations]
        films = "Lists what is shown.\n\nToday only."
        [fields]
        page_size = "How many films come at once."
        title = "What it is called."
        [docs]
        "films" = "What is shown."
        "films::list_films.tags" = "What the films are about."
        "films::Film" = "Something to watch."
        "Film.title" = "The name on the poster."
        "error::InvalidPageToken" = "The page is too old."
        "films::Rating::ForAdults" = ""
        "#,
    );
    let run = folder.import(&["--hints", &words]);
    let films = folder.read("cinema/films.rs");
    assert!(run.status == 0 && !run.err.contains("is for nothing"), "{}\n{films}", run.err);
    for text in [
        "//! What is shown.",
        "/// Lists what is shown.\n///\n/// Today only.\n#[zoom_endpoint(",
        "    /// How many films come at once. 30 when left out, at most 300.\n",
        "    /// What the films are about.\n",
        "/// Something to watch.\n#[zoom_model]\npub struct Film {\n    /// The name on the poster.\n",
        "        /// The page is too old.\n        400/300 => InvalidPageToken,\n",
    ] {
        assert!(films.contains(text), "{text}\n{films}");
    }
}

#[test]
fn an_errors_words_for_one_operation_stand_above_those_for_all() {
    let folder = Folder::new("error_words");
    let words =
        r#"docs = { "error::InvalidPageToken" = "Old.", "films::list_films error::InvalidPageToken" = "Too old." }"#;
    let run = folder.import(&["--hints", &folder.file("words.toml", words)]);
    assert!(folder.read("cinema/films.rs").contains("/// Too old.\n        400/300"), "{}", run.err);
}

#[test]
fn words_of_a_file_can_hold_for_some_modules_only() {
    let folder = Folder::new("only");
    let here = folder.file("here.toml", "only = [\"films\"]\nfields = { title = \"Here.\" }");
    let there = folder.file("there.toml", "only = [\"genres\"]\nfields = { title = \"There.\" }");
    let run = folder.import(&["--hints", &here, "--hints", &there]);
    assert!(folder.read("cinema/films.rs").contains("    /// Here.\n    pub title: String"), "{}", run.err);
    assert!(run.err.contains("there.toml: [fields] `title` is for nothing in the document"), "{}", run.err);
}

#[test]
fn files_that_contradict_each_other_are_named() {
    let folder = Folder::new("contradiction");
    let one = folder.file("one.toml", "functions = { films = \"show_films\" }");
    let two = folder.file("two.toml", "functions = { films = \"list_shows\" }");
    let run = folder.import(&["--hints", &one, "--hints", &two]);
    assert_eq!(run.err, format!("error: {one} and {two} say different things of [functions] `films`\n"));
    let same = folder.file("same.toml", "functions = { films = \"show_films\" }");
    assert_eq!(folder.import(&["--hints", &one, "--hints", &same]).status, 0);
}

#[test]
fn a_key_for_nothing_is_remarked_on_unless_one_operation_is_printed() {
    let folder = Folder::new("unused");
    let names = folder.file("names.toml", "types = { Flim = \"Film\" }\nfields = { titel = \"Its title.\" }");
    let run = folder.import(&["--hints", &names]);
    assert!(run.err.contains(&format!("{names}: [types] `Flim` is for nothing in the document\n")), "{}", run.err);
    assert!(run.err.contains(&format!("{names}: [fields] `titel` is for nothing in the document\n")), "{}", run.err);
    let run = folder.import(&["--hints", &names, "--operation", "films"]);
    assert!(!run.err.contains("is for nothing"), "{}", run.err);
}

#[test]
fn a_name_that_is_taken_is_an_error_and_no_number() {
    let folder = Folder::new("taken");
    for (names, message) in [
        ("types = { PlaceHall = \"Film\" }", "[types]: two different types would be `films::Film`"),
        (
            "types = { PlaceHall = \"ListFilms\" }",
            "[types]: `films::ListFilms` is what an endpoint of the module becomes",
        ),
        ("types = { PlaceHall = \"Vec\" }", "[types]: `films::Vec` is a name that declarations use for something else"),
        (
            "functions = { filmCreate = \"list_films\", films = \"list_films\" }",
            "[functions]: `films::list_films` is taken, or no verb and noun",
        ),
        ("variants = { \"Rating.2\" = \"ForEverybody\" }", "[variants]: `films::Rating` has another `ForEverybody`"),
        ("types = { PlaceHall = \"hall\" }", "[types] `PlaceHall`: `hall` is no name that starts with a capital"),
    ] {
        let run = folder.import(&["--hints", &folder.file("names.toml", names)]);
        assert!(run.status == 1 && run.err.contains(message), "{message}\n{}", run.err);
    }
}

#[test]
fn types_of_one_shape_may_get_one_name() {
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
fn a_kept_module_is_left_alone() {
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
