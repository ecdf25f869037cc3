package no.brobygger.bake;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.SourceLocation;

/**
 * Collects from all threads what went wrong with pages. One fault in a template hits every page that uses it: it is
 * told once, with the first page by address and the number of the others.
 */
final class BakeFailures {

    private final Map<Place, Failure> failures = new ConcurrentHashMap<>();
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();

    /** Notes that a page failed for this reason. */
    void add(TemplateProblem problem, String address) {
        addresses.add(address);
        failures.merge(new Place(problem.rule(), problem.place()), new Failure(problem, address, 1), Failure::and);
    }

    boolean has(String address) {
        return addresses.contains(address);
    }

    /** Hands on what was collected, each place once, in the order of places. */
    void report(Consumer<Diagnostic> problems) {
        failures.values().stream().map(Failure::diagnostic).sorted().forEach(problems);
    }

    private record Place(Rule rule, SourceLocation location) {}

    /** A problem, the first page that has it, and how many have it. */
    private record Failure(TemplateProblem problem, String address, int pages) {

        Failure and(Failure other) {
            Failure first = address.compareTo(other.address) <= 0 ? this : other;
            return new Failure(first.problem, first.address, pages + other.pages);
        }

        Diagnostic diagnostic() {
            String others = pages == 1 ? "" : " and " + (pages - 1) + " more";
            String message = problem.message() + " for page '" + address + "'" + others;
            return Diagnostic.error(problem.rule(), problem.place(), message, problem.remedy());
        }
    }
}
