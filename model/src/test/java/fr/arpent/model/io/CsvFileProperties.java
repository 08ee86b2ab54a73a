package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.io.table.CsvFile;
import fr.arpent.model.io.table.CsvSettings;
import fr.arpent.model.io.table.FileProblems;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvFileProperties {

  @Provide
  Arbitrary<List<List<String>>> rows() {
    var cell =
        Arbitraries.strings()
            .withChars('a', 'é', ';', ',', '"', '\n', '\r', ' ', '0')
            .ofMaxLength(6);
    return cell.list().ofSize(3).list().ofMaxSize(8);
  }

  @Property
  void what_is_written_in_quotes_is_read_back_and_found(@ForAll("rows") List<List<String>> rows) {
    var csv = new StringBuilder("a;b;c\r\n");
    var starts = new ArrayList<Integer>();
    for (var row : rows) {
      for (int i = 0; i < row.size(); i++) {
        starts.add(csv.length());
        csv.append('"').append(row.get(i).replace("\"", "\"\"")).append('"');
        csv.append(i < 2 ? ";" : "\n");
      }
    }
    var problems = Problems.locatedBy(Locator.NONE);
    var table =
        CsvFile.read(
                csv.toString().getBytes(StandardCharsets.UTF_8),
                new CsvSettings(';', StandardCharsets.UTF_8, 1),
                Limits.standard().ofTables(),
                new FileProblems("t.csv", "/tables/t", "t", problems))
            .orElseThrow();

    assertEquals(rows.size(), table.rowCount());
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < 3; column++) {
        assertEquals(rows.get(row).get(column), table.columns().get(column).cells().get(row));
        var spot = fr.arpent.model.io.document.Spot.of(csv, starts.get(row * 3 + column));
        assertEquals(spot.in("t.csv"), table.places().find(row, column));
      }
    }
  }
}
