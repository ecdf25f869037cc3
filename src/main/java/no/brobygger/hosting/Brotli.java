package no.brobygger.hosting;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/**
 * Compresses as browsers can undo it that came to us over HTTPS (RFC 7932), by Google's own code in C. A machine for which
 * there is no such code has none.
 */
final class Brotli {

    /** At 4 the copies are no smaller than gzip's, at 6 they take a tenth more time to be a hundredth smaller. */
    private static final int QUALITY = 5;

    private Brotli() {}

    /** Whether there is code for this machine's system and processor; the first to ask loads it. */
    static boolean isAvailable() {
        return Brotli4jLoader.isAvailable();
    }

    /**
     * Gives the same bytes in every thread and on every JDK.
     *
     * @throws UnsatisfiedLinkError if it is not available
     */
    static byte[] compressed(byte[] bytes) throws IOException {
        Brotli4jLoader.ensureAvailability();
        return Encoder.compress(bytes, Encoder.Parameters.create(QUALITY));
    }
}
