//! The words of error messages that are kept; all others may be personal.

/// Words of Zoom's documented messages.
const KNOWN: &str = "
    a about above access account action add admin after again all allow allowed already also an and any api app are as at
    authorized be been before belong belongs body but by call can cannot change code concurrent contain contains create daily
    data date day days delete disabled does doesn't don't duplicate email empty enabled end ended error exceeded exist exists
    expired failed feature field file first for format found from get give given gmt group has have header here host id in
    inactive invalid is it its known later length limit limits list maximum meeting message method minimum missing more must
    name new no not number of on one only or page parameter per per-second permission permissions phone plan please previous
    privilege query rate reached recording refer registrant registrants registration request requested requests require
    required requires resource response role same scope scopes second see set should start started status such support
    supported than that the there these this time to token too try type unknown update updated use user users valid
    validation value version was webinar with without you your zoom";

/// Returns a message in which every other word is replaced.
pub(super) fn message(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().map(|word| if is_known(word) { word } else { "…" }).collect();
    words.join(" ")
}

fn is_known(word: &str) -> bool {
    let bare = word.trim_matches(|letter: char| {
        matches!(letter, '.' | ',' | ':' | ';' | '!' | '"' | '\'' | '(' | ')' | '[' | ']')
    });
    let is_scope =
        bare.contains(':') && bare.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b':' | b'_'));
    is_scope || KNOWN.split_whitespace().any(|known| known.eq_ignore_ascii_case(bare))
}
