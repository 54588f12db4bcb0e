//! What a mock holds when nothing else was said.

use super::{Account, Meeting, Registrant, RegistrantStatus, User};

pub(super) fn account() -> Account {
    Account::empty("mock-account")
        .with_user(User::new("host-1", "host@example.com").name("Hana", "Host"))
        .with_user(User::new("colleague-1", "colleague@example.com").name("Cole", "League"))
        .with_meeting(meeting())
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
