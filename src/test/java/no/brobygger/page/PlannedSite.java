package no.brobygger.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.brobygger.SiteText;
import no.brobygger.diagnostic.DiagnosticLog;
import no.brobygger.language.Language;
import no.brobygger.markdown.MarkdownSegmenter;
import no.brobygger.source.SiteReader;
import no.brobygger.source.SiteSource;
import no.brobygger.translation.LocalisedPage;
import no.brobygger.translation.Scrutiny;
import no.brobygger.translation.SegmentedPage;
import no.brobygger.translation.TranslationResolver;

/** A little site as it was planned, and what was said about it on the way. */
record PlannedSite(SitePlan plan, DiagnosticLog log) {

    /** The texts that every site's interface has, in two languages, and a page to begin with. */
    static final SiteText LITTLE = SiteText.of("""
            -- jbake.properties --
            brobygger.site.name=Prøveskolen
            brobygger.languages=nb, en
            -- data/languages.yaml --
            nb: {autonym: norsk bokmål, norwegian: norsk bokmål, direction: ltr, icu: nb, digits: latn, calendar: gregory}
            en: {autonym: English, norwegian: engelsk, direction: ltr, icu: en-GB, digits: latn, calendar: gregory}
            -- data/law.yaml --
            - id: attend
              group: participation
              act: opplæringslova
              section: § 2-2
              url: https://lovdata.no/lov/2023-06-09-30/%C2%A72-2
              says: Barn har plikt til grunnskoleopplæring.
              in-force: 2024-08-01
              checked: 2026-11-22
              review-by: 2027-08-01
              applies-to: [public]
            -- data/glossary.yaml --
            - {id: rektor, nb: rektor, nn: rektor, meaning: Leder skolen., where: I brev.}
            -- templates/interface.properties --
            chooser.read=Les på {language}
            mark.important=viktig
            mark.link=(på {language})
            mark.missing=ikke oversatt
            mark.outdated=endret
            mark.show.new=ny på {language}
            mark.show.old=gammel
            notfound.home=Hjem
            notfound.text=Borte
            notfound.title=404
            nav.untranslated=ikke oversatt ennå
            shortfall.ask=Spør skolen.
            shortfall.title=Ikke på {language}
            -- translations/en/interface.po --
            msgid ""
            msgstr ""
            "Language: en\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            msgctxt "chooser.read"
            msgid "Les på {language}"
            msgstr "Read in {language}"

            msgctxt "mark.important"
            msgid "viktig"
            msgstr "important"

            msgctxt "mark.link"
            msgid "(på {language})"
            msgstr "(in {language})"

            msgctxt "mark.missing"
            msgid "ikke oversatt"
            msgstr "not translated"

            msgctxt "mark.outdated"
            msgid "endret"
            msgstr "changed"

            msgctxt "mark.show.new"
            msgid "ny på {language}"
            msgstr "new in {language}"

            msgctxt "mark.show.old"
            msgid "gammel"
            msgstr "old"

            msgctxt "notfound.home"
            msgid "Hjem"
            msgstr "Home"

            msgctxt "notfound.text"
            msgid "Borte"
            msgstr "Gone"

            msgctxt "notfound.title"
            msgid "404"
            msgstr "No page"

            msgctxt "nav.untranslated"
            msgid "ikke oversatt ennå"
            msgstr "not translated yet"

            msgctxt "shortfall.ask"
            msgid "Spør skolen."
            msgstr "Ask the school."

            msgctxt "shortfall.title"
            msgid "Ikke på {language}"
            msgstr "Not in {language}"
            -- content/index.md --
            title=Hjem
            ~~~~~~
            """);

    static PlannedSite of(SiteText text, Path folder, Set<String> assets) {
        DiagnosticLog log = new DiagnosticLog();
        SiteSource site = new SiteReader().read(text.in(folder), log);
        MarkdownSegmenter segmenter = new MarkdownSegmenter();
        TranslationResolver resolver = new TranslationResolver(Scrutiny.NONE);
        List<LocalisedPage> versions = site.pages().stream()
                .filter(page -> page.header().published())
                .flatMap(page -> {
                    SegmentedPage segmented = segmenter.segment(page, log);
                    Language source = site.languages().get(page.header().language());
                    return site.settings().languages().stream()
                            .map(language -> resolver.resolve(
                                    segmented,
                                    language,
                                    site.languages()
                                            .chain(language, site.settings().insteadOf(source), source),
                                    other -> site.bundles().read(other, page, log),
                                    log));
                })
                .toList();
        SitePlanner planner = new SitePlanner(SharedParts.none());
        return new PlannedSite(planner.plan(planner.check(site, versions, assets, log), LocalDate.EPOCH, log), log);
    }

    /** The value of the page at an address. */
    PageView page(String address) {
        return (PageView) plan.pages().stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page '" + address + "' is planned"))
                .value()
                .get();
    }
}
