/**
 * Data behind what a guide shows: a {@link fr.arpent.reporting.table.DataTable} has typed cells, so
 * that a guide can print it and other programs can calculate with it.
 */
package fr.arpent.reporting.table;
