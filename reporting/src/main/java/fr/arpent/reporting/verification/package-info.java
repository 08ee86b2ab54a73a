/**
 * Checking a printed guide against the evidence that it carries.
 *
 * <p>{@link fr.arpent.reporting.verification.GuideCheck} is the way in, and {@link
 * fr.arpent.reporting.verification.Verdict} the answer. A file is refused before anything of it is
 * used when it is unsafe; its attached files are compared with their digests; then the study is
 * read, run and printed again, and the two guides are compared: results, pages, everything else.
 */
package fr.arpent.reporting.verification;
