//! The output of `zoomctl show NAME --rust`, each in a function.
#![allow(clippy::all, dead_code, deprecated, unused)]

#[rustfmt::skip]
mod registrants_update_registrant_status {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::RegistrantAction;
        use zoom_api::meetings::registrants::update_registrant_status;

        client.send(update_registrant_status(85746065, RegistrantAction::Approve)).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod registrants_list_registrants {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::registrants::list_registrants;

        let mut items = client.items(list_registrants(85746065));
        while let Some(item) = items.next().await {
            println!("{:?}", item?);
        }
        Ok(())
    }
}

#[rustfmt::skip]
mod registrants_add_registrant {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::registrants::{NewRegistrant, add_registrant};

        let response = client.send(add_registrant(85746065, NewRegistrant::new("Jill", "jchill@example.com"))).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod create_meeting {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::meetings::{NewMeeting, create_meeting};

        let response = client.send(create_meeting("me", NewMeeting::new())).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod update_meeting {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::meetings::{MeetingUpdate, update_meeting};

        client.send(update_meeting(85746065, MeetingUpdate::new())).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod meetings_list_meetings {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::meetings::list_meetings;

        let mut items = client.items(list_meetings("me"));
        while let Some(item) = items.next().await {
            println!("{:?}", item?);
        }
        Ok(())
    }
}

#[rustfmt::skip]
mod meetings_recordings_list_recordings {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::recordings::list_recordings;

        let mut items = client.items(list_recordings("me"));
        while let Some(item) = items.next().await {
            println!("{:?}", item?);
        }
        Ok(())
    }
}

#[rustfmt::skip]
mod get_meeting_recordings {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::recordings::get_meeting_recordings;

        let response = client.send(get_meeting_recordings("4444AAAiAAAAAiAiAiiAii==")).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod list_users {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::users::users::list_users;

        let mut items = client.items(list_users());
        while let Some(item) = items.next().await {
            println!("{:?}", item?);
        }
        Ok(())
    }
}

#[rustfmt::skip]
mod create_user {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::users::users::{CreateUserAction, create_user};

        let response = client.send(create_user(CreateUserAction::Create)).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod update_user_status {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::users::users::{UserStatusAction, update_user_status};

        client.send(update_user_status("me", UserStatusAction::Activate)).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod list_zoom_rooms {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::accounts::dashboard_zoom_rooms::list_zoom_rooms;

        let mut items = client.items(list_zoom_rooms());
        while let Some(item) = items.next().await {
            println!("{:?}", item?);
        }
        Ok(())
    }
}

#[rustfmt::skip]
mod update_locked_account_settings {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::accounts::account_locked_settings::{GeneralLocksUpdate, LockedAccountSettingsUpdate, update_locked_account_settings};

        client.send(update_locked_account_settings(
            "abc123",
            LockedAccountSettingsUpdate::General(GeneralLocksUpdate::new().into()),
        )).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod create_data_request {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use jiff::Timestamp;
        use zoom_api::accounts::data_requests::{ExportRequestType, NewDataRequest, NewExport, create_data_request};

        let response = client.send(create_data_request(
            NewDataRequest::Export(NewExport::new(["jchill@example.com".to_owned()], "2026-11-24T09:30:00Z".parse::<Timestamp>()?, "2026-11-24T09:30:00Z".parse::<Timestamp>()?, ExportRequestType::Export).into()),
        )).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod information_barriers_create_policy {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::accounts::information_barriers::{Policy, PolicySettings, PolicyStatus, PolicyType, create_policy};

        let response = client.send(create_policy(
            Policy::new("abc123", "abc123", "Jill Chill", PolicySettings::new(true, true, true, true, true, true, true, true), PolicyStatus::Disabled, "abc123", PolicyType::BlockWithChat),
        )).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod accounts_roles_create_role {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::accounts::roles::create_role;

        let response = client.send(create_role()).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod meetings_devices_add_device {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::devices::{NewDevice, NewDeviceType, add_device};

        client.send(add_device(
            NewDevice::new("Jill Chill", "text", "text", "text", "text", NewDeviceType::RoomComputer),
        )).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod upgrade_appliances {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::phone_appliances::{ApplianceUpgrade, FirmwareUpgrade, FirmwareUpgradeType, upgrade_appliances};

        client.send(upgrade_appliances(
            "abc123",
            ApplianceUpgrade::FirmwareVersions(FirmwareUpgrade::new(FirmwareUpgradeType::UpgradeFirmware).into()),
        )).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod enable_sip_phone {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::sip_phones::{NewSipPhone, Server, enable_sip_phone};

        let response = client.send(enable_sip_phone(
            NewSipPhone::new("Jill Chill", "text", "text", "jchill@example.com", "Jill Chill", Server::new()),
        )).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod create_name_tag {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::meetings::webinar_branding::{NewNameTag, create_name_tag};

        let response = client.send(create_name_tag(85746065, NewNameTag::new("Jill Chill", "text", "text", "text"))).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod webinar_branding_upload_virtual_background {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::FilePart;
        use zoom_api::meetings::webinar_branding::upload_virtual_background;

        let response = client.send(upload_virtual_background(85746065, FilePart::from_path("picture.png").await?)).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod list_meeting_activities {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use jiff::civil::Date;
        use zoom_api::meetings::meeting_reports::{ActivityType, list_meeting_activities};

        let mut items = client.items(list_meeting_activities(
            "2026-11-24".parse::<Date>()?,
            "2026-11-24".parse::<Date>()?,
            ActivityType::AllActivities,
        ));
        while let Some(item) = items.next().await {
            println!("{:?}", item?);
        }
        Ok(())
    }
}

#[rustfmt::skip]
mod list_meeting_summary_templates {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::users::profiles::list_meeting_summary_templates;

        let response = client.send(list_meeting_summary_templates("me")).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod update_presence_status {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::users::profiles::{PresenceStatusUpdate, PresenceUpdate, PresenceUpdateState, update_presence_status};

        client.send(update_presence_status(
            "me",
            PresenceStatusUpdate::Status(PresenceUpdate::new(PresenceUpdateState::Away).into()),
        )).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod update_features {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::users::UserRef;
        use zoom_api::users::users::{FeatureType, FeatureUpdate, update_features};

        let response = client.send(update_features(
            FeatureUpdate::new(FeatureType::UserType, "text", [UserRef::new()]),
        )).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod upload_picture {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use zoom_api::FilePart;
        use zoom_api::users::profiles::upload_picture;

        let response = client.send(upload_picture("me", FilePart::from_path("picture.png").await?)).await?;
        Ok(())
    }
}

#[rustfmt::skip]
mod get_crc_port_usage {
    async fn call(client: &zoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
        use jiff::civil::Date;
        use zoom_api::accounts::dashboard_clients::get_crc_port_usage;

        let response = client.send(get_crc_port_usage("2026-11-24".parse::<Date>()?, "2026-11-24".parse::<Date>()?)).await?;
        Ok(())
    }
}
