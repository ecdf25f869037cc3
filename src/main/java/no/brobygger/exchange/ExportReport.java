package no.brobygger.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export has written.
 *
 * @param files one for each language, in the order of the request
 */
public record ExportReport(List<ExportedFile> files) {

    public ExportReport {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param path where it is
     * @param language the tag of its translations
     * @param units how many texts it holds
     */
    public record ExportedFile(Path path, String language, int units) {}
}
