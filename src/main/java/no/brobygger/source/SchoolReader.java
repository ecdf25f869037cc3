package no.brobygger.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageTable;
import no.brobygger.school.Body;
import no.brobygger.school.Colour;
import no.brobygger.school.School;
import no.brobygger.school.SchoolKind;
import no.brobygger.school.SchoolSite;

/** Reads {@code schools/<id>/school.yaml}: a school, and how its site is published. */
final class SchoolReader {

    private static final Set<String> REQUIRED = Set.of("name");
    private static final Set<String> FIELDS =
            Set.of("app", "bodies", "colour", "contacts", "dates", "hours", "kind", "logo", "name", "site");
    private static final Set<String> SITE = Set.of("accessibility", "address", "languages", "main-language");
    private static final List<String> MAIN_LANGUAGES = List.of("nb", "nn");

    private static final Map<String, String> NO_NAME = Map.of("nb", "?");

    private final SiteFolder site;
    private final LanguagesFile languages;
    private final SiteSettings settings;
    private final Consumer<Diagnostic> problems;

    private SchoolReader(
            SiteFolder site, LanguagesFile languages, SiteSettings settings, Consumer<Diagnostic> problems) {
        this.site = site;
        this.languages = languages;
        this.settings = settings;
        this.problems = problems;
    }

    /** The school; none after a file that is missing or broken. */
    static Optional<School> read(
            SiteFolder site, String id, LanguagesFile languages, SiteSettings settings, Consumer<Diagnostic> problems) {
        if (!site.has(SchoolIds.file(id))) {
            problems.accept(SchoolIds.missing(id));
            return Optional.empty();
        }
        SchoolFolder.check(site, id, problems);
        return site.read(SchoolIds.file(id), problems)
                .flatMap(source -> read(site, source, id, languages, settings, problems));
    }

    /** The school that a text describes. */
    static Optional<School> read(
            SiteFolder site,
            SourceText source,
            String id,
            LanguagesFile languages,
            SiteSettings settings,
            Consumer<Diagnostic> problems) {
        return YamlParser.read(source, problems)
                .flatMap(file -> new SchoolReader(site, languages, settings, problems).school(id, file));
    }

    private Optional<School> school(String id, YamlDocument document) {
        YamlValue file = document.value();
        if (!(file instanceof YamlValue.Mapping mapping)) {
            if (document.isWhole()) {
                problems.accept(Diagnostic.error(
                        Rule.INVALID_VALUE,
                        file.place(),
                        "the file is " + file.word() + ", but a mapping is expected",
                        "write the fields " + Remedies.list(REQUIRED)));
            }
            return Optional.empty();
        }
        YamlFields fields = YamlFields.of(
                new YamlValue.Entry("school", mapping.place(), mapping),
                mapping,
                document.isWhole() ? REQUIRED : Set.of(),
                FIELDS,
                problems);
        Map<String, String> names = names(fields);
        // Without a name or a field it is no school, but its other mistakes are told in the same run.
        School school = school(id, names.isEmpty() ? NO_NAME : names, fields);
        if (names.isEmpty() || !document.isWhole()) {
            return Optional.empty();
        }
        checkStatement(school, fields);
        return Optional.of(school);
    }

    private School school(String id, Map<String, String> names, YamlFields fields) {
        SchoolRows rows = new SchoolRows(problems);
        SchoolKind kind =
                fields.has("kind") ? fields.constant("kind", SchoolKind.values(), SchoolKind::word) : SchoolKind.PUBLIC;
        return new School(
                id,
                names,
                kind,
                site(fields),
                colour(fields),
                LogoField.read(id, fields, site),
                rows.contacts(fields),
                rows.hours(fields),
                fields.has("app") ? Optional.of(fields.phrase("app").text()) : Optional.empty(),
                fields.constants("bodies", Body.values(), Body::word),
                rows.dates(fields));
    }

    private SchoolSite site(YamlFields fields) {
        return fields.fields("site", Set.of(), SITE)
                .map(site -> new SchoolSite(address(site), mainLanguage(site), published(site), accessibility(site)))
                .orElse(SchoolSite.AS_ALL);
    }

    private static Optional<URI> accessibility(YamlFields site) {
        String key = "accessibility";
        return site.has(key)
                ? Optional.of(FieldFormats.url(site, key, "write the address of the statement"))
                : Optional.empty();
    }

