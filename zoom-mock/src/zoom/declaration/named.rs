//! Texts by the names of their fields.

/// The words in names of fields with the name of a person.
const PEOPLE: [&str; 14] = [
    "agent",
    "assignee",
    "by_name",
    "callee",
    "caller",
    "contact",
    "customer",
    "display",
    "full",
    "host",
    "member",
    "owner",
    "participant",
    "user",
];

/// The words in names of fields with a phone number.
const PHONES: [&str; 7] = ["callee", "caller", "dial", "did_", "fax", "phone", "sms"];

/// Returns a plausible text for a field, whose name is in lower case.
pub(super) fn text(name: &str) -> &'static str {
    let has = |word: &&str| name.contains(*word);
    let is = |names: &[&str]| names.contains(&name);
    let ends_with = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    match name {
        _ if name == "id" || ends_with(&["_id"]) => "abc123",
        _ if has(&"email") => "jchill@example.com",
        _ if has(&"url") => "https://example.com",
        _ if has(&"ip_address") || ends_with(&["_ip"]) || name == "ip" => "192.0.2.1",
        _ if has(&"country") => "US",
        _ if ends_with(&["currency"]) => "USD",
        _ if ends_with(&["language"]) => "en-US",
        _ if ends_with(&["timezone", "time_zone"]) => "UTC",
        _ if ends_with(&["_at", "_time"]) || name == "date_time" => "2030-01-31T09:30:00Z",
        _ if ends_with(&["date"]) => "2030-01-31",
        _ if is(&["first_name", "given_name"]) => "Jill",
        _ if is(&["last_name", "family_name"]) => "Chill",
        _ if is(&["file_name", "filename"]) => "example.txt",
        _ if has(&"name") && PEOPLE.iter().any(has) => "Jill Chill",
        _ if has(&"name") => "Example",
        _ if name == "number" || PHONES.iter().any(has) && (has(&"number") || has(&"phone")) => "+12025550123",
        _ if has(&"number") => "1001",
        _ => "example",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_are_plausible() {
        let expected = [
            ("phone_number_id", "abc123"),
            ("callee_did_number", "+12025550123"),
            ("phone", "+12025550123"),
            ("po_number", "1001"),
            ("document_number", "1001"),
            ("queue_name", "Example"),
            ("last_modified_user_name", "Jill Chill"),
            ("file_name", "example.txt"),
            ("ip_address", "192.0.2.1"),
            ("device_private_ip", "192.0.2.1"),
            ("caller_country_iso_code", "US"),
            ("currency", "USD"),
            ("description", "example"),
        ];
        for (name, text) in expected {
            assert_eq!(super::text(name), text, "{name}");
        }
    }
}
