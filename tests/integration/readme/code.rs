//! The snippets of README.

#![allow(dead_code)]

#[rustfmt::skip]
mod declaration {
    use zoom_api::meetings::registrants::{RegistrantAction, RegistrantRef};
    use zoom_api::types::MeetingId;
    use zoom_api::{NoContent, zoom_endpoint};

    /// Approves, cancels or denies registrants of a meeting.
    #[zoom_endpoint(PUT, "/meetings/<meeting_id>/registrants/status", form, scopes = "meeting:write")]
    pub fn update_registrant_status(
        /// The meeting.
        meeting_id: MeetingId,
        /// Occurrence of a recurring meeting; without it, the whole series.
        #[query] occurrence_id: Option<String>,
        /// Action to take.
        action: RegistrantAction,
        /// Registrants to update, at most 30.
        registrants: Option<Vec<RegistrantRef>>,
    ) -> NoContent;
}

mod mock {
    use zoom_api::meetings::registrants::{
        RegistrantAction, UpdateRegistrantStatus, UpdateRegistrantStatusError, update_registrant_status,
    };
    use zoom_mock::MockZoom;

    #[rustfmt::skip]
    #[tokio::test]
    async fn the_mock_fails_with_a_named_error() -> Result<(), Box<dyn std::error::Error>> {
        let mock = MockZoom::start().await?;
        mock.on::<UpdateRegistrantStatus>().fail(UpdateRegistrantStatusError::NotMeetingHost);
        let error = mock.client()?.send(update_registrant_status(85746065, RegistrantAction::Deny)).await.unwrap_err();
        assert_eq!(error.case::<UpdateRegistrantStatus>(), Some(UpdateRegistrantStatusError::NotMeetingHost));
        Ok(())
    }
}
