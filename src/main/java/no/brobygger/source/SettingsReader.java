package no.brobygger.source;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.brobygger.diagnostic.Diagnostic;
import no.brobygger.diagnostic.Rule;
import no.brobygger.diagnostic.Shown;
import no.brobygger.diagnostic.SourceLocation;
import no.brobygger.diagnostic.SourceText;
import no.brobygger.language.Language;
import no.brobygger.language.LanguageTable;

/** Reads {@code jbake.properties}: JBake's own keys and ours, which begin with {@code brobygger.}. */
final class SettingsReader {

    private static final String SITE_NAME = "brobygger.site.name";
    private static final String SOURCE_LANGUAGE = "brobygger.language.source";
    private static final String MAIN_LANGUAGE = "brobygger.language.main";
    private static final String THRESHOLD = "brobygger.publish.threshold";
    private static final String SITE_HOST = "site.host";
    private static final String EXTRAS = "brobygger.extras";
    private static final String SCHOOL = "brobygger.school";
    private static final Set<String> OURS = Set.of(
            SITE_NAME,
            SOURCE_LANGUAGE,
            MAIN_LANGUAGE,
            SiteSettings.LANGUAGES,
            SiteSettings.PREPARING,
            THRESHOLD,
            EXTRAS,
            SCHOOL);

    private static final String DEFAULT_SOURCE_LANGUAGE = "nb";
    private static final int DEFAULT_THRESHOLD = 60;

    private final PropertyLines lines;
    private final LanguagesFile languages;
    private final Consumer<Diagnostic> problems;

    /** The keys that misspelt ones probably mean: they are not missing too. */
    private final Set<String> misspelt = new TreeSet<>();

    private SettingsReader(PropertyLines lines, LanguagesFile languages, Consumer<Diagnostic> problems) {
        this.lines = lines;
        this.languages = languages;
        this.problems = problems;
    }

    /** The settings; where something is wrong or missing, after an error, its default. */
    static SiteSettings read(SiteFolder folder, LanguagesFile languages, Consumer<Diagnostic> problems) {
        Optional<SourceText> source = folder.read(SourcePlaces.SETTINGS, problems);
        if (source.isEmpty()) {
            Language language = languages.orStandIn(DEFAULT_SOURCE_LANGUAGE);
            return new SiteSettings(
                    "?",
                    Optional.empty(),
                    language,
                    List.of(language),
                    Set.of(),
                    DEFAULT_THRESHOLD,
                    Set.of(),
                    Optional.empty());
        }
        PropertyLines lines = PropertyLines.ofFile(source.get(), problems);
        return new SettingsReader(lines, languages, problems).settings();
    }

    private SiteSettings settings() {
        lines.all().forEach(this::checkKey);
        Language sourceLanguage = sourceLanguage();
        String siteName = siteName();
        Optional<URI> baseUrl = baseUrl();
        Map<String, Language> published = new LinkedHashMap<>();
        mainLanguage().ifPresent(main -> published.put(main.tag(), main));
        published.put(sourceLanguage.tag(), sourceLanguage);
        Set<String> seen = new TreeSet<>();
        addListed(SiteSettings.LANGUAGES, seen, published);
        Set<Language> whole = Set.copyOf(published.values());
        seen.addAll(whole.stream().map(Language::tag).toList());
        addListed(SiteSettings.PREPARING, seen, published);
        Set<Language> preparing = new LinkedHashSet<>(published.values());
        preparing.removeAll(whole);
        return new SiteSettings(
                siteName,
                baseUrl,
                sourceLanguage,
                List.copyOf(published.values()),
                preparing,
                threshold(),
                new ExtrasSetting(lines, problems).read(EXTRAS),
                school());
    }

    private void checkKey(PropertyLine line) {
        String key = line.key();
        if (OURS.contains(key) || JBakeKeys.isUsed(key)) {
            return;
        }
        String fixed = JBakeKeys.fixed().get(key);
        if (fixed != null) {
            if (!fixed.equalsIgnoreCase(line.value())) {
                error(
                        Rule.FIXED_SETTING,
                        lines.valuePlace(line),
                        "value " + Shown.quoted(line.value()) + " of '" + key + "' is not possible here",
                        "write " + key + "=" + fixed + ", or delete the line");
            }
        } else if (JBakeKeys.isIdle(key)) {
            problems.accept(Diagnostic.warning(
                    Rule.UNUSED_SETTING,
                    lines.keyPlace(line),
                    "JBake's key '" + key + "' has no effect in Brobygger",
                    "delete the line"));
        } else {
            unknownKey(line);
        }
    }

    private void unknownKey(PropertyLine line) {
        Set<String> known = new TreeSet<>(OURS);
        known.addAll(JBakeKeys.all());
        Remedies.meant(line.key(), known).ifPresent(misspelt::add);
        error(
                Rule.UNKNOWN_KEY,
                lines.keyPlace(line),
                "unknown key " + Shown.quoted(line.key()),
                Remedies.nearest(
                        line.key(), known, "delete the line; Brobygger's own keys are " + Remedies.list(OURS)));
    }

