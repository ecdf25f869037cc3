package no.brobygger.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.Diagnostic;

/** What the auditor says of a few written pages. */
final class AuditedSite {

    private static final String OPENING = """
            <!DOCTYPE html>
            <html lang="nb" dir="ltr">
            <title>Tittel</title>
            <h1>Tittel</h1>
            """;

    private AuditedSite() {}

    /** All problems of a page {@code nb/side.html} that is sound but for this, which begins in its fifth line. */
    static List<String> problemsOf(String body, Path folder) {
        return problems("-- nb/side.html --\n" + OPENING + body, folder);
    }

    /** The start of a sound page, for several of them. */
    static String opening() {
        return OPENING;
    }

    /** All problems of the HTML pages of a site, as {@link SiteText} has it, sorted by place. */
    static List<String> problems(String site, Path folder) {
        SiteText.of(site).in(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            return problems(
                    files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(address -> address.endsWith(".html"))
                            .toList(),
                    folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All problems of these pages of what is in the folder already. */
    static List<String> problems(Collection<String> addresses, Path folder) throws IOException {
        List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>());
        new SiteAuditor().audit(folder, addresses, problems::add);
        return problems.stream().sorted().map(Diagnostic::toString).toList();
    }
}
