package no.brobygger.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.brobygger.language.Direction;
import no.brobygger.language.Language;
import no.brobygger.translation.Review;

/** Pages as a small site would have them: bokmål whole, Arabic in part, Polish hardly. */
final class SamplePages {

    static final Language BOKMAL = language("nb", "norsk bokmål", Direction.LTR);
    static final Language ARABIC = language("ar", "العربية", Direction.RTL);
    static final Language POLISH = language("pl", "polski", Direction.LTR);

    private static final List<Language> LANGUAGES = List.of(
            BOKMAL,
            language("nn", "norsk nynorsk", Direction.LTR),
            language("se", "davvisámegiella", Direction.LTR),
            ARABIC,
            language("en", "English", Direction.LTR),
            language("fa-AF", "دری", Direction.RTL),
            language("ckb", "کوردیی ناوەندی", Direction.RTL),
            POLISH,
            language("so", "Soomaali", Direction.LTR),
            language("ti", "ትግርኛ", Direction.LTR),
            language("uk", "українська", Direction.LTR),
            language("ur", "اردو", Direction.RTL));

    private static final Map<String, List<String>> WORDS = Map.of(
            "nb",
            List.of(
                    "Velkommen til Brobygger",
                    "Enkle råd til foreldre om skolen i Norge, på flere språk.",
                    "Trygt og godt skolemiljø",
                    "Hva du kan gjøre når barnet ikke har det bra, og hva skolen må gjøre.",
                    "Barnet mitt blir mobbet – steg for steg",
                    "Hva du kan gjøre, i riktig rekkefølge, og hva skolen må gjøre.",
                    "Samarbeid med skolen",
                    "Språk og tolk"),
            "ar",
            List.of(
                    "مرحباً بك في Brobygger",
                    "نصائح بسيطة للآباء عن المدرسة في النرويج، بعدة لغات.",
                    "بيئة مدرسية آمنة وجيدة",
                    "ما يمكنك فعله عندما لا يكون الطفل بخير، وما يجب على المدرسة فعله.",
                    "طفلي يتعرض للتنمر – خطوة بخطوة",
                    "ما يمكنك فعله بالترتيب، وما يجب على المدرسة فعله.",
                    "التعاون مع المدرسة",
                    "اللغة والمترجم الشفوي"));

    private SamplePages() {}

    /** One of each kind, in both directions. */
    static List<PageView> all() {
        return List.of(
                chooser(),
                notFound(),
                belowThreshold(),
                guidance(ARABIC),
                guidance(BOKMAL),
                home(ARABIC),
                home(BOKMAL),
                topic(ARABIC),
                topic(BOKMAL),
                sideBySide(),
                leaflet(ARABIC),
                leaflet(BOKMAL));
    }

    static PageView sideBySide() {
        HtmlFragment body = new HtmlFragment(
                "<p><span class=\"pair\"><span class=\"mine\">تحدث مع المعلم.</span> <span class=\"theirs\" lang=\"nb\""
                        + " dir=\"ltr\">Snakk med læreren.</span></span></p>");
        return page(
                ARABIC,
                "skolemiljo/mobbing.parallel.html",
                4,
                new Content.SideBySide(
                        new Content.Pair(word(ARABIC, 4), Optional.of(word(BOKMAL, 4))),
                        Optional.of(new Content.Pair(word(BOKMAL, 5), Optional.empty())),
                        body,
                        provenance(ARABIC),
                        "mobbing.html"));
    }

    static PageView leaflet(Language language) {
        return page(
                language,
                "skolemiljo/index.leaflet.html",
                2,
                new Content.Leaflet(
                        List.of(
                                new Content.Chapter(
                                        "mobbing",
                                        word(language, 4),
                                        Optional.of(word(language, 5)),
                                        opening(language).body(),
                                        language,
                                        provenance(language)),
                                new Content.Chapter(
                                        "retten",
                                        word(BOKMAL, 6),
                                        Optional.empty(),
                                        opening(BOKMAL).body(),
                                        BOKMAL,
                                        provenance(BOKMAL))),
                        language == ARABIC ? Optional.of(Review.MACHINE) : Optional.empty(),
                        "index.html"));
    }

    static PageView guidance(Language language) {
        return page(
                language,
                "skolemiljo/mobbing.html",
                4,
                new Content.Guidance(
                        Optional.empty(),
                        language == ARABIC ? revised() : Optional.empty(),
                        body("bullying", language),
                        language,
                        outline(language),
                        Optional.empty(),
                        provenance(language)));
    }

