package no.brobygger.guidance;

import no.brobygger.diagnostic.SourceText;

/**
 * One Markdown file under {@code content/}: of the guidance that all schools share, of a variant, or of a school.
 *
 * @param path the file relative to {@code content/}, with {@code /}, for example {@code skolemiljo/mobbing.md}
 * @param source the whole file, its path relative to the site folder
 * @param header the part above {@code ~~~~~~}, typed
 * @param bodyStart offset in the text where the Markdown begins
 */
public record GuidancePage(String path, SourceText source, PageHeader header, int bodyStart) {

    public GuidancePage {
        if (!path.endsWith(".md")) {
            throw new IllegalArgumentException("path '" + path + "' must end in .md");
        }
        if (bodyStart < 0 || bodyStart > source.text().length()) {
            throw new IllegalArgumentException("body starts at " + bodyStart + ", outside " + source.path());
        }
    }

    /** The folder of the site that its {@code content/} lies in: empty for the shared guidance, else ending in {@code /}. */
    public String layer() {
        String shared = "content/" + path;
        return source.path().endsWith("/" + shared)
                ? source.path().substring(0, source.path().length() - shared.length())
                : "";
    }

    /** Whether all schools have it. */
    public boolean isShared() {
        return layer().isEmpty();
    }

    /** The slot that it fills, for example {@code kontakt} for {@code slots/kontakt.md}. */
    public String slot() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    }

    /** The topic's folder, for example {@code skolemiljo}; empty for a page at the top. */
    public String topic() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The address below a language, for example {@code skolemiljo/mobbing.html}. */
    public String address() {
        return path.substring(0, path.length() - ".md".length()) + ".html";
    }
}
