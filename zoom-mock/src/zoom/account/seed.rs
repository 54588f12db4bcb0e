//! The default account.

use super::{Account, Meeting, Recording, RecordingFile, Registrant, RegistrantStatus, User, Webinar};

pub(super) fn account() -> Account {
    Account::empty("mock-account")
        .with_user(User::new("host-1", "host@example.com").name("Hana", "Host"))
        .with_user(User::new("colleague-1", "colleague@example.com").name("Cole", "League"))
        .with_meeting(meeting())
        .with_webinar(webinar())
        .with_recording(recording())
}

fn meeting() -> Meeting {
    Meeting::new(85_746_065, "host-1")
        .topic("Product introduction")
        .start_time("2030-01-15T09:00:00Z")
        .registrant(Registrant::new("reg-ana", "ana@example.com", "Ana").last_name("Alves"))
        .registrant(Registrant::new("reg-ben", "ben@example.com", "Ben").last_name("Bauer"))
        .registrant(Registrant::new("reg-chidi", "chidi@example.com", "Chidi").last_name("Chukwu"))
        .registrant(
            Registrant::new("reg-dora", "dora@example.com", "Dora")
                .last_name("Dietz")
                .status(RegistrantStatus::Approved),
        )
}

fn webinar() -> Webinar {
    Meeting::webinar(95_204_914_252, "host-1")
        .topic("Town hall")
        .start_time("2030-02-01T16:00:00Z")
        .registrant(Registrant::new("reg-eve", "eve@example.com", "Eve").last_name("Ekman"))
        .registrant(
            Registrant::new("reg-finn", "finn@example.com", "Finn")
                .last_name("Fuchs")
                .status(RegistrantStatus::Approved),
        )
}

fn recording() -> Recording {
    Recording::new("/4f5Zx//mock==", 85_746_065, "host-1")
        .topic("Product introduction")
        .file(RecordingFile::new("file-video", "MP4", b"a video of a few bytes, ".repeat(64)))
        .file(RecordingFile::new("file-words", "TRANSCRIPT", "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nHello.\n"))
}
