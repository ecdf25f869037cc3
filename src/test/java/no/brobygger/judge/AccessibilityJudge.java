package no.brobygger.judge;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Axe's rules for WCAG 2.2 AA in a real browser: as a phone and as a desktop shows the page, in light and in dark.
 *
 * <p>Trap: axe passes over the contrast of Arabic, Sorani and Tamil text without a word. So each page is judged twice:
 * as it is, and with its folded parts open and every letter replaced by a Latin one.
 */
final class AccessibilityJudge {

    /** Phone and desktop. */
    static final List<Viewport> VIEWPORTS = List.of(new Viewport(360, 800), new Viewport(1280, 800));

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** The width at which text must still not need scrolling sideways: 1280 pixels at 400 % (WCAG 1.4.10). */
    private static final Viewport ZOOMED = new Viewport(320, 512);

    private static final String OPEN_AND_LATIN = """
            () => {
              document.querySelectorAll('details').forEach(details => details.open = true);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                text.nodeValue = text.nodeValue.replace(/[\\p{L}\\p{M}]/gu, letter => letter < '\\u0250' ? letter : 'n');
              }
            }
            """;

    /** Gives back what breaks a rule and nothing else: what passes would be most of the work. */
    private static final String RUN = """
            async ({tags, rules}) => {
              const runOnly = rules.length ? {type: 'rule', values: rules} : {type: 'tag', values: tags};
              const {violations, passes} = await axe.run(document, {runOnly, resultTypes: ['violations'], preload: false});
              return {
                violations: violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`)),
                measured: [...violations, ...passes].some(rule => rule.id === 'color-contrast')};
            }
            """;

    private static final String IS_TOO_WIDE =
            "frame => frame.contentDocument.documentElement.scrollWidth > frame.contentWindow.innerWidth";

    private final Browser browser;

    AccessibilityJudge(Browser browser) {
        this.browser = browser;
    }

    /** What a window is like. */
    record Viewport(int width, int height) {

        @Override
        public String toString() {
            return width + "×" + height;
        }
    }

    /** Breaches in the pages, each as {@code address at width×height, scheme: rule: help: element}. */
    List<String> offences(String base, List<String> pages) {
        List<String> offences = new ArrayList<>();
        String axe = axe();
        try (Page page = browser.newPage()) {
            for (String address : pages) {
                page.navigate(base + address);
                page.evaluate(axe);
                judgeInBothWindows(page, address, offences);
                page.evaluate(OPEN_AND_LATIN);
                judgeColours(page, address + " (opened, in Latin letters)", offences);
            }
        }
        return offences;
    }

    /** Pages that need scrolling sideways, each as {@code address at width×height: wider than the window}. */
    List<String> tooWide(String base, List<String> pages) {
        try (Page page = browser.newPage()) {
            List<String> wide = base.startsWith("http") ? framed(page, base, pages) : oneByOne(page, base, pages);
            return wide.stream()
                    .map(address -> address + " at " + ZOOMED + ": wider than the window")
                    .toList();
        }
    }

    private static List<String> framed(Page page, String base, List<String> pages) {
        FrameHost frames = FrameHost.open(page, base);
        List<String> wide = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += FrameHost.WINDOWS) {
            List<String> batch = pages.subList(from, Math.min(from + FrameHost.WINDOWS, pages.size()));
            wide.addAll(frames.load(batch, IS_TOO_WIDE, ZOOMED.width(), ZOOMED.height()));
        }
        return wide;
    }

    /** From the disk, where a page may not look into another. */
    private static List<String> oneByOne(Page page, String base, List<String> pages) {
        resize(page, ZOOMED);
        return pages.stream()
                .filter(address -> {
                    page.navigate(base + address);
                    return (boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
                })
                .toList();
    }

    private static void judgeInBothWindows(Page page, String where, List<String> offences) {
        emulate(page, ColorScheme.LIGHT);
        for (Viewport viewport : VIEWPORTS) {
            resize(page, viewport);
            judge(page, where + " at " + viewport + ", " + ColorScheme.LIGHT, List.of(), offences);
        }
    }

    /**
     * In every window and scheme what these change, which is colours; what lies in folded parts is judged by all rules
     * once.
     */
    private static void judgeColours(Page page, String where, List<String> offences) {
        for (Viewport viewport : VIEWPORTS) {
            resize(page, viewport);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                emulate(page, scheme);
                boolean first = viewport.equals(VIEWPORTS.get(0)) && scheme == ColorScheme.LIGHT;
                judge(page, where + " at " + viewport + ", " + scheme, first ? List.of() : OF_COLOUR, offences);
            }
        }
    }

    private static void emulate(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** @param rules the only ones to judge by; all of WCAG's when it is empty */
    private static void judge(Page page, String where, List<String> rules, List<String> offences) {
        Map<?, ?> results = (Map<?, ?>) page.evaluate(RUN, Map.of("tags", TAGS, "rules", rules));
        ((List<?>) results.get("violations")).forEach(violation -> offences.add(where + ": " + violation));
        if (where.contains("Latin") && !(boolean) results.get("measured")) {
            offences.add(where + ": no text whose contrast could be measured");
        }
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void resize(Page page, Viewport viewport) {
        page.setViewportSize(viewport.width(), viewport.height());
    }
}
