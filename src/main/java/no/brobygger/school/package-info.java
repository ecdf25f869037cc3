/**
 * Schools: what they are called, whom parents reach there, and their dates.
 *
 * <p>Values only; {@code source} reads them from {@code schools/<id>/school.yaml}.
 */
package no.brobygger.school;
