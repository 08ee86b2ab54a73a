/**
 * The study itself: everything a team brought back, and what it asks for.
 *
 * <p>{@link fr.arpent.model.study.Study} holds tables, territories and the rest; {@link
 * fr.arpent.model.study.AnalysisRequest} names a method and its settings; {@link
 * fr.arpent.model.study.GuideOutline} says what is to be printed. A study knows no method and no
 * page.
 */
@ArpentStyle
package fr.arpent.model.study;

import fr.arpent.model.ArpentStyle;
