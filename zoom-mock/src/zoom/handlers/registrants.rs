//! Operations on the registrants of meetings and webinars.

mod add;
mod questions;
mod status;

use zoom_meetings::{registrants as meeting, webinar_registrants as webinar};

use super::call::Call;
use super::failure_reason::FailureReason::{
    Full, InvalidRegistrantId, NotAccessible, NotFound, NotHost, NotScheduledOnce, Over, RegistrantNotFound,
    RegistrationNotRequired,
};
use super::operation::{Operation, bind};
use super::{access, page};
use crate::http::Reply;
use crate::zoom::account::{Account, Registrant};

pub(super) fn operations() -> Vec<Operation> {
    of_meetings().into_iter().chain(of_webinars().into_iter().map(Operation::for_webinars)).collect()
}

fn of_meetings() -> Vec<Operation> {
    use meeting::*;

    vec![
        bind::<ListRegistrants>(
            list,
            [
                (NotFound, ListRegistrantsError::MeetingNotFound),
                (NotAccessible, ListRegistrantsError::CannotAccessMeeting),
            ],
        ),
        bind::<GetRegistrant>(
            get,
            [(NotFound, GetRegistrantError::MeetingNotFound), (NotAccessible, GetRegistrantError::CannotAccessMeeting)],
        ),
        bind::<DeleteRegistrant>(
            delete,
            [
                (NotFound, DeleteRegistrantError::MeetingNotFound),
                (NotAccessible, DeleteRegistrantError::CannotAccessMeeting),
            ],
        ),
        bind::<AddRegistrant>(
            add::add_registrant,
            [
                (NotFound, AddRegistrantError::MeetingNotFound),
                (NotAccessible, AddRegistrantError::CannotAccessMeeting),
                (Full, AddRegistrantError::MeetingFull),
            ],
        ),
        bind::<AddRegistrants>(
            add::add_registrants,
            [
                (NotFound, AddRegistrantsError::MeetingNotFound),
                (RegistrationNotRequired, AddRegistrantsError::RegistrationNotRequired),
                (NotScheduledOnce, AddRegistrantsError::NotScheduledMeeting),
                (Over, AddRegistrantsError::MeetingOver),
                (Full, AddRegistrantsError::MeetingFull),
            ],
        ),
        bind::<ListRegistrationQuestions>(
            questions::list,
            [(NotFound, ListRegistrationQuestionsError::MeetingNotFound)],
        ),
        bind::<UpdateRegistrationQuestions>(
            questions::update,
            [(NotFound, UpdateRegistrationQuestionsError::MeetingNotFound)],
        ),
        bind::<UpdateRegistrantStatus>(
            status::update,
            [
                (NotFound, UpdateRegistrantStatusError::MeetingNotFound),
                (NotAccessible, UpdateRegistrantStatusError::CannotAccessMeeting),
                (NotHost, UpdateRegistrantStatusError::NotMeetingHost),
                (RegistrationNotRequired, UpdateRegistrantStatusError::RegistrationNotRequired),
                (RegistrantNotFound, UpdateRegistrantStatusError::MeetingOrRegistrantNotFound),
            ],
        ),
    ]
}

fn of_webinars() -> Vec<Operation> {
    use webinar::*;

    vec![
        bind::<ListRegistrants>(
            list,
            [
                (NotFound, ListRegistrantsError::WebinarNotFound),
                (NotAccessible, ListRegistrantsError::NoPlanOrPermission),
            ],
        ),
        bind::<GetRegistrant>(
            get,
            [
                (NotFound, GetRegistrantError::WebinarNotFound),
                (NotAccessible, GetRegistrantError::NoPlanOrPermission),
                (RegistrantNotFound, GetRegistrantError::RegistrantNotFound),
            ],
        ),
        bind::<DeleteRegistrant>(
            delete,
            [
                (NotFound, DeleteRegistrantError::WebinarNotFound),
                (RegistrationNotRequired, DeleteRegistrantError::RegistrantNotFoundOrNoRegistration),
                (InvalidRegistrantId, DeleteRegistrantError::InvalidRegistrantOrWebinarId),
            ],
        ),
        bind::<AddRegistrant>(
            add::add_registrant,
            [
                (NotFound, AddRegistrantError::WebinarNotFound),
                (NotAccessible, AddRegistrantError::NoPlanOrPermission),
                (RegistrationNotRequired, AddRegistrantError::RegistrationRejected),
            ],
        ),
        bind::<AddRegistrants>(
            add::add_registrants,
            [
                (NotFound, AddRegistrantsError::WebinarNotFound),
                (NotScheduledOnce, AddRegistrantsError::InvalidWebinarIdOrType),
                (Over, AddRegistrantsError::WebinarOver),
                (Full, AddRegistrantsError::WebinarFull),
            ],
        ),
        bind::<ListRegistrationQuestions>(
            questions::list,
            [(NotFound, ListRegistrationQuestionsError::WebinarNotFound)],
        ),
        bind::<UpdateRegistrationQuestions>(
            questions::update,
            [
                (NotFound, UpdateRegistrationQuestionsError::WebinarNotFound),
                (NotAccessible, UpdateRegistrationQuestionsError::NoPlanOrPermission),
            ],
        ),
        bind::<UpdateRegistrantStatus>(
            status::update,
            [
                (NotFound, UpdateRegistrantStatusError::WebinarNotFound),
                (NotAccessible, UpdateRegistrantStatusError::NoPlanOrPermission),
            ],
        ),
    ]
}

fn list(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::require_registration(meeting, call)?;
    let occurrence = access::occurrence(meeting, call)?;
    let status = call.choice("status", &["approved", "pending", "denied"])?;
    let is_listed = |registrant: &&Registrant| registrant.status_for(occurrence).as_str() == status;
    let registrants: Vec<&Registrant> = meeting.registrants.iter().filter(is_listed).collect();
    let to_json = |registrant: &&Registrant| registrant.to_json(occurrence, meeting.join_url_of(&registrant.id));
    Ok(call.success(&page::of(call, page::MAX_SIZE, "registrants", &registrants, to_json)?.into()))
}

fn get(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    let id = call.path_param(1);
    let registrant = meeting.find_registrant(id).ok_or_else(|| registrant_not_found(call, id))?;
    Ok(call.success(&registrant.to_json(None, meeting.join_url_of(&registrant.id))))
}

fn delete(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::require_registration(meeting, call)?;
    access::occurrence(meeting, call)?;
    let id = call.path_param(1);
    if meeting.find_registrant(id).is_none() {
        return Err(call.fail(InvalidRegistrantId, format!("The registrant ID is invalid: {id}.")));
    }
    meeting.registrants.retain(|registrant| registrant.id != id);
    Ok(call.no_content())
}

fn registrant_not_found(call: &Call<'_>, id_or_email: &str) -> Reply {
    call.fail(RegistrantNotFound, format!("Registrant not found: {id_or_email}."))
}
