//! What README shows, where it compiles.

#![allow(dead_code)]

mod declared {
    use zoom_api::meetings::registrants::{RegistrantAction, RegistrantRef};
    use zoom_api::types::MeetingId;
    use zoom_api::{NoContent, zoom_endpoint};

    #[rustfmt::skip]
    mod short {
        use super::*;

        /// Approves, cancels or denies registrants of a meeting.
        #[zoom_endpoint(PUT, "/meetings/<meeting_id>/registrants/status", form, scopes = "meeting:write")]
        pub fn update_registrant_status(
            /// The meeting.
            meeting_id: MeetingId,
            /// One occurrence of a recurring meeting; every occurrence when left out.
            #[query] occurrence_id: Option<String>,
            /// What to do.
            action: RegistrantAction,
            /// To whom; at most 30.
            registrants: Option<Vec<RegistrantRef>>,
        ) -> NoContent;
    }
}

mod calls {
    use jiff::civil::date;
    use zoom_api::meetings::recordings::list_recordings;
    use zoom_api::meetings::registrants::{
        RegistrantAction, RegistrantRef, UpdateRegistrantStatus, UpdateRegistrantStatusError, update_registrant_status,
    };
    use zoom_api::users::users::list_users;
    use zoom_api::{Client, NoContent};
    use zoom_mock::MockZoom;

    #[rustfmt::skip]
    async fn denies(account_id: &str, client_id: &str, client_secret: &str) -> zoom_api::Result<()> {
        let client = Client::builder().server_to_server(account_id, client_id, client_secret).build()?;

        let call = update_registrant_status(85746065, RegistrantAction::Deny)
            .registrants([RegistrantRef::new().id("9tboDiHUQAeOnbmudzWa5g")]);

        match client.send(call).await {
            Ok(NoContent) => println!("denied"),
            Err(error) => match error.case::<UpdateRegistrantStatus>() {
                Some(UpdateRegistrantStatusError::NotMeetingHost) => println!("ask the host"),
                _ => println!("{error}"),
            },
        }
        Ok(())
    }

    #[rustfmt::skip]
    async fn lists(client: Client) -> zoom_api::Result<()> {
        let year = list_recordings("me").from(date(2026, 1, 1)).to(date(2026, 12, 31));
        let mut recordings = client.items(year).by_month();
        while let Some(meeting) = recordings.next().await {
            println!("{}", meeting?.topic.unwrap_or_default());
        }
        let everybody = client.items(list_users().page_size(300)).collect_all().await?;
        println!("{} users", everybody.len());
        Ok(())
    }

    #[rustfmt::skip]
    #[tokio::test]
    async fn the_mock_says_a_failure() -> Result<(), Box<dyn std::error::Error>> {
        let mock = MockZoom::start().await?;
        mock.on::<UpdateRegistrantStatus>().fail(UpdateRegistrantStatusError::NotMeetingHost);
        let error = mock.client()?.send(update_registrant_status(85746065, RegistrantAction::Deny)).await.unwrap_err();
        assert_eq!(error.case::<UpdateRegistrantStatus>(), Some(UpdateRegistrantStatusError::NotMeetingHost));
        Ok(())
    }
}

#[rustfmt::skip]
mod added {
    use zoom_api::{zoom_endpoint, zoom_model};

    /// Lists the rooms of an account.
    #[zoom_endpoint(GET, "/rooms", scopes = ["room:read:admin", "room:read:list_rooms:admin"], rate_limit = Medium, paged = rooms)]
    pub fn list_rooms(
        /// How many rooms a page holds: 30 when left out, at most 300.
        page_size: Option<u32>,
        /// The page to continue with.
        next_page_token: Option<String>,
    ) -> RoomPage;

    /// One page of rooms.
    #[zoom_model]
    pub struct RoomPage {
        /// The token of the next page.
        pub next_page_token: Option<String>,
        /// The rooms.
        pub rooms: Vec<Room>,
    }

    /// A room.
    #[zoom_model]
    pub struct Room {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: Option<String>,
    }
}
