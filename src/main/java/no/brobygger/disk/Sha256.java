package no.brobygger.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 (FIPS 180-4) of all that is added to it, in that order: {@code new Sha256().add("text").hex()}. */
public final class Sha256 {

    private static final int BUFFER = 16 * 1024;

    private final MessageDigest digest;

    /** Of nothing yet. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** Adds a text as UTF-8. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds what is left of a stream, which stays open. */
    public Sha256 add(InputStream rest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return this;
    }

    /** The digest as 64 hexadecimal digits in lower case. After it, this is of nothing again. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest in Base64, as a Content Security Policy names a script or style. After it, this is of nothing again. */
    public String base64() {
        return Base64.getEncoder().encodeToString(digest.digest());
    }
}
