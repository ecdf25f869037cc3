package no.brobygger.hosting;

import java.util.List;

/**
 * A header that every answer has, a page, a script or an error. How long a browser may keep what it gets is told beside
 * these, since it differs.
 *
 * @param name as in the standard that made it
 * @param value without a double quotation mark, since most servers put it between two
 */
record SiteHeader(String name, String value) {

    /**
     * The policy of the pages' own meta element, and what only a header can say. A page keeps the stricter of the two; the
     * header reaches also what has no meta element: pictures, and the worker that keeps pages, which must fetch them.
     */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'";

    /** Decision 27 says why these. */
    static final List<SiteHeader> ALL = List.of(
            new SiteHeader("Content-Security-Policy", POLICY),
            new SiteHeader(
                    "Permissions-Policy",
                    "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(),"
                            + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()"),
            new SiteHeader("Referrer-Policy", "no-referrer"),
            new SiteHeader("X-Content-Type-Options", "nosniff"));

    SiteHeader {
        if (value.contains("\"")) {
            throw new IllegalArgumentException("header " + name + " may not hold a quotation mark: " + value);
        }
    }
}
