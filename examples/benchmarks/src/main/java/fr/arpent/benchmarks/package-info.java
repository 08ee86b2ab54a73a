/** Speed and memory of Arpent, beside other programs that print the same content. */
@org.jspecify.annotations.NullMarked
package fr.arpent.benchmarks;
