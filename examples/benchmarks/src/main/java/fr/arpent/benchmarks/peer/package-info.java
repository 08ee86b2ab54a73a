/** The programs that print the content. */
@org.jspecify.annotations.NullMarked
package fr.arpent.benchmarks.peer;
