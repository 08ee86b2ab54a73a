package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.guide.markup.GuideText;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.ConditionParser;
import fr.arpent.reporting.guide.value.RoleTables;
import fr.arpent.reporting.guide.value.Row;
import java.util.List;

/**
 * Checks a guide text against the study, and against its results where there are any: every name,
 * format, reference and heading. Both branches of a condition are checked.
 */
final class TextCheck {

  private final Commission commission;
  private final GuideText text;
  private final Problems problems;
  private final LineCheck lines;
  private final ExhibitCheck exhibits;
  private final Anchors anchors = new Anchors();
  private int lastLevel;

  TextCheck(Commission commission, GuideText text, Problems problems) {
    this.commission = commission;
    this.text = text;
    this.problems = problems;
    this.lines = new LineCheck(commission, problems);
    this.exhibits = new ExhibitCheck(commission, new ExhibitFinder(commission), problems);
  }

  void run() {
    check(text.blocks());
    text.notes().values().forEach(this::check);
    checkReferences();
  }

  private void check(List<Markup> blocks) {
    blocks.forEach(this::check);
  }

  private void check(Markup block) {
    if (block instanceof Markup.Heading heading) {
      check(heading);
    } else if (block instanceof Markup.Paragraph paragraph) {
      check(paragraph);
    } else if (block instanceof Markup.Listing list) {
      list.items().forEach(this::check);
    } else if (block instanceof Markup.Quote quote) {
      check(quote.content());
    } else if (block instanceof Markup.Grid grid) {
      grid.head().forEach(lines::check);
      grid.rows().forEach(row -> row.forEach(lines::check));
      TypedCells.of(grid)
          .stray()
          .ifPresent(
              sign -> problems.errorIn(grid.place(), "text/merge", ImmutableMap.of("found", sign)));
    } else if (block instanceof Markup.Shown shown) {
      check(shown);
    } else {
      checkContainer(block);
    }
  }

  private void checkContainer(Markup block) {
    if (block instanceof Markup.Container container) {
      check(container);
    } else if (block instanceof Markup.When when) {
      check(when);
    } else if (block instanceof Markup.Sheet sheet) {
      check(sheet);
    } else if (block instanceof Markup.Sheets sheets) {
      check(sheets);
    } else if (block instanceof Markup.Quoted quoted) {
      new ExcerptWords(commission).check(quoted, problems);
    }
  }

  private void check(Markup.Heading heading) {
    lines.check(heading.title());
    heading.id().ifPresent(id -> anchors.declare(id, heading.place(), problems));
    if (heading.level() > 3 || heading.level() > lastLevel + 1) {
      problems.errorIn(
          heading.place(),
          "text/heading-level",
          ImmutableMap.of("found", heading.level(), "before", lastLevel));
    }
    lastLevel = heading.level();
  }

  private void check(Markup.Paragraph paragraph) {
    lines.check(paragraph.content());
    boolean alone = paragraph.content().size() == 1;
    for (var inline : paragraph.content()) {
      if (inline instanceof Inline.Image image) {
        image.attributes().id().ifPresent(id -> anchors.declare(id, image.place(), problems));
        if (!alone) {
          problems.errorIn(image.place(), "text/image-in-line", ImmutableMap.of());
        }
      }
    }
  }

  private void check(Markup.Shown shown) {
    exhibits.check(shown);
    anchors.declare(CommonOptions.anchor(shown), shown.place(), problems);
    shown.options().stream()
        .filter(option -> CommonOptions.NAMES.contains(option.name()))
        .forEach(option -> check(option.value(), option.place()));
  }

  /** Words of an option may hold tokens. */
  private void check(String words, Place place) {
    OptionWords.tokens(words).forEach(token -> lines.check(token, place));
  }

  private void check(Markup.Container container) {
    lines.check(container.title());
    if (container.kind().equals("key-messages")
        && !container.content().stream().allMatch(Markup.Listing.class::isInstance)) {
      problems.errorIn(container.place(), "text/key-messages", ImmutableMap.of());
    }
    check(container.content());
  }

  private void check(Markup.When when) {
    var reading = ConditionParser.parse(when.condition());
    if (reading.condition().isEmpty()) {
      problems.errorIn(
          when.conditionPlace(),
          "text/condition",
          ImmutableMap.of("found", when.condition(), "stopped", reading.stoppedAt()));
    }
    reading
        .condition()
        .ifPresent(
            condition ->
                condition.paths().forEach(path -> lines.check(path, when.conditionPlace())));
    int level = lastLevel;
    anchors.either(
        () -> check(when.then()),
        () -> {
          lastLevel = level;
          check(when.otherwise());
        });
  }

