package no.brobygger.judge;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Loads pages and watches what they ask for and complain about. */
final class RequestJudge {

    private static final String SETTLED = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))";

    private static final String KEPT = """
            async () => [
              ...Object.keys(localStorage).map(key => 'local ' + key),
              ...Object.keys(sessionStorage).map(key => 'session ' + key),
              ...(await indexedDB.databases()).map(({name}) => 'database ' + name),
              ...(await caches.keys()).map(name => 'cache ' + name),
              ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => 'worker ' + scope)]
            """;

    private final Browser browser;

    RequestJudge(Browser browser) {
        this.browser = browser;
    }

    /**
     * Requests that leave the site, requests that fail, and errors in the console; breaches of the page's own content
     * policy are among the latter.
     *
     * @param base the site's root as a URL; ends in {@code /}
     */
    List<String> offences(String base, List<String> pages) {
        if (!base.startsWith("http")) {
            return oneByOne(base, pages);
        }
        List<String> offences = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (Page page = browser.newPage()) {
            watch(page, base, found);
            FrameHost frames = FrameHost.open(page, base);
            for (int from = 0; from < pages.size(); from += FrameHost.WINDOWS) {
                List<String> batch = pages.subList(from, Math.min(from + FrameHost.WINDOWS, pages.size()));
                frames.load(batch, "frame => true");
                if (!found.isEmpty()) {
                    // Which of them it was is told by each alone.
                    offences.addAll(oneByOne(base, batch));
                    found.clear();
                }
            }
            kept(page).forEach(kept -> offences.add("the pages keep on the reader's device: " + kept));
        }
        return offences;
    }

    private List<String> oneByOne(String base, List<String> pages) {
        List<String> offences = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (Page page = browser.newPage()) {
            watch(page, base, found);
            for (String address : pages) {
                page.navigate(base + address);
                page.evaluate(SETTLED);
                found.stream().distinct().forEach(problem -> offences.add(address + ": " + problem));
                found.clear();
            }
        }
        return offences;
    }

    /** Cookies, and keys of every kind of storage, of the site that a page belongs to. */
    static List<String> kept(Page page) {
        List<String> kept = new ArrayList<>();
        page.context().cookies().forEach(cookie -> kept.add("cookie " + cookie.name));
        ((List<?>) page.evaluate(KEPT)).forEach(key -> kept.add((String) key));
        return kept;
    }

    private static void watch(Page page, String base, List<String> found) {
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                found.add("leaves the site: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                found.add("answer " + response.status() + ": " + response.url());
            }
        });
        page.onRequestFailed(request -> found.add("request failed: " + request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                found.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> found.add("script error: " + error));
    }
}
