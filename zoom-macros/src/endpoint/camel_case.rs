//! Conversion to upper camel case.

/// Converts `snake_case` and other cases to `UpperCamelCase`.
pub(super) fn camel_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in name.split('_').filter(|word| !word.is_empty()) {
        let mut chars = word.chars();
        out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        let is_uppercase = word.len() > 1 && word.chars().all(|char| char.is_uppercase() || char.is_numeric());
        if is_uppercase && name.contains('_') {
            out.push_str(&chars.as_str().to_lowercase());
        } else {
            out.push_str(chars.as_str());
        }
    }
    out
}
