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

#[test]
fn bash_completes_a_line() {
    let bin = Path::new(env!("CARGO_BIN_EXE_zoomctl")).parent().unwrap();
    let script = r#"
source <(zoomctl completions bash)
COMP_WORDS=(zoomctl call registrants.update_registrant_status action = d)
COMP_CWORD=5 COMP_TYPE=9 COMP_LINE="${COMP_WORDS[*]}" COMP_POINT=${#COMP_LINE}
_clap_complete_zoomctl zoomctl d = 2> /dev/null
echo "${COMPREPLY[@]}"
"#;
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let run = Command::new("bash").args(["-c", script]).env("PATH", path).stderr(Stdio::inherit()).output();
    let Ok(run) = run else {
        println!("skipped: bash is missing");
        return;
    };
    assert_eq!(String::from_utf8(run.stdout).unwrap(), "deny\n");
}
