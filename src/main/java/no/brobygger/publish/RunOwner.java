package no.brobygger.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The process that writes into a staging folder. It stands in the folder's marker file until the site is published.
 *
 * @param process for people, for example {@code process 4711}
 * @param start when that process began, because the system uses a number again, in a container often at once
 */
record RunOwner(String process, String start) {

    static RunOwner current() {
        ProcessHandle current = ProcessHandle.current();
        return new RunOwner(
                "process " + current.pid(), String.valueOf(current.info().startInstant()));
    }

    /** Who wrote the marker of a staging folder; empty when there is no such folder, or none that is being written. */
    static Optional<RunOwner> of(Path staging) throws IOException {
        try {
            List<String> lines = Files.readAllLines(staging.resolve(OutputPlace.MARKER), StandardCharsets.UTF_8);
            return lines.size() == 2 ? Optional.of(new RunOwner(lines.get(0), lines.get(1))) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    void mark(Path staging) throws IOException {
        Files.writeString(staging.resolve(OutputPlace.MARKER), process + "\n" + start + "\n", StandardCharsets.UTF_8);
    }
}