    /** A Polish page that is shown in bokmål, since too little of it is translated. */
    static PageView belowThreshold() {
        List<LanguageLink> readIn = links(POLISH, "skolemiljo/mobbing.html").stream()
                .filter(link -> link.translated() && !link.current())
                .toList();
        return page(
                POLISH,
                "skolemiljo/mobbing.html",
                4,
                new Content.Guidance(
                        Optional.empty(),
                        Optional.empty(),
                        body("bullying", BOKMAL),
                        BOKMAL,
                        outline(BOKMAL),
                        Optional.of(new Content.Shortfall(12, List.of(), readIn)),
                        provenance(POLISH)));
    }

    static PageView topic(Language language) {
        return page(
                language,
                "skolemiljo/index.html",
                2,
                new Content.Topic(opening(language), pages(language, "skolemiljo/index.html")));
    }

    static PageView home(Language language) {
        List<Content.Shelf> shelves = topics(language, "index.html").stream()
                .map(topic -> new Content.Shelf(topic, pages(language, "index.html")))
                .toList();
        return page(language, "index.html", 0, new Content.Home(homeText(language), shelves));
    }

    static PageView chooser() {
        List<Content.Choice> choices = new ArrayList<>();
        for (Language language : LANGUAGES) {
            String invitation = texts(language).get("chooser.read", Map.of("language", language.autonym()));
            choices.add(
                    new Content.Choice(language, language.tag() + "/index.html", new LocalText(invitation, language)));
        }
        return atRoot("index.html", true, "Brobygger", new Content.Chooser(choices));
    }

    static PageView notFound() {
        List<Content.Message> messages = Stream.of(BOKMAL, ARABIC)
                .map(language -> new Content.Message(
                        language,
                        texts(language).get("notfound.title", Map.of()),
                        texts(language).get("notfound.text", Map.of()),
                        texts(language).get("notfound.home", Map.of()),
                        language.tag() + "/index.html"))
                .toList();
        return atRoot(
                "404.html",
                false,
                texts(BOKMAL).get("notfound.title", Map.of()),
                new Content.NotFound(Optional.of("https://skole.example/brobygger/"), messages));
    }

    private static PageView atRoot(String address, boolean indexed, String title, Content content) {
        return new PageView(
                "Brobygger",
                BOKMAL,
                texts(BOKMAL),
                address,
                "",
                new LocalText(title, BOKMAL),
                Optional.empty(),
                new Indexing(Optional.empty(), indexed, List.of()),
                Optional.empty(),
                Optional.empty(),
                content);
    }

    private static PageView page(Language language, String path, int word, Content content) {
        return new PageView(
                "Brobygger",
                language,
                texts(language),
                language.tag() + "/" + path,
                path.contains("/") ? "../../" : "../",
                word(language, word),
                Optional.of(word(language, word + 1)),
                indexing(language, path),
                Optional.of(ways(language, path)),
                Optional.of(school(language)),
                content);
    }

    private static Indexing indexing(Language language, String path) {
        Optional<String> canonical = Optional.of("https://skole.example/" + language.tag() + "/" + path);
        return language == POLISH
                ? new Indexing(canonical, false, List.of())
                : new Indexing(
                        canonical,
                        true,
                        List.of(
                                new Alternate("nb", "https://skole.example/nb/" + path),
                                new Alternate("ar", "https://skole.example/ar/" + path),
                                new Alternate("x-default", "https://skole.example/index.html")));
    }

    private static Ways ways(Language language, String path) {
        String up = path.contains("/") ? "../" : "";
        return new Ways(
                navigation(language, path),
                links(language, path),
                Optional.of(up + "search.html"),
                Optional.of(up + "changes.html"),
                path.endsWith("mobbing.html") && language == ARABIC
                        ? Optional.of(new LanguageLink(BOKMAL, "mobbing.parallel.html", false, true))
                        : Optional.empty(),
                path.endsWith("/index.html") ? Optional.of("index.leaflet.html") : Optional.empty(),
                path.equals("index.html") ? Optional.of("offline-worker.js") : Optional.empty());
    }

    /** The summary changed since it was translated. */
    private static Optional<Revised> revised() {
        SampleTexts texts = texts(ARABIC);
        return Optional.of(new Revised(
                word(BOKMAL, 5),
                false,
                texts.get("mark.outdated", Map.of()),
                texts.get("mark.show.new", Map.of("language", BOKMAL.autonym()))));
    }

    private static SchoolView school(Language language) {
        String title = texts(language).get("school.title", Map.of("school", "Eksempel skole"));
        return new SchoolView(
                new LocalText("Eksempel skole", BOKMAL),
                new HtmlFragment(title),
                List.of(new SchoolView.Contact(
                        texts(language).get("role.office", Map.of()),
                        List.of(
                                new SchoolView.Way("00 00 00 00", "tel:+4700000000"),
                                new SchoolView.Way("skolen@example.org", "mailto:skolen@example.org?subject=Mobbing")),
                        List.of())),
                Optional.empty(),
                Optional.empty());
    }

