/**
 * What can be shown of spatial access: {@link
 * fr.arpent.reporting.exhibit.diagnostic.access.AccessExhibits}.
 */
package fr.arpent.reporting.exhibit.diagnostic.access;
