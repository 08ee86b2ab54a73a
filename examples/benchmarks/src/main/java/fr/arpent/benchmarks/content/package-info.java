/** What is printed: the same words and tables for every program. */
@org.jspecify.annotations.NullMarked
package fr.arpent.benchmarks.content;
