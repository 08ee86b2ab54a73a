package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.stakeholder.SalienceInput.OnTheCut;
import fr.arpent.model.problem.Problems;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers the input of a salience analysis from a study. */
final class SalienceBinding {

  private final SalienceRequest request;
  private final Problems problems;

  SalienceBinding(SalienceRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<SalienceInput> input(Sources sources) {
    int before = problems.count();
    var stakeholders = sources.rows("actors", request.actors(), problems).map(this::stakeholders);
    double attributeFrom = request.attributeFrom().orElse(2.0);
    double cut = request.cut().orElse(Stakeholder.HIGHEST / 2);
    checkRange(
        attributeFrom > 0 && attributeFrom <= Stakeholder.HIGHEST, attributeFrom, "attribute-from");
    checkRange(cut > 0 && cut < Stakeholder.HIGHEST, cut, "cut");
    if (problems.count() > before) {
      return Optional.empty();
    }
    return stakeholders.map(
        actors ->
            SalienceInput.builder()
                .addAllStakeholders(actors)
                .attributeFrom(attributeFrom)
                .cut(cut)
                .onTheCut(request.onTheCut().orElse(OnTheCut.HIGH))
                .build());
  }

  private void checkRange(boolean within, double found, String key) {
    if (!within) {
      problems.error(
          "value/between",
          "/" + key,
          ImmutableMap.of("found", found, "least", 0, "most", (int) Stakeholder.HIGHEST));
    }
  }

  private ImmutableList<Stakeholder> stakeholders(Rows rows) {
    var asked = request.actors();
    var ids = rows.column("id", asked.id()).keys();
    var power = ratings(rows.column("power", asked.power()));
    var legitimacy = ratings(rows.column("legitimacy", asked.legitimacy()));
    var urgency = ratings(rows.column("urgency", asked.urgency()));
    var interest = ratings(rows.column("interest", asked.interest()));
    var position = positions(rows, "position", asked.position());
    var wanted = positions(rows, "wanted", asked.wanted());
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                Stakeholder.builder()
                    .id(ids.get(row))
                    .power(power.get(row))
                    .legitimacy(legitimacy.get(row))
                    .urgency(urgency.get(row))
                    .interest(interest.get(row))
                    .position(position.get(row))
                    .wanted(wanted.get(row))
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Optional<Double>> ratings(RoleColumn column) {
    return column.numbers(0, Stakeholder.HIGHEST);
  }

  private static ImmutableList<Optional<Double>> positions(
      Rows rows, String name, Optional<String> chosen) {
    return rows.findColumn(name, chosen)
        .map(column -> column.numbers(-2, 2))
        .orElseGet(
            () ->
                IntStream.range(0, rows.size())
                    .mapToObj(row -> Optional.<Double>empty())
                    .collect(ImmutableList.toImmutableList()));
  }
}
