package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.TerritoryLevel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads small hand-made tables into a study, and tells what is wrong with them. */
final class DomainReader {

  static final LocalDate DATE = LocalDate.of(2026, 5, 4);

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, Boundary> outlines = new LinkedHashMap<>();
  private final ImmutableTable.Builder<String, String, LocalizedText> labels =
      ImmutableTable.builder();
  private DomainRoles roles = DomainRoles.none();
  private Locator places = Locator.NONE;

  /** Returns a reader of tables; a table's name says its role unless roles are given. */
  static DomainReader of(TestTable... tables) {
    var reader = new DomainReader();
    for (var table : tables) {
      reader.tables.put(table.name(), table.build());
    }
    reader.roles = reader.rolesByName();
    return reader;
  }

  DomainReader roles(DomainRoles explicit) {
    roles = explicit;
    return this;
  }

  DomainReader outline(String code, Boundary outline) {
    outlines.put(code, outline);
    return this;
  }

  DomainReader label(String list, String code) {
    labels.put(list, code, LocalizedText.of("fr", code));
    return this;
  }

  DomainReader places(Locator locator) {
    places = locator;
    return this;
  }

  /** Returns the study; there must be nothing wrong with it. */
  Study study() {
    var problems = Problems.locatedBy(places);
    var study =
        Study.builder()
            .id("s")
            .title(LocalizedText.of("fr", "S"))
            .language("fr")
            .date(DATE)
            .licence("etalab-2.0");
    read(problems, study);
    assertEquals(List.of(), problems.list());
    return study.build();
  }

  /** Returns what is wrong. */
  ImmutableList<Problem> problems() {
    var problems = Problems.locatedBy(places);
    read(problems, Study.builder());
    problems.list().forEach(DomainWords.in("fr")::check);
    return problems.list();
  }

  /** Returns the code and pointer of all that is wrong. */
  List<String> faults() {
    return problems().stream().map(problem -> problem.code() + " " + problem.pointer()).toList();
  }

  /** Returns the one problem there is. */
  Problem onlyProblem() {
    var problems = problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private void read(Problems problems, Study.Builder study) {
    DomainTables.read(
        roles,
        ImmutableMap.copyOf(tables),
        ImmutableMap.copyOf(outlines),
        new StudyDefaults("fr", DATE, labels.buildOrThrow()),
        problems,
        study);
  }

  private Optional<String> named(String table) {
    return Optional.ofNullable(tables.get(table)).map(Table::name);
  }

  private DomainRoles rolesByName() {
    var outlined = Optional.<DomainRoles.Boundaries>empty();
    return new DomainRoles(
        named("territories")
            .map(
                t ->
                    new DomainRoles.Territories(
                        t,
                        Optional.of(TerritoryLevel.COMMUNE),
                        Optional.of(2026),
                        Optional.empty(),
                        outlined)),
        named("actors").map(t -> new DomainRoles.Actors(t, named("relations"), named("contacts"))),
        named("policies")
            .map(t -> new DomainRoles.Policies(t, named("objectives"), named("chain"))),
        named("commitments").map(t -> new DomainRoles.Commitments(t, named("milestones"))),
        named("projects")
            .map(
                t ->
                    new DomainRoles.Projects(
                        t, named("phases"), named("budget"), named("partners"))),
        named("calls")
            .map(
                t ->
                    new DomainRoles.Calls(
                        t, named("applications"), named("criteria"), named("notes"))),
        named("bodies").map(t -> new DomainRoles.Bodies(t, named("members"), Optional.empty())),
        Optional.of(field()),
        named("indicators").map(t -> new DomainRoles.Indicators(t, named("observations"))),
        named("glossary").map(DomainRoles.Glossary::new));
  }

  private DomainRoles.Field field() {
    return new DomainRoles.Field(
        named("interviews").map(t -> new DomainRoles.Interviews(t, named("excerpts"))),
        named("codebook").map(DomainRoles.TableRef::new),
        named("workshops").map(DomainRoles.TableRef::new),
        named("contributions").map(DomainRoles.TableRef::new),
        named("personas").map(DomainRoles.TableRef::new),
        named("journeys").map(DomainRoles.TableRef::new));
  }
}
