//! Code in descriptions, in every notation of Markdown and HTML.

use serde_json::{Value, json};

use super::{holds, imported, object};
use crate::hostile::fences_that_run;

const TEXTS: [&str; 11] = [
    "First.\n\n```rust\nlet x: u8 = 300;\n```\n",
    "First.\n\n~~~\nnot rust\n~~~",
    "First.\n\n\tlet tabbed = not rust;",
    "First.\n\n* item\n\n      let in_list = 1;",
    "First.\n\n````\n```\nlet nested = 1;\n```\n````\nEnd.",
    "First.\n\n```\nlet unclosed = 1;",
    "Text\n```json\n{\"a\": 1}\n```\nand ``` inline ``` too.",
    "> ```\n> let quoted = 1;\n> ```",
    "1. step\n\n   ```python\n   import os\n   ```",
    "First.<br><pre><code>    let in_tags = 1;</code></pre>",
    "First.\r\n\r\n    let after_returns = 1;\r\n",
];

pub(crate) fn document() -> Value {
    let fields: serde_json::Map<String, Value> = TEXTS
        .iter()
        .enumerate()
        .map(|(index, text)| (format!("field_{index}x"), json!({"type": "string", "description": text})))
        .collect();
    let paths: serde_json::Map<String, Value> = TEXTS
        .iter()
        .enumerate()
        .map(|(index, text)| {
            let operation = json!({"summary": "Get a thing", "description": text, "responses": {"204": {}}});
            (format!("/code/part{index}x"), json!({"get": operation}))
        })
        .collect();
    let mut document = json!({"openapi": "3.0.0", "paths": paths});
    let all = json!({"summary": "Get all", "responses": {"200": holds(&object(&fields.into()))}});
    document["paths"]["/all/things"] = json!({"get": all});
    document
}

#[test]
fn r110_no_code_of_a_description_runs() {
    let run = imported("code", &document(), &["--descriptions"]);
    assert_eq!(fences_that_run(&run.out), 0, "{}", run.out);
    syn::parse_file(&run.out).unwrap();
    // The content of a block stays in it, whatever fences it contains.
    let nested = "/// ```text\n/// `\n/// let nested = 1;\n/// `\n/// ```\n///\n/// End.\n";
    assert!(run.out.contains(nested), "{}", run.out);
    for code in ["let x: u8 = 300;", "not rust", "let unclosed = 1;", "import os", "let after_returns = 1;"] {
        assert!(run.out.contains(code), "{code}\n{}", run.out);
    }
}
