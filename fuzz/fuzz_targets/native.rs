#![no_main]

#[expect(dead_code, reason = "every target uses one law")]
#[path = "../src/laws.rs"]
mod laws;

libfuzzer_sys::fuzz_target!(|data: &[u8]| laws::native(data));
