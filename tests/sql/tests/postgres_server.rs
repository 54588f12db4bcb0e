//! A Postgres server for a test.

use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::folder::Folder;

/// The user `nobody`, because the server refuses to run as root.
const NOBODY: u32 = 65534;

/// The folder of the data, below that of the test.
const DATA: &str = "data";

pub(crate) struct Postgres {
    server: Child,
    programs: Programs,
    folder: Folder,
}

/// The programs of an installation.
struct Programs {
    folder: PathBuf,
    is_root: bool,
}

/// A session that executes statements until it ends.
pub(crate) struct Session {
    psql: Child,
    input: ChildStdin,
}

impl Postgres {
    /// Starts a server; prints that the test is skipped if Postgres is not installed.
    pub(crate) fn start(test: &str) -> Option<Self> {
        let folder = Folder::new();
        let is_root = folder.path().metadata().unwrap().uid() == 0;
        let Some(programs) = Programs::find(is_root) else {
            println!("SKIPPED {test}: no Postgres server");
            return None;
        };
        if is_root {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let mut initdb = programs.command("initdb", &folder);
        initdb.args(["--username", "zoom", "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync"]);
        let output = initdb.args(["--pgdata", DATA]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let mut server = programs.command("postgres", &folder);
        // A socket in the folder, and no port.
        server.args(["-D", DATA, "-c", "listen_addresses=", "-k"]).arg(folder.path());
        let server = server.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut postgres = Self { server, programs, folder };
        while !postgres.psql().args(["-c", "SELECT 1"]).output().unwrap().status.success() {
            assert!(postgres.server.try_wait().unwrap().is_none(), "the server ended");
        }
        Some(postgres)
    }

    fn psql(&self) -> Command {
        let mut psql = self.programs.command("psql", &self.folder);
        psql.args(["--no-psqlrc", "--no-align", "--tuples-only", "--set", "ON_ERROR_STOP=1"]);
        psql.args(["--username", "zoom", "--dbname", "postgres", "--host"]).arg(self.folder.path());
        psql
    }

    /// Executes statements and returns the last line of the output, such as `UPDATE 1`.
    pub(crate) fn run(&self, statements: &str) -> String {
        let mut session = self.session();
        session.write(statements);
        session.finish()
    }

    pub(crate) fn session(&self) -> Session {
        let mut psql = self.psql();
        psql.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut psql = psql.spawn().unwrap();
        Session { input: psql.stdin.take().unwrap(), psql }
    }

    /// Waits until a session is in this state.
    pub(crate) fn wait_until(&self, condition: &str) {
        let count = format!("SELECT count(*) FROM pg_stat_activity WHERE {condition};");
        while self.run(&count) != "1" {}
    }
}

impl Session {
    pub(crate) fn write(&mut self, statements: &str) {
        writeln!(self.input, "{statements}").unwrap();
        self.input.flush().unwrap();
    }

    /// Ends the session and returns the last line of the output.
    pub(crate) fn finish(self) -> String {
        drop(self.input);
        let output = self.psql.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().last().unwrap_or_default().to_owned()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // A killed server would leave its shared memory.
        let mut stop = self.programs.command("pg_ctl", &self.folder);
        let output = stop.args(["stop", "--mode", "immediate", "--pgdata", DATA]).output();
        if !output.is_ok_and(|output| output.status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

impl Programs {
    /// Searches in the path and in the folders of Debian's packages.
    fn find(is_root: bool) -> Option<Self> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
        let folders = std::env::split_paths(&path).chain(versions.map(|version| version.path().join("bin")));
        // The path may only have links to some of the programs.
        let mut real =
            folders.filter_map(|folder| Some(folder.join("postgres").canonicalize().ok()?.parent()?.to_owned()));
        let is_complete = |folder: &PathBuf| ["initdb", "pg_ctl", "psql"].iter().all(|name| folder.join(name).exists());
        Some(Self { folder: real.find(is_complete)?, is_root })
    }

    fn command(&self, name: &str, folder: &Folder) -> Command {
        let mut command = Command::new(self.folder.join(name));
        command.current_dir(folder.path()).env("LC_ALL", "C");
        if self.is_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }
}
