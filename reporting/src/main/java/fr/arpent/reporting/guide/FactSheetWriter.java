package fr.arpent.reporting.guide;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.territory.TerritoryLevel;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.block.Block.Sheet.Part;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.SourceLine;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.guide.value.RoleTables;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a row as a sheet with a band: commitments with the scales of their code book, projects as
 * action sheets with phases, budget and partners, territories and rows of any other table as fact
 * sheets.
 */
final class FactSheetWriter {

  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of("id", "code", "title", "name", "plan");

  /** What the head of a tool sheet says. */
  private static final ImmutableSet<String> IN_HEAD_OF_TOOL = ImmutableSet.of("family", "number");

  private final ToolFacts tool;

  private final Commission commission;
  private final Ledger ledger;
  private final SheetKind kind;
  private final SheetCells cells;
  private final ScaleWriter scales;

  FactSheetWriter(Commission commission, Ledger ledger, SheetKind kind) {
    this.commission = commission;
    this.ledger = ledger;
    this.kind = kind;
    this.cells = new SheetCells(commission);
    this.scales = new ScaleWriter(commission, cells.cells());
    this.tool = new ToolFacts(cells);
  }

  Block write(Row row, String anchor, ImmutableList<Part> parts) {
    var title = cells.first(row, "title", "name").orElse(Text.of(row.key()));
    ledger.name(anchor, Text.message("reference.untitled", ImmutableMap.of("title", title)));
    var sources = sources(row);
    ledger.draw(sources);
    return new Block.Sheet(
        Text.message(kind.key("kind")),
        context(row),
        code(row),
        title,
        facts(row),
        kind == SheetKind.COMMITMENT ? scales.scales(row) : ImmutableList.of(),
        parts,
        Phrases.tagged(SourceLine.of(commission.study(), sources), cells.isAllInvented(row)),
        anchor);
  }

  private ImmutableSet<String> sources(Row row) {
    var sources = new LinkedHashSet<>(TableOfStudy.sources(row.table()));
    if (kind == SheetKind.PROJECT) {
      for (var role : ImmutableList.of("phases", "budget", "partners")) {
        RoleTables.find(commission.study(), role)
            .filter(table -> commission.study().roles().containsKey(role))
            .ifPresent(table -> sources.addAll(TableOfStudy.sources(table)));
      }
    }
    return ImmutableSet.copyOf(sources);
  }

  /** What stands beside the kind in the band: the plan, the level of a territory. */
  private Text context(Row row) {
    var own =
        kind == SheetKind.TERRITORY
            ? level(row)
            : cells.first(row, kind == SheetKind.COMMITMENT ? "plan" : "category");
    return own.orElse(Text.EMPTY);
  }

  private Optional<Text> level(Row row) {
    var territory = commission.study().territories().get(row.key());
    return Optional.ofNullable(territory)
        .map(found -> found.level())
        .filter(level -> level != TerritoryLevel.OTHER)
        .map(level -> Text.message("block.map.one." + level.name().toLowerCase(Locale.ROOT)));
  }

  private Text code(Row row) {
    var own = cells.raw(row, "code").or(() -> cells.raw(row, "number"));
    var word = kind.key("code");
    if (!commission.messages().has(word)) {
      return Text.of(own.orElse(row.key()));
    }
    return own.isEmpty() && kind == SheetKind.PROJECT
        ? Text.message(word)
        : Phrases.lines(ImmutableList.of(Text.message(word), Text.of(own.orElse(row.key()))));
  }

  private ImmutableList<Fact> facts(Row row) {
    var facts = ImmutableList.<Fact>builder();
    var names = new ArrayList<>(kind.facts());
    cells.cells().names(row.table()).stream()
        .filter(name -> !names.contains(name) && !ELSEWHERE.contains(name))
        .filter(name -> kind != SheetKind.TOOL || !isSaidOfTool(name))
        .filter(name -> kind != SheetKind.COMMITMENT || !scales.isScale(row.table(), name))
        .forEach(names::add);
    for (var name : names) {
      var label = label(name);
      var found =
          cells.has(row.table(), name)
              ? Optional.of(fact(row, name))
              : kind == SheetKind.TOOL ? tool.find(row, name) : Optional.<Text>empty();
      if (label.isPresent() && found.isPresent()) {
        facts.add(new Fact(label.get(), found.get()));
      }
    }
    if (kind == SheetKind.COMMITMENT) {
      facts.addAll(scales.answers(row));
    }
    if (kind == SheetKind.PROJECT) {
      facts.addAll(new ProjectFacts(commission, cells).of(row.key()));
    }
    return facts.build();
  }

  private static boolean isSaidOfTool(String name) {
    return IN_HEAD_OF_TOOL.contains(name) || ToolFacts.COLUMNS.contains(name);
  }

  private Text fact(Row row, String name) {
    var words = cells.find(row, name);
    boolean tagged = cells.isInvented(row, name) && !cells.isAllInvented(row);
    return words
        .map(found -> Phrases.tagged(found, tagged))
        .orElseGet(() -> Text.message("value.missing"));
  }

  /**
   * Words of a field: the study's list {@code field}, else its list {@code column}, else ours; a
   * field without words is left out.
   */
  private Optional<Text> label(String name) {
    for (var list : ImmutableList.of("field", "column")) {
      var own = commission.study().labels().get(list, name);
      if (own != null) {
        return Optional.of(Text.of(own));
      }
    }
    var key = kind.key(name);
    return kind.facts().contains(name) && commission.messages().has(key)
        ? Optional.of(Text.message(key))
        : Optional.empty();
  }

  /** Returns rows of facts for the side column of a tool. */
  ImmutableList<Fact> known(Row row) {
    return facts(row).stream()
        .filter(fact -> !fact.text().equals(Text.message("value.missing")))
        .collect(toImmutableList());
  }
}
