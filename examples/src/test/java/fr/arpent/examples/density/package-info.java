/**
 * The complete small example of CONTRIBUTING.md: a method with its request, input, procedure,
 * result, exhibits and messages, registered by hand.
 */
@ArpentStyle
package fr.arpent.examples.density;

import fr.arpent.model.ArpentStyle;
