package no.brobygger;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DecoderJNI;
import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A compressed copy beside a file of a site. */
public enum CompressedCopy {
    BROTLI("br", ".br") {
        @Override
        public byte[] unpacked(byte[] bytes) throws IOException {
            Brotli4jLoader.ensureAvailability();
            DirectDecompress unpacked = Decoder.decompress(bytes);
            return unpacked.getResultStatus() == DecoderJNI.Status.DONE ? unpacked.getDecompressedData() : new byte[0];
        }
    },
    GZIP("gzip", ".gz") {
        @Override
        public byte[] unpacked(byte[] bytes) throws IOException {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return in.readAllBytes();
            }
        }
    };

    private final String encoding;
    private final String ending;

    CompressedCopy(String encoding, String ending) {
        this.encoding = encoding;
        this.ending = ending;
    }

    /** As HTTP names it (RFC 9110, content coding). */
    String encoding() {
        return encoding;
    }

    static boolean isOne(String address) {
        return Arrays.stream(values()).anyMatch(copy -> address.endsWith(copy.ending));
    }

    Path of(Path file) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** What a reader gets; nothing of bytes that were not compressed so. */
    public abstract byte[] unpacked(byte[] bytes) throws IOException;
}
