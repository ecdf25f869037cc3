package no.brobygger.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines that a person types. */
@FunctionalInterface
interface TypedLines {

    /** The next line, without its end; empty when no more will come. */
    Optional<String> next();

    /** Always UTF-8, as what is printed; nothing is read before it is asked for. */
    static TypedLines of(InputStream in) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return () -> {
            try {
                return Optional.ofNullable(lines.readLine());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
