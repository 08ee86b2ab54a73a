/**
 * Territories (territoires): communes, EPCI, départements, régions, priority districts (QPV), and
 * places elsewhere under free codes, with their outlines.
 */
@ArpentStyle
package fr.arpent.model.territory;

import fr.arpent.model.ArpentStyle;
