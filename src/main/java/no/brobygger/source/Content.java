package no.brobygger.source;

import java.util.List;
import java.util.SortedSet;
import no.brobygger.guidance.GuidancePage;

/**
 * The folder {@code content/}, read.
 *
 * @param pages those without errors, sorted by path
 * @param paths of all page files, also of those with errors, relative to {@code content/}
 */
record Content(List<GuidancePage> pages, SortedSet<String> paths) {}
