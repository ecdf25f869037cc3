package no.brobygger.serve;

import java.util.List;

/**
 * What came of a build, as far as a browser must know.
 *
 * @param changed whether any file of the served site is now different
 * @param problems what stood in the way, one text each, perhaps of several lines; empty when the site was published
 */
public record BuildOutcome(boolean changed, List<String> problems) {

    public BuildOutcome {
        problems = List.copyOf(problems);
    }
}
