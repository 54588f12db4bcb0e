//! Types as a macro sees them: by the last segment of their path.

use syn::{GenericArgument, Ident, PathArguments, PathSegment, Type};

/// The last segment of a type's path: `Option<T>` in `std::option::Option<T>`.
fn last_segment(ty: &Type) -> Option<&PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        Type::Group(group) => last_segment(&group.elem),
        Type::Paren(paren) => last_segment(&paren.elem),
        _ => None,
    }
}

/// The name of the last segment: `Option` in `std::option::Option<T>`.
pub(crate) fn last_name(ty: &Type) -> Option<&Ident> {
    last_segment(ty).map(|last| &last.ident)
}

/// Whether the last segment has the given name.
pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    last_name(ty).is_some_and(|last| last == name)
}

/// The first type argument: `T` in `Option<T>`.
pub(crate) fn first_argument(ty: &Type) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &last_segment(ty)?.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// `T` in `Name<T>`; `None` for other types.
pub(crate) fn argument_of<'t>(ty: &'t Type, name: &str) -> Option<&'t Type> {
    first_argument(ty).filter(|_| is_named(ty, name))
}