  private void check(Markup.Sheet sheet) {
    var table = RoleTables.find(commission.study(), sheet.role());
    if (table.isEmpty()) {
      unknownRole(sheet.role(), sheet.place());
      return;
    }
    boolean ofBatch = sheet.key().equals("row");
    if (ofBatch && commission.row().isEmpty()) {
      problems.errorIn(
          sheet.place(), "text/row-outside-batch", ImmutableMap.of("path", sheet.role() + "/row"));
    } else if (!ofBatch) {
      checkKey(sheet);
    }
    anchors.declare(sheet.role() + "/" + sheet.key(), sheet.place(), problems);
    checkMinutes(sheet, table.get());
    checkSheetContent(sheet);
  }

  private void checkMinutes(Markup.Sheet sheet, fr.arpent.model.measure.Table table) {
    if (SheetKind.of(commission.study(), sheet.role()) == SheetKind.TOOL) {
      var check = new ToolMinutes(new ToolFacts(new SheetCells(commission)), problems);
      table.findRow(sheet.key()).ifPresent(row -> check.check(sheet, new Row(table, row)));
    }
  }

  private void checkKey(Markup.Sheet sheet) {
    var study = commission.study();
    var keys = SheetKind.keys(study, sheet.role());
    if (!keys.contains(sheet.key())) {
      problems.errorIn(
          sheet.place(),
          "text/unknown-row",
          ImmutableMap.of(
              "table", sheet.role(),
              "found", sheet.key(),
              "nearest", Nearest.to(sheet.key(), keys).orElseGet(() -> Nearest.list(keys)),
              "known", Nearest.list(keys)));
    } else if (SheetKind.of(study, sheet.role()) == SheetKind.PERSONA
        && !study.personas().containsKey(sheet.key())) {
      problems.errorIn(sheet.place(), "privacy/persona", ImmutableMap.of("found", sheet.key()));
    }
  }

  private void checkSheetContent(Markup.Sheet sheet) {
    int level = lastLevel;
    lastLevel = 2;
    check(sheet.content());
    lastLevel = level;
  }

  private void check(Markup.Sheets sheets) {
    var table = RoleTables.find(commission.study(), sheets.role());
    if (table.isEmpty()) {
      unknownRole(sheets.role(), sheets.place());
      return;
    }
    for (var option : sheets.options()) {
      if (!option.name().equals("where")) {
        problems.errorIn(
            option.place(),
            "text/unknown-option",
            ImmutableMap.of("found", option.name(), "nearest", "where", "known", "where"));
      }
    }
    checkFilter(sheets, table.get());
  }

  private void checkFilter(Markup.Sheets sheets, fr.arpent.model.measure.Table table) {
    try {
      new TableOfStudy(table, commission.study())
          .rowsWhere(
              CommonOptions.own(sheets.options(), commission.row())
                  .values()
                  .getOrDefault("where", ImmutableList.of()));
    } catch (IllegalArgumentException e) {
      problems.errorIn(
          sheets.place(),
          "text/option-value",
          ImmutableMap.of(
              "option",
              "where",
              "found",
              String.valueOf(e.getMessage()),
              "expected",
              "column = value"));
    }
  }

  private void unknownRole(String role, Place place) {
    var known = SheetKind.roles(commission.study());
    problems.errorIn(
        place,
        "text/unknown-sheet",
        ImmutableMap.of(
            "found", role,
            "nearest", Nearest.to(role, known).orElseGet(() -> Nearest.list(known)),
            "known", Nearest.list(known)));
  }

  private void checkReferences() {
    var cards =
        commission.study().analyses().keySet().stream()
            .map(analysis -> analysis + ".method")
            .collect(ImmutableSet.toImmutableSet());
    var known = Sets.union(anchors.ids(), cards);
    for (var reference : lines.references()) {
      if (!known.contains(reference.anchor())) {
        problems.errorIn(
            reference.place(),
            "text/unknown-anchor",
            ImmutableMap.of(
                "found", reference.anchor(),
                "nearest",
                    Nearest.to(reference.anchor(), known).orElseGet(() -> Nearest.list(known)),
                "known", Nearest.list(known)));
      }
    }
  }
}
