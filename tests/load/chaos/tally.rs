//! Compares the outcomes that the programs report with what the server did.

use std::collections::HashMap;
use std::time::Duration;

use super::DEADLINE;
use crate::figures::{must, note, show};

/// Outcomes of POSTs and GETs.
const OUTCOMES: [(&str, &str); 7] = [
    ("done", "    done"),
    ("unknown", "    unknown outcome"),
    ("rejected", "    rejected by the server"),
    ("no_permit", "    rejected by the limiter at the deadline"),
    ("no_token", "    no token, Redis unavailable"),
    ("not_sent", "    no connection"),
    ("reauth", "    new consent required"),
];

#[derive(Default)]
pub struct Tally {
    /// Reported outcome of each creation, by key.
    created: HashMap<String, String>,
    got: HashMap<String, u32>,
    latest: Duration,
    /// Number of times that each thing was created.
    things: HashMap<String, u32>,
    zoom: HashMap<String, String>,
}

impl Tally {
    /// Records a line such as `created 0-0-0 done 1234`.
    pub fn record_caller(&mut self, line: &str) {
        let words: Vec<_> = line.split(' ').collect();
        let [kind, key, outcome, micros] = *words.as_slice() else { return };
        self.latest = self.latest.max(Duration::from_micros(micros.parse().unwrap_or(u64::MAX)));
        if kind == "created" {
            self.created.insert(key.to_owned(), outcome.to_owned());
        } else {
            *self.got.entry(outcome.to_owned()).or_default() += 1;
        }
    }

    /// Records a line such as `thing 0-0-0 1`, or another count.
    pub fn record_zoom(&mut self, line: &str) {
        match *line.split(' ').collect::<Vec<_>>().as_slice() {
            ["thing", key, times] => drop(self.things.insert(key.to_owned(), times.parse().unwrap_or(u32::MAX))),
            [what, value] => drop(self.zoom.insert(what.to_owned(), value.to_owned())),
            _ => {}
        }
    }

    /// Counts the POSTs with these outcomes and numbers of executions.
    fn posts(&self, is_outcome: impl Fn(&str) -> bool, is_times: impl Fn(u32) -> bool) -> usize {
        let times = |key: &String| self.things.get(key).copied().unwrap_or(0);
        self.created.iter().filter(|(key, outcome)| is_outcome(outcome) && is_times(times(key))).count()
    }

    fn number(&self, what: &str) -> u32 {
        self.zoom.get(what).and_then(|value| value.parse().ok()).unwrap_or(0)
    }

    pub fn show(&self, stored: &str) {
        for (what, label) in [
            ("resets", "  calls reset (5 %)"),
            ("unavailable", "  responses with 503 (5 %)"),
            ("too_many", "  responses with 429 (2 %)"),
            ("invalid_grants", "  refresh tokens rejected"),
        ] {
            note(label, self.number(what));
        }
        let (posts, gets) = (self.created.len(), self.got.values().sum::<u32>());
        must("  POSTs, GETs", format!("{posts}, {gets}"), "> 50 each", posts > 50 && gets > 50);
        for (outcome, label) in OUTCOMES {
            let got = self.got.get(outcome).copied().unwrap_or(0);
            note(label, format!("{}, {got}", self.posts(is(outcome), any)));
        }

        let twice = |times| times > 1;
        let known = self.posts(|outcome| outcome != "unknown", twice);
        must("  POSTs executed twice, not reported as unknown", known, "0", known == 0);
        let unknown = self.posts(is("unknown"), twice);
        must("  POSTs executed twice, reported as unknown", unknown, "0", unknown == 0);
        let missing = self.posts(is("done"), |times| times == 0);
        must("  POSTs reported as done but not executed", missing, "0", missing == 0);
        let denied = self.posts(|outcome| !matches!(outcome, "done" | "unknown"), |times| times > 0);
        must("  POSTs reported as failed but executed", denied, "0", denied == 0);

        let renewals = self.number("renewals");
        must("  renewals", renewals, "≥ 2", renewals >= 2);
        let lost = u32::from(self.zoom.get("refresh").is_none_or(|refresh| refresh != stored));
        must("  grants lost", lost, "0", lost == 0);
        if lost > 0 {
            println!("    stored: {stored}; last issued: {:?}", self.zoom.get("refresh"));
        }
        let late = self.latest.saturating_sub(DEADLINE);
        show(
            "  latest call, after its deadline",
            format!("{late:.0?}"),
            "≤ 100 ms",
            late <= Duration::from_millis(100),
        );
        must("  calls that ended after their deadline", usize::from(late > DEADLINE), "0", late <= DEADLINE);
    }
}

fn is(expected: &str) -> impl Fn(&str) -> bool {
    move |outcome| outcome == expected
}

fn any(_: u32) -> bool {
    true
}
