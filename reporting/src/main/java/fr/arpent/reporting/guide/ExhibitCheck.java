package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.exhibit.study.StudyFigures;
import fr.arpent.reporting.guide.ExhibitFinder.ExhibitName;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.guide.value.Standing;
import java.util.Collection;
import java.util.Set;

/** Checks the names and options of exhibits. */
final class ExhibitCheck {

  private final Commission commission;
  private final ExhibitFinder finder;
  private final Problems problems;

  ExhibitCheck(Commission commission, ExhibitFinder finder, Problems problems) {
    this.commission = commission;
    this.finder = finder;
    this.problems = problems;
  }

  void check(Markup.Shown shown) {
    var name = ExhibitName.parse(shown.name());
    if (name.isEmpty()) {
      problems.errorIn(
          shown.namePlace(), "text/exhibit-name", ImmutableMap.of("found", shown.name()));
    } else if (checkRoot(shown, name.get())) {
      checkPart(shown, name.get());
    }
  }

  private boolean checkRoot(Markup.Shown shown, ExhibitName name) {
    var analyses = commission.study().analyses().keySet();
    if (name.root().equals(ExhibitFinder.TABLE) || analyses.contains(name.root())) {
      return true;
    }
    var known = Sets.union(analyses, ImmutableSet.of(ExhibitFinder.TABLE));
    unknown(
        "text/unknown-exhibit",
        shown.namePlace(),
        shown.name(),
        Nearest.to(name.root(), known)
            .map(root -> root + "." + name.part())
            .orElseGet(() -> Nearest.list(known)),
        known);
    return false;
  }

  /** Rows of tables that are restricted or private are not printed. */
  private void checkOpen(Markup.Shown shown, ExhibitName name) {
    finder
        .table(name)
        .filter(table -> !table.open())
        .ifPresent(
            table ->
                problems.errorIn(
                    shown.namePlace(),
                    "privacy/closed-table",
                    ImmutableMap.of("table", table.name(), "found", shown.name())));
  }

  private void checkPart(Markup.Shown shown, ExhibitName name) {
    if (name.root().equals(ExhibitFinder.TABLE)) {
      checkTable(shown, name);
      checkOpen(shown, name);
    } else if (finder.standing(name.root()) == Standing.KNOWN) {
      checkPart(shown, name, finder.of(name.root()).keySet());
    } else if (finder.standing(name.root()) == Standing.NOT_RUN) {
      var offered = offered(name);
      if (!offered.isEmpty()) {
        checkPart(shown, name, offered.keySet());
      }
    }
    var exhibit = finder.find(name);
    if (exhibit.isPresent()) {
      checkOptions(shown, exhibit.get().options());
    } else if (offered(name).containsKey(name.part())) {
      checkOptions(shown, offered(name).getOrDefault(name.part(), ImmutableSet.of()));
    }
  }

  private ImmutableMap<String, ImmutableSet<String>> offered(ExhibitName name) {
    return commission.offers().of(name.root());
  }

  /** A table, or a table and a kind of figure. */
  private void checkTable(Markup.Shown shown, ExhibitName name) {
    var tables = commission.study().tables().keySet();
    if (name.figure().isEmpty() || !tables.contains(name.table())) {
      checkPart(shown, new ExhibitName(name.root(), name.table()), tables);
    } else {
      var kinds =
          StudyFigures.kinds().stream().map(kind -> name.table() + "." + kind).sorted().toList();
      checkPart(shown, name, kinds);
    }
  }

  private void checkPart(Markup.Shown shown, ExhibitName name, Collection<String> known) {
    if (!known.contains(name.part())) {
      unknown(
          "text/unknown-exhibit",
          shown.namePlace(),
          shown.name(),
          Nearest.to(name.part(), known)
              .map(part -> name.root() + "." + part)
              .orElseGet(() -> Nearest.list(known)),
          known.stream().map(part -> name.root() + "." + part).toList());
    }
  }

  private void checkOptions(Markup.Shown shown, Set<String> own) {
    var known = Sets.union(own, CommonOptions.NAMES);
    for (var option : shown.options()) {
      if (!known.contains(option.name())) {
        unknown(
            "text/unknown-option",
            option.place(),
            option.name(),
            Nearest.to(option.name(), known).orElseGet(() -> Nearest.list(known)),
            known);
      }
    }
  }

  private void unknown(
      String code, Place place, String found, String nearest, Collection<String> known) {
    problems.errorIn(
        place,
        code,
        ImmutableMap.of("found", found, "nearest", nearest, "known", Nearest.list(known)));
  }
}
