//! The metadata of an endpoint.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;

use super::super::option::{ErrorEntry, RangeUnit};
use super::super::validated::{Body, DailyKey, Endpoint, Param};

/// `EndpointInfo::new(..)` with the values that differ from its defaults; the runtime's module `endpoint` is in scope.
pub(super) fn expand(endpoint: &Endpoint<'_>) -> TokenStream {
    let name = endpoint.signature.name.unraw().to_string();
    let (method, path) = (endpoint.method, &endpoint.path);
    let settings = [base(endpoint), body(endpoint), parameters(endpoint), scopes(endpoint), label(endpoint)];
    let more = [daily_limit(endpoint), success(endpoint), idempotent(endpoint), errors(endpoint), paged(endpoint)];
    let more = more.into_iter().chain([max_range(endpoint)]);
    let settings = settings.into_iter().chain(more).flatten();
    quote! {
        endpoint::EndpointInfo::new(#name, endpoint::Method::#method, #path) #(#settings)*
    }
}

fn base(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let base = endpoint.base?;
    Some(quote! { .base(endpoint::Base::#base) })
}

fn body(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let (Body::Fields(kind) | Body::Whole(kind)) = endpoint.body else {
        return None;
    };
    Some(quote! { .body(endpoint::BodyKind::#kind) })
}

fn parameters(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let params = &endpoint.signature.params;
    let entries = params.iter().map(parameter);
    (!params.is_empty()).then(|| quote! { .parameters(&[#(#entries),*]) })
}

fn parameter(param: &Param<'_>) -> TokenStream {
    let (cfgs, name, wire, kind) = (&param.cfgs, param.plain_name(), &param.wire, param.kind.variant());
    let make = if param.presence.is_required() { quote!(required) } else { quote!(optional) };
    quote! {
        #(#cfgs)*
        endpoint::Parameter::#make(#name, #wire, endpoint::ParameterKind::#kind)
    }
}

fn scopes(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let scopes = &endpoint.scopes;
    (!scopes.is_empty()).then(|| quote! { .scopes(&[#(#scopes),*]) })
}

fn label(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let label = endpoint.rate_limit?;
    Some(quote! { .rate_limit(endpoint::RateLimit::#label) })
}

fn daily_limit(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let limit = endpoint.daily_limit.as_ref()?;
    let (calls, counter, per) = (limit.calls, &limit.counter, limit.per.iter().map(daily_key));
    Some(quote! { .daily_limit(endpoint::DailyLimit::new(#calls, #counter, &[#(#per),*])) })
}

fn daily_key(key: &DailyKey) -> TokenStream {
    match key {
        DailyKey::Path(name) => quote! { endpoint::DailyKey::Path(#name) },
        DailyKey::Field(name) => quote! { endpoint::DailyKey::Field(#name) },
        DailyKey::ItemField(name, fields) => quote! { endpoint::DailyKey::ItemField(#name, &[#(#fields),*]) },
    }
}

fn success(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let success = endpoint.success;
    (success != 200).then(|| quote! { .success(#success) })
}

fn idempotent(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let idempotent = endpoint.idempotent;
    (idempotent != endpoint.method.is_idempotent()).then(|| quote! { .idempotent(#idempotent) })
}

fn errors(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let entries = endpoint.signature.errors.iter().map(error);
    (!endpoint.signature.errors.is_empty()).then(|| quote! { .errors(&[#(#entries),*]) })
}

fn error(entry: &ErrorEntry) -> TokenStream {
    let name = entry.name.to_string();
    let arguments = match (entry.status, entry.code) {
        (Some(status), Some(code)) => quote! { status_and_code(#status, #code, #name) },
        (None, Some(code)) => quote! { code(#code, #name) },
        (status, None) => quote! { status(#status, #name) },
    };
    quote! { endpoint::ErrorCase::#arguments }
}

/// The JSON name of the list. The function requires `Paged` instead of `Page`, so that a response that is not a page is one error.
fn paged(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let runtime = &endpoint.signature.runtime;
    endpoint.signature.paged.map(|_| quote! { .paged(#runtime::__private::list_name::<Self>()) })
}

fn max_range(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let range = endpoint.max_range.as_ref()?;
    let count = range.count;
    let unit = match range.unit {
        RangeUnit::Days => quote! { Days },
        RangeUnit::Months => quote! { Months },
        RangeUnit::Years => quote! { Years },
    };
    Some(quote! { .max_range(endpoint::MaxRange::#unit(#count)) })
}
