package no.brobygger.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.guidance.GuidancePage;

/**
 * Reports at its own place, once for all languages, what HTML in a page may not hold, and comments that steer nothing. What
 * it does not see, such as an attribute that only a browser would understand, the audit of the written pages does.
 */
final class HtmlSlips {

    /** Those that speak for the page. */
    private static final Set<String> OF_HEAD = Set.of("base", "meta");

    private static final Set<String> HOLD_CODE = Set.of("srcdoc", "style");
    private static final Set<String> FETCHED =
            Set.of("action", "background", "data", "formaction", "ping", "poster", "src");

    /** What a browser shows as pixels only; anywhere else data is a page of its own. */
    private static final Set<String> SHOW_DATA = Set.of("image", "img", "source");

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)(.*)", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");
    private static final Pattern SCRIPT = Pattern.compile("(?is)(?:javascript|vbscript):.*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?is)(?:https?:)?//.*");
    private static final Pattern PAGE = Pattern.compile("(?is)[^:]*\\.md(?:#.*)?");

    private final GuidancePage page;
    private final Consumer<Diagnostic> problems;

    private HtmlSlips(GuidancePage page, Consumer<Diagnostic> problems) {
        this.page = page;
        this.problems = problems;
    }

    /** Looks at a run of HTML. */
    static void check(Node node, GuidancePage page, Consumer<Diagnostic> problems) {
        new HtmlSlips(page, problems).read(node);
    }

    private void read(Node node) {
        BasedSequence source = node.getChars();
        String html = source.toString();
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = HtmlTags.endWithComments(html, at);
            int offset = page.bodyStart() + source.getIndexOffset(at);
            if (HtmlTags.isComment(html, at)) {
                comment(node, html.substring(at, end), offset);
            } else {
                tag(html.substring(at, end), offset);
            }
            at = html.indexOf('<', end);
        }
    }

    private void comment(Node node, String comment, int offset) {
        if (!HtmlTags.isEnded(comment, 0)) {
            report(
                    Rule.HTML_FOREIGN_ELEMENT,
                    offset,
                    "a comment is not closed, and hides the rest of the page",
                    "write --> where it ends");
        } else if (!(node instanceof HtmlCommentBlock) || !steers(node)) {
            CommentSlips.meant(comment)
                    .ifPresent(meant -> problems.accept(Diagnostic.warning(
                            Rule.COMMENT_WITHOUT_EFFECT,
                            page.source().locate(offset),
                            "the comment " + Shown.quoted(comment.replaceAll("\\s+", " ")) + " has no effect",
                            "did you mean " + meant
                                    + ", on a line of its own? A remark for colleagues begins with another word")));
        }
    }

    private static boolean steers(Node node) {
        return Steering.commentsOf(node).isPresent() || AsideHole.isAside(node);
    }

    private void tag(String source, int offset) {
        Matcher tag = TAG.matcher(source);
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        if (ForeignElements.NAMES.contains(name) || OF_HEAD.contains(name)) {
            report(
                    Rule.HTML_FOREIGN_ELEMENT,
                    offset,
                    "<" + name + "> has no place in a page",
                    "take the HTML out of the guidance");
        }
        boolean hasSource = false;
        Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
        while (attribute.find()) {
            String key = attribute.group(1).toLowerCase(Locale.ROOT);
            hasSource |= key.equals("src");
            attribute(name, key, value(attribute), offset);
        }
        if (name.equals("style") || name.equals("script") && !hasSource) {
            reportCode("<" + name + ">", offset);
        }
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= attribute.groupCount(); group++) {
            if (attribute.group(group) != null) {
                return Escaping.unescapeHtml(attribute.group(group)).strip();
            }
        }
        return "";
    }

    private void attribute(String element, String key, String value, int offset) {
        String address = value.replaceAll("[\\t\\n\\r]", "").toLowerCase(Locale.ROOT);
        boolean leads = key.equals("href") || FETCHED.contains(key);
        if (key.startsWith("on")
                || HOLD_CODE.contains(key)
                || SCRIPT.matcher(address).matches()
                || leads && address.startsWith("data:") && !SHOW_DATA.contains(element)) {
            reportCode("attribute " + Shown.quoted(key), offset);
        } else if (FETCHED.contains(key) && ELSEWHERE.matcher(value).matches()) {
            report(
                    Rule.HTML_LEAVES_SITE,
                    offset,
                    "<" + element + "> asks another server for " + Shown.quoted(value),
                    "put the file under assets/: a reader's visit is nobody else's business");
        } else if (key.equals("href")) {
            address(value, offset);
        }
    }

    private void address(String href, int offset) {
        if (href.indexOf(' ') >= 0) {
            report(
                    Rule.HTML_DEAD_REFERENCE,
                    offset,
                    "the address " + Shown.quoted(href) + " holds a blank",
                    "write %20 in place of the blank");
        } else if (PAGE.matcher(href).matches()) {
            report(
                    Rule.HTML_DEAD_REFERENCE,
                    offset,
                    Shown.quoted(href) + " is a page of the guidance, which links in HTML do not find",
                    "write the link in Markdown: [words](" + Shown.plain(href) + ")");
        }
    }

    private void reportCode(String what, int offset) {
        report(
                Rule.HTML_INLINE_CODE,
                offset,
                what + " holds code in the page, which the content security policy blocks",
                "take it out of the guidance, or move it to a file under assets/");
    }

    private void report(Rule rule, int offset, String message, String remedy) {
        problems.accept(Diagnostic.error(rule, page.source().locate(offset), message, remedy));
    }
}
