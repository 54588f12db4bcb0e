//! Every rule that joins the attribute with the signature: what comes out is an endpoint.

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::{Attribute, LitStr, Type, parse_quote};

use super::attr::Attr;
use super::checked::{Body, BodyWord, Endpoint, Face, Kind, Method, Param, Piece, Shape};
use super::path::{Place, Template};
use super::signature::{Declaration, Mark, MarkKind, Parameter, first_argument, last_name};
use crate::errors::{Errors, did_you_mean};

/// Checks a declaration; `None` where too little of it could be read, with the reason noted.
pub(super) fn validate<'a>(
    attr: &'a Attr,
    declaration: &'a Declaration,
    errors: &mut Errors,
) -> Option<Endpoint<'a>> {
    let template = attr.path.as_ref().map(|path| Template::read(path, errors));
    if let Some(template) = &template {
        match_places(template, declaration, errors);
    }
    let (method, _) = *attr.method.as_ref()?;
    let template = template?;
    let places = place_names(&template.places);
    let params = resolve(declaration, &places, method, attr, errors);
    let body = body(method, attr, &params, errors);
    check_names(&params, declaration, errors);
    check_values(&params, body, errors);
    check_paged(attr, &params, errors);
    let pieces = pieces(&template, &params);
    let face = face(attr, declaration, params, body)?;
    Some(Endpoint {
        method,
        path: template.text,
        pieces,
        body,
        scopes: attr
            .options
            .scopes
            .iter()
            .flat_map(|scopes| &scopes.0)
            .map(LitStr::value)
            .collect(),
        rate_limit: attr.options.rate_limit.as_ref().map(|label| label.0),
        success: success(attr, &face.output),
        idempotent: attr
            .options
            .idempotent
            .as_ref()
            .map_or(method.is_idempotent(), |flag| flag.0),
        paged: attr.options.paged.as_ref().map(|field| &field.0),
        base: attr.options.base.as_ref().map(|base| base.0),
        errors: attr
            .options
            .errors
            .as_ref()
            .map_or(&[], |entries| &entries.0),
        face,
    })
}

/// What callers see, as far as it could be read.
pub(super) fn salvage<'a>(attr: &'a Attr, declaration: &'a Declaration) -> Option<Face<'a>> {
    let template = attr
        .path
        .as_ref()
        .map(|path| Template::read(path, &mut Errors::default()));
    let places = template
        .iter()
        .flat_map(|template| place_names(&template.places))
        .collect::<Vec<_>>();
    let method = attr
        .method
        .as_ref()
        .map_or(Method::Post, |(method, _)| *method);
    let params = resolve(declaration, &places, method, attr, &mut Errors::default());
    let body = body(method, attr, &params, &mut Errors::default());
    face(attr, declaration, params, body)
}

fn face<'a>(
    attr: &'a Attr,
    declaration: &'a Declaration,
    params: Vec<Param<'a>>,
    body: Body,
) -> Option<Face<'a>> {
    let (docs, attrs) = declaration
        .attrs
        .iter()
        .partition(|attribute| attribute.path().is_ident("doc"));
    let runtime = attr.options.runtime.as_ref().map(|path| path.0.clone());
    let sends_files = params.iter().any(|param| is_file(param.ty));
    Some(Face {
        runtime: runtime.unwrap_or_else(|| parse_quote!(::zoom_api)),
        docs,
        attrs,
        vis: &declaration.vis,
        name: &declaration.name,
        params,
        output: declaration.output.clone()?,
        chooses_encoding: body == Body::Fields(BodyWord::Form) && !sends_files,
    })
}

fn place_names(places: &[Place]) -> Vec<String> {
    places.iter().map(|place| place.name.clone()).collect()
}

/// Sees that each place of the path has its argument; a near miss is one mistake, not two.
fn match_places(template: &Template<'_>, declaration: &Declaration, errors: &mut Errors) {
    let names: Vec<String> = declaration
        .params
        .iter()
        .map(|param| param.name.unraw().to_string())
        .collect();
    let is_place = |name: &String| template.places.iter().any(|place| place.name == *name);
    let free: Vec<&str> = names
        .iter()
        .filter(|name| !is_place(name))
        .map(String::as_str)
        .collect();
    for place in template
        .places
        .iter()
        .filter(|place| !names.contains(&place.name))
    {
        let name = &place.name;
        let help = match did_you_mean(name, free.iter().copied()) {
            Some(near) => format!("an argument with a similar name exists: write `<{near}>`"),
            None => format!("add an argument `{name}: …`"),
        };
        let message = format!("path parameter `<{name}>` has no matching argument");
        template.error(std::slice::from_ref(&place.range), message, help, errors);
    }
}

