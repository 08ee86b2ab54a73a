/** What a guide can show of groups of opinion. */
package fr.arpent.reporting.exhibit.mobilisation.opinion;
