package no.brobygger.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a published page into one that reloads, as it is sent.
 *
 * <p>Three things differ: a script is added; the page's content policy allows a connection to this server; and a
 * {@code <base>}, which names the public address, leads to this server instead. The page is taken as bytes of which only
 * ASCII ones are understood, so that whatever else it holds stays as it is.
 */
final class PreviewMarkup {

    private static final Pattern HEAD_END = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE =
            Pattern.compile("(<base\\s[^>]*\\bhref=)(?:\"[^\"]*\"|'[^']*')", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLICY =
            Pattern.compile("\\bhttp-equiv=[\"']?content-security-policy\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT = Pattern.compile("(\\scontent=[\"'])", Pattern.CASE_INSENSITIVE);

    private PreviewMarkup() {}

    /**
     * The page as the preview sends it.
     *
     * @param version of the site that the page belongs to: letters, digits and hyphens
     */
    static byte[] of(byte[] page, String version) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        text = META.matcher(text).replaceAll(meta -> Matcher.quoteReplacement(allowEvents(meta.group())));
        text = BASE.matcher(text).replaceFirst("$1\"/\"");
        String script = "<script src=\"" + PreviewHandler.SCRIPT + "?" + version + "\" defer></script>\n";
        Matcher end = HEAD_END.matcher(text);
        int place = end.find() ? end.start() : text.length();
        return (text.substring(0, place) + script + text.substring(place)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Put first: of two directives of the same name, the first one counts (CSP Level 3, § 2.2.1). */
    private static String allowEvents(String meta) {
        return POLICY.matcher(meta).find() ? CONTENT.matcher(meta).replaceFirst("$1connect-src 'self'; ") : meta;
    }
}
