/** Benchmarks of time, run by JMH. */
@org.jspecify.annotations.NullMarked
package fr.arpent.benchmarks.speed;
