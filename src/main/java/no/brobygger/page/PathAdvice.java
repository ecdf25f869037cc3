package no.brobygger.page;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.translation.Nfc;

/** Says of a link that leads nowhere what is wrong with it, and what its author can write in its place. */
final class PathAdvice {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final List<String> SCHEMES = List.of("https", "law", "link", "mailto", "tel", "term");
    /** As people write what a browser completes: {@code www.udir.no/skole}. */
    private static final Pattern BARE_ADDRESS =
            Pattern.compile("(?i)(?:www\\.[^/\\s]+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:no|com|org|net|eu))(?:[/?#].*)?");

    private static final Pattern BARE_MAIL = Pattern.compile("[^/@\\s]+@[^/@\\s]+\\.[^/@\\s]+");
    private static final Pattern NO_PAGE = Pattern.compile(".*\\.(?!(?:md|html?)$)[A-Za-z0-9]{2,5}");

    private PathAdvice() {}

    /** What no path may begin with, whatever there is in the site. */
    static Optional<Target.Nowhere> wrongStart(String from, String target, Collection<String> pages) {
        Matcher scheme = SCHEME.matcher(target);
        if (scheme.matches()) {
            return Optional.of(new Target.Nowhere(
                    "a page may hold no link that begins with '" + scheme.group(1) + ":'",
                    Nearest.to(scheme.group(1), SCHEMES)
                            .map(near -> "did you mean '" + near + ":'?")
                            .orElse("link to a page, to a file below assets/, or with https:, mailto: or tel:")));
        }
        if (target.startsWith("/")) {
            String path = target.substring(1).replaceFirst("#.*", "");
            return Optional.of(new Target.Nowhere(
                    "link '" + target + "' begins with '/', but a site may lie in a folder of its server",
                    question(from, path, pages, "write the path relative to this page, without '/' before it")));
        }
        if (BARE_MAIL.matcher(target).matches()) {
            return Optional.of(bare(target, "mailto:"));
        }
        if (BARE_ADDRESS.matcher(target).matches()) {
            return Optional.of(bare(target, "https://"));
        }
        if (target.indexOf('\\') >= 0) {
            return Optional.of(new Target.Nowhere(
                    "link '" + target + "' has '\\' in it, which no address has",
                    "write '/' between the names of folders and files"));
        }
        return Optional.empty();
    }

    private static Target.Nowhere bare(String target, String start) {
        return new Target.Nowhere(
                "link '" + target + "' does not begin with " + start + ", so it would lead into this site",
                "write " + start + target);
    }

    /**
     * No page has the path.
     *
     * @param from the page of the link, below {@code content/}
     * @param path below {@code content/}
     */
    static Target.Nowhere noPage(String from, String path, Collection<String> pages) {
        boolean isFile = NO_PAGE.matcher(path).matches();
        String otherwise = isFile
                ? "put the file below assets/, and link to it as '"
                        + toAsset(from, path.substring(path.lastIndexOf('/') + 1)) + "'"
                : "link to a page below content/, by its path relative to this one";
        return new Target.Nowhere(
                isFile
                        ? "there is no file 'content/" + path + "' that pages may link to"
                        : "there is no published page 'content/" + path + "'",
                isFile ? otherwise : question(from, path, pages, otherwise),
                List.of("content/" + path));
    }

    /** No file of the assets folder has the path, which is below the site's folder. */
    static Target.Nowhere noAsset(String from, String path, Collection<String> assets) {
        String found = "there is no file '" + path + "' that pages may link to";
        if (assets.stream().anyMatch(asset -> Nfc.of("assets/" + asset).equals(Nfc.of(path)))) {
            return new Target.Nowhere(
                    found,
                    "there is one that looks the same, but its letters are composed of others, as macOS does: rename it"
                            + " with the letters a–z");
        }
        return new Target.Nowhere(
                found,
                Nearest.to(path, assets.stream().map("assets/"::concat).toList())
                        .map(near -> "did you mean '" + toAsset(from, near.substring("assets/".length())) + "'?")
                        .orElse("link to a page below content/ or to a file below assets/"));
    }

    /** The nearest path, or the only page of the same name in another folder, as one writes it in a page. */
    private static String question(String from, String path, Collection<String> pages, String otherwise) {
        return Nearest.to(path, pages)
                .or(() -> onlyOneNamed(path.substring(path.lastIndexOf('/') + 1), pages))
                .map(near -> "did you mean '" + Addresses.relative(from, near) + "'?")
                .orElse(otherwise);
    }

    private static Optional<String> onlyOneNamed(String name, Collection<String> pages) {
        String end = "/" + name.toLowerCase(Locale.ROOT);
        List<String> named = pages.stream()
                .filter(page -> ("/" + page.toLowerCase(Locale.ROOT)).endsWith(end))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String toAsset(String from, String address) {
        return "../" + Addresses.toRoot(from) + "assets/" + Addresses.encoded(address);
    }
}
