//! Splitting names into words, and joining words to names.
//!
//! A word ends at any character except letters and digits, before a capital that follows a small letter (`meetingId`), and
//! before the last capital of a run that a small letter follows (`RTMSStatus`). A run followed by a single `s` is one word (`PACs`).

/// Splits a name or phrase into words in lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    let letters: Vec<char> = html_escape::decode_html_entities(text)
        .replace("Q&A", "qa")
        .replace("H.323", "h323")
        .replace("QoS", "qos")
        .replace(['\'', '’'], "")
        .chars()
        .collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (index, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() || starts_word(&letters, index) {
            words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty()));
        }
        if letter.is_ascii_alphanumeric() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

fn starts_word(letters: &[char], index: usize) -> bool {
    let at = |index: Option<usize>| index.and_then(|index| letters.get(index)).copied().unwrap_or(' ');
    let (before, own) = (at(index.checked_sub(1)), at(Some(index)));
    let (next, after) = (at(Some(index + 1)), at(Some(index + 2)));
    if !own.is_ascii_uppercase() {
        return false;
    }
    let is_plural_of_run = next == 's' && !after.is_ascii_alphanumeric();
    let ends_run = before.is_ascii_uppercase() && next.is_ascii_lowercase() && !is_plural_of_run;
    before.is_ascii_lowercase() || (before.is_ascii_digit() && next.is_ascii_lowercase()) || ends_run
}

/// `meeting_id`.
pub(crate) fn snake<T: AsRef<str>>(words: &[T]) -> String {
    words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("_")
}

/// `MeetingId`.
pub(crate) fn pascal<T: AsRef<str>>(words: &[T]) -> String {
    words.iter().map(|word| capital(word.as_ref())).collect()
}

/// With a capital in front.
pub(crate) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The default wire value of a variant: its name in snake case, where each capital starts a word.
pub(crate) fn wire_of_variant(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_words() {
        let snake = |text: &str| snake(&words(text));
        assert_eq!(snake("meetingUUID"), "meeting_uuid");
        assert_eq!(snake("meetingRTMSStatusUpdate"), "meeting_rtms_status_update");
        assert_eq!(snake("List a user's PACs"), "list_a_users_pacs");
        assert_eq!(snake("Q&A"), "qa");
        assert_eq!(snake("more-than 10,000"), "more_than_10_000");
        assert_eq!(snake("h323Devices"), "h323_devices");
        assert_eq!(snake("日本"), "");
    }

    #[test]
    fn writes_names() {
        assert_eq!(pascal(&words("last_name")), "LastName");
        assert_eq!(wire_of_variant("LastName"), "last_name");
        assert_eq!(wire_of_variant("From1To20"), "from1_to20");
    }
}
