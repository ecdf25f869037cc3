package no.brobygger.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.brobygger.guidance.GuidancePage;
import no.brobygger.guidance.Layer;

/**
 * What could not be read of a site: after an error the rest is looked at all the same, and what may stand in one of these
 * files must not be called missing.
 *
 * @param pages those with an error in their header, and stand-ins for what is wrong there; their text is whole
 * @param faulty the other files and folders with an error, and pages that were not read; relative to the site folder
 */
public record Unread(List<GuidancePage> pages, Set<String> faulty) {

    /** Of a folder that is no site. */
    static final Unread EVERYTHING =
            new Unread(List.of(), Set.of("content", "data", SourcePlaces.SETTINGS, "templates", "translations"));

    public Unread {
        pages = List.copyOf(pages);
        Set<String> others = new TreeSet<>(faulty);
        pages.forEach(page -> others.remove(page.source().path()));
        faulty = Collections.unmodifiableSet(others);
    }

    /** What could not be read of a layer, and of what was read before it. */
    static Unread of(Layer layer, ContentFiles content, ErrorWatch problems) {
        Set<String> faulty = new TreeSet<>(content.paths());
        content.pages().forEach(page -> faulty.remove(page.path()));
        content.broken().forEach(page -> faulty.remove(page.path()));
        Set<String> all = new TreeSet<>(problems.faulty());
        faulty.forEach(path -> all.add(layer.content() + path));
        return new Unread(content.broken(), all);
    }

    Unread with(Unread more) {
        List<GuidancePage> allPages = new ArrayList<>(pages);
        allPages.addAll(more.pages);
        Set<String> allFaulty = new TreeSet<>(faulty);
        allFaulty.addAll(more.faulty);
        return new Unread(allPages, allFaulty);
    }

    /** The same without its pages. */
    Unread withoutPages() {
        return new Unread(List.of(), faulty);
    }

    /**
     * Whether one of these files is faulty, or a folder above it, or any file of a folder.
     *
     * @param sought files, or folders ending in {@code /}; relative to the site folder, or to the folder of any layer
     */
    public boolean holdsAny(String... sought) {
        for (String file : sought) {
            boolean isFolder = file.endsWith("/");
            if (isFolder && faulty.stream().anyMatch(path -> ("/" + path).contains("/" + file))) {
                return true;
            }
            String part = isFolder ? file.substring(0, file.length() - 1) : file;
            while (!part.isEmpty()) {
                String end = "/" + part;
                if (faulty.stream().anyMatch(path -> ("/" + path).endsWith(end))) {
                    return true;
                }
                part = part.substring(0, Math.max(0, part.lastIndexOf('/')));
            }
        }
        return false;
    }
}
