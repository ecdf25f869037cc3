package no.brobygger.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what a page refers to within the site. */
final class References {

    private References() {}

    /**
     * A reference within the site.
     *
     * @param element where it stands
     * @param written as it stands there
     * @param address the file it leads to, below the site's root; ends in {@code /} for a folder
     * @param fragment the id in it; empty for the file as such
     */
    record Reference(Optional<Element> element, String written, String address, String fragment) {

        /** An element holds on to its whole page; to keep the words of many references, let it go. */
        Reference withoutElement() {
            return new Reference(Optional.empty(), written, address, fragment);
        }
    }

    /** All references of the page at an address, in its order; those to other sites are none. */
    static List<Reference> in(Document page, String address) {
        String from = base(page, address);
        return Urls.in(page).stream()
                .filter(url -> !url.isAbsolute())
                .map(url -> read(from, url))
                .toList();
    }

    /** Where relative references start: the page, or what it says itself. An absolute base is the site's own address. */
    private static String base(Document page, String address) {
        Element base = page.selectFirst("base[href]");
        if (base == null) {
            return address;
        }
        Urls.Url url = new Urls.Url(base, "href", base.attr("href"), false);
        return url.isAbsolute() ? "" : resolve(address, url.text());
    }

    private static Reference read(String from, Urls.Url url) {
        int hash = url.text().indexOf('#');
        String file = hash < 0 ? url.text() : url.text().substring(0, hash);
        int query = file.indexOf('?');
        String path = decode(query < 0 ? file : file.substring(0, query));
        String fragment = hash < 0 ? "" : decode(url.text().substring(hash + 1));
        String address = path.isEmpty() ? from : resolve(from, path);
        return new Reference(Optional.of(url.element()), url.text(), address, fragment);
    }

    /** What cannot be decoded stays as it is, as in a browser. */
    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** An address that leaves the site keeps its {@code ..} or its {@code /} in front, and so is never found. */
    private static String resolve(String from, String path) {
        if (path.startsWith("/")) {
            return path;
        }
        Deque<String> steps = new ArrayDeque<>();
        String whole = from.substring(0, from.lastIndexOf('/') + 1) + path;
        for (String step : whole.split("/")) {
            if (step.equals("..") && !steps.isEmpty() && !steps.peekLast().equals("..")) {
                steps.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        boolean folder = whole.matches("(?s)(.*/)?\\.{0,2}");
        return String.join("/", steps) + (folder && !steps.isEmpty() ? "/" : "");
    }
}