    private static Navigation navigation(Language language, String path) {
        List<PageLink> topics = topics(language, path);
        boolean inTopic = path.contains("/");
        return new Navigation(
                link(language, path, "index.html", 0),
                inTopic ? Optional.of(topics.get(0)) : Optional.empty(),
                topics,
                inTopic ? pages(language, path) : List.of());
    }

    private static List<PageLink> topics(Language language, String from) {
        return List.of(
                link(language, from, "skolemiljo/index.html", 2),
                link(language, from, "samarbeid/index.html", 6),
                link(language, from, "sprak/index.html", 7));
    }

    private static List<PageLink> pages(Language language, String from) {
        PageLink retten = link(language, from, "skolemiljo/retten.html", 4);
        LocalText onlyBokmal = new LocalText("Retten til et trygt og godt skolemiljø", BOKMAL);
        return List.of(
                new PageLink(retten.address(), retten.href(), onlyBokmal, Optional.empty()),
                link(language, from, "skolemiljo/mobbing.html", 4));
    }

    private static PageLink link(Language language, String from, String path, int word) {
        boolean summarised = word + 1 < 6;
        return new PageLink(
                language.tag() + "/" + path,
                (from.contains("/") ? "../" : "") + path,
                word(language, word),
                summarised ? Optional.of(word(language, word + 1)) : Optional.empty());
    }

    private static List<LanguageLink> links(Language from, String path) {
        return LANGUAGES.stream()
                .map(language -> new LanguageLink(
                        language,
                        (path.contains("/") ? "../../" : "../") + language.tag() + "/" + path,
                        language == from,
                        !List.of("pl", "so", "fa-AF").contains(language.tag())))
                .toList();
    }

    private static Content.Guidance opening(Language language) {
        String text = language == ARABIC
                ? "<p>لكل الأطفال الحق في الأمان في المدرسة. هنا تجد المساعدة عندما لا يكون طفلك بأمان.</p>"
                : "<p>Alle barn har rett til å ha det trygt og godt på skolen. Her finner du hjelp når barnet ditt"
                        + " ikke har det slik.</p>";
        return whole(new HtmlFragment(text), language, List.of());
    }

    private static Content.Guidance homeText(Language language) {
        return whole(body("home", language), language, outline(language));
    }

    private static Content.Guidance whole(HtmlFragment body, Language language, List<OutlineEntry> outline) {
        return new Content.Guidance(
                Optional.empty(), Optional.empty(), body, language, outline, Optional.empty(), provenance(language));
    }

    private static Provenance provenance(Language language) {
        Provenance.Day day =
                new Provenance.Day("2026-11-22", language == ARABIC ? "22 نوفمبر 2026" : "22. november 2026");
        return new Provenance(
                language == ARABIC ? 64 : 100,
                language == ARABIC ? 6 : 0,
                language == ARABIC ? 1 : 0,
                language == ARABIC ? Review.MACHINE : Review.DRAFT,
                language == ARABIC ? Optional.of("Nordlia foreldreutvalg") : Optional.empty(),
                Optional.of(day),
                BOKMAL,
                "../../nb/skolemiljo/mobbing.html");
    }

    private static List<OutlineEntry> outline(Language language) {
        LocalText letter = new LocalText("Brev du kan bruke", BOKMAL);
        return List.of(
                new OutlineEntry(2, "hva", text(language, "Hva er mobbing?", "ما هو التنمر؟")),
                new OutlineEntry(2, "si-fra", text(language, "Steg 2: Si fra til skolen", "الخطوة 2: أخبر المدرسة")),
                new OutlineEntry(3, "brev", letter),
                new OutlineEntry(2, "plan", text(language, "Steg 4: Få planen", "الخطوة 4: احصل على الخطة")),
                new OutlineEntry(2, "hjelp", text(language, "Hvem kan hjelpe deg?", "من يمكنه مساعدتك؟")));
    }

    private static LocalText text(Language language, String bokmal, String arabic) {
        return language == ARABIC ? new LocalText(arabic, ARABIC) : new LocalText(bokmal, BOKMAL);
    }

    private static LocalText word(Language language, int word) {
        return text(language, WORDS.get("nb").get(word), WORDS.get("ar").get(word));
    }

    private static SampleTexts texts(Language language) {
        return language == ARABIC
                ? SampleTexts.translated("ar", "ar-u-nu-latn")
                : SampleTexts.read(SampleTexts.OWN, "nb");
    }

    private static HtmlFragment body(String name, Language language) {
        String file = name + "." + language.tag() + ".html";
        try (InputStream in = SamplePages.class.getResourceAsStream(file)) {
            return new HtmlFragment(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language language(String tag, String autonym, Direction direction) {
        return new Language(tag, autonym, "språk " + tag, direction, tag, "latn", "gregory", List.of());
    }
}
