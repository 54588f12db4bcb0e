//! A `redis-server` process for a test.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use zoom_api::limit::{LimiterBuilder, RedisLimiterBuilder};

pub struct Server {
    port: u16,
    child: Option<Child>,
}

impl Server {
    /// Starts a server; prints that the test is skipped if `redis-server` is not installed.
    pub fn start(test: &str) -> Option<Self> {
        if Command::new("redis-server").arg("--version").stdout(Stdio::null()).status().is_err() {
            println!("SKIPPED {test}: no redis-server");
            return None;
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut server = Self { port, child: None };
        server.begin(&[]);
        Some(server)
    }

    /// Starts it again on the same port, without data.
    pub fn begin(&mut self, options: &[&str]) {
        let child = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--port", &self.port.to_string()])
            .args(options)
            .current_dir(std::env::temp_dir())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        self.child = Some(child);
        while self.try_run(&["PING"]).is_err() {
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Kills the process.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    pub fn limiter(&self, settings: LimiterBuilder) -> RedisLimiterBuilder {
        settings.through_redis(&self.url(), "account")
    }

    fn try_run(&self, command: &[&str]) -> redis::RedisResult<redis::Value> {
        let mut connection = redis::Client::open(self.url())?.get_connection()?;
        redis::cmd(command[0]).arg(&command[1..]).query(&mut connection)
    }

    pub fn run<T: redis::FromRedisValue>(&self, command: &[&str]) -> T {
        let value = self.try_run(command).unwrap();
        T::from_redis_value(value).map_err(|_| "another type").unwrap()
    }

    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self.run(&["KEYS", "*"]);
        keys.sort();
        keys
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}
