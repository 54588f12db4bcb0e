//! Relative links in Markdown lead to files, and their fragments to headings.

use std::path::Path;

use regex::Regex;
use zoom_hygiene::{files, root};

/// The fragment that GitHub gives a heading.
fn fragment(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

fn has_heading(markdown: &str, wanted: &str) -> bool {
    let headings = markdown.lines().filter_map(|line| line.strip_prefix('#'));
    headings.map(|heading| heading.trim_start_matches('#').trim()).any(|heading| fragment(heading) == wanted)
}

#[test]
fn links_in_markdown_lead_somewhere() {
    let link = Regex::new(r"\]\(([^)\s]+)\)").unwrap();
    let mut broken = Vec::new();
    for file in files(&["md"]) {
        let folder = Path::new(&file.path).parent().unwrap();
        for found in link.captures_iter(&file.text) {
            let target = &found[1];
            // Paths of items are links of rustdoc.
            if target.contains("://") || target.contains("::") {
                continue;
            }
            let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
            let target_path = if path.is_empty() { root().join(&file.path) } else { root().join(folder).join(path) };
            let text = std::fs::read_to_string(&target_path).unwrap_or_default();
            if !target_path.exists() || !(fragment.is_empty() || has_heading(&text, fragment)) {
                broken.push(format!("{}: {target}", file.path));
            }
        }
    }
    assert!(broken.is_empty(), "broken links:\n{}", broken.join("\n"));
}
