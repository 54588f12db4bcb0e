//! Lists registrants.

use super::Call;
use super::registrants::join_url;
use super::{access, page};
use crate::account::{Account, Registrant};
use crate::reply::Reply;

pub(super) fn list_registrants(account: &mut Account, call: &Call<'_>) -> Result<Reply, Reply> {
    let meeting = access::meeting(account, call)?;
    access::needs_registration(meeting, call)?;
    let occurrence = access::occurrence(meeting, call)?;
    let status = call.choice("status", &["approved", "pending", "denied"])?;
    let is_wanted = |registrant: &&Registrant| registrant.status_for(occurrence).as_str() == status;
    let wanted: Vec<&Registrant> = meeting.registrants.iter().filter(is_wanted).collect();
    let show = |registrant: &&Registrant| registrant.to_json(occurrence, join_url(meeting, &registrant.id));
    Ok(call.done(&page::of(call, "registrants", &wanted, show)?.into()))
}
