#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| zoom_tests::fuzz::run("unions", data));
