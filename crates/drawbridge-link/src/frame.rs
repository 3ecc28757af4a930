//! A frame: a letter for its kind, a number, and a body of bytes, as they stand in the pipe.

use std::io::{self, Read, Write};

/// The longest body, in bytes. The longest answers (a model of 20,000 elements) are a tenth of it.
const LIMIT: u32 = 1 << 30;

/// One frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Frame {
    pub(crate) kind: u8,
    pub(crate) number: u32,
    pub(crate) body: Vec<u8>,
}

impl Frame {
    /// Writes the frame and flushes.
    ///
    /// # Errors
    /// Those of the pipe; `InvalidInput` where the body is over the limit.
    pub(crate) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let length = u32::try_from(self.body.len()).ok().filter(|length| *length <= LIMIT);
        let length = length.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "a frame over its limit"))?;
        let mut head = [self.kind, 0, 0, 0, 0, 0, 0, 0, 0];
        head[1..5].copy_from_slice(&self.number.to_le_bytes());
        head[5..].copy_from_slice(&length.to_le_bytes());
        out.write_all(&head)?;
        out.write_all(&self.body)?;
        out.flush()
    }

    /// The next frame; `None` where the pipe ends between two.
    ///
    /// # Errors
    /// Those of the pipe, `UnexpectedEof` where it ends within a frame, `InvalidData` for a body over the limit.
    pub(crate) fn read(input: &mut impl Read) -> io::Result<Option<Self>> {
        let mut head = [0; 9];
        if input.read(&mut head[..1])? == 0 {
            return Ok(None);
        }
        input.read_exact(&mut head[1..])?;
        let [kind, n0, n1, n2, n3, l0, l1, l2, l3] = head;
        let length = u32::from_le_bytes([l0, l1, l2, l3]);
        if length > LIMIT {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a frame over its limit"));
        }
        let mut body = Vec::new();
        // Read through `take`, so that a length that lies costs no memory.
        input.take(u64::from(length)).read_to_end(&mut body)?;
        if body.len() < length as usize {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(Some(Self { kind, number: u32::from_le_bytes([n0, n1, n2, n3]), body }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_come_out_as_they_went_in() {
        let frames = [
            Frame { kind: b'A', number: 7, body: b"[1,2]".to_vec() },
            Frame { kind: b'M', number: u32::MAX, body: Vec::new() },
        ];
        let mut bytes = Vec::new();
        for frame in &frames {
            frame.write(&mut bytes).unwrap();
        }
        let mut input = bytes.as_slice();
        for frame in &frames {
            assert_eq!(Frame::read(&mut input).unwrap().as_ref(), Some(frame));
        }
        assert_eq!(Frame::read(&mut input).unwrap(), None);
    }

    #[test]
    fn a_pipe_that_ends_within_a_frame_is_an_error_at_every_byte() {
        let mut bytes = Vec::new();
        Frame { kind: b'A', number: 1, body: b"body".to_vec() }.write(&mut bytes).unwrap();
        for end in 1..bytes.len() {
            let error = Frame::read(&mut &bytes[..end]).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof, "at byte {end}");
        }
    }

    #[test]
    fn a_length_that_lies_takes_no_memory() {
        let bytes = [b'A', 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff];
        assert_eq!(Frame::read(&mut bytes.as_slice()).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
