//! Phrases that must not come back, each with what to write instead. CONTRIBUTING.md has the rules.

/// Regular expressions, without regard to case, and the term to use.
pub const PHRASES: &[(&str, &str)] = &[
    // Terms of HTTP and OAuth.
    (r"path places?\b|\bplaces? (?:of|in) (?:the|a) path\b|\bplaces emptied\b", "path parameter, placeholder"),
    (
        r"\b(?:an|the|this|every|no|its|zoom's|whole|first|last|empty|token|server's) answer\b(?:\.| (?:is|was|with|of|as|that|and|in|for|from|cut|may|must|has|holds|says|comes)\b)",
        "response, status, body, reply",
    ),
    (
        r"\banswers? of success\b|\banswers? with an error\b|\banswers? in line\b|\bsaid answers?\b",
        "response, reply; fails",
    ),
    (
        r"\bwhat (?:is|was|are|were) (?:sent|asked|granted|taken|read|said|meant|left|new|known|declared)\b",
        "a noun: the request, the response, the grant",
    ),
    (r"\b(?:send|sends|sent|sending) (?:it |them |this )?again\b", "retry, resend"),
    (r"\bask(?:s|ed)? (?:for )?(?:once more|again)\b|\bask(?:s|ed)? (?:zoom|the host|the server)\b", "request, retry"),
    (r"\bfor (?:its|their|his) pace\b|\bpac(?:e|es|ed)\b", "rate limit, rate-limited, throttle"),
    (r"\blobby\b|\bits turn\b|\bin line\b|\bstands? in line\b", "queue, wait, permit"),
    (r"\bout of time\b", "deadline exceeded"),
    (r"\bhad an effect\b|\bhave an effect\b|\bhas had effect\b", "outcome unknown, may have taken effect"),
    (r"\bleast scopes\b|\bfewest scopes\b", "minimal scopes"),
    (r"\bnone of a\b", "not a valid …"),
    (r"\ba zoom (?:inside|of its own|to test)\b", "mock server, in-process mock"),
    // Errors.
    (
        r"\b(?:is|are|was|were|be|been|being) told\b|\btold (?:of|otherwise|apart|at once|by|so|what|which|whom|to)\b|\btells? (?:of|whether|what|which|who|how|apart|at|so)\b|\bunless told\b",
        "reports, returns; default; distinguishes",
    ),
    (
        r"\bsays? so\b|\bsays? (?:nothing|of|no more|whether|what|which|that it)\b|\bnot said\b|\bwhat .{1,30} says\b",
        "reports, states, declares",
    ),
    (
        r"\b(?:is|are|was|were) (?:not )?to be (?:had|found|read|sent|taken)\b|\bcan(?:not)? be had\b|\bno .{1,20} can be had\b",
        "is available, is unavailable, cannot",
    ),
    (r"\bof which there (?:is|are)\b", "write a sentence of its own"),
    // Presence and defaults.
    (
        r"\bleft out\b|\bleav(?:e|es|ing) (?:it |them )?out\b|\bis not there\b|\bare not there\b",
        "omitted, missing, absent",
    ),
    (r"\bwhen left\b|\bis left (?:alone|as it is|unsaid)\b", "default, omitted, unchanged, dropped"),
    (r"\b(?:is|are) being given up\b|\bgiv(?:e|es|ing) (?:it|them) up\b", "deprecated by Zoom; use `…`"),
    (
        r"\bstands? for (?:nothing|it|them|what)\b|\bwhat stands\b|\bstands? (?:in|beside|before|behind|there|where|above|below|after|twice|on its own|outside)\b|\bstood\b",
        "placeholder; is, appears, is declared",
    ),
    (r"\bwhile compiling\b", "at compile time"),
    (r"\bput into words\b|\bwords of (?:the|its|their|a|our)\b|\bits own words\b", "documentation, description, text"),
    // Inversions, metaphors and other habits.
    (r"\bwhat concerns\b|\bas far as .{1,20} goes\b", "name the subject"),
    (r"\banew\b", "again"),
    (r"\bset going\b|\bgoes? on (?:after|where|with|at)\b|\bgo(?:es)? on\b|\bgoing on\b", "start, continue, resume"),
    (r"\b(?:that|which|what) (?:is|are) meant\b|\bis meant\b", "selected, intended"),
    (r"\bhow[- ]many of\b|\bso many (?:a|an)\b|\bso many\b", "number of, `N` per"),
    (r"\bat once\b", "immediately, or: at the same time"),
    (
        r"\bone (?:arm|bucket|class|count|crate|deadline|file|folder|line|match arm|module|name|page|request|row|script|sentence|set|slot|statement|static|struct|table|task|test|word) an? \w+",
        "one … per …",
    ),
    (r"\bnonsense\b", "invalid data"),
    (r"\bat hand\b", "available, installed"),
    (r"\bmend(?:s|ed|ing)?\b", "fix"),
    (r"\bfor ever\b", "forever, indefinitely"),
    (r"\bno leave to\b|\bhas leave\b", "permission"),
    (r"\bcarries (?:it|them|\w+) out\b", "executes, implements"),
    (r"\bbrings? home\b|\btakes? along\b|\bas good as\b|\bhave it that\b|\bof that kind\b", "a plain verb"),
    // Sentences that begin with a clause.
    (r"(?:^|[.:;!] )(?:what|who|whom|whoever|whose) [^?]*$", "a sentence with a noun as its subject"),
    (r"(?:^|[.:;!] )how (?:many|much|often|long) [^?]*$", "number of, amount, frequency, duration"),
    // Spelling.
    (
        r"\bmisspelt\b|\b(?:behaviour|colour|favour|honour|neighbour|licence|centre|catalogue|grey)s?\b|\b(?:normali|seriali|deseriali|organi|initiali|recogni|authori|synchroni|optimi|summari)s(?:e|es|ed|ing|ation)\b|\bcancell(?:ed|ing)\b",
        "American spelling",
    ),
    (r"\b(?:an?|the|its|this|that|whose|no|by|of|same|one) (?-i:ids?)\b", "ID"),
];

/// Identifiers that were renamed, and their present names.
pub const NAMES: &[(&str, &str)] = &[
    (r"\bwhen_place\b", "when_path_param"),
    (r"\bSeenRequest\b", "RecordedRequest"),
    (r"\bread_(?:up_to|so_far)\b", "take_up_to, take_buffered"),
    (r"\bvalidation_answer\b", "url_validation_response"),
    (r"\bor_secret\b", "with_previous_secret"),
    (r"\bgoes_on_after\b", "should_retry"),
    (r"\bWhenDown\b", "RedisFallback"),
];