    /** A public school owes the statement as soon as its site is read somewhere; whether a private one does, we cannot know. */
    private void checkStatement(School school, YamlFields fields) {
        boolean isShared = school.site().address().isEmpty();
        boolean isRead = !isShared || settings.baseUrl().isPresent();
        if (isRead && school.site().accessibility().isEmpty() && school.kind() != SchoolKind.PRIVATE) {
            problems.accept(Diagnostic.warning(
                    Rule.MISSING_KEY,
                    fields.place(fields.has("site") ? "site" : "name"),
                    "the site has an address" + (isShared ? " in jbake.properties" : "")
                            + ", but no statement on how accessible it is, which public schools must have",
                    "make one at uustatus.no, and write below 'site:' in this file: accessibility: https:// and its"
                            + " address"));
        }
    }

    private Optional<String> mainLanguage(YamlFields site) {
        String key = "main-language";
        if (!site.has(key)) {
            return Optional.empty();
        }
        String tag = site.text(key, "nb");
        if (!MAIN_LANGUAGES.contains(tag)) {
            problems.accept(Diagnostic.error(
                    Rule.INVALID_VALUE,
                    site.place(key),
                    "unknown main-language " + Shown.quoted(tag),
                    meant(tag, MAIN_LANGUAGES).orElse("use one of: " + Remedies.list(MAIN_LANGUAGES))));
        }
        return Optional.of(MAIN_LANGUAGES.contains(tag) ? tag : "nb");
    }

    /** What to do about a tag if it means one of those; another language is not a misspelling of any of them. */
    private Optional<String> meant(String tag, List<String> choices) {
        return languages
                .table()
                .suggest(tag)
                .filter(choices::contains)
                .map(near -> "did you mean " + Shown.quoted(near) + "?");
    }

    private Optional<URI> address(YamlFields site) {
        if (!site.has("address")) {
            return Optional.empty();
        }
        String written = FieldFormats.url(site, "address", BaseAddress.REMEDY).toString();
        if (written.equals(FieldFormats.NO_ADDRESS.toString())) {
            return Optional.empty(); // told already: it is no web address
        }
        Optional<URI> url = BaseAddress.read(written, fault -> site.invalid("address", fault, BaseAddress.REMEDY));
        if (url.isPresent() && !BaseAddress.isPublic(url.get())) {
            problems.accept(Diagnostic.warning(
                    Rule.UNUSED_SETTING,
                    site.place("address"),
                    "'address' " + Shown.quoted(written) + " is not public, and not used",
                    "write the site's public address, or delete the line"));
            return Optional.empty();
        }
        return url;
    }

    /** The languages that the school wants of those that the site has. */
    private List<String> published(YamlFields site) {
        List<String> wanted = new ArrayList<>();
        for (YamlValue.Text tag : site.texts("languages")) {
            if (settings.publishes(tag.text())) {
                wanted.add(tag.text());
            } else {
                List<String> known =
                        settings.languages().stream().map(Language::tag).toList();
                problems.accept(Diagnostic.error(
                        Rule.UNKNOWN_LANGUAGE,
                        tag.place(),
                        "the site is not published in " + Shown.quoted(tag.text()),
                        meant(tag.text(), known).orElse("use one of: " + Remedies.list(known) + more(tag.text()))));
            }
        }
        return wanted;
    }

    /** How a language that exists comes to be among those of the site. */
    private String more(String tag) {
        if (languages.table().find(tag).isEmpty()) {
            return LanguageTable.isLanguage(tag) ? "; 'brobygger new-language " + tag + "' prepares one more" : "";
        }
        return "; or add " + tag + " to brobygger.languages in jbake.properties";
    }

    private Map<String, String> names(YamlFields fields) {
        Map<String, String> names = new TreeMap<>();
        fields.fields("name", "write a language tag, a colon and the name in each line")
                .ifPresent(byLanguage -> byLanguage.keys().forEach(tag -> {
                    languages.problem(tag, byLanguage.place(tag)).ifPresent(problems);
                    names.put(tag, byLanguage.text(tag, "?"));
                }));
        return names;
    }

    private Optional<Colour> colour(YamlFields fields) {
        if (!fields.has("colour")) {
            return Optional.empty();
        }
        String written = fields.textOrNumber("colour", "#000000");
        Optional<Colour> colour = Colour.of(written);
        if (colour.isEmpty()) {
            fields.invalid(
                    "colour",
                    "is not a colour",
                    "write it like \"" + Corrections.colour(written).orElse("#0e5a6b") + "\", in quotes");
        } else if (!colour.get().carriesText()) {
            problems.accept(Diagnostic.error(
                    Rule.LOW_CONTRAST,
                    fields.place("colour"),
                    "text on " + written + " is hard to read: neither white nor black stands out 7 to 1",
                    "take a darker shade, such as \"" + colour.get().darkened() + "\""));
        }
        return colour;
    }
}
