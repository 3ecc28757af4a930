//! Pictures of the display: the X server's memory (XWD) turned into PNG.

/// The words of an XWD header that matter here, by their place in it.
mod header {
    pub(super) const SIZE: usize = 0;
    pub(super) const WIDTH: usize = 4;
    pub(super) const HEIGHT: usize = 5;
    pub(super) const BYTE_ORDER: usize = 7;
    pub(super) const BITS_PER_PIXEL: usize = 11;
    pub(super) const BYTES_PER_LINE: usize = 12;
    pub(super) const COLOURS: usize = 19;
}

/// The size of one entry of the colour table, in bytes.
const COLOUR: usize = 12;

/// Turns an XWD file of 32 bits a pixel into a PNG of 24.
///
/// # Errors
/// Says in words what the file is not.
pub(super) fn png_of_xwd(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let word = |place: usize| -> Result<usize, String> {
        let at = bytes.get(place * 4..place * 4 + 4).ok_or("shorter than its header")?;
        Ok(u32::from_be_bytes(at.try_into().map_err(|_| "shorter than its header")?) as usize)
    };
    let (width, height) = (word(header::WIDTH)?, word(header::HEIGHT)?);
    let (bits, line) = (word(header::BITS_PER_PIXEL)?, word(header::BYTES_PER_LINE)?);
    if bits != 32 || line < width * 4 {
        return Err(format!("{bits} bits a pixel, {line} bytes a line"));
    }
    let start = word(header::SIZE)? + word(header::COLOURS)? * COLOUR;
    let pixels = bytes.get(start..start + line * height).ok_or("shorter than its picture")?;
    let little_endian = word(header::BYTE_ORDER)? == 0;
    let mut colours = Vec::with_capacity(width * height * 3);
    for row in pixels.chunks_exact(line) {
        for pixel in row[..width * 4].chunks_exact(4) {
            colours.extend(if little_endian { [pixel[2], pixel[1], pixel[0]] } else { [pixel[1], pixel[2], pixel[3]] });
        }
    }
    encode(width, height, &colours).map_err(|error| error.to_string())
}

fn encode(width: usize, height: usize, colours: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let side = |length: usize| u32::try_from(length).map_err(|_| png::EncodingError::LimitsExceeded);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side(width)?, side(height)?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(colours)?;
    writer.finish()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A display of two pixels, one above the other, with one colour in its table and four bytes to fill up a line.
    fn two_pixels(byte_order: u32, upper: [u8; 4], lower: [u8; 4]) -> Vec<u8> {
        let mut words = [0_u32; 25];
        words[header::SIZE] = 100;
        words[header::WIDTH] = 1;
        words[header::HEIGHT] = 2;
        words[header::BYTE_ORDER] = byte_order;
        words[header::BITS_PER_PIXEL] = 32;
        words[header::BYTES_PER_LINE] = 8;
        words[header::COLOURS] = 1;
        let mut file: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        file.extend([0; COLOUR]);
        for pixel in [upper, lower] {
            file.extend(pixel);
            file.extend([9; 4]);
        }
        file
    }

    fn colours(png: &[u8]) -> Vec<u8> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
        let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut buffer).unwrap();
        buffer
    }

    #[test]
    fn both_byte_orders_give_the_same_colours() {
        let little = png_of_xwd(&two_pixels(0, [3, 2, 1, 0], [6, 5, 4, 0])).unwrap();
        let big = png_of_xwd(&two_pixels(1, [0, 1, 2, 3], [0, 4, 5, 6])).unwrap();
        assert_eq!(colours(&little), [1, 2, 3, 4, 5, 6]);
        assert_eq!(colours(&big), [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn a_broken_memory_is_said_in_words() {
        assert_eq!(png_of_xwd(b"").unwrap_err(), "shorter than its header");
        let whole = two_pixels(0, [0; 4], [0; 4]);
        assert_eq!(png_of_xwd(&whole[..whole.len() - 1]).unwrap_err(), "shorter than its picture");
    }
}
