/**
 * The command line: {@code arpent check}, {@code run}, {@code guide}, {@code verify} and {@code
 * methods}.
 *
 * <p>Start with {@link fr.arpent.examples.cli.Arpent}. Every command reads arguments, calls the
 * public API of the three other modules, and says what came out on a {@link
 * fr.arpent.examples.cli.Terminal}; {@link fr.arpent.examples.cli.ExitCode} lists how it may end.
 */
package fr.arpent.examples.cli;
