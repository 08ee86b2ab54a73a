package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.document.TextCare;
import fr.arpent.model.io.table.CsvFile;
import fr.arpent.model.io.table.CsvSettings;
import fr.arpent.model.io.table.FileProblems;
import fr.arpent.model.io.table.RawTable;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Term;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code text/labels.csv} and {@code text/terms.csv}: words that translators fill in. */
final class WordFiles {

  static final String LABELS = "text/labels.csv";
  private static final String TERMS = "text/terms.csv";
  private static final CsvSettings PLAIN = new CsvSettings(',', StandardCharsets.UTF_8, 1);

  /** Plural categories of CLDR. */
  private static final ImmutableList<String> CATEGORIES =
      ImmutableList.of("zero", "one", "two", "few", "many", "other");

  private static final ImmutableList<String> ARABIC = CATEGORIES;
  private static final ImmutableList<String> ONE_OTHER = ImmutableList.of("one", "other");

  private final FolderFiles files;
  private final Limits limits;
  private final Problems problems;

  WordFiles(FolderFiles files, Limits limits, Problems problems) {
    this.files = files;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns words for coded values: list, code. */
  ImmutableTable<String, String, LocalizedText> labels() {
    Table<String, String, LocalizedText> labels =
        Tables.newCustomTable(new LinkedHashMap<>(), LinkedHashMap::new);
    open(LABELS, ImmutableList.of("list", "code"))
        .ifPresent(
            rows -> {
              for (int row = 0; row < rows.raw().rowCount(); row++) {
                addLabel(rows, row, labels);
              }
            });
    return ImmutableTable.copyOf(labels);
  }

  private void addLabel(Rows rows, int row, Table<String, String, LocalizedText> labels) {
    var list = rows.cell("list", row);
    var code = rows.cell("code", row);
    var words = new LinkedHashMap<String, String>();
    for (var header : rows.columns().keySet()) {
      if (LanguageTags.isTag(header) && !rows.cell(header, row).isBlank()) {
        words.put(header, rows.cell(header, row));
      }
    }
    if (list.isBlank() || code.isEmpty() || words.isEmpty()) {
      rows.error(row, list.isBlank() ? "list" : "code", "value/word-missing", ImmutableMap.of());
    } else if (labels.put(list, code, LocalizedText.of(words)) != null) {
      rows.error(
          row, "code", "reference/duplicate-word", ImmutableMap.of("found", list + ", " + code));
    }
  }

  /** Returns nouns that follow a number: term, language. */
  ImmutableTable<String, String, Term> terms() {
    Table<String, String, Term> terms =
        Tables.newCustomTable(new LinkedHashMap<>(), LinkedHashMap::new);
    open(TERMS, ImmutableList.of("term", "language", "other"))
        .ifPresent(
            rows -> {
              for (int row = 0; row < rows.raw().rowCount(); row++) {
                addTerm(rows, row, terms);
              }
            });
    return ImmutableTable.copyOf(terms);
  }

  private void addTerm(Rows rows, int row, Table<String, String, Term> terms) {
    var term = rows.cell("term", row);
    var language = rows.cell("language", row);
    if (term.isBlank() || !LanguageTags.isTag(language)) {
      rows.error(
          row, term.isBlank() ? "term" : "language", "value/word-missing", ImmutableMap.of());
      return;
    }
    var forms = forms(rows, row);
    for (var category : needed(language)) {
      if (!forms.containsKey(category)) {
        rows.error(
            row,
            category,
            "text/plural-form",
            ImmutableMap.of(
                "found",
                term,
                "language",
                language,
                "form",
                category,
                "case",
                language.startsWith("ar") ? "ar" : "other"));
      }
    }
    var gender = Optional.of(rows.cell("gender", row)).filter(mark -> !mark.isBlank());
    gender
        .filter(mark -> !mark.equals("m") && !mark.equals("f"))
        .ifPresent(
            mark -> rows.error(row, "gender", "value/gender", ImmutableMap.of("found", mark)));
    if (terms.put(term, language, new Term(term, language, gender, forms)) != null) {
      rows.error(
          row,
          "term",
          "reference/duplicate-word",
          ImmutableMap.of("found", term + ", " + language));
    }
  }

  private static ImmutableMap<String, String> forms(Rows rows, int row) {
    var forms = ImmutableMap.<String, String>builder();
    for (var category : CATEGORIES) {
      if (!rows.cell(category, row).isBlank()) {
        forms.put(category, rows.cell(category, row));
      }
    }
    return forms.buildOrThrow();
  }

  private static ImmutableList<String> needed(String language) {
    return language.equals("ar") || language.startsWith("ar-") ? ARABIC : ONE_OTHER;
  }

  private Optional<Rows> open(String path, ImmutableList<String> required) {
    if (!files.exists(path)) {
      return Optional.empty();
    }
    var file = new FileProblems(path, "", path, problems);
    return files
        .read(path, "text-bytes", "", problems)
        .flatMap(bytes -> CsvFile.read(bytes, PLAIN, limits.ofTables(), file))
        .map(raw -> Rows.of(raw, file))
        .filter(rows -> rows.has(required));
  }

  /** A file of words, by header. */
  private record Rows(RawTable raw, ImmutableMap<String, Integer> columns, FileProblems file) {

    static Rows of(RawTable raw, FileProblems file) {
      Map<String, Integer> columns = new LinkedHashMap<>();
      for (int i = 0; i < raw.columns().size(); i++) {
        columns.put(raw.columns().get(i).header(), i);
      }
      return new Rows(raw, ImmutableMap.copyOf(columns), file);
    }

    String cell(String header, int row) {
      var column = columns.get(header);
      if (column == null) {
        return "";
      }
      var text = raw.columns().get(column).cells().get(row);
      return new TextCare(file.problems()).clean(text, raw.places().find(row, column), "");
    }

    boolean has(ImmutableList<String> required) {
      for (var header : required) {
        if (!columns.containsKey(header)) {
          var fields = Suggestions.among(header, columns.keySet());
          file.error(raw.places().find(-1, 0), "reference/column", fields);
          return false;
        }
      }
      return true;
    }

    void error(int row, String header, String code, ImmutableMap<String, Object> fields) {
      int column = columns.getOrDefault(header, 0);
      var all = ImmutableMap.<String, Object>builder().put("column", header).putAll(fields);
      file.error(raw.places().find(row, column), code, all.buildOrThrow());
    }
  }
}
