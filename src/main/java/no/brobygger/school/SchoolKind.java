package no.brobygger.school;

/** What rules a school follows, where schools differ. */
public enum SchoolKind {
    PUBLIC,
    /** Private, with money from the state (privatskolelova): it has a daily manager and a board of its own. */
    PRIVATE,
    /** Public in Oslo, which has a board at each school and AKS instead of SFO. */
    OSLO;

    /** The word in {@code school.yaml}, for example {@code private}. */
    public String word() {
        return SchoolWord.of(this);
    }
}
