package no.brobygger.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to export.
 *
 * @param languages tags; without any, each published language that is translated into
 * @param format in what form
 * @param only the states wanted; without any, all
 * @param pages paths below {@code content/}, or {@link ExchangeUnit#INTERFACE}; without any, all
 * @param output the file for one language, or a folder; absolute
 * @param folder where files go when there is no output; absolute
 * @param school whose site it is; that of the settings when it is empty
 */
public record ExportRequest(
        List<String> languages,
        ExchangeFormat format,
        Set<UnitState> only,
        Set<String> pages,
        Optional<Path> output,
        Path folder,
        Optional<String> school) {

    /** Of the site as its settings have it. */
    public ExportRequest(
            List<String> languages,
            ExchangeFormat format,
            Set<UnitState> only,
            Set<String> pages,
            Optional<Path> output,
            Path folder) {
        this(languages, format, only, pages, output, folder, Optional.empty());
    }

    public ExportRequest {
        languages = List.copyOf(languages);
        only = Set.copyOf(only);
        pages = Set.copyOf(pages);
    }
}
