//! The preprocessor `items` of docs/book.toml: reads a book from standard input and prints it with links that mdBook understands.

use std::io::{self, Read as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    // mdBook first asks whether a renderer is supported; all are.
    if std::env::args().nth(1).as_deref() == Some("supports") {
        return ExitCode::SUCCESS;
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot prepare the book: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input)?;
    println!("{}", zoom_book::preprocess(&input)?);
    Ok(())
}
