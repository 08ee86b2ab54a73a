/**
 * Lotteries over panels (loteries de panels). A {@link
 * fr.arpent.methods.mobilisation.sortition.lottery.PanelQuestion} holds the {@link
 * fr.arpent.methods.mobilisation.sortition.lottery.Candidate}s and the {@link
 * fr.arpent.methods.mobilisation.sortition.lottery.Quota}s; {@link
 * fr.arpent.methods.mobilisation.sortition.lottery.FairLottery} answers it with a {@link
 * fr.arpent.methods.mobilisation.sortition.lottery.Lottery}, which {@link
 * fr.arpent.methods.mobilisation.sortition.lottery.NumberedPanels} turns into panels with numbers,
 * one of which is drawn in public.
 */
package fr.arpent.methods.mobilisation.sortition.lottery;
