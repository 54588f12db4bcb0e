//! Files to upload, from paths and readers of the standard library.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, Bytes};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::runtime::Handle;
use tokio::sync::mpsc;

use crate::request::FilePart;

/// The size of a chunk.
const PIECE: usize = 64 * 1024;

/// Creates a file from a path, with its file name. The file is opened whenever it is sent.
///
/// # Errors
/// Fails if the file does not exist.
///
/// # Examples
/// ```no_run
/// # use zoom_api::{FilePart, NoContent, zoom_endpoint};
/// # #[zoom_endpoint(POST, "/users/<user_id>/picture", form)]
/// # pub fn upload_picture(user_id: String, pic_file: FilePart) -> NoContent;
/// # fn example(client: zoom_api::blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let picture = zoom_api::blocking::file_from_path("me.png")?.content_type("image/png");
/// client.send(upload_picture("me", picture))?;
/// # Ok(())
/// # }
/// ```
pub fn file_from_path(path: impl AsRef<Path>) -> io::Result<FilePart> {
    let path = path.as_ref();
    let length = std::fs::metadata(path)?.len();
    Ok(FilePart::on_disk(path, length))
}

/// Creates a file from a reader of the standard library, with its length if known. It can be sent only once, and is read by a thread of the
/// client's runtime.
#[must_use]
pub fn file_from_reader(
    file_name: impl Into<String>,
    reader: impl io::Read + Send + 'static,
    length: Option<u64>,
) -> FilePart {
    FilePart::from_reader(file_name, Pieces::Unread(Some(Box::new(reader))), length)
}

fn read(mut reader: Box<dyn io::Read + Send>, sender: &mpsc::Sender<io::Result<Bytes>>) {
    let mut piece = vec![0; PIECE];
    loop {
        let sent = match reader.read(&mut piece) {
            // An empty chunk is the end: a reader that panics must not look complete.
            Ok(0) => {
                let _ = sender.blocking_send(Ok(Bytes::new()));
                return;
            }
            Ok(count) => sender.blocking_send(Ok(Bytes::copy_from_slice(piece.split_at(count).0))),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
            Err(error) => {
                // The receiver may be gone.
                let _ = sender.blocking_send(Err(error));
                return;
            }
        };
        if sent.is_err() {
            return;
        }
    }
}

/// A reader that a thread reads when it is polled.
enum Pieces {
    Unread(Option<Box<dyn io::Read + Send>>),
    Reading { pieces: mpsc::Receiver<io::Result<Bytes>>, rest: Bytes, is_complete: bool },
}

impl Pieces {
    /// Starts the thread.
    fn start(reader: Box<dyn io::Read + Send>) -> io::Result<Self> {
        let runtime = Handle::try_current().map_err(io::Error::other)?;
        let (sender, pieces) = mpsc::channel(2);
        runtime.spawn_blocking(move || read(reader, &sender));
        Ok(Self::Reading { pieces, rest: Bytes::new(), is_complete: false })
    }
}

impl AsyncRead for Pieces {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if let Self::Unread(reader) = &mut *self
            && let Some(reader) = reader.take()
        {
            *self = Self::start(reader)?;
        }
        let Self::Reading { pieces, rest, is_complete } = &mut *self else { return Poll::Ready(Ok(())) };
        while rest.is_empty() && !*is_complete {
            let ended = || io::Error::other("the thread that reads the file has ended");
            let piece = ready!(pieces.poll_recv(cx)).unwrap_or_else(|| Err(ended()))?;
            *is_complete = piece.is_empty();
            *rest = piece;
        }
        let count = rest.len().min(buffer.remaining());
        buffer.put_slice(rest.split_to(count).chunk());
        Poll::Ready(Ok(()))
    }
}
