package fr.arpent.reporting.guide;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.project.Budget;
import fr.arpent.model.project.Phase;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.text.Text;
import java.math.BigDecimal;
import java.util.List;

/** What an action sheet says beside the project's own row: phases, budget, partners. */
final class ProjectFacts {

  private static final String EURO = "EUR";
  private static final int CENTS = 2;

  private final Commission commission;
  private final Study study;
  private final SheetCells cells;

  ProjectFacts(Commission commission, SheetCells cells) {
    this.commission = commission;
    this.study = commission.study();
    this.cells = cells;
  }

  ImmutableList<Fact> of(String project) {
    var facts = ImmutableList.<Fact>builder();
    add(
        "phases",
        study.phases().stream()
            .filter(phase -> phase.project().equals(project))
            .map(this::phase)
            .collect(toImmutableList()),
        facts);
    var budget = study.budgets().get(project);
    if (budget != null) {
      addBudget(budget, facts);
    }
    add(
        "partners",
        study.partners().stream()
            .filter(partner -> partner.project().equals(project))
            .map(partner -> cells.findName(partner.actor()).orElse(Text.of(partner.actor())))
            .collect(toImmutableList()),
        facts);
    return facts.build();
  }

  private static void add(String name, List<Text> lines, ImmutableList.Builder<Fact> facts) {
    if (!lines.isEmpty()) {
      facts.add(new Fact(Text.message(SheetKind.PROJECT.key(name)), Phrases.lines(lines)));
    }
  }

  private Text phase(Phase phase) {
    if (phase.start().isEmpty() && phase.end().isEmpty()) {
      return Text.of(phase.title());
    }
    return Text.message(
        SheetKind.PROJECT.key("phase"),
        ImmutableMap.of(
            "title", Text.of(phase.title()),
            "start", phase.start().map(cells::date).orElse(Text.EMPTY),
            "end", phase.end().map(cells::date).orElse(Text.EMPTY),
            "case", phase.start().isEmpty() ? "end" : phase.end().isEmpty() ? "start" : "both"));
  }

  private void addBudget(Budget budget, ImmutableList.Builder<Fact> facts) {
    add("cost", List.of(money(budget.cost())), facts);
    add("funding", List.of(money(budget.funding())), facts);
    if (budget.gap().signum() > 0) {
      add("gap", List.of(money(budget.gap())), facts);
    }
  }

  private Text money(BigDecimal amount) {
    int decimals = amount.stripTrailingZeros().scale() > 0 ? CENTS : 0;
    return Text.of(commission.messages().numbers().money(amount, decimals, EURO));
  }
}
