//! What the compiler takes for one crate: this program stands before `rustc` and watches it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

use crate::Outcome;

/// Says where usages are written, and that this program is called in the place of `rustc`.
const USAGES: &str = "ZOOM_BENCHES_USAGES";

/// What one run of `rustc` took.
#[derive(Clone, Copy)]
pub struct Usage {
    /// User and system time of all its threads.
    pub cpu: Duration,
    /// The most memory it held, in bytes.
    pub memory: u64,
}

/// Runs `rustc` if cargo called this program for it, and does not return then.
pub fn stand_in() -> Outcome {
    let Some(usages) = env::var_os(USAGES) else {
        return Ok(());
    };
    let arguments: Vec<_> = env::args().skip(1).collect();
    let (rustc, arguments) = arguments.split_first().ok_or("cargo names no rustc")?;
    let status = Command::new(rustc).args(arguments).env_remove(USAGES).status()?;
    let name = arguments.iter().skip_while(|argument| *argument != "--crate-name").nth(1);
    if let Some(name) = name {
        fs::write(Path::new(&usages).join(name), of_children()?)?;
    }
    std::process::exit(status.code().unwrap_or(1))
}

fn of_children() -> Outcome<String> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let cpu = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    // Everywhere but on a Mac it is counted in KiB.
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    Ok(format!("{cpu} {}", usage.max_rss() * unit))
}

/// A workspace to compile crates in.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    pub const fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// Where cargo leaves what it made; all workspaces share it, since they depend on the same.
    pub fn target(&self) -> PathBuf {
        self.root.join("../target")
    }

    /// Compiles a crate from nothing; what it depends on is not counted.
    pub fn compile(&self, name: &str, command: &[&str]) -> Outcome<Usage> {
        self.touch(name)?;
        self.watch("RUSTC_WORKSPACE_WRAPPER", name, command)?;
        self.usage(name)
    }

    /// Compiles a dependency of `member` from scratch, with the features that `member` enables.
    pub fn compile_for(&self, member: &str, package: &str, command: &[&str]) -> Outcome<Usage> {
        self.cargo(&["clean", "--package", package])?;
        self.watch("RUSTC_WRAPPER", member, command)?;
        self.usage(package)
    }

    /// Compiles several dependencies of `member` from scratch, in parallel where cargo can.
    pub fn compile_all_for(&self, member: &str, packages: &[String], command: &[&str]) -> Outcome<Vec<Usage>> {
        for package in packages {
            self.cargo(&["clean", "--package", package])?;
        }
        self.watch("RUSTC_WRAPPER", member, command)?;
        packages.iter().map(|package| self.usage(package)).collect()
    }

    /// Whether cargo finds everything that a member depends on.
    pub fn is_complete(&self) -> bool {
        self.cargo(&["fetch"]).is_ok()
    }

    fn watch(&self, wrapper: &str, name: &str, command: &[&str]) -> Outcome {
        let usages = self.usages();
        fs::create_dir_all(&usages)?;
        let mut cargo = self.command(&[command, &["--package", name]].concat());
        let status = cargo.env(wrapper, env::current_exe()?).env(USAGES, &usages).status()?;
        if status.success() { Ok(()) } else { Err(format!("{name} does not compile").into()) }
    }

    fn cargo(&self, arguments: &[&str]) -> Outcome {
        let output = self.command(arguments).output()?;
        if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into()) }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut cargo = cargo();
        cargo.args(arguments).arg("--quiet");
        if arguments.first() != Some(&"fetch") {
            cargo.arg("--target-dir").arg(self.target());
        }
        cargo.current_dir(&self.root).env("CARGO_INCREMENTAL", "0");
        cargo
    }

    fn usages(&self) -> PathBuf {
        self.root.join("usages")
    }

    /// Reads what the last compilation of a crate took.
    fn usage(&self, name: &str) -> Outcome<Usage> {
        read(&self.usages().join(name.replace('-', "_")))
    }

    /// Makes cargo compile the crate though it did before.
    fn touch(&self, name: &str) -> Outcome {
        for source in fs::read_dir(self.root.join(name).join("src"))? {
            let source = source?.path();
            fs::write(&source, fs::read(&source)?)?;
        }
        Ok(())
    }
}

/// The cargo that runs this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn read(usage: &Path) -> Outcome<Usage> {
    let text = fs::read_to_string(usage)?;
    let (cpu, memory) = text.split_once(' ').ok_or("a usage is two numbers")?;
    Ok(Usage { cpu: Duration::from_micros(cpu.parse()?), memory: memory.parse()? })
}
