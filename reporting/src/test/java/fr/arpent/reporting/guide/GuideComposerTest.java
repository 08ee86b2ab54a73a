package fr.arpent.reporting.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.StudyResults;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideComposerTest {

  private static final String ANNEX = "part: Annexe #annex";

  private static Guide french(String text) {
    return french(text, Studies.results());
  }

  private static Guide french(String text, StudyResults results) {
    return GuideComposer.of(Studies.withFrench(text).build(), results, Studies.exhibits())
        .compose("guide", Locale.FRENCH)
        .orThrow();
  }

  /** The chapters, without annex and sources. */
  private static String chapters(Guide guide) {
    var printed = BlockPrinter.print(guide);
    int end = Math.max(printed.indexOf(ANNEX), printed.indexOf("part: Sources"));
    int annex = printed.indexOf(ANNEX);
    return printed.substring(0, annex >= 0 ? annex : end >= 0 ? end : printed.length());
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static void becomes(String text, String... expected) {
    assertEquals(lines(expected), chapters(french(text)));
  }

  @Test
  void headings_are_numbered_and_the_first_paragraph_of_a_chapter_is_its_lead() {
    becomes(
        """
        # Un {#a}

        Début.

        Suite.

        ## Deux

        ### Trois

        ## Hors compte {.unnumbered}

        # Quatre\
        """,
        "# 1 Un #a",
        "lead: Début.",
        "body: Suite.",
        "## 1.1 Deux #section-1-1",
        "### 1.1.1 Trois #section-1-1-1",
        "## Hors compte #section-u1",
        "# 2 Quatre #section-2");
  }

  @Test
  void values_are_said_in_sentences() {
    becomes(
        """
        # T

        Il y a {{ access.population | number }} habitants, {{ access.share | percent decimals=1 }} ; {{ table.communes.population.sum | number }} en tout, {{ access.without-supply | count commune }} {{ access.without-supply | plural one="n’a" other=“n’ont” }} rien. Le {{ access.on | date }}, {{ access.spent | money }} à {{ access.names | list }}. {{ territory[82112].name | of }} {{ commitments[fr0025].completion_end | label completion }}.\
        """,
        "# 1 T #section-1",
        "lead: Il y a 27_200 habitants, 12,3_%_; 27_200 en tout, 1~commune n’a rien. Le 1ᵉʳ octobre"
            + " 2026, 1_000_000~€ à a, b et c. de Moissac Limité.");
  }

  @Test
  void a_value_that_rests_on_invented_data_tags_its_paragraph_once() {
    becomes(
        """
        # T

        De {{ access.territories[82033].score | number }} à {{ table.communes.gps.sum | number }}.

        Rien.\
        """,
        "# 1 T #section-1",
        "lead: De 0,25 à 8,0. <illustration>",
        "body: Rien.");
  }

  @Test
  void a_value_that_is_missing_prints_words() {
    becomes(
        "# T\n\n::: when access.gone is missing\n{{ access.gone | number }}\n:::",
        "# 1 T #section-1",
        "body: non disponible");
  }

  @Test
  void key_messages_have_their_figure_apart() {
    becomes(
        """
        # T

        ::: key-messages
        - **{{ access.population | number }}** habitants.
        - **{{ access.territories[82033].score | number }}** : un score.
        - Un message.
        :::\
        """,
        "# 1 T #section-1",
        "key-messages <illustration>",
        "  27_200 | habitants.",
        "  0,25 | un score.",
        "   | Un message.");
  }

  @Test
  void exhibits_are_numbered_through_the_guide_and_referred_to_by_name_and_page() {
    becomes(
        """
        # T

        Voir [](#b), [](#un) et [le détail](#b).

        ## Un {#un}

        ::: exhibit table.communes
        :columns: name
        :where: code = 82033, 82112
        :sort: population

        ::: exhibit access.table
        :id: b
        :caption: Qui a {{ access.population | number }}
        :source-note: Calcul.
        :hide: unit
        :sentences: yes\
        """,
        "# 1 T #section-1",
        "lead: Voir tableau~2(#b)‹, p.~(#b)<page b>›, section~1.1(#un)‹, p.~(#un)<page un>› et"
            + " le détail(#b).",
        "## 1.1 Un #un",
        "[Tableau 1] Table «~communes~» / 3 lignes / 2 lignes sur 3. / source: INSEE, Population,"
            + " 2025. #table.communes",
        "  name",
        "  Moissac",
        "  Castelsarrasin",
        "[Tableau 2] Qui a 27_200 / source: INSEE. Calcul. #b",
        "  nom",
        "body: Une phrase.");
  }

  @Test
  void conditions_print_one_of_their_branches() {
    var text =
        """
        # T

        ::: when access.without-supply > 0 and (access.population < 10 or not access.open = no)
        Oui.
        ::: else
        Non.
        :::

        ::: when access.population is pending
        Oui.
        ::: else
        Non.
        :::\
        """;

    becomes(text, "# 1 T #section-1", "body: Oui.", "body: Non.");
  }

  @Test
  void containers_nest_and_an_exhibit_needs_no_fence() {
    becomes(
        """
        # T

        ::: warning Prudence
        ::: exhibit access.table

        Un mot.

        ::: note
        Dedans.
        :::
        :::

        ::: good-practice
        ::: exhibit access.summary
        :::
        Encore.
        :::

        Dehors.\
        """,
        "# 1 T #section-1",
        "WARNING Prudence",
        "  [Tableau 1] Les scores / habitants / source: INSEE. #access.table",
        "    nom",
        "  body: Un mot.",
        "  NOTE",
        "    body: Dedans.",
        "GOOD_PRACTICE",
        "  body: Une phrase.",
        "  body: Encore.",
        "body: Dehors.");
  }

  @Test
  void prose_keeps_its_lists_tables_quotations_and_code() {
    becomes(
        """
        # T

        - un
        - deux

        3. trois

        > Cité.

        | a | b |
        |---|--:|
        | x | 1 |
        | y |  |

        : Un titre

        `{{ a }}` et \\{{ b }} <b>gras</b>

        ```
        ::: x
        {{ y }}
        ```
        """,
        "# 1 T #section-1",
        "-",
        "  body: un",
        "-",
        "  body: deux",
        "3.",
        "  body: trois",
        "QUOTATION",
        "  body: Cité.",
        "[Tableau 1] Un titre #table-10",
        "  a | b",
        "  x | 1",
        "  y | –",
        "body: `{{ a }}` et {{ b }} <b>gras</b>",
        "body: `::: x` ⏎ `{{ y }}`");
  }

  @Test
  void columns_are_parted_by_lines_across() {
    becomes(
        "# T\n\n::: columns\nUn.\n\nDeux.\n\n---\n\nTrois.\n:::",
        "# 1 T #section-1",
        "column",
        "  body: Un.",
        "  body: Deux.",
        "column",
        "  body: Trois.");
  }

  @Test
  void notes_citations_links_and_foreign_words() {
    becomes(
        """
        # T

        Un[^a] mot *appuyé* [Lab **110**]{lang=en} [ici](https://a.fr).

        ::: note
        Deux[^a].
        :::

        Cité [@insee], [voir @insee, p. 12; -@drees].

        [^a]: La note : {{ access.population | number }}.\
        """,
        "# 1 T #section-1",
        "lead: Un[^1 La note~: 27_200.] mot *appuyé* Lab {en}**110**{en} ici(https://a.fr).",
        "NOTE",
        "  body: Deux[^2 La note~: 27_200.].",
        "body: Cité (INSEE, 2025(#source-insee)), (voir INSEE, 2025, p.~12(#source-insee)_; "
            + "2026(#source-drees)).");
  }

  @Test
  void a_citation_may_stand_before_a_colon_and_hold_arabic_commas() {
    becomes(
        """
        # T

        Premier.

        Voir [@insee]: la suite, [@insee، p. 3؛ @drees].

        [@drees]: une ligne.\
        """,
        "# 1 T #section-1",
        "lead: Premier.",
        "body: Voir (INSEE, 2025(#source-insee)): la suite, (INSEE, 2025, p.~3(#source-insee)_; "
            + "DREES, 2026(#source-drees)).",
        "body: (DREES, 2026(#source-drees)): une ligne.");
  }

  @Test
  void pictures_have_a_caption_a_source_and_words_instead() {
    becomes(
        """
        # T

        ![Le plan](images/plan.png "Un plan"){source=insee}

        ![](images/plan.png){.decorative}\
        """,
        "# 1 T #section-1",
        "picture: Le plan",
        "[Figure 1] Un plan / source: INSEE, Population, 2025. #figure-3",
        "picture: decorative");
  }

  @Test
  void an_excerpt_says_of_its_speaker_what_consent_allows() {
    becomes(
        "# T\n\n::: excerpt e1",
        "# 1 T #section-1",
        "QUOTATION habitante, 2026",
        "  body: Trop loin.");
  }

  @Test
  void a_sheet_takes_facts_and_scales_from_the_table_and_prose_from_the_text() {
    becomes(
        "# T\n\n::: sheet commitments/fr0025\n### Ce qu’il dit\nUne phrase.\n:::",
        "# 1 T #section-1",
        "Fiche d’engagement · France 2015-2017 · Engagement ⏎ FR0025 · Diffuser l’innovation"
            + " #commitments/fr0025",
        "  Plan d’action = France 2015-2017",
        "  Institution pilote = Premier ministre",
        "  Avancement (fin du plan) [Pas commencé, Limité] 1",
        "  part Ce qu’il dit",
        "    body: Une phrase.",
        "  source DREES, Accessibilité, 2026.");
  }

  @Test
  void a_guide_ends_with_method_cards_and_sources() {
    var printed = BlockPrinter.print(french("# T\n\n::: exhibit access.table\n\nVoir [@drees]."));

    assertEquals(
        lines(
            "part: Annexe #annex",
            "## A.1 Fiches méthode #annex-methods",
            "Fiche méthode · diagnostic · A score per territory{en} #access.method",
            "  Procédé et version = diagnostic.access.test, version 1",
            "  Données = INSEE, Population, 2025.",
            "part: Sources #bibliography",
            "DREES | 2026 | Accessibilité |  | [section-1]",
            "INSEE | 2025 | Population |  | []"),
        printed.substring(printed.indexOf(ANNEX)));
  }

  @Test
  void sources_may_be_numbered_in_the_order_of_their_use() {
    var outline =
        Studies.outline(ImmutableMap.of("fr", ""), ImmutableList.of("fr"))
            .citations("numeric")
            .build();
    var study =
        Studies.with(ImmutableMap.of("fr", "# T\n\nA [@insee]; b [@drees; @insee]."), outline)
            .build();

    var guide =
        GuideComposer.of(study, Studies.results(), Studies.exhibits())
            .compose("guide", Locale.FRENCH)
            .orThrow();

    assertEquals(
        "# 1 T #section-1\nlead: A [1(#source-insee)]; b [2(#source-drees)_; 1(#source-insee)].\n",
        chapters(guide));
  }

  @Test
  void a_guide_without_text_shows_every_exhibit_in_order() {
    var outline = Studies.outline(ImmutableMap.of(), ImmutableList.of("fr")).build();
    var study = Studies.with(ImmutableMap.of(), outline).build();

    var guide =
        GuideComposer.of(study, Studies.results(), Studies.exhibits())
            .compose("guide", Locale.FRENCH)
            .orThrow();

    assertEquals(
        lines(
            "# 1 Analyse «~access~» #access",
            "body: Une phrase.",
            "[Tableau 1] Les scores / habitants / source: INSEE. #access.table",
            "  nom"),
        chapters(guide));
  }

  @Test
  void what_waits_for_a_draw_says_so() {
    var pending = Studies.results(AnalysisResult.Status.PENDING, Studies.json("{'digest': 'ab'}"));

    assertEquals(
        lines(
            "# 1 T #section-1",
            "lead: ab, en attente du tirage public",
            "body: Plus tard.",
            "NOTE",
            "  body: access.table~: en attente du tirage public"),
        chapters(
            french(
                """
                # T

                {{ access.digest }}, {{ access.number | number }}

                ::: when access.number is pending
                Plus tard.
                :::

                ::: exhibit access.table\
                """,
                pending)));
  }

  @Test
  void what_is_under_embargo_is_held_back_until_the_day() {
    var text = "# T\n\nIl y a {{ access.population | number }} habitants.";
    var outline =
        Studies.outline(ImmutableMap.of("fr", text), ImmutableList.of("fr"))
            .embargo(LocalDate.of(2026, 5, 15))
            .build();
    var study =
        Studies.with(ImmutableMap.of("fr", text), outline, Studies.communesUnderEmbargo()).build();
    var composer = GuideComposer.of(study, Studies.results(), Studies.exhibits());

    var before = composer.compose("guide", Locale.FRENCH).orThrow();
    var after = composer.dated(LocalDate.of(2026, 5, 15)).compose("guide", Locale.FRENCH).orThrow();

    assertEquals(
        "# 1 T #section-1\nlead: Il y a sous embargo jusqu’au 15 mai 2026 habitants.\n",
        chapters(before));
    assertEquals("# 1 T #section-1\nlead: Il y a 27_200 habitants.\n", chapters(after));
  }

  @Test
  void the_front_of_a_guide() {
    var guide = french("# T");
    var printer = guide.wording();

    assertEquals("Deux villes", printer.resolve(guide.title()).plain());
    assertEquals("Rapport d’étude", printer.resolve(guide.kind()).plain());
    assertEquals("4 mai 2026", printer.resolve(guide.date()).plain());
    assertEquals("Licence Ouverte 2.0 (Etalab)", printer.resolve(guide.licence()).plain());
    assertEquals(Optional.of("La Ville"), guide.owner().map(text -> printer.resolve(text).plain()));
    assertEquals(5, guide.imprint().size());
    assertEquals(64, guide.inputDigest().length());
  }

  @Test
  void the_same_input_gives_the_same_blocks() {
    var text = "# T\n\n{{ access.population | number }} [@insee] [](#section-1)";

    assertEquals(
        BlockPrinter.print(french("# T {#section-1}" + text.substring(3))),
        BlockPrinter.print(french("# T {#section-1}" + text.substring(3))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            GuideComposer.of(Studies.withFrench("# T").build(), Studies.results())
                .compose("nothing", Locale.FRENCH));
  }
}
