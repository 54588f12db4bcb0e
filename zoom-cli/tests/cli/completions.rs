//! `zoomctl completions`, and the candidates that the shells ask for.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{line, zoomctl};

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = zoomctl(["completions", shell]).run().success();
        assert!(script.contains("zoomctl") && script.contains("ZOOMCTL_COMPLETE"), "{shell}: {script}");
    }
    assert!(line("completions csh").run().failed(2).contains("bash, elvish, fish"));
}

/// The candidates for the last word, as fish asks for them, without their descriptions.
fn candidates(words: &[&str]) -> Vec<String> {
    let all = ["--", "zoomctl"].into_iter().chain(words.iter().copied());
    let printed = zoomctl(all).env("ZOOMCTL_COMPLETE", "fish").run().success();
    printed.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

#[test]
fn endpoints_are_completed() {
    assert!(candidates(&["ca"]).contains(&"call".to_owned()));
    let names = candidates(&["call", "list_us"]);
    assert!(names.contains(&"list_users".to_owned()), "{names:?}");
    for command in ["show", "scopes", "decode"] {
        assert!(
            candidates(&[command, "registrants.update_"]).contains(&"registrants.update_registrant_status".to_owned())
        );
    }
    assert!(candidates(&["endpoints", "--product", "me"]).contains(&"meetings".to_owned()));
    assert!(candidates(&["trigger", "meeting.sta"]).contains(&"meeting.started".to_owned()));
    assert!(candidates(&["call", "--output", ""]).contains(&"csv".to_owned()));
}

#[test]
fn arguments_and_enum_values_are_completed() {
    const CALL: [&str; 2] = ["call", "registrants.update_registrant_status"];
    let of = |words: &[&str]| candidates(&[&CALL, words].concat());
    assert_eq!(of(&["a"]), ["action="]);
    assert_eq!(of(&["action="]), ["action=approve", "action=deny", "action=cancel"]);
    assert_eq!(of(&["action=d"]), ["action=deny"]);
    // An argument that is given is not proposed again; a list is.
    assert_eq!(of(&["action=deny", "meeting_id=1", "a"]), Vec::<String>::new());
    assert_eq!(of(&["registrants[0].id=a", "regi"]), ["registrants="]);
    // Bash ends words at `=`.
    assert_eq!(of(&["action", "=", "d"]), ["deny"]);
    assert_eq!(of(&["action", ""])[..3], ["approve", "deny", "cancel"]);
    // Fields of a body and of objects.
    let of = |word: &str| candidates(&["call", "create_meeting", "user_id=me", word]);
    assert_eq!(of("top"), ["topic="]);
    assert!(of("sett").contains(&"settings.".to_owned()));
    assert_eq!(of("settings.auto_rec"), ["settings.auto_recording="]);
    assert!(of("settings.auto_recording=").contains(&"settings.auto_recording=cloud".to_owned()));
    assert_eq!(of("settings.host_video=t"), ["settings.host_video=true"]);
}

/// The candidates for the last word, as a shell other than bash asks for them.
fn candidates_in(shell: &str, words: &[&str]) -> Vec<String> {
    let all = ["--", "zoomctl"].into_iter().chain(words.iter().copied());
    let index = words.len().to_string();
    let printed = zoomctl(all).env("ZOOMCTL_COMPLETE", shell).env("_CLAP_COMPLETE_INDEX", index).env("_CLAP_IFS", "\n");
    let printed = printed.run().success();
    // fish separates a candidate from its description with a tab, and zsh with a colon; it escapes others.
    let name = |line: &str| match shell {
        "zsh" => line.replace("\\:", "\t\t").split(':').next().unwrap().replace("\t\t", ":"),
        _ => line.split('\t').next().unwrap().to_owned(),
    };
    printed.lines().map(name).collect()
}

#[test]
fn zsh_and_fish_get_the_same_candidates() {
    let cases: [(&[&str], &str); 12] = [
        (&["call", "list_account_call"], "list_account_call_logs"),
        (&["call", "get_me"], "get_meeting"),
        (&["show", "create_we"], "create_webinar"),
        (&["api", ""], ""),
        (&["endpoints", "--scope", "user:read:list_users"], "user:read:list_users:admin"),
        (&["call", "list_users", "stat"], "status="),
        (&["call", "list_users", "status="], "status=inactive"),
        (&["call", "create_user", "user_info.ty"], "user_info.type="),
        (&["call", "create_user", "action="], "action=autoCreate"),
        (&["call", "create_meeting", "user_id=me", "settings.audio="], "settings.audio=voip"),
        (&["call", "update_meeting", "meeting_id=1", "recurrence.ty"], "recurrence.type="),
        (&["events", "show", "recording.co"], "recording.completed"),
    ];
    for (words, expected) in cases {
        let [zsh, fish] = ["zsh", "fish"].map(|shell| candidates_in(shell, words));
        assert_eq!(zsh, fish, "{words:?}");
        assert!(
            expected.is_empty() || fish.iter().any(|candidate| candidate.starts_with(expected)),
            "{words:?}: {fish:?}"
        );
    }
}

/// Runs a script in a shell that completes commands of this program; `None` if the shell is missing.
fn in_shell(shell: &str, script: &str) -> Option<String> {
    let bin = Path::new(env!("CARGO_BIN_EXE_zoomctl")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let run = Command::new(shell).args(["-c", script]).env("PATH", path).stderr(Stdio::inherit()).output();
    let Ok(run) = run else {
        println!("skipped: {shell} is missing");
        return None;
    };
    Some(String::from_utf8(run.stdout).unwrap())
}

#[test]
fn bash_completes_a_line() {
    let lines = [
        ("call registrants.update_registrant_status action = d", "deny"),
        ("call list_users status = in", "inactive"),
        ("call create_meeting user_id = me settings.auto_recording = cl", "cloud"),
        ("call create_meeting settings.host_vi", "settings.host_video="),
        ("call create_user action = sso", "ssoCreate"),
        ("events show meeting.registration_cr", "meeting.registration_created"),
        ("endpoints --method DEL", "DELETE"),
    ];
    for (words, expected) in lines {
        let count = words.split(' ').count();
        let last = words.rsplit(' ').next().unwrap();
        let script = format!(
            r#"
source <(zoomctl completions bash)
COMP_WORDS=(zoomctl {words})
COMP_CWORD={count} COMP_TYPE=9 COMP_LINE="${{COMP_WORDS[*]}}" COMP_POINT=${{#COMP_LINE}}
_clap_complete_zoomctl zoomctl {last} x 2> /dev/null
echo "${{COMPREPLY[@]}}"
"#
        );
        let Some(completed) = in_shell("bash", &script) else { return };
        assert_eq!(completed, format!("{expected}\n"), "{words}");
    }
}

#[test]
fn fish_completes_a_line() {
    let lines = [
        ("zoomctl call registrants.update_registrant_status action=d", "action=deny"),
        ("zoomctl call list_users status=in", "status=inactive"),
        ("zoomctl call create_meeting user_id=me settings.auto_recording=cl", "settings.auto_recording=cloud"),
        ("zoomctl show registrants.update_registrant_s", "registrants.update_registrant_status"),
        ("zoomctl events show meeting.registration_cr", "meeting.registration_created"),
    ];
    for (line, expected) in lines {
        let script = format!("zoomctl completions fish | source; complete -C '{line}'");
        let Some(completed) = in_shell("fish", &script) else { return };
        let names: Vec<&str> = completed.lines().map(|line| line.split('\t').next().unwrap()).collect();
        assert_eq!(names, [expected], "{line}");
    }
}
