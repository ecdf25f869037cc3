package no.brobygger.source;

/** Ids of schools: each names a folder below {@code schools/}, and a part of addresses. */
public final class SchoolIds {

    private SchoolIds() {}

    /** Whether a word can be the id of a school. */
    public static boolean isId(String word) {
        return RowsFile.isId(word);
    }

    /** What to do about a word that cannot: the id that was probably meant, else what one looks like. */
    public static String remedy(String word) {
        String near = SafeName.of(word.replace('/', '-'));
        return isId(near) ? "did you mean '" + near + "'?" : "use lower-case letters a–z, digits and '-', at most 100";
    }
}
