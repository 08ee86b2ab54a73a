/**
 * What several kinds of value promise, checked in one place: keys of rows, ranges, days in order,
 * no circles. Not exported: users meet these rules as the messages of refused values.
 */
package fr.arpent.model.validity;
