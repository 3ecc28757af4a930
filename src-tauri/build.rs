//! Lets Tauri check its configuration and capabilities at build time, and declares the one command of the page.

fn main() {
    // The page is embedded: a newer build of it must be embedded anew.
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the configuration and the capabilities of the window are valid");
}
