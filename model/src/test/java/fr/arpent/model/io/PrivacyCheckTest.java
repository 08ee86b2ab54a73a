package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyCheckTest {

  private static TestTable notes(String... cells) {
    return TestTable.of(
        "notes", Stream.concat(Stream.of("note"), Arrays.stream(cells)).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact@example.org",
        "écrire à prenom.nom@mairie.example.fr svp",
        "06 12 34 56 78",
        "0612345678",
        "05.63.04.00.00",
        "+33 6 12 34 56 78",
        "+33(0)612345678",
        "tél. +216 71 123 456",
      })
  void an_address_or_a_number_outside_the_private_folder_is_a_warning_that_names_the_cell(
      String cell) {
    var problem = DomainReader.of(notes("rien", cell)).onlyProblem();

    assertEquals("privacy/personal", problem.code());
    assertEquals(Severity.WARNING, problem.severity());
    assertEquals("/tables/notes/data/1/note", problem.pointer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@mairie",
        "12 mai 2026",
        "1 234 567",
        "20 000 habitants",
        "35600000000048",
        "02384b13b439e8d26fe1310fff35ada9",
        "0.0612345678",
        "2024-01-01",
        "+12.5",
        "82112",
        "01 02",
      })
  void figures_codes_and_dates_are_no_personal_data(String cell) {
    assertEquals(List.of(), DomainReader.of(notes(cell)).faults());
  }

  @Test
  void the_warning_never_repeats_the_value_and_counts_the_cells() {
    var problem = DomainReader.of(notes("a@example.org", "b@example.org")).onlyProblem();

    assertEquals(ImmutableMap.of("table", "notes", "column", "note", "cells", 2), problem.fields());
  }

  @Test
  void a_column_called_email_is_a_warning_even_when_it_is_empty() {
    assertEquals(
        List.of("privacy/personal-column /tables/people/columns/Email"),
        DomainReader.of(TestTable.of("people", "Email", "")).faults());
  }

  @Test
  void the_private_folder_may_hold_addresses() {
    var contacts = TestTable.of("contacts", "email", "a@example.org").path("private/contacts.csv");

    assertEquals(List.of(), DomainReader.of(contacts).faults());
  }

  @Test
  void a_column_declared_as_a_code_or_a_number_is_not_searched() {
    var table =
        TestTable.of("t", "n", "0612345678").column("n", column -> column.type(ColumnType.CODE));

    assertEquals(List.of(), DomainReader.of(table).faults());
  }
}
