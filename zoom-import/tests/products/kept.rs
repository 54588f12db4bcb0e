//! Differences that `product.toml` allows, which another import keeps.

use crate::command::zoom_import;
use crate::workspace::Workspace;

const DOCUMENT: &str = r##"{
    "openapi": "3.0.0",
    "info": {"title": "Theater", "version": "2"},
    "servers": [{"url": "https://api.zoom.us/v2"}],
    "paths": {"/seats": {"get": {
        "operationId": "listSeats",
        "summary": "List seats",
        "parameters": [
            {"name": "side", "in": "query", "schema": {"type": "string"}, "description": "The side: left or right."},
            {"name": "row", "in": "query", "schema": {"type": "integer"}, "description": "The row. Deprecated."}
        ],
        "responses": {"200": {"description": "Seats.", "content": {"application/json": {"schema": {
            "type": "object",
            "required": ["owner"],
            "properties": {
                "owner": {"type": "string", "description": "The owner, or null."},
                "class": {"type": "integer", "enum": [1, 2], "description": "The class."},
                "color": {"type": "string", "enum": ["red", "blue"], "description": "The color: red, blue or green."},
                "license": {"type": "integer", "enum": [1, 72057594037927940], "description": "`1` - Basic."}
            }
        }}}}}
    }}}
}"##;

/// A declaration that differs from the document where its descriptions do.
const DECLARED: &[(&str, &str)] = &[
    ("side: Option<String>,", "side: Option<Side>,"),
    ("    row: Option<i64>,", "    #[deprecated = \"deprecated by Zoom\"]\n    row: Option<i64>,"),
    ("pub owner: String,", "pub owner: Option<String>,"),
    ("    #[zoom(values = [1, 2])]\n    pub class: Option<i64>,", "    pub class: Option<Class>,"),
    ("    Blue,\n}", "    Blue,\n    /// Green.\n    Green,\n}"),
];

const ENUMS: &str = "
/// Side of the theater.
#[zoom_model]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// Class of a seat.
#[zoom_model]
pub enum Class {
    /// First class.
    First = 1,
    /// Second class.
    Second = 2,
}
";

fn allowed(kind: &str, position: &str) -> String {
    format!("\n[[allow]]\nkind = \"{kind}\"\nposition = \"{position}\"\nreason = \"Only the description says it.\"\n")
}

#[test]
fn an_import_keeps_allowed_differences() {
    let workspace = Workspace::empty("kept");
    let folder = "zoom-api/products/theater";
    let product = "name = \"Theater\"\ndocument = \"theater.json\"\n".to_owned();
    workspace.write(&format!("{folder}/product.toml"), &product);
    workspace.write(&format!("{folder}/Cargo.toml"), "[package]\nname = \"zoom-theater\"\n\n[dependencies]\n");
    workspace.write(&format!("{folder}/src/lib.rs"), "//! Theater.\n");
    let document = workspace.write("documents/theater.json", DOCUMENT);
    let source = format!("{folder}/src/seats.rs");
    let import = || {
        let run = zoom_import(&["import", &document, "--product", "theater", "--root", &workspace.root()]);
        assert_eq!(run.status, 0, "{}{}", run.out, run.err);
        workspace.read(&source)
    };
    let mut declared = import();
    assert!(declared.contains(" = 72057594037927936,"), "the digits of 2^56 are rounded: {declared}");
    for (from, to) in DECLARED {
        assert!(declared.contains(from), "{from}: {declared}");
        declared = declared.replace(from, to);
    }
    declared.push_str(ENUMS);
    workspace.write(&source, &declared);

    let entries = [
        allowed("type", "query.side"),
        allowed("deprecated", "query.row"),
        allowed("required", "response.owner"),
        allowed("value-extra", "response.color=green"),
    ];
    workspace.write(&format!("{folder}/product.toml"), &(product.clone() + &entries.concat()));
    let kept = import();
    for part in [
        "side: Option<Side>,",
        "#[deprecated = \"deprecated by Zoom\"]\n    row: Option<i64>,",
        "pub owner: Option<String>,",
        "pub class: Option<Class>,",
        "/// Green.\n    Green,",
        "/// Left.\n    Left,",
        "/// First class.\n    First = 1,",
    ] {
        assert!(kept.contains(part), "{part}: {kept}");
    }
    assert_eq!(import(), kept);

    // Without the entries the declarations follow the document; the names of its numbers stay.
    workspace.write(&format!("{folder}/product.toml"), &product);
    let followed = import();
    for part in ["side: Option<String>,", "pub owner: String,", "pub class: Option<Class>,"] {
        assert!(followed.contains(part), "{part}: {followed}");
    }
    for part in ["Side {", "Green", "#[deprecated"] {
        assert!(!followed.contains(part), "{part}: {followed}");
    }
}
