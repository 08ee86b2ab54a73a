/**
 * What can be shown of each result: tables, figures, sentences, method cards, by name. One {@code
 * …Exhibits} class per result, in packages that mirror those of the methods; {@link
 * fr.arpent.reporting.exhibit.ExhibitCatalogue} lists them.
 */
package fr.arpent.reporting.exhibit;
