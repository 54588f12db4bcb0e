//! The files that accompany a recording: transcripts and timelines.
//!
//! Recording files of the types `TRANSCRIPT` and `CC` are [`Transcript`]s in WebVTT; a file of the type `TIMELINE` is a [`Timeline`]. Download
//! them with [`Client::download`](crate::Client::download).
//!
//! # Examples
//! ```no_run
//! # async fn example(client: zoom_api::Client, url: String) -> Result<(), Box<dyn std::error::Error>> {
//! use zoom_api::transcript::Transcript;
//!
//! let mut file = Vec::new();
//! client.download(url).to_writer(&mut file).await?;
//! for cue in Transcript::parse(&file)?.cues {
//!     println!("{:?} {}: {}", cue.start, cue.speaker.as_deref().unwrap_or("?"), cue.text);
//! }
//! # Ok(())
//! # }
//! ```

mod markup;
mod time;
mod timeline;

use std::fmt;
use std::time::Duration;

use markup::Spoken;
pub use timeline::{Timeline, TimelineEntry, TimelineUser};

/// A transcript or the closed captions of a recording.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transcript {
    /// The cues, in the order of the file.
    pub cues: Vec<Cue>,
}

/// A text and the time when it was spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cue {
    /// The identifier, which Zoom counts from 1.
    pub id: Option<String>,
    /// The start, from the start of the recording.
    pub start: Duration,
    /// The end, from the start of the recording.
    pub end: Duration,
    /// The name of the speaker, if the file contains it: as the voice of the cue, or before the first `: `.
    pub speaker: Option<String>,
    /// The text without the speaker and without markup. Lines are separated by `\n`.
    pub text: String,
}

/// The error of a transcript or timeline that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranscriptError {
    line: usize,
    problem: &'static str,
}

impl Transcript {
    /// Reads a file in the format WebVTT.
    ///
    /// Comments, styles, regions and cue settings are ignored, and invalid UTF-8 is replaced.
    ///
    /// # Errors
    /// Fails if the file is not WebVTT, or if the times of a cue are invalid.
    ///
    /// # Examples
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_api::transcript::Transcript;
    ///
    /// let file = b"WEBVTT\n\n1\n00:00:01.500 --> 00:00:03.000\nJill Chill: Good morning.\n";
    /// let transcript = Transcript::parse(file)?;
    /// let cue = &transcript.cues[0];
    /// assert_eq!((cue.speaker.as_deref(), cue.text.as_str()), (Some("Jill Chill"), "Good morning."));
    /// assert_eq!(cue.start, Duration::from_millis(1500));
    /// # Ok::<(), zoom_api::transcript::TranscriptError>(())
    /// ```
    pub fn parse(file: &[u8]) -> Result<Self, TranscriptError> {
        let text = String::from_utf8_lossy(file).replace("\r\n", "\n").replace('\r', "\n");
        let mut lines = text.trim_start_matches('\u{feff}').split('\n').enumerate();
        let header = lines.next().and_then(|(_, line)| line.strip_prefix("WEBVTT"));
        if !header.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t'])) {
            return Err(TranscriptError { line: 1, problem: "the file does not begin with `WEBVTT`" });
        }
        let mut cues = Vec::new();
        let mut block: Vec<(usize, &str)> = Vec::new();
        for (index, line) in lines.chain([(usize::MAX, "")]) {
            if line.is_empty() {
                cues.extend(cue(&std::mem::take(&mut block))?);
            } else {
                block.push((index.saturating_add(1), line));
            }
        }
        Ok(Self { cues })
    }
}

/// The cue of a block of lines, or `None` for a comment, a style, a region or a header.
fn cue(block: &[(usize, &str)]) -> Result<Option<Cue>, TranscriptError> {
    let Some(timing) = block.iter().take(2).position(|(_, line)| line.contains("-->")) else { return Ok(None) };
    let (before, rest) = block.split_at(timing);
    let Some(((line, times), text)) = rest.split_first() else { return Ok(None) };
    let (start, end) = times.split_once("-->").unwrap_or_default();
    let end = end.split_whitespace().next().unwrap_or_default();
    let (Some(start), Some(end)) = (time::parse(start.trim()), time::parse(end)) else {
        return Err(TranscriptError { line: *line, problem: "the times of a cue are invalid" });
    };
    let lines: Vec<&str> = text.iter().map(|(_, line)| *line).collect();
    let Spoken { speaker, text } = markup::spoken(&lines.join("\n"));
    let id = before.first().map(|(_, id)| (*id).to_owned());
    Ok(Some(Cue { id, start, end, speaker, text }))
}

impl TranscriptError {
    /// Returns the number of the line, from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }
}

impl fmt::Display for TranscriptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

impl std::error::Error for TranscriptError {}
