package no.brobygger.source;

import java.util.List;
import java.util.SortedSet;
import no.brobygger.guidance.GuidancePage;

/**
 * The folder {@code content/}, read.
 *
 * @param pages those without errors, sorted by path
 * @param broken those with an error in their header, and stand-ins for what is wrong there; sorted by path
 * @param paths of all page files, also of those with errors, relative to {@code content/}
 * @param isWhole whether every file and folder could be listed; if not, a page that seems missing may be there
 */
record ContentFiles(List<GuidancePage> pages, List<GuidancePage> broken, SortedSet<String> paths, boolean isWhole) {}
