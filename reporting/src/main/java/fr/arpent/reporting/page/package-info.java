/**
 * Pages as data, between typesetting and PDF: {@link fr.arpent.reporting.page.PrintedGuide} holds
 * pages of placed ink, the structure that a screen reader follows, links and bookmarks. Coordinates
 * are points from the top left corner of the page; y grows downwards.
 */
package fr.arpent.reporting.page;
