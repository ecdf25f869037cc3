package no.brobygger.judge;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

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
        try (Page page = browser.newPage()) {
            for (String address : pages) {
                page.navigate(base + address);
                judgeInAllWindows(page, address, List.of(), offences);
                page.evaluate(OPEN_AND_LATIN);
                judgeInAllWindows(page, address + " (opened, in Latin letters)", List.of(), offences);
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

    private static void judgeInAllWindows(Page page, String address, List<String> rules, List<String> offences) {
        for (Viewport viewport : VIEWPORTS) {
            resize(page, viewport);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                // What the dark scheme changes is colours, and nothing else.
                List<String> asked = scheme == ColorScheme.DARK ? OF_COLOUR : rules;
                judge(page, address + " at " + viewport + ", " + scheme, asked, offences);
            }
        }
    }

    /** @param rules the only ones to judge by; all of WCAG's when it is empty */
    private static void judge(Page page, String where, List<String> rules, List<String> offences) {
        // Legacy mode runs in the page itself, five times as fast; the other one is for frames, which we have none of.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        AxeResults results = (rules.isEmpty() ? axe.withTags(TAGS) : axe.withRules(rules)).analyze();
        results.getViolations().forEach(rule -> rule.getNodes()
                .forEach(node ->
                        offences.add(where + ": " + rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml())));
        boolean inLatin = where.contains("Latin");
        if (inLatin
                && results.getPasses().stream().noneMatch(rule -> rule.getId().equals("color-contrast"))
                && results.getViolations().stream()
                        .noneMatch(rule -> rule.getId().equals("color-contrast"))) {
            offences.add(where + ": no text whose contrast could be measured");
        }
    }

    private static void resize(Page page, Viewport viewport) {
        page.setViewportSize(viewport.width(), viewport.height());
    }
}
