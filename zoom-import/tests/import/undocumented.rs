//! The list of items without docs.

use crate::folder::Folder;

fn keys(text: &str) -> Vec<String> {
    let table: toml::Table = text.parse().unwrap();
    let section =
        |name: &str| table.get(name).and_then(toml::Value::as_table).unwrap().keys().cloned().collect::<Vec<_>>();
    [section("fields"), section("docs")].concat()
}

#[test]
fn documented_items_are_not_listed() {
    let folder = Folder::new("undocumented");
    let list = folder.file("list.toml", "");
    folder.import(&["--undocumented", &list]);
    let first = std::fs::read_to_string(&list).unwrap();
    assert!(first.contains("# Lists films\n\"films::list_films\" = \"\"\n"), "{first}");
    assert!(first.contains("# The caption | max_length = 80\n") && !first.contains("page_size"), "{first}");
    let filled: String = keys(&first)
        .iter()
        .map(|key| {
            format!("{:?} = \"Words for {key:?}.\"\n", key)
                .replacen("Words for \"", "Words for ", 1)
                .replace("\".\"\n", ".\"\n")
        })
        .collect();
    let words = folder.file("words.toml", &format!("[docs]\n{}", filled));
    let run = folder.import(&["--hints", &words, "--undocumented", &list]);
    assert_eq!(run.status, 0, "{}", run.err);
    let fields = keys(&std::fs::read_to_string(&list).unwrap());
    assert!(fields.iter().all(|key| !key.contains("::")), "{fields:?}");
}

#[test]
fn fields_with_one_description_are_listed_once() {
    let folder = Folder::new("undocumented_fields");
    let list = folder.file("list.toml", "");
    folder.import(&["--undocumented", &list]);
    let text = std::fs::read_to_string(&list).unwrap();
    assert!(text.contains("type = \"\"\n"), "{text}");
    let filled = text.replace("type = \"\"", "type = \"Kind of film.\"");
    folder.import(&["--hints", &folder.file("filled.toml", &filled)]);
    assert_eq!(folder.read("cinema/films.rs").matches("/// Kind of film.\n").count(), 2);
}
