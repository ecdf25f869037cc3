package no.brobygger.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.brobygger.guidance.Layer;
import no.brobygger.language.Language;
import no.brobygger.markdown.RenderedPage;

/**
 * What is the same on the sites of all schools that share a guidance, or of those of a kind, made for the first of them
 * and kept for the others: the bodies of pages, also in pairs and in leaflets, and what a search finds. Safe for use by
 * many threads.
 *
 * <p>Law: a part depends on the layers up to the one it is from, the reader's language and the school's main language, and
 * on nothing else that a school tells. What is from no such layer is made anew for each.
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

    RenderedPage body(Optional<Layer> from, PageFamily family, Reading reading, Supplier<RenderedPage> made) {
        return part(from, Kind.BODY, family.page().path(), reading, RenderedPage.class, made);
    }

    String pairs(Optional<Layer> from, PageFamily family, Reading reading, Supplier<String> made) {
        return part(from, Kind.PAIRS, family.page().path(), reading, String.class, made);
    }

    String chapter(Optional<Layer> from, PageFamily family, Reading reading, Supplier<String> made) {
        return part(from, Kind.CHAPTER, family.page().path(), reading, String.class, made);
    }

    String index(Optional<Layer> from, Reading reading, Supplier<String> made) {
        return part(from, Kind.INDEX, "", reading, String.class, made);
    }

    /** Not made within the map's own lock: making a part may take long, and two threads rarely make the same. */
    private <T> T part(Optional<Layer> from, Kind kind, String path, Reading reading, Class<T> type, Supplier<T> made) {
        if (kept.isEmpty() || from.isEmpty()) {
            return made.get();
        }
        Part part = new Part(kind, path, from.get(), reading);
        Object known = kept.get().get(part);
        if (known != null) {
            return type.cast(known);
        }
        T fresh = made.get();
        kept.get().put(part, fresh);
        return fresh;
    }

    /**
     * In which languages a part is read.
     *
     * @param main what the school writes to parents in
     */
    record Reading(Language reader, Language main) {}

    private enum Kind {
        BODY,
        PAIRS,
        CHAPTER,
        INDEX
    }

    private record Part(Kind kind, String path, Layer from, Reading reading) {}
}
