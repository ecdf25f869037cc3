package no.brobygger.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.disk.FileNames;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Reads pages of a staging folder and reports what is wrong with them, and what they refer to that is not there; and all
 * of its SVG images.
 *
 * <p>A page is parsed, looked at and let go; of each only its ids are kept, for the references of the others.
 */
public final class SiteAuditor {

    private static final List<HtmlCheck> CHECKS = List.of(
            new ElementCheck(),
            new HeadingCheck(),
            new IdCheck(),
            new ImageTextCheck(),
            new LanguageCheck(),
            new PrivacyCheck());

    private static final int LONGEST_MESSAGE = 400;

    /**
     * Audits pages of a site, in parallel.
     *
     * @param staging the folder that will be published
     * @param addresses the pages to read, below the site's root; what they refer to may be anywhere in the folder
     */
    public void audit(Path staging, Collection<String> addresses, Consumer<Diagnostic> problems) throws IOException {
        Set<String> files = files(staging);
        Images.audit(staging, files, problems);
        Pictures.audit(staging, files, problems);
        Map<String, Set<String>> ids = new ConcurrentHashMap<>();
        Map<String, List<References.Reference>> fragments = new ConcurrentSkipListMap<>();
        addresses.parallelStream().filter(file -> file.endsWith(".html")).forEach(address -> {
            Document page = parse(staging.resolve(address), Parser.htmlParser());
            ids.put(address, ids(page));
            List<Finding> findings = new ArrayList<>();
            List<References.Reference> later = new ArrayList<>();
            look(address, page, files, findings, later);
            if (!findings.isEmpty()) {
                report(staging, address, files, problems);
            }
            if (!later.isEmpty()) {
                fragments.put(
                        address,
                        later.stream()
                                .map(References.Reference::withoutElement)
                                .distinct()
                                .toList());
            }
        });
        fragments.forEach((address, references) -> references.stream()
                .filter(reference -> !ids.computeIfAbsent(
                                reference.address(), other -> ids(parse(staging.resolve(other), Parser.htmlParser())))
                        .contains(reference.fragment()))
                .forEach(reference -> problems.accept(deadFragment(staging, address, reference))));
    }

    /** What a fragment may lead to (HTML, "scrolling to a fragment"): an id, the name of an old anchor, and always the top. */
    private static Set<String> ids(Document page) {
        Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
        ids.addAll(page.select("a[name]").eachAttr("name"));
        ids.add("top");
        return ids;
    }

    /** In other files a fragment means something else, for example a page of a PDF. */
    private static boolean hasIds(String address) {
        return address.endsWith(".html") || address.endsWith(".svg");
    }

    private static void look(
            String address,
            Document page,
            Set<String> files,
            List<Finding> findings,
            List<References.Reference> fragments) {
        CHECKS.forEach(check -> check.check(address, page, findings::add));
        for (References.Reference reference : References.in(page, address)) {
            if (reference.written().isEmpty() || !files.contains(reference.address())) {
                findings.add(dead(reference, files));
            } else if (!reference.fragment().isEmpty() && hasIds(reference.address())) {
                fragments.add(reference);
            }
        }
    }

    private static Finding dead(References.Reference reference, Set<String> files) {
        String index = reference.address() + (reference.address().isEmpty() ? "" : "/") + "index.html";
        String message =
                "'" + reference.written() + "' leads to '" + reference.address() + "', which is not in the site";
        String remedy = "mend the template or the link, or add the file under assets/";
        if (reference.written().isEmpty()) {
            message = "an empty reference leads nowhere";
        } else if (reference.address().startsWith("/")) {
            message =
                    "'" + reference.written() + "' starts at the root of a server, but a site may be in a folder of it";
            remedy = "start from the page: '../' for each folder up";
        } else if (files.contains(index.replace("//", "/"))) {
            message = "'" + reference.written() + "' leads to a folder, which has no page when read from a disk";
            remedy = "add 'index.html' to it";
        }
        return new Finding(reference.element().orElseThrow(), Rule.HTML_DEAD_REFERENCE, message, remedy);
    }

    /** Reads the page once more, now with places, and tells what is wrong. */
    private static void report(Path staging, String address, Set<String> files, Consumer<Diagnostic> problems) {
        List<Finding> findings = new ArrayList<>();
        look(address, parseWithPlaces(staging, address), files, findings, new ArrayList<>());
        findings.forEach(finding -> problems.accept(Diagnostic.error(
                finding.rule(),
                place(address, finding.element()),
                Shown.plain(finding.message(), LONGEST_MESSAGE),
                finding.remedy())));
    }

    private static Diagnostic deadFragment(Path staging, String address, References.Reference reference) {
        SourceLocation place = References.in(parseWithPlaces(staging, address), address).stream()
                .filter(other -> other.withoutElement().equals(reference))
                .findFirst()
                .flatMap(References.Reference::element)
                .map(element -> place(address, element))
                .orElseGet(() -> SourceLocation.startOf(address));
        return Diagnostic.error(
                Rule.HTML_DEAD_REFERENCE,
                place,
                Shown.plain(
                        "'" + reference.written() + "' leads to id '" + reference.fragment() + "', which is not in '"
                                + reference.address() + "'",
                        LONGEST_MESSAGE),
                "mend the template, or end the heading that is meant with {#" + Shown.plain(reference.fragment())
                        + "}");
    }

    static SourceLocation place(String address, Element element) {
        Range.Position start = element.sourceRange().start();
        return start.isTracked()
                ? new SourceLocation(address, start.lineNumber(), start.columnNumber())
                : SourceLocation.startOf(address);
    }

    private static Document parseWithPlaces(Path staging, String address) {
        return parse(staging.resolve(address), Parser.htmlParser().setTrackPosition(true));
    }

    private static Document parse(Path file, Parser parser) {
        try {
            // Not as strictly as text is read elsewhere: a file under assets/ is its author's business.
            return Jsoup.parse(file, StandardCharsets.UTF_8.name(), "", parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files(Path staging) throws IOException {
        try (Stream<Path> paths = Files.walk(staging)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> FileNames.below(staging, file))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
