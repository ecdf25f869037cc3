package no.brobygger.judge;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;

/** Loads pages side by side in windows of their own, which is many times as fast as one after the other. */
record FrameHost(Page page, String base) {

    /** As many as a machine with two processors can lay out at a time. */
    static final int WINDOWS = 16;

    /** Has no policy of its own, so that pages may be framed in it; no server needs to have it. */
    private static final String ADDRESS = "_host.html";

    private static final String LOAD = """
            async ({base, addresses, width, height, test}) => {
              const load = address => new Promise(loaded => {
                const frame = document.createElement('iframe');
                Object.assign(frame, {width, height, src: base + address, onload: () => loaded({address, frame})});
                frame.style.border = 0;
                document.body.append(frame);
              });
              const windows = await Promise.all(addresses.map(load));
              const passing = windows.filter(({frame}) => eval(test)(frame)).map(({address}) => address);
              windows.forEach(({frame}) => frame.remove());
              return passing;
            }
            """;

    /** Opens the page that will hold the windows; on a server, for from the disk a page may not look into another. */
    static FrameHost open(Page page, String base) {
        page.route(
                base + ADDRESS,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><title>host</title><link rel=icon href=data:,><body>")));
        page.navigate(base + ADDRESS);
        return new FrameHost(page, base);
    }

    /** Those of the pages that pass a test, a JavaScript function of the frame, in windows as large as a phone's. */
    List<String> load(List<String> pages, String test) {
        return load(pages, test, 360, 800);
    }

    /** The same in windows of another size, in CSS pixels. */
    List<String> load(List<String> pages, String test, int width, int height) {
        Map<String, Object> given =
                Map.of("base", base, "addresses", pages, "width", width, "height", height, "test", test);
        return ((List<?>) page.evaluate(LOAD, given))
                .stream().map(String.class::cast).toList();
    }
}
