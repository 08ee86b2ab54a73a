package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.field.Code;
import fr.arpent.model.field.Contribution;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.Journey;
import fr.arpent.model.field.JourneyStep;
import fr.arpent.model.field.Persona;
import fr.arpent.model.field.QuoteConsent;
import fr.arpent.model.field.Workshop;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTablesTest {

  private static final TestTable INTERVIEWS =
      TestTable.of(
              "interviews",
              "id,date,kind,minutes,mode,consent,language",
              "i01,2026-02-03,individual,55,on-site,quote-anonymous,fr",
              "i02,2026-02-12,group,90,on-site,no-quote,ar")
          .key("id");

  private static DomainReader interview(String row) {
    return DomainReader.of(
        TestTable.of("interviews", "id,date,consent,minutes,actor", row).key("id"));
  }

  private static DomainReader codebook(String... rows) {
    return DomainReader.of(
        TestTable.of(
                "codebook",
                Stream.concat(Stream.of("code,parent,label.fr,definition.fr"), Arrays.stream(rows))
                    .toArray(String[]::new))
            .key("code"));
  }

  private static DomainReader persona(String row) {
    return DomainReader.of(
        TestTable.of("actors", "id,name,kind", "a,A,person").key("id"),
        TestTable.of(
                "contacts",
                "id,name,consent,keep_until,withdrawn",
                "k1,N,public,2028-01-01,",
                "k2,N,internal,2028-01-01,",
                "k3,N,public,2028-01-01,yes")
            .path("private/contacts.csv")
            .key("id"),
        TestTable.of("personas", "id,name,composed,contact,age,post,portrait", row).key("id"));
  }

  private static DomainReader journey(String... rows) {
    return DomainReader.of(
        TestTable.of(
            "journeys",
            Stream.concat(
                    Stream.of("journey,persona,step,stage.fr,actions.fr,emotion,break"),
                    Arrays.stream(rows))
                .toArray(String[]::new)));
  }

  @Test
  void rows_become_interviews_and_excerpts() {
    var excerpts =
        TestTable.of(
                "excerpts", "id,interview,text,language", "e01,i01,« words »,fr", "e02,i02,نريد,ar")
            .key("id");

    var study = DomainReader.of(INTERVIEWS, excerpts).study();

    assertEquals(
        Interview.builder()
            .id("i01")
            .date(LocalDate.of(2026, 2, 3))
            .consent(QuoteConsent.QUOTE_ANONYMOUS)
            .kind("individual")
            .minutes(55)
            .mode("on-site")
            .language("fr")
            .build(),
        study.interviews().get("i01"));
    assertEquals(
        Excerpt.builder().id("e02").interview("i02").text("نريد").language("ar").build(),
        study.excerpts().get("e02"));
    assertEquals(
        Optional.empty(),
        Optional.ofNullable(study.forPublication().excerpts().get("e02")).orElseThrow().text());
  }

  @Test
  void an_interview_needs_a_day_and_a_consent() {
    assertEquals(
        List.of(
            "value/required /tables/interviews/data/0/date",
            "privacy/no-consent /tables/interviews/data/0/consent"),
        interview("i01,,,,").faults());
    assertEquals(
        List.of("value/choice /tables/interviews/data/0/consent"),
        interview("i01,2026-02-03,yes,,").faults());
    assertEquals(
        List.of("value/date /tables/interviews/data/0/date"),
        interview("i01,2026-02-30,quote,,").faults());
    assertEquals(
        List.of("value/between /tables/interviews/data/0/minutes"),
        interview("i01,2026-02-03,quote,0,").faults());
  }

  @Test
  void an_interview_with_an_actor_that_is_not_there_is_refused() {
    var actors = TestTable.of("actors", "id,name,kind", "a1,A,group").key("id");
    var interviews =
        TestTable.of("interviews", "id,date,consent,actor", "i01,2026-02-03,quote,a9").key("id");

    var problem = DomainReader.of(actors, interviews).onlyProblem();

    assertEquals("reference/row", problem.code());
    assertEquals("a1", problem.fields().get("known"));
  }

  @Test
  void an_excerpt_of_no_interview_or_without_words_is_refused() {
    var excerpts = TestTable.of("excerpts", "id,interview,text", "e01,i09, ").key("id");

    assertEquals(
        List.of(
            "reference/row /tables/excerpts/data/0/interview",
            "value/required /tables/excerpts/data/0/text"),
        DomainReader.of(INTERVIEWS, excerpts).faults());
  }

  @Test
  void rows_become_a_code_book() {
    var book =
        codebook("trust,,Confiance,Quand…", "reply,trust,Réponse,")
            .study()
            .codebook()
            .orElseThrow();

    assertEquals(
        List.of(
            new Code(
                "reply",
                LocalizedText.of("fr", "Réponse"),
                Optional.of("trust"),
                Optional.empty())),
        book.children("trust"));
  }

  @Test
  void codes_above_each_other_or_under_no_code_are_refused() {
    assertEquals(
        List.of("reference/cycle /tables/codebook/data/0/parent"),
        codebook("a,b,A,", "b,a,B,").faults());
    assertEquals(
        List.of("reference/row /tables/codebook/data/0/parent"), codebook("a,c,A,").faults());
  }

  @Test
  void rows_become_workshops_and_contributions() {
    var study =
        DomainReader.of(
                TestTable.of(
                        "workshops",
                        "id,date,title,place,participants",
                        "w1,2026-03-01,Atelier,Mairie,12")
                    .key("id"),
                TestTable.of("contributions", "id,workshop,text,theme,votes", "k1,w1,Un bus,move,7")
                    .key("id"))
            .study();

    assertEquals(
        Workshop.builder()
            .id("w1")
            .date(LocalDate.of(2026, 3, 1))
            .title(LocalizedText.of("fr", "Atelier"))
            .place(LocalizedText.of("fr", "Mairie"))
            .participants(12)
            .build(),
        study.workshops().get("w1"));
    assertEquals(
        Contribution.builder()
            .id("k1")
            .workshop("w1")
            .text(LocalizedText.of("fr", "Un bus"))
            .theme("move")
            .votes(7)
            .build(),
        study.contributions().get("k1"));
  }

  @Test
  void a_contribution_to_no_workshop_or_with_negative_votes_is_refused() {
    assertEquals(
        List.of(
            "reference/row /tables/contributions/data/0/workshop",
            "value/between /tables/contributions/data/0/votes"),
        DomainReader.of(
                TestTable.of("workshops", "id,date,title", "w1,2026-03-01,Atelier").key("id"),
                TestTable.of("contributions", "id,workshop,text,votes", "k1,w2,Un bus,-1")
                    .key("id"))
            .faults());
  }

  @Test
  void rows_become_personas() {
    assertEquals(
        Persona.builder()
            .id("nicole")
            .name(LocalizedText.of("fr", "Nicole"))
            .composed(true)
            .age(38)
            .post(LocalizedText.of("fr", "Urbaniste"))
            .portrait("images/n.png")
            .build(),
        persona("nicole,Nicole,yes,,38,Urbaniste,images/n.png").study().personas().get("nicole"));
    assertNotNull(persona("n,N,no,k1,,,").study().personas().get("n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k2", "k3"})
  void a_real_person_whose_contact_is_not_public_is_refused(String contact) {
    assertEquals(
        List.of("privacy/real-persona /tables/personas/data/0/composed"),
        persona("n,N,no," + contact + ",,,").faults());
  }

  @Test
  void a_persona_that_is_neither_composed_nor_not_is_refused() {
    assertEquals(
        List.of("value/required /tables/personas/data/0/composed"), persona("n,N,,,,,").faults());
    assertEquals(
        List.of("value/boolean /tables/personas/data/0/composed"), persona("n,N,oui,,,,").faults());
    assertEquals(
        List.of("value/between /tables/personas/data/0/age"), persona("n,N,yes,,131,,").faults());
  }

  @Test
  void rows_become_journeys_whose_steps_follow_their_numbers() {
    var journeys =
        journey(
                "permit,nicole,2,Demander,Écrit,-1,yes",
                "permit,,1,Chercher,,0,no",
                "card,,1,Aller,,,")
            .study()
            .journeys();

    assertEquals(List.of("permit", "card"), List.copyOf(journeys.keySet()));
    assertEquals(
        new Journey(
            "permit",
            Optional.of("nicole"),
            ImmutableList.of(
                JourneyStep.builder()
                    .step(1)
                    .stage(LocalizedText.of("fr", "Chercher"))
                    .emotion(0)
                    .breaks(false)
                    .build(),
                JourneyStep.builder()
                    .step(2)
                    .stage(LocalizedText.of("fr", "Demander"))
                    .actions(LocalizedText.of("fr", "Écrit"))
                    .emotion(-1)
                    .breaks(true)
                    .build())),
        journeys.get("permit"));
  }

  @Test
  void a_step_that_is_there_twice_or_of_another_persona_is_refused() {
    assertEquals(
        List.of("value/journey-step /tables/journeys/data/1/step"),
        journey("p,,1,A,,,", "p,,1,B,,,").faults());
    assertEquals(
        List.of("value/journey-persona /tables/journeys/data/1/persona"),
        journey("p,n,1,A,,,", "p,m,2,B,,,").faults());
    assertEquals(
        List.of("value/between /tables/journeys/data/0/emotion"), journey("p,,1,A,,3,").faults());
  }
}
