package no.brobygger.page;

import java.util.Optional;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Severity;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.language.Language;
import no.brobygger.markdown.LinkResolver;
import no.brobygger.source.BundleFolder;

/**
 * Where the links of one page lead in one language.
 *
 * @param page the page the links stand in
 * @param language the reader's language
 */
record PageLinks(
        PageFamily page, Language language, Targets targets, InterfaceWords words, Consumer<Diagnostic> problems)
        implements LinkResolver {

    @Override
    public Optional<Destination> resolve(String target) {
        return resolve(target, Severity.ERROR);
    }

    /** Whoever changes a source is not stopped by its older translations. */
    @Override
    public Optional<Destination> resolveOlder(String target) {
        return resolve(target, Severity.WARNING);
    }

    private Optional<Destination> resolve(String target, Severity ifDead) {
        String own = page.address(language);
        Target found = targets.find(page.page().path(), target);
        if (found instanceof Target.Page to) {
            String href = Addresses.relative(own, to.page().address(language)) + to.fragment();
            boolean samePage = isThis(to.page());
            return Optional.of(new Destination(
                    samePage && !to.fragment().isEmpty() ? to.fragment() : href, otherLanguage(to.page())));
        }
        if (found instanceof Target.Outside outside) {
            return Optional.of(new Destination(outside.url().toString(), Optional.empty()));
        }
        if (found instanceof Target.Asset asset) {
            return Optional.of(new Destination(Addresses.relative(own, asset.address()), Optional.empty()));
        }
        report((Target.Nowhere) found, target, ifDead);
        return Optional.empty();
    }

    private boolean isThis(PageFamily other) {
        return other.page().path().equals(page.page().path());
    }

    private Optional<OtherLanguage> otherLanguage(PageFamily to) {
        if (to.isIn(language) || isThis(to)) {
            return Optional.empty();
        }
        String mark = Word.MARK_LINK.in(words, to.source());
        return Optional.of(new OtherLanguage(to.source().tag(), mark, language));
    }

    /** The sources' own links were checked before; what is left is a translation that changed one. */
    private void report(Target.Nowhere nowhere, String target, Severity severity) {
        if (page.source().equals(language)) {
            return;
        }
        problems.accept(Diagnostic.error(
                        Rule.DEAD_LINK,
                        SourceLocation.startOf(BundleFolder.path(language, page.page())),
                        "link '" + target + "' of a translation leads nowhere: " + nowhere.found(),
                        "give the link the same target as in "
                                + page.page().source().path())
                .as(severity));
    }
}
