package no.brobygger.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.diagnostic.Diagnostic;

/** The problems of a run as a SARIF 2.1.0 log (OASIS), which code hosts show beside the lines. */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifLog() {}

    /**
     * The log.
     *
     * @param version the tool's own
     */
    static Map<String, Object> of(List<Diagnostic> problems, String version) {
        List<String> rules = problems.stream()
                .map(problem -> problem.rule().id())
                .distinct()
                .sorted()
                .toList();
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(rules, version)));
        // As in all our places: a letter outside the Basic Multilingual Plane is one column.
        run.put("columnKind", "unicodeCodePoints");
        run.put(
                "results",
                problems.stream().map(problem -> result(problem, rules)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> driver(List<String> rules, String version) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Brobygger");
        driver.put("version", version);
        driver.put("rules", rules.stream().map(id -> Map.of("id", id)).toList());
        return driver;
    }

    private static Map<String, Object> result(Diagnostic problem, List<String> rules) {
        List<String> lines = new ArrayList<>(List.of(problem.message()));
        lines.addAll(problem.details());
        lines.add(problem.remedy());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule().id());
        result.put("ruleIndex", rules.indexOf(problem.rule().id()));
        result.put("level", problem.severity().word());
        result.put("message", Map.of("text", String.join("\n", lines)));
        result.put("locations", List.of(Map.of("physicalLocation", place(problem))));
        return result;
    }

    private static Map<String, Object> place(Diagnostic problem) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", problem.location().line());
        region.put("startColumn", problem.location().column());
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(problem.location().path())));
        place.put("region", region);
        return place;
    }

    private static String uri(String path) {
        try {
            if (path.startsWith("/")) {
                return new URI("file", "", path, null).toASCIIString();
            }
            // A relative reference may not have a colon in its first name (RFC 3986, § 4.2).
            String reference = path.split("/", 2)[0].contains(":") ? "./" + path : path;
            return new URI(null, null, reference, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("'" + path + "' is no path", e);
        }
    }
}
