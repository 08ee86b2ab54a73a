package fr.arpent.reporting.exhibit.mobilisation.opinion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.opinion.OpinionResult;
import fr.arpent.methods.mobilisation.opinion.OpinionResult.StatementFigures;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.exhibit.FigureOptions;
import fr.arpent.reporting.exhibit.RowTraits;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.series.LikertBars;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.figure.series.SeriesTable.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers to each statement as bars that part in the middle, the most agreed with first. */
final class AnswerBars {

  private static final int MOST = 15;

  private AnswerBars() {}

  static Optional<Exhibit> of(OpinionResult result, ExhibitContext context, OpinionWords words) {
    var shown =
        result.statements().stream()
            .filter(one -> one.agree().isPresent())
            .sorted(
                Comparator.comparingDouble(
                    (StatementFigures one) -> -one.agree().value().orElse(0.0)))
            .collect(toImmutableList());
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var frame =
        ExhibitFrame.of(context, "bars", words.say("bars.title"))
            .withUnit(words.say("bars.unit", ImmutableMap.of("voters", result.voters())))
            .showing("statements");
    return Optional.of(
        new FigureExhibit(
            Exhibit.Kind.FIGURE,
            frame,
            ImmutableSet.of("limit", "where"),
            options ->
                picture(
                    chosen(shown, context, options), options.count("limit").orElse(MOST), words)));
  }

  /** Statements of one theme, or whatever the study's table says of them. */
  private static List<StatementFigures> chosen(
      ImmutableList<StatementFigures> all, ExhibitContext context, FigureOptions options) {
    var admitted =
        RowTraits.of(context, "statements", "id", OpinionWords.TEXTS)
            .admitted(all.stream().map(StatementFigures::id).toList(), options.reader());
    return all.stream().filter(one -> admitted.contains(one.id())).toList();
  }

  private static Picture picture(List<StatementFigures> all, int most, OpinionWords words) {
    var shown = all.stream().limit(most).toList();
    var table =
        new SeriesTable(
            words.say("table.statement"),
            shown.stream().map(one -> words.statement(one.id())).collect(toImmutableList()),
            ImmutableList.of(
                series("disagree", shown, StatementFigures::disagree, words),
                series("pass", shown, StatementFigures::pass, words),
                series("agree", shown, StatementFigures::agree, words)),
            ValueFormat.percent(0));
    var bars = new LikertBars(table);
    return Picture.of(bars, bars.alternative());
  }

  private static Series series(
      String side,
      List<StatementFigures> shown,
      Function<StatementFigures, Answer<Double>> share,
      OpinionWords words) {
    return new Series(
        words.say("side." + side),
        shown.stream().map(one -> share.apply(one).value()).collect(toImmutableList()));
  }
}
