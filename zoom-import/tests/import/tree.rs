//! Importing into a folder with declarations keeps a person's names and docs.

use crate::folder::Folder;

/// The cinema, imported once.
fn imported(name: &str) -> Folder {
    let folder = Folder::new(name);
    assert_eq!(folder.import(&[]).status, 0);
    folder
}

/// Imports again, and checks that another import changes nothing.
fn again(folder: &Folder, arguments: &[&str]) -> String {
    let run = folder.import(arguments);
    assert_eq!(run.status, 0, "{}", run.err);
    let all = folder.all();
    folder.import(&[]);
    assert_eq!(folder.all(), all);
    folder.read("cinema/films.rs")
}

#[test]
fn a_second_import_changes_nothing() {
    let folder = imported("twice");
    let all = folder.all();
    folder.import(&[]);
    assert_eq!(folder.all(), all);
}

#[test]
fn a_persons_docs_are_kept() {
    let folder = imported("stay");
    let words = [
        ("//! Films.", "//! Films in cinemas.\n//!\n//! - in the hall\n//!   and outside\n//! - at night"),
        (
            "/// Lists films.",
            "/// Lists films in cinemas.\n///\n/// # Examples\n/// ```\n/// let  all = list_films();\n/// ```",
        ),
        ("/// The type.\n    #[deprecated", "/// The kind of film.\n    #[deprecated"),
        ("/// Invalid page token.\n        400/300", "/// The page is too old.\n        400/300"),
        ("/// A film.\n", "/// Something to watch.\n"),
        ("/// The premiere.\n", "/// Date of the first show.\n"),
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

const PAGE_SIZE: &str = "    #[zoom(default = 30, max = 300)] page_size: Option<u32>,";

#[test]
fn docs_made_of_a_name_are_regenerated() {
    let folder = imported("anew");
    folder.edit("cinema/films.rs", "/// The tags.\n", "");
    assert!(again(&folder, &[]).contains("/// The tags.\n"));
}

#[test]
fn facts_follow_the_document_and_the_replaced_ones_are_reported() {
    let folder = imported("facts");
    folder.edit("cinema/films.rs", PAGE_SIZE, "    #[zoom(default = 20, max = 10)] page_size: Option<u32>,");
    let run = folder.import(&[]);
    for fact in ["default = 20", "max = 10"] {
        let remark = format!("films::list_films.page_size: `{fact}` is not what the document states; replaced");
        assert!(run.err.contains(&remark), "{}", run.err);
    }
    assert!(folder.read("cinema/films.rs").contains(PAGE_SIZE));
}

#[test]
fn facts_that_the_document_lacks_are_kept() {
    let folder = imported("own_facts");
    let own = "    #[zoom(default = 3_0, min = 1, max = 300.0, example = 50)] page_size: Option<u32>,";
    folder.edit("cinema/films.rs", PAGE_SIZE, own);
    folder.edit("cinema/films.rs", "    pub title: String,", "    #[zoom(max_length = 64)]\n    pub title: String,");
    let run = folder.import(&[]);
    assert!(!run.err.contains("replaced"), "{}", run.err);
    let films = folder.read("cinema/films.rs");
    assert!(films.contains(own) && films.contains("    #[zoom(max_length = 64)]\n    pub title: String,"), "{films}");
}

#[test]
fn a_time_that_may_lack_its_offset_is_kept() {
    let folder = Folder::new("offsets");
    let answers = serde_json::json!({"type": "object", "properties": {
        "date_time": {"type": "string", "example": "2026-03-23T22:14:57Z"},
        "created": {"type": "string", "example": "2026-03-23T22:14:57Z"},
    }});
    let content = serde_json::json!({"content": {"application/json": {"schema": answers}}});
    let paths = serde_json::json!({"/answers/{id}": {"get": {"tags": ["answers"], "responses": {"200": content}}}});
    let document = serde_json::json!({"openapi": "3.0.0", "info": {"title": "Polls"}, "paths": paths}).to_string();
    let arguments =
        [folder.file("document.json", &document), "--out".to_owned(), folder.path("").display().to_string()];
    let import = || crate::command::import(&arguments.each_ref().map(String::as_str));
    assert_eq!(import().status, 0);
    folder.edit("polls/answers.rs", "pub date_time: Option<Timestamp>,", "pub date_time: Option<Moment>,");
    assert_eq!(import().status, 0);
    let text = folder.read("polls/answers.rs");
    for line in ["use zoom_api::types::Moment;", "pub date_time: Option<Moment>,", "pub created: Option<Timestamp>,"] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn docs_are_no_source_of_facts() {
    let folder = imported("told");
    let told = PAGE_SIZE.replace(")] ", ")]\n    ");
    let told = format!("    /// The size of a page: at most 20. Default 10.\n{told}");
    folder.edit("cinema/films.rs", PAGE_SIZE, &told);
    assert!(again(&folder, &[]).contains(&told));
}

#[test]
fn operation_and_page_are_kept() {
    let folder = imported("references");
    let own = "operation = \"films\",\n    docs = \"https://example.com/films\",\n    errors(";
    folder.edit("cinema/films.rs", "operation = \"films\",\n    errors(", own);
    assert!(again(&folder, &[]).contains(own));
    folder.edit("cinema/films.rs", "operation = \"films\"", "operation = \"movies\"");
    assert!(again(&folder, &[]).contains(own));
}

#[test]
fn models_that_only_responses_contain_have_no_setters() {
    let folder = imported("responses");
    let films = folder.read("cinema/films.rs");
    assert!(films.contains("#[zoom_model(response)]\npub struct FilmPage {"), "{films}");
    assert!(films.contains("#[zoom_model]\npub struct Film {"), "{films}");
    folder.edit("cinema/films.rs", "#[zoom_model(response)]", "#[zoom_model]");
    assert_eq!(again(&folder, &[]), films);
}

#[test]
fn hints_take_precedence_over_docs_in_the_folder() {
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
        .replace("] per_page", "]\n    #[query(rename = \"page_size\")]\n    per_page");
    std::fs::write(folder.path("cinema/shows.rs"), films).unwrap();
    std::fs::remove_file(folder.path("cinema/films.rs")).unwrap();
    folder.edit("cinema.rs", "pub mod films;", "pub mod shows;");
}

#[test]
fn a_persons_names_take_precedence_over_hints() {
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
        "    #[zoom(default = 30, max = 300)]\n    #[query(rename = \"page_size\")]\n    per_page: Option<u32>",
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
fn a_corrected_spelling_is_kept_with_the_documents_as_its_alias() {
    let folder = imported("spelling");
    let corrected = "#[zoom(rename = \"science-fiction\", alias = \"sci-fi\")]\n    SciFi,";
    folder.edit("cinema/films.rs", "#[zoom(rename = \"sci-fi\")]\n    SciFi,", corrected);
    folder.edit("cinema/films.rs", "/// Sci fi.\n", "/// Science fiction.\n");
    let films = again(&folder, &[]);
    assert!(films.contains(&format!("/// Science fiction.\n    {corrected}")), "{films}");
}

#[test]
fn renaming_keeps_the_docs() {
    let folder = imported("reworded");
    folder.edit("cinema/films.rs", "/// Lists films.", "/// Lists films in cinemas.");
    folder.edit("cinema/films.rs", "/// A film.\n", "/// Something to watch.\n");
    folder.edit("cinema/films.rs", "/// The premiere.\n", "/// Date of the first show.\n");
    folder.edit("cinema/films.rs", "/// For adults.\n", "/// Not for children.\n");
    rename_all(&folder);
    folder.import(&[]);
    let shows = folder.read("cinema/shows.rs");
    for text in [
        "/// Lists films in cinemas.\n#[zoom",
        "/// Something to watch.\n#[zoom_model]\npub struct Movie",
        "/// Date of the first show.\n",
        "/// Not for children.\n    Grown = 2,",
    ] {
        assert!(shows.contains(text), "{text}\n{shows}");
    }
}

#[test]
fn a_file_without_operations_is_reported() {
    let folder = imported("stale");
    let stale =
        "//! Nothing of the document.\n\n#[zoom_endpoint(GET, \"/stale\")]\npub fn list_stale() -> NoContent;\n";
    std::fs::write(folder.path("cinema/stale.rs"), stale).unwrap();
    let run = folder.import(&[]);
    assert!(run.err.contains("cinema/stale.rs: no operation belongs to this file: remove it"), "{}", run.err);
}

#[test]
fn a_persons_attributes_are_kept() {
    let folder = imported("added");
    let added = [
        ("    pub title: String,", "    #[zoom(secret)]\n    pub title: String,"),
        ("    #[deprecated = \"deprecated by Zoom\"]", "    #[deprecated = \"ask for `tags`\"]"),
        (
            "#[zoom_model]\npub struct Film {",
            "#[zoom_model]\n#[allow(missing_docs, reason = \"a test\")]\npub struct Film {",
        ),
        ("success = 201,\n", "success = 201,\n    idempotent = true,\n"),
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
    assert!(!films.contains("deprecated by Zoom"), "{films}");
}

#[test]
fn an_item_that_would_be_lost_is_an_error() {
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
fn a_file_with_invalid_rust_is_an_error() {
    let folder = imported("broken");
    std::fs::write(folder.path("cinema.rs"), "pub mod {").unwrap();
    let run = folder.import(&[]);
    assert!(run.status == 1 && run.err.contains("cinema.rs exists and is not valid Rust"), "{}", run.err);
}

#[test]
fn users_crates_get_a_list_of_dependencies() {
    let folder = Folder::new("dependencies");
    let remarks = folder.import(&[]).err;
    assert!(remarks.contains("add to the dependencies: bytes, jiff, serde_json\n"), "{remarks}");
    let remarks = folder.import(&["--crate", "crate"]).err;
    assert!(!remarks.contains("dependencies"), "{remarks}");
}

#[test]
fn a_products_name_is_an_identifier() {
    let folder = Folder::new("named");
    for name in ["../cinema", "fn", "3d", ""] {
        let run = folder.import(&["--product", name]);
        assert_eq!(run.status, 1);
        assert!(run.err.starts_with(&format!("error: `{name}` is not a valid module name")), "{}", run.err);
    }
    let titled = r#"{"openapi": "3.0.0", "info": {"title": "3D"}, "paths": {"/a": {"get": {"responses": {}}}}}"#;
    let (document, out) = (folder.file("titled.json", titled), folder.path("titled"));
    let run = crate::command::import(&[&document, "--out", &out.display().to_string()]);
    assert_eq!(run.status, 0, "{}", run.err);
    let files = std::fs::read_dir(&out).unwrap().map(|file| file.unwrap().path());
    let stems: Vec<_> = files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    assert!(stems.iter().all(|stem| !stem.starts_with(char::is_numeric)), "{stems:?}");
}
