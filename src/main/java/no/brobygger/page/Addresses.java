package no.brobygger.page;

/** Arithmetic of addresses below the site's root, written with {@code /}. */
final class Addresses {

    private Addresses() {}

    /** The way from one page to another, for example {@code ../sprak/tolk.html}. */
    static String relative(String from, String to) {
        int common = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!to.startsWith(from.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        return "../".repeat(depth(from, common)) + to.substring(common);
    }

    /** The way from a page up to the site's root: {@code ../} for each folder. */
    static String toRoot(String from) {
        return "../".repeat(depth(from, 0));
    }

    private static int depth(String address, int start) {
        int depth = 0;
        for (int slash = address.indexOf('/', start); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth;
    }
}
