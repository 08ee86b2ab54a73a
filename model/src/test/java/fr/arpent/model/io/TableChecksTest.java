package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableChecksTest {

  @Test
  void a_key_that_is_there_twice_is_refused_with_the_place_of_the_first() {
    Locator lines =
        pointer -> Optional.of(Place.at("data/pool.csv", pointer.contains("/data/0/") ? 2 : 4, 1));
    var pool = TestTable.of("pool", "id", "moissac", "boudou", "moissac").key("id");

    var problem = DomainReader.of(pool).places(lines).onlyProblem();

    assertEquals("reference/duplicate", problem.code());
    assertEquals("/tables/pool/data/2/id", problem.pointer());
    assertEquals("data/pool.csv:2:1", problem.fields().get("first"));
  }

  @Test
  void keys_that_differ_only_by_case_are_refused() {
    var problem =
        DomainReader.of(TestTable.of("pool", "id", "FR0025", "fr0025").key("id")).onlyProblem();

    assertEquals("reference/case", problem.code());
    assertEquals("FR0025", problem.fields().get("other"));
  }

  @Test
  void a_row_without_a_key_or_with_a_key_that_is_none_is_refused() {
    assertEquals(
        List.of("value/required /tables/pool/data/0/id", "value/key /tables/pool/data/1/id"),
        DomainReader.of(TestTable.of("pool", "id,x", ",1", "a b,2").key("id")).faults());
  }

  @Test
  void a_key_in_a_number_cell_is_refused() {
    var pool =
        TestTable.of("pool", "id", "12").key("id").column("id", column -> column.addNumberCell(0));

    assertEquals(
        List.of("value/code-number-cell /tables/pool/data/0/id"), DomainReader.of(pool).faults());
  }

  @Test
  void a_table_without_a_key_may_repeat_itself() {
    assertEquals(List.of(), DomainReader.of(TestTable.of("pool", "id", "a", "a")).faults());
  }

  @Test
  void a_reference_to_a_row_that_is_not_there_is_named_with_the_nearest() {
    var committees = TestTable.of("committees", "id", "c01", "c02").key("id");
    var people =
        TestTable.of("people", "committee", "c01", "c03x", "")
            .column("committee", column -> column.refersTo("committees"));

    var problem = DomainReader.of(committees, people).onlyProblem();

    assertEquals("reference/row", problem.code());
    assertEquals("/tables/people/data/1/committee", problem.pointer());
    assertEquals("committees", problem.fields().get("target"));
    assertEquals("c03x", problem.fields().get("found"));
    assertEquals("c01, c02", problem.fields().get("known"));
  }

  @Test
  void a_reference_to_a_table_that_is_not_there_or_has_no_key_is_refused_at_its_column() {
    var places = TestTable.of("places", "id", "a");
    var people =
        TestTable.of("people", "one,two", "a,a")
            .column("one", column -> column.refersTo("place"))
            .column("two", column -> column.refersTo("places"));

    assertEquals(
        List.of(
            "reference/unknown /tables/people/columns/one/table",
            "reference/no-key /tables/people/columns/two/table"),
        DomainReader.of(places, people).faults());
  }

  @Test
  void a_coded_value_without_words_is_refused_once() {
    var people =
        TestTable.of("people", "sex", "F", "X", "X").column("sex", column -> column.labels("sex"));

    var problem = DomainReader.of(people).label("sex", "F").label("sex", "H").onlyProblem();

    assertEquals("reference/label", problem.code());
    assertEquals("/tables/people/data/1/sex", problem.pointer());
    assertEquals("sex", problem.fields().get("list"));
  }

  @Test
  void a_list_of_labels_that_is_not_there_is_refused() {
    var people = TestTable.of("people", "sex", "F").column("sex", column -> column.labels("sexe"));

    assertEquals(
        List.of("reference/unknown /tables/people/columns/sex/labels"),
        DomainReader.of(people).label("sex", "F").faults());
  }

  @Test
  void a_column_beside_its_own_translation_is_refused() {
    assertEquals(
        List.of("schema/column-twice /tables/t/columns/title.fr"),
        DomainReader.of(TestTable.of("t", "title,title.fr,title.en", "a,b,c")).faults());
  }

  @Test
  void names_of_tables_and_columns_are_escaped_in_pointers() {
    var table = TestTable.of("t", "a/b~c", "x y").key("a/b~c");

    assertEquals(List.of("value/key /tables/t/data/0/a~1b~0c"), DomainReader.of(table).faults());
  }
}