    private String siteName() {
        Optional<PropertyLine> line = lines.find(SITE_NAME);
        if (line.isPresent() && !line.get().value().isBlank()) {
            return line.get().value();
        }
        if (!misspelt.contains(SITE_NAME)) {
            error(
                    Rule.MISSING_KEY,
                    line.map(lines::keyPlace).orElse(SourceLocation.startOf(SourcePlaces.SETTINGS)),
                    "the site has no name",
                    "write " + SITE_NAME + "= and the name that readers see");
        }
        return "?";
    }

    private Language sourceLanguage() {
        Optional<PropertyLine> line = lines.find(SOURCE_LANGUAGE);
        if (line.isEmpty()) {
            languages
                    .problem(DEFAULT_SOURCE_LANGUAGE, SourceLocation.startOf(SourcePlaces.SETTINGS))
                    .ifPresent(problems);
            return languages.orStandIn(DEFAULT_SOURCE_LANGUAGE);
        }
        String tag = line.get().value();
        return language(lines.valuePlace(line.get()), tag)
                .orElseGet(() -> languages.orStandIn(LanguageTable.isWellFormed(tag) ? tag : DEFAULT_SOURCE_LANGUAGE));
    }

    private Optional<Language> mainLanguage() {
        return lines.find(MAIN_LANGUAGE).flatMap(line -> language(lines.valuePlace(line), line.value()));
    }

    /** The languages that a key lists; one stands once, and in one list. */
    private void addListed(String key, Set<String> seen, Map<String, Language> published) {
        lines.find(key).ifPresent(line -> {
            for (ListItem item : ListItem.of(line, lines, problems)) {
                SourceLocation place = lines.valuePlace(line, item.index());
                if (seen.add(item.text())) {
                    language(place, item.text()).ifPresent(known -> published.putIfAbsent(known.tag(), known));
                } else {
                    error(
                            Rule.DUPLICATE_KEY,
                            place,
                            "language " + Shown.quoted(item.text()) + " stands twice",
                            "keep one of the two");
                }
            }
        });
    }

    private Optional<Language> language(SourceLocation place, String tag) {
        Optional<Language> known = languages.table().find(tag);
        if (tag.isEmpty()) {
            error(Rule.INVALID_VALUE, place, "a language tag is missing here", "write a tag such as nb");
        } else {
            languages.problem(tag, place).ifPresent(problems);
        }
        return known;
    }

    private int threshold() {
        Optional<PropertyLine> line = lines.find(THRESHOLD);
        if (line.isEmpty()) {
            return DEFAULT_THRESHOLD;
        }
        String value = line.get().value();
        if (value.matches("[0-9]{1,3}") && Integer.parseInt(value) <= 100) {
            return Integer.parseInt(value);
        }
        error(
                Rule.INVALID_VALUE,
                lines.valuePlace(line.get()),
                "threshold " + Shown.quoted(value) + " is not a whole number from 0 to 100",
                "write a percentage without the sign, such as 60");
        return DEFAULT_THRESHOLD;
    }

    /** The id of a school becomes the name of a folder, so it is no path. */
    private Optional<String> school() {
        Optional<PropertyLine> line =
                lines.find(SCHOOL).filter(found -> !found.value().isEmpty());
        if (line.isPresent() && !RowsFile.isId(line.get().value())) {
            error(
                    Rule.INVALID_VALUE,
                    lines.valuePlace(line.get()),
                    "school " + Shown.quoted(line.get().value()) + " is not the name of a folder below schools/",
                    "use lower-case letters a–z, digits and '-'");
            return Optional.empty();
        }
        return line.map(PropertyLine::value);
    }

    private Optional<URI> baseUrl() {
        Optional<PropertyLine> line = lines.find(SITE_HOST);
        if (line.isEmpty() || line.get().value().isEmpty()) {
            return Optional.empty();
        }
        String value = line.get().value();
        SourceLocation place = lines.valuePlace(line.get());
        Optional<URI> url = BaseAddress.read(
                value,
                fault -> error(
                        Rule.INVALID_VALUE,
                        place,
                        SITE_HOST + " " + Shown.quoted(value) + " " + fault,
                        BaseAddress.REMEDY + ", or delete the line"));
        if (url.isPresent() && !BaseAddress.isPublic(url.get())) {
            problems.accept(Diagnostic.warning(
                    Rule.UNUSED_SETTING,
                    place,
                    SITE_HOST + " " + Shown.quoted(value)
                            + " is not public, so the site is built without addresses of its own",
                    "write the site's public address, or delete the line"));
            return Optional.empty();
        }
        return url;
    }

    private void error(Rule rule, SourceLocation place, String message, String remedy) {
        problems.accept(Diagnostic.error(rule, place, message, remedy));
    }
}
