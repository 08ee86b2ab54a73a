package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import fr.arpent.model.io.TableFrame.Format;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.table.CsvFile;
import fr.arpent.model.io.table.CsvSettings;
import fr.arpent.model.io.table.FileProblems;
import fr.arpent.model.io.table.GeoJsonFile;
import fr.arpent.model.io.table.PbFile;
import fr.arpent.model.io.table.RawTable;
import fr.arpent.model.io.table.XlsxFile;
import fr.arpent.model.io.table.XlsxSettings;
import fr.arpent.model.measure.NumberStyle;
import fr.arpent.model.measure.Table;
import fr.arpent.model.measure.Table.Access;
import fr.arpent.model.problem.Problems;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** Reads the tables of a study, whatever file they are in. */
final class TableReader {

  private static final String PRIVATE_FOLDER = "private/";

  private final FolderFiles files;
  private final Limits limits;
  private final StudyPlaces places;
  private final Problems problems;

  TableReader(FolderFiles files, Limits limits, StudyPlaces places, Problems problems) {
    this.files = files;
    this.limits = limits;
    this.places = places;
    this.problems = problems;
  }

  /** Returns a table, or empty when it cannot be read. */
  Optional<Table> read(String id, TableFrame frame) {
    var here = problems.under("/tables/" + Pointers.escape(id));
    var numbers = numbers(frame, here);
    var access = access(frame, here);
    if (frame.path().isEmpty() == frame.data().isEmpty()) {
      here.error("schema/path-or-data", "", ImmutableMap.of("table", id));
      return Optional.empty();
    }
    var found = frame.path().isPresent() ? readFile(id, frame, here) : readInPlace(frame, here);
    return found.map(file -> build(id, frame, file, numbers, access, here));
  }

  private Table build(
      String id, TableFrame frame, Found found, NumberStyle numbers, Access access, Problems here) {
    var naming = new ColumnNaming(frame, found.raw(), here);
    var named = naming.columns();
    if (frame.path().isPresent()) {
      places.addTable(id, naming.places());
    }
    var columns = new ColumnBuilder(id, frame, found.raw().places(), here).build(named);
    var checks = new CellChecks(id, numbers, here);
    frame.columns().forEach((name, column) -> checks.check(name, column, columns));
    var table =
        Table.builder()
            .name(id)
            .path(frame.path())
            .sha256(found.sha256())
            .putAllColumns(columns)
            .rowCount(found.raw().rowCount())
            .putAllHead(found.raw().head())
            .election(found.raw().election())
            .source(frame.source().orElse(""))
            .sourceColumn(known(frame.sourceColumn(), "/source-column", columns.keySet(), here))
            .key(known(frame.key(), "/key", columns.keySet(), here))
            .numbers(numbers)
            .access(access)
            .embargo(frame.embargo());
    return table.build();
  }

  private static Optional<String> known(
      Optional<String> column, String pointer, Iterable<String> columns, Problems here) {
    return column.filter(name -> ColumnNaming.checkKnown(name, columns, pointer, here));
  }

  /** What was read, and the digest of its bytes. */
  private record Found(RawTable raw, String sha256) {}

  private Optional<Found> readInPlace(TableFrame frame, Problems here) {
    return new InPlaceTable(frame.data(), here)
        .read()
        .map(raw -> new Found(raw, InPlaceTable.sha256(frame.data())));
  }

  private Optional<Found> readFile(String id, TableFrame frame, Problems here) {
    var path = frame.path().orElseThrow();
    var bytes = files.read(path, "file-bytes", "/path", here);
    return bytes
        .flatMap(any -> format(frame, path, here))
        .flatMap(format -> readFormat(format, bytes.orElseThrow(), id, frame, here))
        .map(raw -> new Found(raw, sha256(bytes.orElseThrow())));
  }

  private Optional<RawTable> readFormat(
      Format format, byte[] bytes, String id, TableFrame frame, Problems here) {
    var file = new FileProblems(frame.path().orElseThrow(), "/tables/" + id, id, problems);
    return switch (format) {
      case CSV -> readCsv(bytes, frame, file, here);
      case XLSX -> XlsxFile.read(bytes, workbook(frame), limits.ofTables(), file);
      case GEOJSON -> GeoJsonFile.table(bytes, limits.ofTables(), file);
      case PB -> PbFile.read(bytes, limits.ofTables(), file);
    };
  }

  private static XlsxSettings workbook(TableFrame frame) {
    return new XlsxSettings(frame.sheet(), frame.range(), frame.header(), frame.decimal());
  }

  private Optional<RawTable> readCsv(
      byte[] bytes, TableFrame frame, FileProblems file, Problems here) {
    var charset = charset(frame.encoding(), here);
    if (frame.delimiter().length() != 1 || "\"\n\r".contains(frame.delimiter())) {
      here.error("value/delimiter", "/delimiter", ImmutableMap.of("found", frame.delimiter()));
      return Optional.empty();
    }
    if (frame.header() < 1) {
      here.error("value/header", "/header", ImmutableMap.of("found", frame.header()));
      return Optional.empty();
    }
    return charset
        .map(set -> new CsvSettings(frame.delimiter().charAt(0), set, frame.header()))
        .flatMap(settings -> CsvFile.read(bytes, settings, limits.ofTables(), file));
  }

  private static Optional<Charset> charset(String name, Problems here) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      here.error("value/encoding", "/encoding", ImmutableMap.of("found", name));
      return Optional.empty();
    }
  }

  private static Optional<Format> format(TableFrame frame, String path, Problems here) {
    if (frame.format().isPresent()) {
      return frame.format();
    }
    var extension = FolderFiles.extension(path);
    for (var format : Format.values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(extension)) {
        return Optional.of(format);
      }
    }
    here.error("schema/table-format", "/path", ImmutableMap.of("found", path));
    return Optional.empty();
  }

  private static NumberStyle numbers(TableFrame frame, Problems here) {
    var group = frame.group().orElse("");
    if (!frame.decimal().equals(".") && !frame.decimal().equals(",")) {
      here.error("value/decimal-mark", "/decimal", ImmutableMap.of("found", frame.decimal()));
      return NumberStyle.PLAIN;
    }
    if (group.equals(frame.decimal())) {
      here.error("value/group-mark", "/group", ImmutableMap.of("found", group));
      return NumberStyle.PLAIN;
    }
    return new NumberStyle(frame.decimal(), group);
  }

  /** What lies in {@code private/} is private, and nothing else is. */
  private static Access access(TableFrame frame, Problems here) {
    boolean inside = frame.path().filter(path -> path.startsWith(PRIVATE_FOLDER)).isPresent();
    var declared = frame.access().orElse(inside ? Access.PRIVATE : Access.PUBLIC);
    if ((declared == Access.PRIVATE) != inside) {
      var fields = ImmutableMap.of("case", inside ? "inside" : "outside");
      here.error("privacy/folder", "/access", fields);
    }
    return declared;
  }

  static String sha256(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }
}
