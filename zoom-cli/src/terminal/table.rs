//! Tables with aligned columns.

use console::{measure_text_width, truncate_str};

use super::escape::is_unsafe;
use super::{Failure, Output};

/// The number of spaces between two columns.
const GAP: usize = 2;

/// The minimum width of the last column when it is truncated.
const MIN_LAST_WIDTH: usize = 30;

/// A table. A narrow terminal hides optional columns and truncates the last one; other outputs get the whole table.
pub(crate) struct Table {
    headings: Vec<String>,
    /// Columns to hide on a narrow terminal, the least important first.
    optional: Vec<usize>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Creates a table without rows.
    pub(crate) fn new<T: Into<String>>(headings: impl IntoIterator<Item = T>) -> Self {
        Self { headings: headings.into_iter().map(Into::into).collect(), optional: Vec::new(), rows: Vec::new() }
    }

    /// Sets the columns to hide on a narrow terminal, the least important first.
    pub(crate) fn optional(self, columns: impl Into<Vec<usize>>) -> Self {
        Self { optional: columns.into(), ..self }
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
        let columns = self.columns(out.width());
        let widths: Vec<usize> = columns.iter().map(|column| self.width(*column)).collect();
        let room = out.width();
        let line = |cells: &[String]| aligned(&pick(cells, &columns), &widths, room);
        let heading = line(&self.headings);
        let paint = out.paint();
        out.line(paint.dim(heading))?;
        self.rows.iter().try_for_each(|row| out.line(line(row)))
    }

    /// The headings of the columns that the output is too narrow for.
    pub(crate) fn hidden(&self, out: &Output) -> Vec<&str> {
        let shown = self.columns(out.width());
        let headings = self.headings.iter().enumerate();
        headings.filter(|(column, _)| !shown.contains(column)).map(|(_, heading)| heading.as_str()).collect()
    }

    /// The columns that fit.
    fn columns(&self, room: Option<usize>) -> Vec<usize> {
        let mut columns: Vec<usize> = (0..self.headings.len()).collect();
        let Some(room) = room else { return columns };
        for column in &self.optional {
            if self.min_width(&columns) <= room {
                break;
            }
            columns.retain(|kept| kept != column);
        }
        columns
    }

    /// The minimum width of a row, with the last column truncated.
    fn min_width(&self, columns: &[usize]) -> usize {
        let Some((last, others)) = columns.split_last() else { return 0 };
        others.iter().map(|column| self.width(*column) + GAP).sum::<usize>() + self.width(*last).min(MIN_LAST_WIDTH)
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().chain([&self.headings]).filter_map(|row| row.get(column));
        cells.map(|cell| measure_text_width(cell)).max().unwrap_or(0)
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
