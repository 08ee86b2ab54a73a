package fr.arpent.reporting.exhibit.diagnostic.access;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.diagnostic.access.AccessResult;
import fr.arpent.methods.diagnostic.access.TerritoryAccess;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** The table of territories, with the whole under it. */
final class AccessTable {

  private AccessTable() {}

  static Exhibit of(AccessResult result, ExhibitContext context, AccessWords words) {
    var frame =
        ExhibitFrame.of(context, "table", words.scoreTitle())
            .withUnit(words.scoreUnit())
            .showing(
                "territories.population",
                "territories.score",
                "territories.rank",
                "territories.minutes-to-nearest")
            .withSentences(words.sentences());
    var rows =
        result.territories().stream().map(place -> row(place, context)).collect(toImmutableList());
    return TableExhibit.of(
        frame, new TableData(columns(words), rows, Optional.of(sum(result, words))));
  }

  private static ImmutableList<Column> columns(AccessWords words) {
    return ImmutableList.of(
        Column.words("name", Text.message("block.map.one." + words.level())),
        Column.words("id", words.say("table.id")).aside(),
        Column.numbers("population", words.say("table.population"), 0),
        Column.numbers("score", words.say("table.score"), words.scores().decimals()),
        Column.numbers("rank", words.say("table.rank"), 0),
        Column.numbers("minutes-to-nearest", words.say("table.minutes"), 0),
        Column.numbers("services-in-reach", words.say("table.services"), 0).aside());
  }

  private static ImmutableList<Cell> row(TerritoryAccess place, ExhibitContext context) {
    return ImmutableList.of(
        new Cell.Word(context.sortNameOf(place.id()), context.nameOf(place.id())),
        new Cell.Word(place.id(), Text.of(place.id())),
        Cell.of(place.population()),
        new Cell.Figure(place.score()),
        new Cell.Figure(place.rank()),
        Cell.of(place.minutesToNearest()),
        new Cell.Figure(place.servicesInReach()));
  }

  private static ImmutableList<Cell> sum(AccessResult result, AccessWords words) {
    var none = new Cell.Word("", Text.message("block.missing.none"));
    return ImmutableList.of(
        new Cell.Word("", words.say("table.all")),
        none,
        new Cell.Figure(result.population()),
        Cell.of(result.score().weightedMean()),
        none,
        none,
        none);
  }
}
