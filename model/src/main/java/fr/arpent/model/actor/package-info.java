/**
 * Who acts or is acted upon (acteurs), what ties them, and how to reach them.
 *
 * <p>An {@link fr.arpent.model.actor.Actor} may have a {@link fr.arpent.model.actor.Stake} in the
 * question of the study; {@link fr.arpent.model.actor.Relation}s tie two actors; a {@link
 * fr.arpent.model.actor.Body} (committee, panel) has {@link fr.arpent.model.actor.Membership}s, as
 * in Popolo. A {@link fr.arpent.model.actor.Contact} is personal data and says what its person
 * agreed to.
 */
@ArpentStyle
package fr.arpent.model.actor;

import fr.arpent.model.ArpentStyle;
