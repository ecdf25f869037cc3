package no.brobygger.school;

import no.brobygger.diagnostic.Worded;

/** What rules a school follows, where schools differ; {@code school.yaml} names it by its word. */
public enum SchoolKind implements Worded {
    PUBLIC,
    /** Private, with money from the state (privatskolelova): it has a daily manager and a board of its own. */
    PRIVATE,
    /** Public in Oslo, which has a board at each school and AKS instead of SFO. */
    OSLO;
}
