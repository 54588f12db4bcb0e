//! `zoomctl explain`: prints the page of a diagnostic of the attributes.

use clap::Args;

use crate::terminal::{Failure, Output, Paint, Table, suggest};

/// Explain a diagnostic of the attributes of zoom-api.
///
/// The compiler prints its code, such as ZM0103. The page shows a declaration with the mistake, the message, and what to write instead.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Code of the diagnostic; without it, all codes are listed.
    code: Option<String>,
}

/// Prints a page, or the list of codes.
///
/// # Errors
/// Fails if there is no such code, or the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    match &arguments.code {
        Some(written) => {
            let code = normalized(written);
            let page = pages().find(|page| page.code == code).ok_or_else(|| unknown(written, &code))?;
            let paint = out.paint();
            out.line(page.text(paint))
        }
        None => list(out),
    }
}

/// The page of a code.
struct Page {
    code: &'static str,
    title: &'static str,
    body: &'static str,
}

impl Page {
    fn parse(section: &'static str) -> Option<Self> {
        let (heading, body) = section.split_once('\n')?;
        let (code, title) = heading.split_once(": ")?;
        code.starts_with("ZM").then_some(Self { code, title, body })
    }

    /// The page for a terminal: code blocks are indented instead of fenced.
    fn text(&self, paint: Paint) -> String {
        let mut lines = vec![paint.heading(format!("{}: {}", self.code, self.title)), String::new()];
        let mut is_code = false;
        for line in self.body.trim().lines() {
            if line.starts_with("```") {
                is_code = !is_code;
                lines.push(String::new());
            } else if let Some(heading) = line.strip_prefix("### ") {
                lines.push(paint.heading(heading));
            } else if is_code && !line.is_empty() {
                lines.push(format!("    {line}"));
            } else {
                lines.push(line.to_owned());
            }
        }
        lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
        lines.join("\n").trim_end().to_owned()
    }
}

fn pages() -> impl Iterator<Item = Page> {
    zoom_api::DIAGNOSTICS.split("\n## ").filter_map(Page::parse)
}

fn list(out: &mut Output) -> Result<(), Failure> {
    let mut table = Table::new(["CODE", "DIAGNOSTIC"].map(str::to_owned));
    for page in pages() {
        table.row([page.code, page.title].map(str::to_owned));
    }
    table.write(out)
}

/// The code with its prefix and four digits, from `ZM0103`, `[zm0103]` or `103`.
fn normalized(written: &str) -> String {
    let upper = written.trim_matches(['[', ']']).to_uppercase();
    format!("ZM{:0>4}", upper.trim_start_matches("ZM"))
}

fn unknown(written: &str, code: &str) -> Failure {
    let known = pages().map(|page| page.code);
    let hint = suggest::hint(code, known).unwrap_or_else(|| "`zoomctl explain` lists the codes".to_owned());
    Failure::usage(format!("no diagnostic with the code `{written}`; {hint}"))
}
