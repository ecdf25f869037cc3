package no.brobygger.judge;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Walks through pages with the Tab key, as someone without a mouse does. */
final class KeyboardJudge {

    /** Notes what should be a stop, in the order of the document, and how each looks without focus. */
    private static final String PREPARE = """
            open => {
              const folded = [...document.querySelectorAll('details:not([open])')];
              if (open) folded.forEach(details => details.open = true);
              const look = e => {
                const s = getComputedStyle(e);
                const outline = s.outlineStyle === 'none' || parseFloat(s.outlineWidth) === 0
                    ? '' : [s.outlineStyle, s.outlineWidth, s.outlineColor].join(' ');
                return [outline, s.boxShadow, s.backgroundColor, s.borderBlock, s.borderInline, s.color,
                    s.textDecorationLine, s.textDecorationThickness].join('|');
              };
              const name = e => e.outerHTML.replace(/>[^]*/, '>') + e.textContent.trim().slice(0, 40);
              const all = 'a[href],area[href],button,input,select,textarea,summary,iframe,[tabindex],'
                  + '[contenteditable],audio[controls],video[controls]';
              const stops = [...document.querySelectorAll(all)].filter(e => e.tabIndex >= 0 && !e.disabled
                  && e.checkVisibility({visibilityProperty: true}));
              window.walk = {stops, looks: stops.map(look), look, name};
              folded.forEach(details => details.open = false);
              return stops.map(name);
            }
            """;

    /** Where the focus is; waits a moment for scrolling and for what slides into view. */
    private static final String LOOK = """
            async () => {
              const {stops, looks, look, name} = window.walk;
              let seen;
              for (let frame = 0; frame < 30; frame++) {
                const e = document.activeElement;
                const stop = stops.indexOf(e);
                const lines = [...e.getClientRects()].filter(r => r.width > 0 && r.height > 0);
                const inside = lines.some(r => r.left >= -1 && r.right <= innerWidth + 1 && r.bottom > 0
                    && r.top < innerHeight);
                const open = lines.some(r => {
                  const top = document.elementFromPoint((r.left + r.right) / 2, (r.top + r.bottom) / 2);
                  return top !== null && (e.contains(top) || top.contains(e) && top !== document.documentElement
                      && top !== document.body);
                });
                seen = {stop, name: e === document.body ? 'nothing' : name(e), inside, open,
                    changed: stop >= 0 && look(e) !== looks[stop], summary: e.matches('summary')};
                if (stop < 0 || inside && open && seen.changed) break;
                await new Promise(requestAnimationFrame);
              }
              return seen;
            }
            """;

    private static final String IS_IN_MAIN =
            "() => { const m = document.querySelector('main'); return m !== null && m.contains(document.activeElement); }";
    private static final String IS_SKIP_LINK = "() => document.activeElement.matches('a[href^=\"#\"]')";
    private static final String IS_OPEN = "() => document.activeElement.parentElement.open";

    private final Browser browser;

    KeyboardJudge(Browser browser) {
        this.browser = browser;
    }

    /** What a walk through the pages stumbles over, each as {@code address at width×height: problem}. */
    List<String> offences(String base, List<String> pages) {
        List<String> offences = new ArrayList<>();
        for (AccessibilityJudge.Viewport viewport : AccessibilityJudge.VIEWPORTS) {
            for (String address : pages) {
                List<String> found = new ArrayList<>();
                try (Page page = browser.newPage(new Browser.NewPageOptions()
                        .setViewportSize(viewport.width(), viewport.height())
                        .setReducedMotion(ReducedMotion.REDUCE))) {
                    String url = base + address;
                    trySkipLink(page, url, found);
                    walk(page, url, false, found);
                    walk(page, url, true, found);
                }
                found.stream()
                        .distinct()
                        .forEach(problem -> offences.add(address + " at " + viewport + ": " + problem));
            }
        }
        return offences;
    }

    /** The first stop leads past what stands before {@code <main>}, if anything does, and the focus goes with it. */
    private static void trySkipLink(Page page, String url, List<String> found) {
        page.navigate(url);
        press(page, "Tab");
        if ((boolean) page.evaluate(IS_IN_MAIN)) {
            return;
        }
        if (!(boolean) page.evaluate(IS_SKIP_LINK)) {
            found.add("the first stop is not a link into the page");
            return;
        }
        press(page, "Enter");
        if (!(boolean) page.evaluate(IS_IN_MAIN)) {
            press(page, "Tab");
            if (!(boolean) page.evaluate(IS_IN_MAIN)) {
                found.add("the skip link does not move the focus into <main>");
            }
        }
    }

    /**
     * Every stop once, in order, to be seen, and out again at the end.
     *
     * @param open whether to open what is folded when the walk comes to it, and to walk through it
     */
    private static void walk(Page page, String url, boolean open, List<String> found) {
        // Away first: the same address with another fragment would not load anew.
        page.navigate("about:blank");
        page.navigate(url);
        List<?> stops = (List<?>) page.evaluate(PREPARE, open);
        for (int i = 0; i < stops.size(); i++) {
            press(page, "Tab");
            Map<?, ?> seen = (Map<?, ?>) page.evaluate(LOOK);
            if (!seen.get("stop").equals(i)) {
                found.add("stop " + (i + 1) + " should be " + stops.get(i) + " but is " + seen.get("name"));
                return;
            }
            judgeSight(seen, found);
            if ((boolean) seen.get("summary")) {
                tryToOpen(page, seen, open, found);
            }
        }
        press(page, "Tab");
        Map<?, ?> after = (Map<?, ?>) page.evaluate(LOOK);
        boolean out = after.get("stop").equals(-1) || after.get("stop").equals(0);
        if (!stops.isEmpty() && !out) {
            found.add("after the last stop the focus does not leave the page but is on " + after.get("name"));
        }
    }

    private static void judgeSight(Map<?, ?> seen, List<String> found) {
        if (!(boolean) seen.get("changed")) {
            found.add("looks the same with focus as without: " + seen.get("name"));
        }
        if (!(boolean) seen.get("inside")) {
            found.add("has the focus outside the window: " + seen.get("name"));
        } else if (!(boolean) seen.get("open")) {
            found.add("has the focus but is covered: " + seen.get("name"));
        }
    }

    /** @param stays whether it is left open */
    private static void tryToOpen(Page page, Map<?, ?> seen, boolean stays, List<String> found) {
        boolean before = (boolean) page.evaluate(IS_OPEN);
        press(page, "Enter");
        boolean after = (boolean) page.evaluate(IS_OPEN);
        if (before == after) {
            found.add("does not open with Enter: " + seen.get("name"));
        } else if (after != stays) {
            press(page, "Enter");
        }
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }
}
