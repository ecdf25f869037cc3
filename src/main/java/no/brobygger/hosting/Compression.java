package no.brobygger.hosting;

import java.io.IOException;
import java.util.Locale;

/** How a copy is compressed. A server sends the first of these that the browser can undo, for it is the smallest. */
enum Compression {
    /** Brotli. */
    BR,
    /** gzip. */
    GZ;

    /** The ending of a copy's name, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    byte[] compressed(byte[] bytes) throws IOException {
        return switch (this) {
            case BR -> Brotli.compressed(bytes);
            case GZ -> Gzip.compressed(bytes);
        };
    }
}
