package no.brobygger.school;

import no.brobygger.diagnostic.Worded;

/**
 * A group in which parents or pupils have a say; few of them are required everywhere. {@code school.yaml} names it by its
 * word, which is the id of the glossary's term that explains it.
 */
public enum Body implements Worded {
    ELEVRAD,
    FAU,
    FORELDRERAD,
    SU,
    SMU,
    DRIFTSSTYRE;
}
