package no.brobygger.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.brobygger.language.Language;
import no.brobygger.markdown.RenderedPage;

/**
 * What is the same on the sites of all schools that share a guidance, made for the first of them and kept for the others:
 * the bodies of pages, also in pairs and in leaflets, and what a search finds. Safe for use by many threads.
 *
 * <p>Law: a part depends on the guidance, the reader's language and the school's main language, and on nothing else that a
 * school tells.
 */
public final class SharedParts {

    private final Optional<Map<Part, Object>> kept;

    private SharedParts(Optional<Map<Part, Object>> kept) {
        this.kept = kept;
    }

    /** For one site: nothing is kept, since each part is needed once. */
    public static SharedParts none() {
        return new SharedParts(Optional.empty());
    }

    /** For the sites of many schools. */
    public static SharedParts kept() {
        return new SharedParts(Optional.of(new ConcurrentHashMap<>()));
    }

    RenderedPage body(PageFamily family, Language reader, Language main, Supplier<RenderedPage> made) {
        return part(new Part(Kind.BODY, family.page().path(), reader.tag(), main.tag()), RenderedPage.class, made);
    }

    String pairs(PageFamily family, Language reader, Language main, Supplier<String> made) {
        return part(new Part(Kind.PAIRS, family.page().path(), reader.tag(), main.tag()), String.class, made);
    }

    String chapter(PageFamily family, Language reader, Language main, Supplier<String> made) {
        return part(new Part(Kind.CHAPTER, family.page().path(), reader.tag(), main.tag()), String.class, made);
    }

    String index(Language reader, Language main, Supplier<String> made) {
        return part(new Part(Kind.INDEX, "", reader.tag(), main.tag()), String.class, made);
    }

    /** Not made within the map's own lock: making a part may take long, and two threads rarely make the same. */
    private <T> T part(Part part, Class<T> type, Supplier<T> made) {
        if (kept.isEmpty()) {
            return made.get();
        }
        Object known = kept.get().get(part);
        if (known != null) {
            return type.cast(known);
        }
        T fresh = made.get();
        kept.get().put(part, fresh);
        return fresh;
    }

    private enum Kind {
        BODY,
        PAIRS,
        CHAPTER,
        INDEX
    }

    private record Part(Kind kind, String path, String reader, String main) {}
}
