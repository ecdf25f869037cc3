package no.brobygger.qr;

import io.nayuki.qrcodegen.QrSegment;

/**
 * A QR code (ISO/IEC 18004) as a drawing. Its error correction restores 15 per cent, enough for a crease in the paper.
 *
 * @param size its width and height in modules, the quiet zone included
 * @param path the dark modules as the {@code d} of an SVG path whose stroke is one wide
 */
public record QrCode(int size, String path) {

    /** Light modules that the standard asks for on each side. */
    private static final int QUIET_ZONE = 4;

    /**
     * Which modules are turned over so that no large area is of one colour. The standard would have all eight tried and
     * weighed, for texts that make such areas. Addresses do not, every reader reads any mask, and weighing would be nine
     * tenths of the work.
     */
    private static final int MASK = 0;

    /**
     * The code of a text, the smallest that holds it.
     *
     * @param text at most 2331 bytes of UTF-8 (version 40, correction M)
     */
    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeSegments(
                QrSegment.makeSegments(text),
                io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM,
                io.nayuki.qrcodegen.QrCode.MIN_VERSION,
                io.nayuki.qrcodegen.QrCode.MAX_VERSION,
                MASK,
                true);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        return new QrCode(code.size + 2 * QUIET_ZONE, path.toString());
    }

    /** The runs of dark modules in a row as strokes through their middle; each begins where the one before it ended. */
    private static void row(io.nayuki.qrcodegen.QrCode code, int y, StringBuilder path) {
        int drawn = 0;
        for (int x = 0; x < code.size; x++) {
            int start = x;
            while (x < code.size && code.getModule(x, y)) {
                x++;
            }
            if (x > start) {
                if (drawn == 0) {
                    path.append('M')
                            .append(start + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append(".5");
                } else {
                    path.append('m').append(start - drawn).append(" 0");
                }
                path.append('h').append(x - start);
                drawn = x;
            }
        }
    }
}
