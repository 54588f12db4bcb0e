//! Measures the compiler for one crate: cargo runs this program as a wrapper of `rustc`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

use crate::Outcome;

/// Environment variable with the folder for usages; if it is set, this program is a wrapper of `rustc`.
const USAGES: &str = "ZOOM_BENCHES_USAGES";

/// The package of the facade, whose library is `zoom_api`.
pub const FACADE: &str = "zoom-client";

/// The resources used by one run of `rustc`.
#[derive(Clone, Copy)]
pub struct Usage {
    /// User and system time of all its threads.
    pub cpu: Duration,
    /// Peak memory in bytes.
    pub memory: u64,
}

/// Runs `rustc` and exits, if cargo runs this program as a wrapper.
pub fn wrap() -> Outcome {
    let Some(usages) = env::var_os(USAGES) else {
        return Ok(());
    };
    let arguments: Vec<_> = env::args().skip(1).collect();
    let (rustc, arguments) = arguments.split_first().ok_or("cargo passed no path of rustc")?;
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
    // The unit is KiB, except on macOS.
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    Ok(format!("{cpu} {}", usage.max_rss() * unit))
}

/// A workspace of the crates to compile.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    pub const fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// Returns the target directory, which all workspaces share, since they have the same dependencies.
    pub fn target(&self) -> PathBuf {
        self.root.join("../target")
    }

    /// Compiles a crate from scratch; its dependencies do not count.
    pub fn compile(&self, name: &str, command: &[&str]) -> Outcome<Usage> {
        self.touch(name)?;
        self.measure("RUSTC_WORKSPACE_WRAPPER", name, command)?;
        self.usage(name)
    }

    /// Compiles a dependency of `member` from scratch, with the features that `member` enables.
    pub fn compile_for(&self, member: &str, package: &str, command: &[&str]) -> Outcome<Usage> {
        self.cargo(&["clean", "--package", package])?;
        self.measure("RUSTC_WRAPPER", member, command)?;
        self.usage(package)
    }

    /// Compiles several dependencies of `member` from scratch, in parallel where cargo can.
    pub fn compile_all_for(&self, member: &str, packages: &[String], command: &[&str]) -> Outcome<Vec<Usage>> {
        for package in packages {
            self.cargo(&["clean", "--package", package])?;
        }
        self.measure("RUSTC_WRAPPER", member, command)?;
        packages.iter().map(|package| self.usage(library(package))).collect()
    }

    /// Returns the folder with the source of a dependency, if it is available.
    pub fn source_of(&self, package: &str) -> Option<PathBuf> {
        let output = self.command(&["metadata", "--format-version", "1"]).output().ok()?;
        let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).ok()?;
        let found = metadata["packages"].as_array()?.iter().find(|each| each["name"] == package)?;
        Some(Path::new(found["manifest_path"].as_str()?).parent()?.to_owned())
    }

    /// Whether all dependencies are available.
    pub fn is_complete(&self) -> bool {
        self.cargo(&["fetch"]).is_ok()
    }

    fn measure(&self, wrapper: &str, name: &str, command: &[&str]) -> Outcome {
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
        if !matches!(arguments.first(), Some(&("fetch" | "metadata"))) {
            cargo.arg("--target-dir").arg(self.target());
        }
        cargo.current_dir(&self.root).env("CARGO_INCREMENTAL", "0");
        cargo
    }

    fn usages(&self) -> PathBuf {
        self.root.join("usages")
    }

    /// Reads the usage of the last compilation of a crate.
    fn usage(&self, name: &str) -> Outcome<Usage> {
        read(&self.usages().join(name.replace('-', "_")))
    }

    /// Updates the crate's modification times, so that cargo compiles it again.
    fn touch(&self, name: &str) -> Outcome {
        for source in fs::read_dir(self.root.join(name).join("src"))? {
            let source = source?.path();
            fs::write(&source, fs::read(&source)?)?;
        }
        Ok(())
    }
}

/// Returns the name of a package's library.
fn library(package: &str) -> &str {
    if package == FACADE { "zoom-api" } else { package }
}

/// Returns a command for the cargo that runs this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn read(usage: &Path) -> Outcome<Usage> {
    let text = fs::read_to_string(usage)?;
    let (cpu, memory) = text.split_once(' ').ok_or("a usage must be two numbers")?;
    Ok(Usage { cpu: Duration::from_micros(cpu.parse()?), memory: memory.parse()? })
}
