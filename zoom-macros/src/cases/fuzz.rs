//! Random declarations: tokens of the test cases are removed, duplicated, swapped and replaced.
//!
//! The macros must not panic on any of them. The random numbers are seeded, so that a run can be repeated.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::{Group, Literal, TokenStream, TokenTree};

use super::Case;
use super::source::{AttributeName, Item, items};

/// The number of declarations, unless `FUZZ_RUNS` is set.
const RUNS: usize = 100_000;

#[test]
fn the_macros_do_not_panic_on_random_declarations() {
    let runs = std::env::var("FUZZ_RUNS").ok().and_then(|runs| runs.parse().ok());
    let corpus = Corpus::read();
    let mut random = Random(0x5eed);
    for run in 0..runs.unwrap_or(RUNS) {
        let item = corpus.mutated(&mut random);
        let source = format!("({}) {}", item.arguments, item.item);
        let outcome = catch_unwind(AssertUnwindSafe(|| item.expand()));
        assert!(outcome.is_ok(), "run {run} panicked on {source}");
        // The expansion must parse; an invalid model or event is emitted as it is.
        let is_valid_code = outcome
            .is_ok_and(|code| item.attribute_name != AttributeName::Endpoint || syn::parse2::<syn::File>(code).is_ok());
        assert!(is_valid_code, "run {run} did not expand to items: {source}");
    }
}

/// A pseudorandom number generator (xorshift).
struct Random(u64);

impl Random {
    /// A number below a bound, or 0.
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound.max(1)
    }

    fn choose<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// The declarations of all cases, and every token in them.
struct Corpus {
    items: Vec<Item>,
    tokens: Vec<TokenTree>,
}

impl Corpus {
    fn read() -> Self {
        let cases = ["fail", "pass", "rustc"].into_iter().flat_map(Case::all);
        let items: Vec<_> = cases.flat_map(|case| items(&case.text)).collect();
        let mut tokens = unusual_tokens();
        for item in &items {
            collect(item.arguments.clone(), &mut tokens);
            collect(item.item.clone(), &mut tokens);
        }
        Self { items, tokens }
    }

    /// A declaration with one to four changes.
    fn mutated(&self, random: &mut Random) -> Item {
        let original = random.choose(&self.items);
        let others = [AttributeName::Endpoint, AttributeName::Model, AttributeName::Event];
        let mut item = Item {
            attribute_name: if random.below(20) == 0 { *random.choose(&others) } else { original.attribute_name },
            attribute: original.attribute,
            arguments: original.arguments.clone(),
            item: original.item.clone(),
        };
        for _ in 0..=random.below(4) {
            if random.below(2) == 0 {
                item.arguments = self.changed(item.arguments, random);
            } else {
                item.item = self.changed(item.item, random);
            }
        }
        item
    }

    /// The tokens with one change, at this level or inside a group.
    fn changed(&self, tokens: TokenStream, random: &mut Random) -> TokenStream {
        let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let at = random.below(tokens.len());
        if let Some(TokenTree::Group(group)) = tokens.get(at)
            && random.below(4) > 0
        {
            tokens[at] = Group::new(group.delimiter(), self.changed(group.stream(), random)).into();
            return tokens.into_iter().collect();
        }
        self.change(&mut tokens, at, random);
        tokens.into_iter().collect()
    }

    fn change(&self, tokens: &mut Vec<TokenTree>, at: usize, random: &mut Random) {
        let other = random.choose(&self.tokens).clone();
        match (random.below(5), tokens.get(at).cloned()) {
            (_, None) | (0, _) => tokens.insert(at, other),
            (1, Some(_)) => drop(tokens.remove(at)),
            (2, Some(token)) => tokens.insert(at, token),
            (3, Some(_)) => tokens[at] = other,
            (_, Some(_)) => {
                let with = random.below(tokens.len());
                tokens.swap(at, with);
            }
        }
    }
}

/// Every token, at every depth.
fn collect(tokens: TokenStream, into: &mut Vec<TokenTree>) {
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            collect(group.stream(), into);
        }
        into.push(token);
    }
}

/// Tokens that no case contains.
fn unusual_tokens() -> Vec<TokenTree> {
    let texts = [
        "", "/", "//", "/<", "/>", "/<>/", "/<é>", "/é<é", "/\u{0}", "<", "/{", "/}{", "/:", "?", "#", "://", "a:b",
        "::", ":",
    ];
    let texts = texts.into_iter().map(|text| Literal::string(text).into());
    let source = "r#fn _ __ _1 self Self super crate r#type 1e9 0x_ff 99999999999999999999 -1 b\"x\" c\"x\" 'a' 'a dyn impl for<'a> ... => ->";
    let tokens: TokenStream = source.parse().expect("these are tokens");
    texts.chain(tokens).collect()
}
