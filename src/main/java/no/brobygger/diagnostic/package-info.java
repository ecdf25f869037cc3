/**
 * A problem, its place and its remedy.
 *
 * <p>Problems are values: a stage hands each {@link no.brobygger.diagnostic.Diagnostic} to its caller and goes on, so
 * one run tells all that is wrong. Exceptions are left for a failing disk or a bug. Imports nothing of ours.
 */
package no.brobygger.diagnostic;
