//! What is said, each way.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::PathBuf;

use crate::frame::Frame;

/// What the window says to the core.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToCore {
    /// A command of the page. The answer carries the same number.
    Call {
        /// Tells this call from others that wait.
        number: u32,
        /// The command's name.
        name: String,
        /// The request, as JSON.
        request: String,
    },
    /// A file from outside the page: a drop, a second start.
    Open(PathBuf),
    /// What the user chose in the dialog that was asked for; `None` when they cancelled.
    Chosen(Option<PathBuf>),
}

/// What the core says to the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToWindow {
    /// The first word: the core's version.
    Ready(String),
    /// A call succeeded: its answer, as JSON.
    Answer {
        /// The call's number.
        number: u32,
        /// The answer.
        text: String,
    },
    /// A call failed: its failure, as JSON.
    Failed {
        /// The call's number.
        number: u32,
        /// The failure.
        text: String,
    },
    /// What the page is told unasked, as JSON.
    Message(String),
    /// Asks the user for a file to open. The core waits for [`ToCore::Chosen`].
    AskOpen,
    /// Asks the user where to write; the suggested name. The core waits for [`ToCore::Chosen`].
    AskSave(String),
}

impl ToCore {
    /// Writes it into the pipe.
    ///
    /// # Errors
    /// Those of the pipe.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let frame = match self {
            Self::Call { number, name, request } => {
                Frame { kind: b'C', number: *number, body: format!("{name}\n{request}").into_bytes() }
            }
            Self::Open(path) => frame(b'O', path.as_os_str().as_bytes()),
            Self::Chosen(Some(path)) => frame(b'P', path.as_os_str().as_bytes()),
            Self::Chosen(None) => frame(b'X', b""),
        };
        frame.write(out)
    }

    /// The next one; `None` where the window has ended.
    ///
    /// # Errors
    /// Those of the pipe, and `InvalidData` for what no window says.
    pub fn read(input: &mut impl Read) -> io::Result<Option<Self>> {
        let Some(Frame { kind, number, body }) = Frame::read(input)? else { return Ok(None) };
        let path = |body| PathBuf::from(OsString::from_vec(body));
        Ok(Some(match kind {
            b'C' => {
                let text = text(body)?;
                let (name, request) = text.split_once('\n').ok_or_else(unknown)?;
                Self::Call { number, name: name.to_owned(), request: request.to_owned() }
            }
            b'O' => Self::Open(path(body)),
            b'P' => Self::Chosen(Some(path(body))),
            b'X' => Self::Chosen(None),
            _ => return Err(unknown()),
        }))
    }
}

impl ToWindow {
    /// Writes it into the pipe.
    ///
    /// # Errors
    /// Those of the pipe.
    pub fn write(self, out: &mut impl Write) -> io::Result<()> {
        let frame = match self {
            Self::Ready(version) => frame(b'R', version.as_bytes()),
            Self::Answer { number, text } => Frame { kind: b'A', number, body: text.into_bytes() },
            Self::Failed { number, text } => Frame { kind: b'F', number, body: text.into_bytes() },
            Self::Message(text) => Frame { kind: b'M', number: 0, body: text.into_bytes() },
            Self::AskOpen => frame(b'Q', b""),
            Self::AskSave(name) => frame(b'S', name.as_bytes()),
        };
        frame.write(out)
    }

    /// The next one; `None` where the core has ended.
    ///
    /// # Errors
    /// Those of the pipe, and `InvalidData` for what no core says.
    pub fn read(input: &mut impl Read) -> io::Result<Option<Self>> {
        let Some(Frame { kind, number, body }) = Frame::read(input)? else { return Ok(None) };
        let text = text(body)?;
        Ok(Some(match kind {
            b'R' => Self::Ready(text),
            b'A' => Self::Answer { number, text },
            b'F' => Self::Failed { number, text },
            b'M' => Self::Message(text),
            b'Q' => Self::AskOpen,
            b'S' => Self::AskSave(text),
            _ => return Err(unknown()),
        }))
    }
}

fn frame(kind: u8, body: &[u8]) -> Frame {
    Frame { kind, number: 0, body: body.to_vec() }
}

fn text(body: Vec<u8>) -> io::Result<String> {
    String::from_utf8(body).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

fn unknown() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "a frame that neither side writes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_said_to_the_core_arrives() {
        let said = [
            ToCore::Call { number: 3, name: "edit".into(), request: "{\"a\":\"line\\nline ä\"}".into() },
            ToCore::Open(PathBuf::from(OsString::from_vec(vec![b'/', 0xff, b'x']))),
            ToCore::Chosen(Some("/models/shop.dfd".into())),
            ToCore::Chosen(None),
        ];
        let mut pipe = Vec::new();
        for one in &said {
            one.write(&mut pipe).unwrap();
        }
        let mut input = pipe.as_slice();
        for one in said {
            assert_eq!(ToCore::read(&mut input).unwrap(), Some(one));
        }
        assert_eq!(ToCore::read(&mut input).unwrap(), None);
    }

    #[test]
    fn everything_said_to_the_window_arrives() {
        let said = [
            ToWindow::Ready("0.1.0".into()),
            ToWindow::Answer { number: 9, text: "null".into() },
            ToWindow::Failed { number: 10, text: "{}".into() },
            ToWindow::Message("{\"type\":\"opened\"}".into()),
            ToWindow::AskOpen,
            ToWindow::AskSave("Shop – 2.svg".into()),
        ];
        let mut pipe = Vec::new();
        for one in said.clone() {
            one.write(&mut pipe).unwrap();
        }
        let mut input = pipe.as_slice();
        for one in said {
            assert_eq!(ToWindow::read(&mut input).unwrap(), Some(one));
        }
    }

    #[test]
    fn what_nobody_says_is_refused() {
        let mut pipe = Vec::new();
        Frame { kind: b'?', number: 0, body: Vec::new() }.write(&mut pipe).unwrap();
        assert_eq!(ToCore::read(&mut pipe.as_slice()).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(ToWindow::read(&mut pipe.as_slice()).unwrap_err().kind(), io::ErrorKind::InvalidData);
        let mut pipe = Vec::new();
        Frame { kind: b'C', number: 0, body: b"a name alone".to_vec() }.write(&mut pipe).unwrap();
        assert_eq!(ToCore::read(&mut pipe.as_slice()).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
