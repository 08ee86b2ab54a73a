/** What guides show of sortition: quotas, lottery, draw, and the panel beside the population. */
package fr.arpent.reporting.exhibit.mobilisation.sortition;
