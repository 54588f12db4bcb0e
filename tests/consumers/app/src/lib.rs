//! Approves registrants of known domains for a host's meetings.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

use zoom_api::meetings::meetings::list_meetings;
use zoom_api::meetings::registrants::{
    ListRegistrants, ListRegistrantsError, RegistrantAction, RegistrantRef, RegistrantStatus, UpdateRegistrantStatus,
    UpdateRegistrantStatusError, list_registrants, update_registrant_status,
};
use zoom_api::types::MeetingId;
use zoom_api::{Client, Result};

/// Maximum number of registrants in a call.
const MAX_PER_CALL: usize = 30;

/// Approves pending registrants.
#[derive(Debug)]
pub struct Approver {
    client: Client,
    domains: Vec<String>,
}

/// The result of a round.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// Addresses that were approved.
    pub approved: Vec<String>,
    /// Addresses that need a decision by a person.
    pub left: Vec<String>,
    /// Meetings without registration, or without access for the app.
    pub skipped: Vec<MeetingId>,
    /// Addresses that reached Zoom's daily limit of updates.
    pub tomorrow: Vec<String>,
}

impl Approver {
    /// Creates an approver of addresses in these domains.
    pub fn new(client: Client, domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { client, domains: domains.into_iter().map(Into::into).collect() }
    }

    /// Approves the pending registrants of all meetings of a host.
    ///
    /// # Errors
    /// Fails if Zoom is unreachable, or rejects a call for a reason that affects more than one meeting.
    pub async fn round(&self, host: &str) -> Result<Round> {
        let mut round = Round::default();
        let mut meetings = self.client.items(list_meetings(host));
        while let Some(meeting) = meetings.next().await {
            if let Some(id) = meeting?.id {
                self.meeting(id, &mut round).await?;
            }
        }
        Ok(round)
    }

    async fn meeting(&self, id: MeetingId, round: &mut Round) -> Result<()> {
        let mut waiting = self.client.items(list_registrants(id).status(RegistrantStatus::Pending).page_size(300_u32));
        let waiting = match waiting.collect_all().await {
            Ok(waiting) => waiting,
            Err(error) if error.case::<ListRegistrants>() == Some(ListRegistrantsError::CannotAccessMeeting) => {
                round.skipped.push(id);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let (known, strangers): (Vec<_>, Vec<_>) =
            waiting.into_iter().map(|registrant| registrant.email).partition(|email| self.knows(email));
        round.left.extend(strangers);
        for group in known.chunks(MAX_PER_CALL) {
            self.approve(id, group, round).await?;
        }
        Ok(())
    }

    async fn approve(&self, id: MeetingId, emails: &[String], round: &mut Round) -> Result<()> {
        let registrants: Vec<_> = emails.iter().map(|email| RegistrantRef::new().email(email.as_str())).collect();
        let call = update_registrant_status(id, RegistrantAction::Approve).registrants(registrants);
        match self.client.send(call).await {
            Ok(_) => round.approved.extend_from_slice(emails),
            Err(error) => match error.case::<UpdateRegistrantStatus>() {
                Some(UpdateRegistrantStatusError::RegistrantDailyLimit) => round.tomorrow.extend_from_slice(emails),
                _ => return Err(error),
            },
        }
        Ok(())
    }

    fn knows(&self, email: &str) -> bool {
        let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain);
        self.domains.iter().any(|known| known.eq_ignore_ascii_case(domain))
    }
}
