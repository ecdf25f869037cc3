package no.brobygger.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * What an export has written.
 *
 * @param files one for each language, in the order of the request
 * @param without tags of the languages in which nothing of what was asked for is there, so that no file was written
 */
public record ExportReport(List<ExportedFile> files, List<String> without) {

    static final ExportReport NOTHING = new ExportReport(List.of(), List.of());

    public ExportReport {
        files = List.copyOf(files);
        without = List.copyOf(without);
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
