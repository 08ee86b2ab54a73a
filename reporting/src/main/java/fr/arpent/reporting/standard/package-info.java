/**
 * The standards that a printed guide follows: {@link fr.arpent.reporting.standard.Profile} names a
 * pair of them, one for readers with disabilities and one for archives.
 */
package fr.arpent.reporting.standard;
