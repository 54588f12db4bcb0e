//! Tables with aligned columns.

use console::{measure_text_width, truncate_str};

use super::escape::is_unsafe;
use super::{Failure, Output, wrap};

/// The number of spaces between two columns, and of the indentation of a block.
const GAP: usize = 2;

/// The width of the last column, at least, before optional columns are hidden.
const GOOD_LAST_WIDTH: usize = 30;

/// The width of the last column, at least, before rows are written as blocks.
const MIN_LAST_WIDTH: usize = 20;

/// A table. A narrow terminal hides optional columns and truncates the last one, and a narrower one gets a block of lines for each row.
/// Other outputs get the whole table.
pub(crate) struct Table {
    headings: Vec<String>,
    /// Columns to hide on a narrow terminal, the least important first.
    optional: Vec<usize>,
    /// Whether the last column is never truncated; the terminal breaks its lines.
    keeps_last: bool,
    rows: Vec<Vec<String>>,
}

/// How a table is written.
enum Layout {
    /// These columns.
    Columns(Vec<usize>),
    /// A block for each row, of this width.
    Blocks(usize),
}

impl Table {
    /// Creates a table without rows.
    pub(crate) fn new<T: Into<String>>(headings: impl IntoIterator<Item = T>) -> Self {
        let headings = headings.into_iter().map(Into::into).collect();
        Self { headings, optional: Vec::new(), keeps_last: false, rows: Vec::new() }
    }

    /// Sets the columns to hide on a narrow terminal, the least important first.
    pub(crate) fn optional(self, columns: impl Into<Vec<usize>>) -> Self {
        Self { optional: columns.into(), ..self }
    }

    /// Never truncates the last column.
    pub(crate) fn keep_last(self) -> Self {
        Self { keeps_last: true, ..self }
    }

    /// Adds a row.
    pub(crate) fn row<T: Into<String>>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.rows.push(cells.into_iter().map(|cell| one_line(&cell.into())).collect());
    }

    /// Writes the table.
    ///
    /// # Errors
    /// Fails if the output cannot be written.
    pub(crate) fn write(&self, out: &mut Output) -> Result<(), Failure> {
        match self.layout(out.width()) {
            Layout::Columns(columns) => self.write_columns(&columns, out),
            Layout::Blocks(width) => self.write_blocks(width, out),
        }
    }

    /// The headings of the columns that the output is too narrow for.
    pub(crate) fn hidden(&self, out: &Output) -> Vec<&str> {
        let Layout::Columns(shown) = self.layout(out.width()) else { return Vec::new() };
        let headings = self.headings.iter().enumerate();
        headings.filter(|(column, _)| !shown.contains(column)).map(|(_, heading)| heading.as_str()).collect()
    }

    /// The columns that fit, or blocks if not even the important ones do.
    fn layout(&self, room: Option<usize>) -> Layout {
        let mut columns: Vec<usize> = (0..self.headings.len()).collect();
        let Some(room) = room else { return Layout::Columns(columns) };
        for column in &self.optional {
            if self.min_width(&columns, GOOD_LAST_WIDTH) <= room {
                break;
            }
            columns.retain(|kept| kept != column);
        }
        let fits = self.keeps_last || self.min_width(&columns, MIN_LAST_WIDTH) <= room;
        if fits { Layout::Columns(columns) } else { Layout::Blocks(room) }
    }

    /// The minimum width of a row, with the last column truncated.
    fn min_width(&self, columns: &[usize], last_width: usize) -> usize {
        let Some((last, others)) = columns.split_last() else { return 0 };
        others.iter().map(|column| self.width(*column) + GAP).sum::<usize>() + self.width(*last).min(last_width)
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().chain([&self.headings]).filter_map(|row| row.get(column));
        cells.map(|cell| measure_text_width(cell)).max().unwrap_or(0)
    }

    fn write_columns(&self, columns: &[usize], out: &mut Output) -> Result<(), Failure> {
        let widths: Vec<usize> = columns.iter().map(|column| self.width(*column)).collect();
        let room = out.width().filter(|_| !self.keeps_last);
        let line = |cells: &[String]| aligned(&pick(cells, columns), &widths, room);
        let heading = line(&self.headings);
        let paint = out.paint();
        out.line(paint.dim(heading))?;
        self.rows.iter().try_for_each(|row| out.line(line(row)))
    }

    /// Writes each row as a line with its most important cell, and a line for each other one.
    fn write_blocks(&self, room: usize, out: &mut Output) -> Result<(), Failure> {
        let title = (0..self.headings.len()).find(|column| !self.optional.contains(column)).unwrap_or(0);
        let others = || self.headings.iter().enumerate().filter(|(column, _)| *column != title);
        let width = others().map(|(_, heading)| measure_text_width(heading)).max().unwrap_or(0);
        let paint = out.paint();
        for (index, row) in self.rows.iter().enumerate() {
            if index > 0 {
                out.line("")?;
            }
            out.line(paint.name(row.get(title).map_or("", String::as_str)))?;
            for (column, heading) in others() {
                let cell = row.get(column).filter(|cell| !cell.is_empty());
                let lines = cell.map(|cell| wrap(cell, room.saturating_sub(width + 2 * GAP))).unwrap_or_default();
                let headings = std::iter::once(heading.as_str()).chain(std::iter::repeat(""));
                for (heading, line) in headings.zip(lines) {
                    let heading = format!("{heading:<width$}");
                    out.line(format!("{:GAP$}{}{:GAP$}{line}", "", paint.dim(heading), ""))?;
                }
            }
        }
        Ok(())
    }
}

fn pick<'a>(cells: &'a [String], columns: &[usize]) -> Vec<&'a str> {
    columns.iter().map(|column| cells.get(*column).map_or("", String::as_str)).collect()
}

fn aligned(cells: &[&str], widths: &[usize], room: Option<usize>) -> String {
    let mut line = String::new();
    for (cell, width) in cells.iter().zip(widths) {
        line.push_str(cell);
        line.extend(std::iter::repeat_n(' ', (width + GAP).saturating_sub(measure_text_width(cell))));
    }
    let line = line.trim_end();
    match room {
        Some(room) => truncate_str(line, room, "…").into_owned(),
        None => line.to_owned(),
    }
}

/// Replaces characters that are unsafe in a terminal, such as line breaks, with spaces.
fn one_line(cell: &str) -> String {
    cell.chars().map(|char| if is_unsafe(char) { ' ' } else { char }).collect()
}
