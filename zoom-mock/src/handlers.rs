//! The operations that the account really carries out, by method and path.

mod access;
mod call;
mod list;
mod meetings;
mod page;
mod past;
mod questions;
mod recordings;
mod register;
mod registrants;
mod status;
mod users;

pub(crate) use call::Call;

use zoom_api::EndpointInfo;
use zoom_api::endpoint::Base;

use crate::account::Account;
use crate::reply::Reply;

/// Carries one operation out.
pub(crate) type Handler = fn(&mut Account, &Call<'_>) -> Result<Reply, Reply>;

/// What carries an endpoint out, where the account does; its name and those of its places are its own.
pub(crate) fn of(info: &EndpointInfo) -> Option<Handler> {
    if info.base != Base::Rest {
        return None;
    }
    Some(match line(info).as_str() {
        "GET /users" => users::list,
        "POST /users" => users::create,
        "GET /users/<>" => users::get,
        "PATCH /users/<>" => users::update,
        "DELETE /users/<>" => users::delete,
        "PUT /users/<>/status" => users::update_status,
        "GET /users/<>/meetings" | "GET /users/<>/webinars" => meetings::list,
        "POST /users/<>/meetings" | "POST /users/<>/webinars" => meetings::create,
        "GET /meetings/<>" | "GET /webinars/<>" => meetings::get,
        "PATCH /meetings/<>" | "PATCH /webinars/<>" => meetings::update,
        "DELETE /meetings/<>" | "DELETE /webinars/<>" => meetings::delete,
        "PUT /meetings/<>/status" | "PUT /webinars/<>/status" => meetings::update_status,
        "GET /meetings/<>/registrants" | "GET /webinars/<>/registrants" => list::list_registrants,
        "POST /meetings/<>/registrants" | "POST /webinars/<>/registrants" => register::add_registrant,
        "POST /meetings/<>/batch_registrants" | "POST /webinars/<>/batch_registrants" => register::add_registrants,
        "GET /meetings/<>/registrants/<>" | "GET /webinars/<>/registrants/<>" => registrants::get_registrant,
        "DELETE /meetings/<>/registrants/<>" | "DELETE /webinars/<>/registrants/<>" => registrants::delete_registrant,
        "GET /meetings/<>/registrants/questions" | "GET /webinars/<>/registrants/questions" => questions::list,
        "PATCH /meetings/<>/registrants/questions" | "PATCH /webinars/<>/registrants/questions" => questions::update,
        "PUT /meetings/<>/registrants/status" | "PUT /webinars/<>/registrants/status" => {
            status::update_registrant_status
        }
        "GET /past_meetings/<>" => past::get,
        "GET /past_meetings/<>/participants" => past::list_participants,
        "GET /users/<>/recordings" => recordings::list,
        "GET /meetings/<>/recordings" => recordings::get,
        "DELETE /meetings/<>/recordings" => recordings::delete,
        "PUT /meetings/<>/recordings/status" => recordings::recover,
        "DELETE /meetings/<>/recordings/<>" => recordings::delete_file,
        "PUT /meetings/<>/recordings/<>/status" => recordings::recover_file,
        _ => return None,
    })
}

/// `GET /users/<>` for `GET /users/<user_id>`.
fn line(info: &EndpointInfo) -> String {
    let blank = |segment: &'static str| if segment.starts_with('<') { "<>" } else { segment };
    let path: Vec<&str> = info.path.split('/').map(blank).collect();
    format!("{} {}", info.method, path.join("/"))
}
