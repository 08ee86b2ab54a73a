/**
 * What every method shares. A {@link fr.arpent.methods.Procedure} is a pure function with a {@link
 * fr.arpent.methods.MethodCard}; a {@link fr.arpent.methods.CataloguedMethod} can also be asked for
 * in {@code study.yaml}; the {@link fr.arpent.methods.MethodCatalogue} lists them and runs what a
 * study asks.
 */
@ArpentStyle
package fr.arpent.methods;

import fr.arpent.model.ArpentStyle;
