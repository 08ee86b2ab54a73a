/** What a large guide needs of memory. */
@org.jspecify.annotations.NullMarked
package fr.arpent.benchmarks.memory;