/// Gives each argument its kind, wire name and shape.
fn resolve<'a>(
    declaration: &'a Declaration,
    places: &[String],
    method: Method,
    attr: &Attr,
    errors: &mut Errors,
) -> Vec<Param<'a>> {
    let has_body = method.has_body() || (method.may_have_body() && attr.body.is_some());
    let resolve = |parameter: &'a Parameter| {
        let in_path = places.contains(&parameter.name.unraw().to_string());
        let (kind, wire) = kind(parameter, in_path, has_body, errors);
        let shape = shape(&parameter.ty, &kind);
        check_place(parameter, &kind, method, errors);
        Param {
            name: &parameter.name,
            wire,
            ty: &parameter.ty,
            shape,
            kind,
            docs: parameter.docs.iter().collect(),
            attrs: parameter.attrs.iter().collect(),
            cfgs: parameter.cfgs.iter().collect(),
        }
    };
    declaration.params.iter().map(resolve).collect()
}

fn kind(
    parameter: &Parameter,
    in_path: bool,
    has_body: bool,
    errors: &mut Errors,
) -> (Kind, String) {
    let own = parameter.name.unraw().to_string();
    let renamed = |rename: &Option<LitStr>| rename.as_ref().map_or(own.clone(), LitStr::value);
    match &parameter.mark {
        Some(mark) if in_path => {
            let written = mark.attribute.path().to_token_stream();
            let message =
                format!("`{own}` is in the path, and marked `#[{written}]`: remove one of the two");
            errors.at(&mark.attribute, message);
            (Kind::Path, own)
        }
        Some(Mark {
            kind: MarkKind::Query { rename, csv },
            ..
        }) => (Kind::Query { csv: *csv }, renamed(rename)),
        Some(Mark {
            kind: MarkKind::Header(name),
            ..
        }) => (Kind::Header, renamed(name)),
        Some(Mark {
            kind: MarkKind::Field { rename },
            ..
        }) => (Kind::Field, renamed(rename)),
        Some(Mark {
            kind: MarkKind::Body,
            ..
        }) => (Kind::Body, own),
        None if in_path => (Kind::Path, own),
        None if has_body => (Kind::Field, own),
        None => (Kind::Query { csv: false }, own),
    }
}

fn shape<'a>(ty: &'a Type, kind: &Kind) -> Shape<'a> {
    match (
        last_name(ty).map(ToString::to_string).as_deref(),
        first_argument(ty),
    ) {
        (Some("Option"), Some(inner)) => Shape::Optional(inner),
        (Some("Vec"), Some(_)) if matches!(kind, Kind::Query { .. }) => Shape::List,
        _ => Shape::Required,
    }
}

/// What an argument cannot be where it goes.
fn check_place(parameter: &Parameter, kind: &Kind, method: Method, errors: &mut Errors) {
    let attribute = parameter.mark.as_ref().map(|mark| &mark.attribute);
    match (kind, attribute) {
        (Kind::Path, _) => check_path_argument(parameter, errors),
        (Kind::Field | Kind::Body, Some(attribute)) if !method.may_have_body() => {
            let method = method.as_str();
            errors.at(
                attribute,
                format_args!("a {method} request has no body; use `#[query]`"),
            );
        }
        (Kind::Header, Some(attribute)) => check_header(parameter, attribute, errors),
        _ => {}
    }
}

fn check_path_argument(parameter: &Parameter, errors: &mut Errors) {
    let is_many = last_name(&parameter.ty).is_some_and(|name| name == "Option" || name == "Vec");
    if is_many {
        let inner = first_argument(&parameter.ty)
            .map(|inner| format!(": write `{}`", inner.to_token_stream()));
        let inner = inner.unwrap_or_default();
        errors.at(
            &parameter.ty,
            format_args!("a path parameter is always there, and one value{inner}"),
        );
    }
    if let Some(cfg) = parameter.cfgs.first() {
        errors.at(
            cfg,
            "a path parameter is always there: put the `#[cfg]` on the endpoint",
        );
    }
}

