package no.brobygger.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.brobygger.diagnostic.Nearest;
import no.brobygger.guidance.Layer;
import no.brobygger.reference.ExternalPlace;
import no.brobygger.reference.LawRow;
import no.brobygger.reference.ReferenceData;
import no.brobygger.source.SourcePlaces;
import no.brobygger.translation.SegmentedPage;

/** Understands the links that authors write: relative {@code .md} paths, {@code #id}, {@code law:ID}, {@code
 * term:ID}, {@code link:ID}, assets. */
final class Targets {

    private static final String LAW = "law:";
    private static final String TERM = "term:";
    private static final String LINK = "link:";
    private static final String ASSETS = "assets/";
    private static final String CONTENT = "content/";
    private static final String DATA = "data/";
    /** Begins a path that leads from {@code content/} to another folder of the site. */
    private static final String ABOVE = "../";

    /** Norwegian acts are written in one language, most of them in nynorsk. */
    private static final String LAWS_ARE_IN = "nn";

    private final Catalogue catalogue;
    private final ReferenceData reference;
    private final Set<String> assets;
    /** The paths of all pages. */
    private final List<String> paths;

    private final Map<String, Set<String>> headingIds = new HashMap<>();
    /** The page that shows each rule of law. */
    private final Map<String, PageFamily> lawPages = new HashMap<>();

    /** The page that explains the school words: the one with a heading for each. */
    private final Optional<PageFamily> glossary;

    private final Map<Written, Target> known = new ConcurrentHashMap<>();

    /** A link as it stands in a page. */
    private record Written(String from, String target) {}

    /**
     * @param assets the addresses of all files below the assets folder
     */
    Targets(Catalogue catalogue, ReferenceData reference, Set<String> assets) {
        this.catalogue = catalogue;
        this.reference = reference;
        this.assets = assets;
        this.paths = catalogue.families().stream()
                .map(family -> family.page().path())
                .toList();
        for (PageFamily family : catalogue.families()) {
            Set<String> ids = new HashSet<>();
            SegmentedPage page = family.in(family.source()).page();
            page.headings().forEach(heading -> ids.add(heading.id()));
            page.asides().stream()
                    .filter(aside -> aside.kind() == SegmentedPage.Aside.Kind.LAW
                            && family.page().layer().equals(Layer.GUIDANCE))
                    .forEach(aside -> {
                        ids.add(aside.argument());
                        lawPages.putIfAbsent(aside.argument(), family);
                    });
            headingIds.put(family.page().path(), ids);
        }
        List<String> terms = reference.termIds();
        glossary = catalogue.families().stream()
                .filter(family -> family.page().layer().equals(Layer.GUIDANCE)
                        && !terms.isEmpty()
                        && headingIds.get(family.page().path()).containsAll(terms))
                .findFirst();
    }

    /**
     * Where a link leads. Each is understood once: a page's links are the same in every language.
     *
     * @param from the path of the page it stands in, below {@code content/}
     * @param target as the author wrote it
     */
    Target find(String from, String target) {
        return known.computeIfAbsent(new Written(from, target), written -> understand(from, target));
    }

