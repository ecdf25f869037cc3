package no.brobygger.gate;

import java.util.Set;

/**
 * What a text says that a reader may act on, by value: sorted, each value once.
 *
 * @param numbers numbers that are nothing of the following
 * @param dates {@code 2026-12-31}, {@code --12-31} without a year, {@code 2026-12} without a day
 * @param doubtfulDates the same, where the name of the month may be another word; their numbers are numbers too
 * @param amounts of Norwegian kroner
 * @param phones telephone numbers of eight digits, or with their country code
 * @param emails addresses in small letters
 * @param sections of law, such as {@code 12-4}
 */
record Facts(
        Set<String> numbers,
        Set<String> dates,
        Set<String> doubtfulDates,
        Set<String> amounts,
        Set<String> phones,
        Set<String> emails,
        Set<String> sections) {

    static final Facts NONE = new Facts(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
}