/// Headers that the client sets itself.
const OWN_HEADERS: [&str; 8] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
];

fn check_header(parameter: &Parameter, attribute: &Attribute, errors: &mut Errors) {
    let Some(Mark {
        kind: MarkKind::Header(Some(name)),
        ..
    }) = &parameter.mark
    else {
        return;
    };
    let text = name.value();
    let is_token = |char: char| char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char);
    if OWN_HEADERS.contains(&text.to_lowercase().as_str()) {
        errors.at(
            name,
            format_args!(
                "header `{text}` is set by the client: remove `{}`",
                parameter.name
            ),
        );
    } else if text.is_empty() || !text.chars().all(is_token) {
        let repaired: String = text
            .trim()
            .chars()
            .map(|char| if is_token(char) { char } else { '-' })
            .collect();
        let hint = if repaired.is_empty() {
            "X-Name"
        } else {
            &repaired
        };
        let _ = attribute;
        errors.at(
            name,
            format_args!("`{text}` is not a header name: write `{hint}`"),
        );
    }
}

/// How the body is written, from the word, the method and the arguments.
fn body(method: Method, attr: &Attr, params: &[Param<'_>], errors: &mut Errors) -> Body {
    let word = attr.body.as_ref();
    if let (Some((_, written)), false) = (word, method.may_have_body()) {
        let method = method.as_str();
        errors.at(
            written,
            format_args!("a {method} request has no body; remove `{written}`"),
        );
        return Body::None;
    }
    let mut wholes = params.iter().filter(|param| param.kind == Kind::Body);
    let fields: Vec<&Param<'_>> = params
        .iter()
        .filter(|param| param.kind == Kind::Field)
        .collect();
    if let Some(whole) = wholes.next() {
        if let Some(second) = wholes.next() {
            let message = format!(
                "one argument is the whole body: `{}` already is",
                whole.name
            );
            errors.at(second.name, message);
        }
        return whole_body(whole, &fields, word, errors);
    }
    field_body(&fields, word, errors)
}

fn whole_body(
    whole: &Param<'_>,
    fields: &[&Param<'_>],
    word: Option<&(BodyWord, Ident)>,
    errors: &mut Errors,
) -> Body {
    for field in fields {
        let message = format!(
            "`{}` is the whole body: mark `{}` as `#[query]`, or make it a part of the body's type",
            whole.name, field.name
        );
        errors.at(field.name, message);
    }
    match word {
        Some((BodyWord::Form | BodyWord::UrlEncoded, written)) => {
            let message = format!(
                "a `{written}` body is made of fields: remove `{written}`, or `#[body]` from `{}`",
                whole.name
            );
            errors.at(written, message);
            Body::None
        }
        Some((word, _)) => Body::Whole(*word),
        None => Body::Whole(BodyWord::Json),
    }
}

fn field_body(
    fields: &[&Param<'_>],
    word: Option<&(BodyWord, Ident)>,
    errors: &mut Errors,
) -> Body {
    match (word, fields.is_empty()) {
        (Some((BodyWord::Bytes, written)), _) => {
            errors.at(written, "a `bytes` body is one argument: mark it `#[body]`");
            Body::None
        }
        (Some((word @ (BodyWord::Form | BodyWord::UrlEncoded), written)), true) => {
            errors.at(
                written,
                format_args!(
                    "a `{written}` endpoint needs a field: add an argument, or remove `{written}`"
                ),
            );
            Body::Fields(*word)
        }
        (Some((word, _)), _) => Body::Fields(*word),
        (None, true) => Body::None,
        (None, false) => Body::Fields(BodyWord::Json),
    }
}

/// Each name Zoom reads stands for one argument.
fn check_names(params: &[Param<'_>], declaration: &Declaration, errors: &mut Errors) {
    for (index, param) in params.iter().enumerate() {
        let twin = params
            .iter()
            .take(index)
            .find(|other| is_same_name(other, param));
        if let (Some(first), Some(parameter)) = (twin, declaration.params.get(index)) {
            let message = format!(
                "{} `{}` is set twice (first by `{}`)",
                noun(&param.kind),
                param.wire,
                first.plain_name()
            );
            match rename(parameter) {
                Some(rename) => errors.at(rename, message),
                None => errors.at(param.name, message),
            }
        }
    }
}

fn is_same_name(first: &Param<'_>, second: &Param<'_>) -> bool {
    match (&first.kind, &second.kind) {
        (Kind::Query { .. }, Kind::Query { .. }) | (Kind::Field, Kind::Field) => {
            first.wire == second.wire
        }
        (Kind::Header, Kind::Header) => first.wire.eq_ignore_ascii_case(&second.wire),
        _ => first.plain_name() == second.plain_name(),
    }
}

fn rename(parameter: &Parameter) -> Option<&LitStr> {
    match &parameter.mark.as_ref()?.kind {
        MarkKind::Query { rename, .. } | MarkKind::Field { rename } => rename.as_ref(),
        MarkKind::Header(name) => name.as_ref(),
        MarkKind::Body => None,
    }
}

const fn noun(kind: &Kind) -> &'static str {
    match kind {
        Kind::Path => "path parameter",
        Kind::Query { .. } => "query parameter",
        Kind::Header => "header",
        Kind::Field | Kind::Body => "body field",
    }
}

/// Files go into forms.
fn check_values(params: &[Param<'_>], body: Body, errors: &mut Errors) {
    for param in params.iter().filter(|param| is_file(param.ty)) {
        let in_form = param.kind == Kind::Field && body == Body::Fields(BodyWord::Form);
        if !in_form {
            errors.at(
                param.ty,
                "files need `form`: write it after the path, and leave the argument unmarked",
            );
        }
    }
}

/// Whether a type is a file, or none or many.
pub(super) fn is_file(ty: &Type) -> bool {
    match last_name(ty).map(ToString::to_string).as_deref() {
        Some("FilePart") => true,
        Some("Option" | "Vec") => first_argument(ty).is_some_and(is_file),
        _ => false,
    }
}

/// A paged endpoint can be asked for the next page.
fn check_paged(attr: &Attr, params: &[Param<'_>], errors: &mut Errors) {
    let Some(paged) = &attr.options.paged else {
        return;
    };
    let takes_token = params.iter().any(|param| {
        param.plain_name() == "next_page_token"
            && matches!(
                (&param.kind, param.shape),
                (Kind::Query { .. }, Shape::Optional(_))
            )
    });
    if !takes_token {
        errors.at(&paged.0, "a paged endpoint takes the token of the next page: add `#[query] next_page_token: Option<String>`");
    }
}

/// The path as literal text and places, in order.
fn pieces<'a>(template: &Template<'_>, params: &[Param<'a>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for place in &template.places {
        let literal = template
            .text
            .get(start..place.range.start)
            .unwrap_or_default();
        pieces.push(Piece::Literal(literal.to_owned()));
        let param = params.iter().find(|param| param.plain_name() == place.name);
        pieces.extend(param.map(|param| Piece::Place(param.name)));
        start = place.range.end;
    }
    let rest = template.text.get(start..).unwrap_or_default();
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest.to_owned()));
    }
    pieces
}

fn success(attr: &Attr, output: &Type) -> u16 {
    let is_empty = last_name(output).is_some_and(|name| name == "NoContent");
    let default = if is_empty { 204 } else { 200 };
    attr.options
        .success
        .as_ref()
        .map_or(default, |success| success.0)
}

/// The type an argument's setter or constructor takes.
pub(super) fn taken_type(
    ty: &Type,
    runtime_into: &proc_macro2::TokenStream,
) -> proc_macro2::TokenStream {
    if is_primitive(ty) {
        quote!(#ty)
    } else {
        quote!(impl #runtime_into<#ty>)
    }
}

/// Types that a literal must be able to stand for: `impl Into<u32>` would make `300` ambiguous.
pub(super) fn is_primitive(ty: &Type) -> bool {
    const PRIMITIVES: [&str; 16] = [
        "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
        "i128", "isize", "f32", "f64",
    ];
    match ty {
        Type::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| PRIMITIVES.contains(&name.to_string().as_str())),
        Type::Group(group) => is_primitive(&group.elem),
        _ => false,
    }
}
