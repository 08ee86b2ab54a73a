package fr.arpent.reporting.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.field.Journey;
import fr.arpent.model.field.JourneyStep;
import fr.arpent.model.field.Persona;
import fr.arpent.model.project.Budget;
import fr.arpent.model.project.BudgetLine;
import fr.arpent.model.project.Partner;
import fr.arpent.model.project.Phase;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sheets of personas, journeys, tools, actions and territories. */
class SheetsTest {

  private static final String TOOL =
      """
      # T

      ::: sheet tools/market
      Une table et quelqu’un qui écoute.

      1. **5 min** **Installer.** Une table.
      2. Sans durée.

      ::: good-practice
      Venir trois fois.
      :::

      ::: warning Attention
      Parler trop.
      :::

      ### Préparer
      Demander au placier.

      - une chaise

      ### Ce qu’il en reste

      | Ce qui aide | Ce qui gêne |
      |---|---|
      |  |  |

      : Une par conversation

      ::: note
      Après la fiche.
      :::
      :::
      """;

  private static LocalizedText words(String french) {
    return LocalizedText.of("fr", french);
  }

  private static Study.Builder study(String text) {
    return Studies.withFrench(text)
        .putTable(
            "personas",
            Studies.table(
                "personas", "illustration", "id,name,age,post", "leila,Leïla,41,Aide à domicile"))
        .putPersona(
            "leila",
            Persona.builder()
                .id("leila")
                .name(words("Leïla"))
                .composed(true)
                .age(41)
                .post(words("Aide à domicile"))
                .build())
        .putTable(
            "steps",
            Studies.table("steps", "illustration", "journey,step", "care,1", "care,2", "care,3"))
        .putRole("journeys", "steps")
        .putJourney("care", journey())
        .putTable(
            "tools",
            Studies.table(
                "tools",
                "insee",
                "id,title,family,for,duration",
                "market,La table au marché,Aller vers,écouter,45 minutes"))
        .putTable(
            "timed",
            Studies.table(
                "timed",
                "insee",
                "id,title,minutes,smallest,largest",
                "short,Court,45,6,",
                "round,Rond,120,,30",
                "long,Long,95,6,30",
                "silent,Sans minutes,,,"))
        .putTable(
            "actions", Studies.table("actions", "insee", "id,title,territory", "p1,Ouvrir,82112"))
        .putRole("projects", "actions")
        .addPhase(
            new Phase(
                "p1",
                words("Études"),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 6, 30))))
        .addPartner(new Partner("p1", "town", Optional.empty()))
        .putBudget(
            "p1",
            new Budget(
                ImmutableList.of(
                    line(BudgetLine.Kind.COST, "1000"), line(BudgetLine.Kind.FUNDING, "400"))))
        .putRole("territories", "communes");
  }

  private static BudgetLine line(BudgetLine.Kind kind, String amount) {
    return BudgetLine.builder()
        .line(words("x"))
        .kind(kind)
        .amount(new BigDecimal(amount))
        .year(2026)
        .build();
  }

  private static Journey journey() {
    return new Journey(
        "care",
        Optional.of("leila"),
        ImmutableList.of(
            JourneyStep.builder()
                .step(1)
                .stage(words("Chercher"))
                .actions(words("demande"))
                .emotion(0)
                .build(),
            JourneyStep.builder().step(2).stage(words("Attendre")).emotion(-2).breaks(true).build(),
            JourneyStep.builder().step(3).stage(words("Consulter")).emotion(1).build()));
  }

  private static Guide compose(String text) {
    return GuideComposer.of(study(text).build(), Studies.results(), Studies.exhibits())
        .compose("guide", Locale.FRENCH)
        .orThrow();
  }

  private static List<String> problems(String text) {
    return Studies.brief(
        GuideComposer.of(study(text).build(), Studies.results(), Studies.exhibits())
            .compose("guide", Locale.FRENCH)
            .problems());
  }

  private static <B extends Block> B only(Guide guide, Class<B> type) {
    var found = guide.blocks().stream().filter(type::isInstance).map(type::cast).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static String say(Guide guide, fr.arpent.reporting.text.Text text) {
    return guide.wording().resolve(text).plain();
  }

  @Test
  void a_persona_has_its_name_from_the_study_and_its_words_from_the_text() {
    var guide =
        compose(
            """
            # T

            ::: sheet personas/leila
            Elle parcourt le territoire.

            ### Temps disponible
            Le mercredi.

            > On me répond de rappeler.
            :::
            """);

    var sheet = only(guide, Block.PersonaSheet.class);

    assertEquals("Leïla, 41 ans", say(guide, sheet.name()));
    assertEquals(1, sheet.words().size());
    assertEquals(
        List.of("Temps disponible"),
        sheet.cards().stream().map(card -> say(guide, card.title())).toList());
    var quotation = only(guide, Block.Callout.class);
    assertEquals(Block.Callout.Kind.QUOTATION, quotation.kind());
  }

  @Test
  void a_composed_and_invented_person_is_tagged_as_both() {
    var guide = compose("# T\n\n::: sheet personas/leila\n:::\n");

    var post =
        BlockPrinter.print(
            guide.wording(),
            List.of(
                new Block.Paragraph(
                    only(guide, Block.PersonaSheet.class).post(), Block.Paragraph.Role.BODY)));

    assertEquals("body: Aide à domicile <personnage composé> <illustration>\n", post);
  }

  @Test
  void a_journey_is_a_numbered_figure_whose_title_says_where_it_breaks() {
    var guide =
        compose("# T\n\nVoir [](#journeys/care).\n\n::: sheet journeys/care\nSuite.\n:::\n");

    var figure = only(guide, Block.Figure.class);

    assertEquals("Figure 1", say(guide, figure.caption().label()));
    assertEquals(
        "Le parcours se rompt à l’étape «\u00a0Attendre\u00a0»",
        say(guide, figure.caption().title()));
    assertTrue(
        BlockPrinter.print(guide)
            .contains("/ 3 étapes, de «~Chercher~» à «~Consulter~» <illustration>"),
        BlockPrinter.print(guide));
    assertEquals(
        "Parcours en 3 étapes. 1. Chercher\u00a0: ressenti neutre\u202f; Actions\u00a0: demande."
            + " 2. Attendre\u00a0: ressenti très mauvais\u202f; rupture du parcours."
            + " 3. Consulter\u00a0: ressenti bon.",
        say(guide, figure.alternative()));
    assertTrue(BlockPrinter.print(guide).contains("body: Suite."));
  }

  @Test
  void all_journeys_of_a_study_can_be_printed() {
    var guide = compose("# T\n\n::: sheets journeys\n");

    assertEquals("journeys/care", only(guide, Block.Figure.class).caption().anchor());
  }

  @Test
  void a_tool_is_sorted_into_steps_what_works_traps_and_a_sheet_to_copy() {
    var guide = compose(TOOL);

    var sheet = only(guide, Block.ToolSheet.class);

    assertEquals("La table au marché", say(guide, sheet.title()));
    assertEquals("Aller vers", say(guide, sheet.family()));
    assertEquals(
        List.of("Pour = écouter", "Durée = 45 minutes"),
        sheet.facts().stream()
            .map(fact -> say(guide, fact.label()) + " = " + say(guide, fact.text()))
            .toList());
    assertEquals(1, sheet.lead().size());
    assertEquals(
        List.of("5|min|Installer. Une table.", "||Sans durée."),
        sheet.steps().stream()
            .map(
                step ->
                    say(guide, step.figure())
                        + "|"
                        + say(guide, step.unit())
                        + "|"
                        + say(guide, step.words()))
            .toList());
    assertEquals("Ce qui marche", say(guide, sheet.works().orElseThrow().title()));
    assertEquals("Attention", say(guide, sheet.traps().orElseThrow().title()));
    var canvas = sheet.canvas().orElseThrow();
    assertEquals("Une par conversation", say(guide, canvas.title()));
    assertEquals(2, canvas.heads().size());
    assertEquals(
        List.of("Préparer"), sheet.parts().stream().map(part -> say(guide, part.title())).toList());
    assertEquals(2, sheet.parts().get(0).content().size());
    assertTrue(BlockPrinter.print(guide).contains("Après la fiche."));
  }

  @Test
  void duration_and_group_of_a_tool_are_said_from_its_numbers() {
    assertEquals(List.of("Durée = 45\u00a0min", "Groupe = au moins 6 personnes"), facts("short"));
    assertEquals(List.of("Durée = 2\u00a0h", "Groupe = au plus 30 personnes"), facts("round"));
    assertEquals(
        List.of("Durée = 1\u00a0h\u00a035", "Groupe = de 6 à 30 personnes"), facts("long"));
    assertEquals(List.of(), facts("silent"));
  }

  private static List<String> facts(String tool) {
    var guide = composeTimed("# T\n\n::: sheet tools/" + tool + "\n:::\n").orThrow();
    return only(guide, Block.ToolSheet.class).facts().stream()
        .map(fact -> say(guide, fact.label()) + " = " + say(guide, fact.text()))
        .toList();
  }

  private static fr.arpent.model.problem.Outcome<Guide> composeTimed(String text) {
    var study = study(text).putRole("tools", "timed").build();
    return GuideComposer.of(study, Studies.results(), Studies.exhibits())
        .compose("guide", Locale.FRENCH);
  }

  @Test
  void steps_that_do_not_add_up_to_the_minutes_of_the_table_are_a_warning() {
    assertEquals(List.of("3:1 text/tool-minutes"), minutes("long", "**1 h** a\n2. **30 min** b"));
    assertEquals(List.of(), minutes("long", "**1 h** a\n2. **35 min** b"));
    assertEquals(List.of(), minutes("short", "**10 min** a\n2. sans durée"));
    assertEquals(List.of(), minutes("silent", "**10 min** a"));
  }

  private static List<String> minutes(String tool, String steps) {
    return Studies.brief(
        composeTimed("# T\n\n::: sheet tools/" + tool + "\n1. " + steps + "\n:::\n").problems());
  }

  @Test
  void an_action_sheet_gives_phases_budget_and_partners() {
    var guide = compose("# T\n\n::: sheet projects/p1\nDes mots.\n:::\n");

    var printed = BlockPrinter.print(guide);

    assertTrue(printed.contains("Fiche action ·  · Action · Ouvrir"), printed);
    assertTrue(printed.contains("Territoire = Moissac"), printed);
    assertTrue(printed.contains("Étapes = Études~: du 1ᵉʳ janvier 2026 au 30 juin 2026"), printed);
    assertTrue(printed.contains("Coût prévu = 1_000~€"), printed);
    assertTrue(printed.contains("Reste à financer = 600~€"), printed);
    assertTrue(printed.contains("Partenaires = town"), printed);
  }

  @Test
  void a_fact_sheet_of_a_territory_writes_its_figures_as_the_language_does() {
    var printed = BlockPrinter.print(compose("# T\n\n::: sheet territories/82112\n:::\n"));

    assertTrue(
        printed.contains("Fiche territoriale · Commune · 82112 · Moissac #territories/82112"),
        printed);
    assertTrue(printed.contains("Population = 13000"), printed);
  }

  @Test
  void a_table_named_by_its_own_id_has_the_sheets_of_its_role() {
    var guide = compose("# T\n\n::: sheet communes/82112\n:::\n");

    assertEquals("Fiche territoriale", say(guide, only(guide, Block.Sheet.class).kind()));
  }

  @Test
  void rows_of_sheets_are_chosen_like_rows_of_tables() {
    var guide = compose("# T\n\n::: sheets communes\n:where: name != Moissac\n");

    assertEquals(
        List.of("communes/82033", "communes/82001"),
        guide.blocks().stream()
            .filter(Block.Sheet.class::isInstance)
            .map(block -> ((Block.Sheet) block).anchor())
            .toList());
  }

  @Test
  void a_sheet_of_what_is_not_there_is_a_problem_with_the_nearest() {
    assertEquals(
        List.of("3:1 text/unknown-row"), problems("# T\n\n::: sheet journeys/cure\n:::\n"));
    assertEquals(
        List.of("3:1 text/unknown-sheet"), problems("# T\n\n::: sheet toolz/market\n:::\n"));
    assertEquals(
        List.of("3:1 text/option-value"),
        problems("# T\n\n::: sheets communes\n:where: nam = Moissac\n"));
  }

  @Test
  void a_real_person_who_may_not_be_named_has_no_sheet() {
    var withheld =
        Studies.withFrench("# T\n\n::: sheet personas/paul\n:::\n")
            .putTable("personas", Studies.table("personas", "insee", "id,name", "paul,Paul"))
            .build();

    var outcome =
        GuideComposer.of(withheld, Studies.results(), Studies.exhibits())
            .compose("guide", Locale.FRENCH);

    assertEquals(List.of("3:1 privacy/persona"), Studies.brief(outcome.problems()));
    assertFalse(outcome.value().isPresent());
  }
}
