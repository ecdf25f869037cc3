/**
 * Words on the command line become one task. The only door to picocli.
 *
 * <p>In come the arguments; out come an exit code, results on standard output, and problems and everything meant for a
 * person only on standard error. One class is one command; {@link no.brobygger.cli.Main} starts them,
 * {@link no.brobygger.SiteBuild} does the work.
 *
 * <p>Law: 0 is success, 1 problems in the site, 2 wrong usage, 3 a machine that cannot. What is printed into a pipe
 * depends on the arguments and the site alone: times and progress are for terminals.
 *
 * <p>Trap: this is the only package that may read the clock, the environment and the system's properties, and it does
 * so in {@code Surroundings} only; a command that asks the machine itself cannot be tested.
 */
package no.brobygger.cli;
