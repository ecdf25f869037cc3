package no.brobygger.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Resolution;
import no.brobygger.translation.SegmentedPage;

/**
 * Fills a page's skeleton with what a reader gets for each segment. Safe for use by many threads.
 *
 * <p>A passage in another language than the page's stands in an element with its true {@code lang} and {@code dir}
 * (WCAG 3.1.2), followed by a mark in the reader's language.
 */
public final class MarkdownRenderer {

    private final SegmentRenderer segments = new SegmentRenderer();

    /**
     * Renders the page for its reader.
     *
     * @param links where links lead from this page in this language
     * @param marks the words after passages that are not in the reader's language
     */
    public RenderedPage render(LocalisedPage page, LinkResolver links, PassageMarks marks) {
        return render(page.page(), page.language(), page.resolutions(), links, marks);
    }

    private RenderedPage render(
            SegmentedPage page,
            Language language,
            List<Resolution> resolutions,
            LinkResolver links,
            PassageMarks marks) {
        List<String> skeleton = page.skeleton();
        StringBuilder body = new StringBuilder(page.page().source().text().length() * 3 / 2);
        Linker linker = new Linker(body, links);
        linker.append(skeleton.get(0), language);
        for (int i = 1; i < skeleton.size(); i++) {
            Resolution resolution = resolutions.get(page.headSegments() + i - 1);
            passage(resolution, language, page.definitions(), body, linker, marks);
            linker.append(skeleton.get(i), language);
        }
        return new RenderedPage(body.toString(), outline(page, resolutions));
    }

    private void passage(
            Resolution resolution,
            Language language,
            String definitions,
            StringBuilder body,
            Linker linker,
            PassageMarks marks) {
        String html = segments.render(resolution.text(), definitions);
        if (resolution.language().direction() == Direction.RTL) {
            html = Isolation.isolate(html);
        }
        if (resolution.language().equals(language)) {
            linker.append(html, language);
            return;
        }
        Language other = resolution.language();
        boolean outdated = resolution instanceof Resolution.Outdated;
        body.append("<span class=\"").append(outdated ? "other outdated" : "other");
        body.append("\" lang=\"").append(other.tag()).append("\" dir=\"");
        body.append(other.direction().html()).append("\">");
        linker.append(html, other);
        body.append("</span> <span class=\"mark\">");
        body.append(Escaping.escapeHtml(outdated ? marks.outdated(other) : marks.missing(other), false));
        body.append("</span>");
    }

    private List<RenderedPage.OutlineHeading> outline(SegmentedPage page, List<Resolution> resolutions) {
        List<RenderedPage.OutlineHeading> outline =
                new ArrayList<>(page.headings().size());
        for (SegmentedPage.Heading heading : page.headings()) {
            Resolution resolution = resolutions.get(heading.segment());
            outline.add(new RenderedPage.OutlineHeading(
                    heading.level(), heading.id(), segments.plainText(resolution.text()), resolution.language()));
        }
        return outline;
    }
}
