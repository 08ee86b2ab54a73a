/** What a guide can show of people over tables and rounds. */
package fr.arpent.reporting.exhibit.mobilisation.seating;
