package no.brobygger.school;

/** A group in which parents or pupils have a say, as a term of the glossary; few of them are required everywhere. */
public enum Body {
    ELEVRAD,
    FAU,
    FORELDRERAD,
    SU,
    SMU,
    DRIFTSSTYRE;

    /** The word in {@code school.yaml}, and the id of the glossary's term that explains it. */
    public String word() {
        return SchoolWord.of(this);
    }
}
