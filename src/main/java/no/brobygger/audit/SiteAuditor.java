package no.brobygger.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * Reads every page of a staging folder and reports what is wrong with it, and what it refers to that is not there.
 *
 * <p>A page is parsed, looked at and let go; of each only its ids are kept, for the references of the others.
 */
public final class SiteAuditor {

    private static final List<HtmlCheck> CHECKS =
            List.of(new HeadingCheck(), new IdCheck(), new ImageTextCheck(), new LanguageCheck(), new PrivacyCheck());

    /**
     * Audits pages of a site, in parallel.
     *
     * @param staging the folder that will be published
     * @param addresses the pages to read, below the site's root; what they refer to may be anywhere in the folder
     */
    public void audit(Path staging, Collection<String> addresses, Consumer<Diagnostic> problems) throws IOException {
        Set<String> files = files(staging);
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

    private static Set<String> ids(Document page) {
        return page.getElementsByAttribute("id").stream().map(Element::id).collect(Collectors.toSet());
    }

    private static void look(
            String address,
            Document page,
            Set<String> files,
            List<Finding> findings,
            List<References.Reference> fragments) {
        CHECKS.forEach(check -> check.check(address, page, findings::add));
        if (page.selectFirst("base[href]") != null) {
            return;
        }
        for (Element element : References.elements(page)) {
            Optional<References.Reference> read = References.read(address, element);
            if (read.isPresent() && !files.contains(read.get().address())) {
                findings.add(new Finding(
                        element,
                        Rule.HTML_DEAD_REFERENCE,
                        "'" + read.get().written() + "' leads to '" + read.get().address()
                                + "', which is not in the site",
                        "mend the template or the link, or add the file under assets/"));
            } else if (read.isPresent() && !read.get().fragment().isEmpty()) {
                fragments.add(read.get());
            }
        }
    }

    /** Reads the page once more, now with places, and tells what is wrong. */
    private static void report(Path staging, String address, Set<String> files, Consumer<Diagnostic> problems) {
        List<Finding> findings = new ArrayList<>();
        look(address, parseWithPlaces(staging, address), files, findings, new ArrayList<>());
        findings.forEach(finding -> problems.accept(Diagnostic.error(
                finding.rule(), place(address, finding.element()), finding.message(), finding.remedy())));
    }

    private static Diagnostic deadFragment(Path staging, String address, References.Reference reference) {
        SourceLocation place = References.elements(parseWithPlaces(staging, address)).stream()
                .filter(element -> References.read(address, element)
                        .map(References.Reference::withoutElement)
                        .equals(Optional.of(reference)))
                .findFirst()
                .map(element -> place(address, element))
                .orElseGet(() -> SourceLocation.startOf(address));
        return Diagnostic.error(
                Rule.HTML_DEAD_REFERENCE,
                place,
                "'" + reference.written() + "' leads to id '" + reference.fragment() + "', which is not in '"
                        + reference.address() + "'",
                "mend the template, or end the heading that is meant with {#" + reference.fragment() + "}");
    }

    private static SourceLocation place(String address, Element element) {
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
            return Jsoup.parse(Files.readString(file), "", parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files(Path staging) throws IOException {
        try (Stream<Path> paths = Files.walk(staging)) {
            return paths.filter(Files::isRegularFile)
                    .map(file -> staging.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
