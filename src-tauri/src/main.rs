//! The window of Drawbridge: a Tauri shell around `drawbridge-app`, with no logic of the product in it.
//!
//! The page has one command, `call`; whatever touches a path (dialogs, drops, arguments) happens on this side.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod crash;
mod dialogs;
mod gateway;
mod opening;
mod rendering;
mod window;

use std::process::ExitCode;

use clap::Parser as _;
use drawbridge_app::jobs::isolated;
use tauri::Manager as _;

use crate::arguments::Arguments;
use crate::gateway::Gateway;

fn main() -> ExitCode {
    // The core reads foreign files in a child process, which is this program again.
    if let Some(status) = isolated::serve_if_asked() {
        return status;
    }
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
            app.manage(Gateway::start(app.handle(), &arguments)?);
            window::open(app.handle())?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("the configuration was checked at build time, so only a missing display server can stop the window");
}
