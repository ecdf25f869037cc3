package no.brobygger.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Severity;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.markdown.InlineReader;
import no.brobygger.markdown.LinkResolver;
import no.brobygger.source.BundleFolder;
import no.brobygger.translation.BundleEntry;
import no.brobygger.translation.SegmentedPage;

/**
 * Where the links of one page lead in one language.
 *
 * @param page the page, or the text of a slot, that the links stand in
 * @param shownOn the page that readers see them on: the same, or the one that has the slot
 * @param language the reader's language
 * @param asides what the page asks to be put in from elsewhere
 * @param bundles read again where a translation has a dead link, to tell which
 */
record PageLinks(
        PageFamily page,
        PageFamily shownOn,
        Language language,
        Targets targets,
        Asides asides,
        InterfaceWords words,
        BundleFolder bundles,
        Consumer<Diagnostic> problems)
        implements LinkResolver {

    /** Any page at the top of {@code content/}: asides name pages as seen from there. */
    static final String ROOT = "index.md";

    /** The languages of a place outside that does not speak the reader's own. */
    private static final List<String> ELSE_IN = List.of("en", "nb", "nn");

    @Override
    public Optional<Destination> resolve(String target) {
        return resolve(target, Severity.ERROR);
    }

    /** Whoever changes a source is not stopped by its older translations. */
    @Override
    public Optional<Destination> resolveOlder(String target) {
        return resolve(target, Severity.WARNING);
    }

    /** The glossary itself explains each word where it stands. */
    @Override
    public Optional<Destination> term(String id) {
        return targets.term(id).filter(entry -> !isThis(entry.page())).map(this::destination);
    }

    /** The links of a slot's text on this page. */
    PageLinks of(PageFamily slot) {
        return new PageLinks(slot, shownOn, language, targets, asides, words, bundles, problems);
    }

    @Override
    public String aside(SegmentedPage.Aside.Kind kind, String argument) {
        return asides.html(kind, argument, this);
    }

    /** A page of the site, or a heading on it, as this page links to it. */
    Optional<PageLink> pageAt(String path) {
        if (targets.find(ROOT, path) instanceof Target.Page to) {
            PageLink top = Catalogue.link(address(), to.page(), language);
            return Optional.of(new PageLink(top.address(), top.href() + to.fragment(), top.title(), top.summary()));
        }
        return Optional.empty();
    }

    private Optional<Destination> resolve(String target, Severity ifDead) {
        Target found = targets.find(page.page().path(), target);
        if (found instanceof Target.Page to) {
            return Optional.of(destination(to));
        }
        if (found instanceof Target.Outside outside) {
            String url = outside.url(language, ELSE_IN).toString();
            return Optional.of(new Destination(url, Optional.empty()));
        }
        if (found instanceof Target.Asset asset) {
            return Optional.of(new Destination(
                    Addresses.encoded(Addresses.relative(address(), asset.address())), Optional.empty()));
        }
        report((Target.Nowhere) found, target, ifDead);
        return Optional.empty();
    }

    private Destination destination(Target.Page to) {
        String href = Addresses.relative(address(), to.page().address(language)) + to.fragment();
        boolean samePage = isThis(to.page());
        return new Destination(samePage && !to.fragment().isEmpty() ? to.fragment() : href, otherLanguage(to.page()));
    }

    private boolean isThis(PageFamily other) {
        return other.page().path().equals(shownOn.page().path());
    }

    /** Where the reader is. */
    String address() {
        return shownOn.address(language);
    }

    private Optional<OtherLanguage> otherLanguage(PageFamily to) {
        if (to.isIn(language) || isThis(to)) {
            return Optional.empty();
        }
        String mark = Word.MARK_LINK.in(words, to.standIn().autonym());
        return Optional.of(new OtherLanguage(to.standIn(), mark, language));
    }

    /** The sources' own links were checked before; what is left is a translation that changed one. */
    private void report(Target.Nowhere nowhere, String target, Severity severity) {
        if (page.source().equals(language)) {
            return;
        }
        String source = page.page().source().path();
        problems.accept(Diagnostic.error(
                        Rule.DEAD_LINK,
                        place(target),
                        "link " + Shown.quoted(target) + " of a translation leads nowhere: " + nowhere.found(),
                        severity == Severity.ERROR
                                ? "give the link the same target as in " + source
                                : "run sync, by which links follow a page that was moved; else give the link the same"
                                        + " target as in " + source)
                .as(severity));
    }

    /** The first entry that has the link; the bundle, for a link whose target is defined elsewhere. */
    private SourceLocation place(String target) {
        InlineReader inline = new InlineReader();
        int line = bundles.read(language, page.page(), problem -> {}).stream()
                .flatMap(bundle -> bundle.entries().stream())
                .filter(entry -> !entry.obsolete()
                        && inline.cut(entry.target()).destinations().contains(target))
                .mapToInt(BundleEntry::line)
                .findFirst()
                .orElse(1);
        return new SourceLocation(BundleFolder.path(language, page.page()), line, 1);
    }
}
