//! Streamed request bodies for `hyper`.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tokio::io::AsyncReadExt as _;
use tokio::sync::mpsc;

use crate::exchange::Source;

/// The size of a chunk; at most two are buffered.
const PIECE: usize = 64 * 1024;

/// Receives chunks from a task that reads the source, with backpressure.
#[derive(Debug)]
pub(super) struct Upload {
    pieces: mpsc::Receiver<io::Result<Bytes>>,
    length: Option<u64>,
}

impl Upload {
    pub(super) fn start(source: Arc<dyn Source>) -> Self {
        let length = source.length();
        let (sender, pieces) = mpsc::channel(2);
        tokio::spawn(async move {
            if let Err(error) = read(&*source, &sender).await {
                // The receiver may be gone.
                let _ = sender.send(Err(error)).await;
            }
        });
        Self { pieces, length }
    }
}

async fn read(source: &dyn Source, sender: &mpsc::Sender<io::Result<Bytes>>) -> io::Result<()> {
    let mut reader = source.open().await?;
    loop {
        let mut piece = BytesMut::with_capacity(PIECE);
        if reader.read_buf(&mut piece).await? == 0 || sender.send(Ok(piece.freeze())).await.is_err() {
            return Ok(());
        }
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.pieces.poll_recv(cx).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
