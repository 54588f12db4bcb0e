//! Downloads the recordings of all users into a folder, with its test against the mock.
//!
//! ```sh
//! ZOOM_ACCOUNT_ID=… ZOOM_CLIENT_ID=… ZOOM_CLIENT_SECRET=… cargo run -p zoom-mock --example recording_archiver -- recordings 2026-01-01 2026-01-31
//! ```

use std::error::Error;
use std::path::Path;

use jiff::civil::Date;
use zoom_api::Client;
use zoom_api::meetings::recordings::{RecordingFile, RecordingFileStatus};
use zoom_api::recordings::of_all_users;

/// The number of files that were downloaded, that were here already, and that Zoom has not finished.
#[derive(Debug, Default, PartialEq, Eq)]
struct Archived {
    downloaded: usize,
    present: usize,
    unfinished: usize,
}

/// Downloads the recordings of a range of days. Another run continues a partial file, and downloads no file twice.
async fn archive(client: &Client, folder: &Path, from: Date, to: Date) -> Result<Archived, Box<dyn Error>> {
    let mut archived = Archived::default();
    let mut recordings = of_all_users(client, from, to);
    while let Some(recording) = recordings.next().await {
        for file in recording?.meeting.recording_files {
            // A file without a status is complete.
            let is_complete = matches!(file.status, None | Some(RecordingFileStatus::Completed));
            let Some(url) = file.download_url.as_deref().filter(|_| is_complete) else {
                archived.unfinished += 1;
                continue;
            };
            let path = folder.join(name(&file).ok_or("Zoom sent a recording file without an ID")?);
            if path.exists() {
                archived.present += 1;
                continue;
            }
            client.download(url).to_file(path).await?;
            archived.downloaded += 1;
        }
    }
    Ok(archived)
}

/// Returns the file's name: topics and times are not unique, but IDs are.
fn name(file: &RecordingFile) -> Option<String> {
    let extension = file.file_type.as_ref().map_or("file", |kind| kind.as_str()).to_ascii_lowercase();
    let id: String = file.id.as_deref()?.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    (!id.is_empty()).then(|| format!("{id}.{extension}"))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, from, to] = arguments.as_slice() else {
        return Err("usage: recording_archiver FOLDER FROM TO".into());
    };
    let secret = |name: &str| std::env::var(name).map_err(|_| format!("set the environment variable {name}"));
    let account = (secret("ZOOM_ACCOUNT_ID")?, secret("ZOOM_CLIENT_ID")?, secret("ZOOM_CLIENT_SECRET")?);
    let client = Client::builder().server_to_server(account.0, account.1, account.2).build()?;
    std::fs::create_dir_all(folder)?;
    println!("{:?}", archive(&client, Path::new(folder), from.parse()?, to.parse()?).await?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use zoom_mock::{MockZoom, Recording, RecordingFile};

    use super::{Archived, archive};

    #[tokio::test]
    async fn each_file_is_downloaded_once() -> Result<(), Box<dyn std::error::Error>> {
        let mock = MockZoom::start().await?;
        let recording = |uuid: &str, file: &str, content: &str| {
            let file = RecordingFile::new(file, "MP4", content.to_owned());
            Recording::new(uuid, 85_746_065, "host-1").topic("Weekly").start_time("2026-01-20T09:00:00Z").file(file)
        };
        // Both have the same topic and time.
        let both = [recording("uuid-a==", "file-a", "first"), recording("uuid-b==", "file-b", "second")];
        mock.account(|account| account.recordings = both.to_vec());
        let folder = std::env::temp_dir().join(format!("recording_archiver_{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder)?;

        let client = mock.client()?;
        let run = || archive(&client, &folder, date(2026, 1, 1), date(2026, 2, 15));
        assert_eq!(run().await?, Archived { downloaded: 2, ..Archived::default() });
        assert_eq!(std::fs::read_to_string(folder.join("file-a.mp4"))?, "first");
        assert_eq!(std::fs::read_to_string(folder.join("file-b.mp4"))?, "second");
        assert_eq!(run().await?, Archived { present: 2, ..Archived::default() });
        std::fs::remove_dir_all(&folder)?;
        Ok(())
    }
}
