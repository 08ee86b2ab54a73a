package fr.arpent.model.measure;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-S1, 2024-01-01, 2024-06-30",
    "2024-S2, 2024-07-01, 2024-12-31",
    "2024-Q3, 2024-07-01, 2024-09-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024-05-04, 2024-05-04, 2024-05-04",
    "2016/2018, 2016-01-01, 2018-12-31",
    "2023-11/2024-Q1, 2023-11-01, 2024-03-31",
  })
  void a_period_runs_from_its_first_to_its_last_day(String text, LocalDate first, LocalDate last) {
    assertEquals(new Period(first, last), Period.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2024-Q5",
        "2024-S3",
        "2024-T1",
        "2018/2016",
        "2016/",
        "2024 ",
        "02/2024"
      })
  void a_text_that_names_no_period_is_refused(String text) {
    assertEquals(Optional.empty(), Period.find(text));
    assertTrue(refusal(() -> Period.parse(text)).contains("must be written as 2024"));
  }

  @Test
  void a_period_that_ends_before_it_starts_is_refused() {
    assertEquals(
        "a period must not end (2024-01-01) before it starts (2024-01-02)",
        refusal(() -> new Period(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2024-S2",
        "2024-Q1",
        "2024-11",
        "2024-11-05",
        "2016/2018",
        "2024-02/2024-03-15"
      })
  void a_period_is_printed_as_shortly_as_it_was_written(String text) {
    assertEquals(text, Period.parse(text).toString());
  }
}
