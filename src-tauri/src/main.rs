//! The window of Drawbridge: a Tauri shell with no logic of the product in it. The core is the `drawbridge` command,
//! started as a child and spoken with over a pipe (`drawbridge-link`).
//!
//! The page has one command, `call`; whatever touches a path (dialogs, drops, arguments) happens on this side.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod core;
mod dialogs;
mod gateway;
mod opening;
mod place;
mod rendering;
mod window;

use std::process::ExitCode;

use clap::Parser as _;
use drawbridge_link::crash;
use tauri::Manager as _;

use crate::arguments::Arguments;
use crate::gateway::Gateway;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    rendering::settle_before_gtk();
    crash::write_reports_to(arguments.report_folder());
    run(arguments);
    ExitCode::SUCCESS
}

/// Runs the window until the user closes it.
fn run(arguments: Arguments) {
    let workspace_name = arguments.instance_name();
    tauri::Builder::default()
        .plugin(
            tauri_plugin_single_instance::Builder::new()
                .dbus_id(workspace_name)
                .callback(opening::from_second_instance)
                .build(),
        )
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![gateway::call])
        .setup(move |app| {
            app.manage(Gateway::start(app.handle(), &arguments));
            window::open(app.handle())?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the configuration was checked at build time, so only a missing display server can stop the window");
}
