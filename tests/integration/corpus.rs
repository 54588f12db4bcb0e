//! Replays the corpus of every fuzz target, with mutations from a generator with a fixed seed.

use std::path::Path;

use zoom_tests::fuzz::TARGETS;

/// Mutants of each entry; `ZOOM_FUZZ_MUTANTS` sets another number.
fn mutants() -> usize {
    std::env::var("ZOOM_FUZZ_MUTANTS").ok().and_then(|text| text.parse().ok()).unwrap_or(300)
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

/// Pseudorandom numbers from a seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// Changes, drops, doubles or moves bytes, or joins two entries.
fn mutated(entry: &[u8], others: &[Vec<u8>], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = entry.to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(bytes.len() + 1);
        match numbers.below(6) {
            0 if at < bytes.len() => bytes[at] = u8::try_from(numbers.below(256)).unwrap(),
            1 if at < bytes.len() => bytes[at] ^= 1 << numbers.below(8),
            2 => bytes.truncate(at),
            3 => {
                let end = (at + numbers.below(16)).min(bytes.len());
                let copy = bytes[at..end].to_vec();
                let to = numbers.below(bytes.len() + 1);
                bytes.splice(to..to, copy);
            }
            4 => {
                let other = &others[numbers.below(others.len())];
                let from = numbers.below(other.len() + 1);
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from..]);
            }
            _ => bytes.insert(at, b"{}[]\",:\\/\n0-."[numbers.below(13)]),
        }
    }
    bytes
}

#[test]
fn every_target_holds_for_its_corpus_and_its_mutants() {
    for (name, target) in TARGETS {
        let entries = corpus(name);
        assert!(entries.len() >= 3, "{name} has no corpus");
        let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
        for entry in &entries {
            target(entry);
            for _ in 0..mutants() {
                target(&mutated(entry, &entries, &mut numbers));
            }
        }
    }
}