    private Target understand(String from, String target) {
        if (target.startsWith(LAW)) {
            return lawTarget(target.substring(LAW.length()));
        }
        if (target.startsWith(TERM)) {
            return termTarget(target.substring(TERM.length()));
        }
        if (target.startsWith(LINK)) {
            return placeTarget(target.substring(LINK.length()));
        }
        Optional<Target.Nowhere> wrong = PathAdvice.wrongStart(from, target, paths);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash);
        if (path.isEmpty()) {
            return pageTarget(from, from, fragment);
        }
        Optional<String> resolved = resolve(from, path);
        if (resolved.isEmpty()) {
            return new Target.Nowhere(
                    "link '" + target + "' leads out of the site folder", "link to a page below content/");
        }
        return resolved.get().startsWith(ABOVE)
                ? assetTarget(from, resolved.get().substring(ABOVE.length()))
                : pageTarget(from, resolved.get(), fragment);
    }

    /** A blank of the file's name is written {@code %20}; a percent sign that begins no such code is itself. */
    private Target assetTarget(String from, String path) {
        String address = path.startsWith(ASSETS) ? path.substring(ASSETS.length()) : "";
        return Stream.of(address, Addresses.decoded(address))
                .filter(assets::contains)
                .findFirst()
                .<Target>map(Target.Asset::new)
                .orElseGet(() -> PathAdvice.noAsset(from, path, assets));
    }

    private Target lawTarget(String id) {
        Optional<LawRow> row = reference.law().find(id);
        if (row.isEmpty()) {
            return new Target.Nowhere(
                    "law id '" + id + "' is not in data/law.yaml",
                    reference.law().remedy(id),
                    List.of(SourcePlaces.LAW));
        }
        PageFamily page = lawPages.get(id);
        return page == null
                ? new Target.Outside(Map.of(LAWS_ARE_IN, row.get().url()))
                : new Target.Page(page, "#" + id);
    }

    private Target termTarget(String id) {
        if (!reference.termIds().contains(id)) {
            return new Target.Nowhere(
                    "term id '" + id + "' is not in data/glossary.yaml",
                    reference.termRemedy(id),
                    List.of(SourcePlaces.GLOSSARY));
        }
        return glossary.isPresent()
                ? new Target.Page(glossary.get(), "#" + id)
                : new Target.Nowhere(
                        "no published page shows the glossary",
                        "write <!-- rows: glossary --> on the page that should",
                        List.of(SourcePlaces.GLOSSARY, CONTENT));
    }

    /** The glossary's entry of a school word; empty when no published page shows the glossary. */
    Optional<Target.Page> term(String id) {
        return glossary.map(page -> new Target.Page(page, "#" + id));
    }

    private Target placeTarget(String id) {
        Optional<ExternalPlace> place = reference.place(id);
        return place.isPresent()
                ? new Target.Outside(place.get().urls())
                : new Target.Nowhere(
                        "link id '" + id + "' is not in data/links.yaml",
                        reference.placeRemedy(id),
                        List.of(SourcePlaces.LINKS));
    }

    private Target pageTarget(String from, String path, String fragment) {
        Optional<PageFamily> family = catalogue.find(path);
        if (family.isEmpty()) {
            return PathAdvice.noPage(from, path, paths);
        }
        if (fragment.equals("#")) {
            return new Target.Nowhere(
                    "no heading is named after '#'", "write the id of a heading there, or take '#' away");
        }
        Set<String> ids = headingIds.get(path);
        if (!fragment.isEmpty() && !ids.contains(fragment.substring(1)) && isCut(family.get())) {
            return new Target.Nowhere(
                    "there is no heading '" + fragment + "' in 'content/" + path + "'",
                    Nearest.question(fragment.substring(1), ids, "end the heading you mean with {" + fragment + "}"),
                    family.get().page().showsRows() ? List.of(CONTENT + path, DATA) : List.of(CONTENT + path));
        }
        return new Target.Page(family.get(), fragment);
    }

    /** Whether its headings are known; a text that could not be cut was reported, and came out empty. */
    private static boolean isCut(PageFamily family) {
        SegmentedPage page = family.in(family.source()).page();
        return page.segments().size() > page.headSegments()
                || family.page()
                        .source()
                        .text()
                        .substring(family.page().bodyStart())
                        .isBlank();
    }

    /** The path below {@code content/}; one {@code ..} above it is kept, for the assets; empty when further out. */
    private static Optional<String> resolve(String from, String path) {
        Deque<String> folders = new ArrayDeque<>(List.of("content"));
        String[] steps = from.split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            folders.addLast(steps[i]);
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (folders.isEmpty()) {
                    return Optional.empty();
                }
                folders.removeLast();
            } else if (!step.equals(".")) {
                folders.addLast(step);
            }
        }
        String inSite = String.join("/", folders);
        return Optional.of(inSite.startsWith("content/") ? inSite.substring("content/".length()) : ABOVE + inSite);
    }
}
