/**
 * What a guide shows, for programs: {@link fr.arpent.reporting.export.GuideTables} gathers the data
 * of every table and figure, {@link fr.arpent.reporting.export.TableFiles} makes CSV files, a
 * workbook and a data dictionary of them.
 */
package fr.arpent.reporting.export;
