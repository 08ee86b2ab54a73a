package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteSource;
import fr.arpent.model.io.Withheld.Reason;
import fr.arpent.model.io.document.SourceDocument;
import fr.arpent.model.io.table.CsvRewrite;
import fr.arpent.model.io.table.CsvSettings;
import fr.arpent.model.measure.Table;
import fr.arpent.model.measure.Table.Access;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The files of a study that do not travel as they are, each with what travels in its place. */
final class PublishedFiles {

  /** Stands for words that may not be quoted; ASCII, so that every encoding can say it. */
  private static final String UNSAID = "[...]";

  /** What of a contact travels, besides its key. */
  private static final ImmutableSet<String> OF_CONTACTS =
      ImmutableSet.of("name", "consent", "keep_until", "consent_date", "withdrawn", "actor");

  private final Study study;
  private final Study published;
  private final boolean underEmbargo;
  private final StudyFrame frame;
  private final String studyFile;

  /**
   * A file that does not travel as it is.
   *
   * @param withheld what stays
   * @param file what travels in its place
   */
  record Part(Withheld withheld, Optional<ByteSource> file) {

    /** Whether even the team's own guide is made from what travels. */
    boolean isPersonal() {
      return withheld.reason() == Reason.PRIVATE || withheld.reason() == Reason.CONSENT;
    }
  }

  PublishedFiles(Study study, Study published, boolean underEmbargo) {
    this.study = study;
    this.published = published;
    this.underEmbargo = underEmbargo;
    this.studyFile = study.files().containsKey("study.json") ? "study.json" : "study.yaml";
    this.frame = frame(bytes(studyFile));
  }

  private StudyFrame frame(byte[] bytes) {
    var problems = Problems.locatedBy(Locator.NONE);
    return SourceDocument.parse(bytes, studyFile, Limits.none().ofStudy(), problems)
        .flatMap(
            document ->
                new DocumentReader(study.language(), problems)
                    .read(document.root(), StudyFrame.class, ""))
        .orElseThrow(() -> new IllegalStateException("read before, and now " + problems.list()));
  }

  /** Returns the parts in the order of their paths. */
  ImmutableList<Part> parts() {
    var tablesOf = new TreeMap<String, List<String>>();
    study
        .tables()
        .forEach(
            (id, table) -> {
              if (Publication.isHeld(table, underEmbargo) || losesCells(table)) {
                var path = table.path().map(FolderFiles::plain).orElse(studyFile);
                tablesOf.computeIfAbsent(path, any -> new ArrayList<>()).add(id);
              }
            });
    return tablesOf.entrySet().stream()
        .map(entry -> part(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private Part part(String path, List<String> ids) {
    var reason = ids.stream().map(this::reason).sorted().findFirst().orElseThrow();
    var before = bytes(path);
    var table = table(ids.get(0));
    CsvRewrite.Row kept =
        switch (reason) {
          case PRIVATE -> (row, cells) -> agreed(table, row, cells);
          case RESTRICTED, EMBARGO -> (row, cells) -> Optional.empty();
          case CONSENT -> (row, cells) -> Optional.of(said(table, row, cells));
        };
    return part(
        path,
        ids,
        reason,
        settings(path, ids)
            .map(settings -> replaced(path, before, CsvRewrite.of(before, settings, kept))));
  }

  /** Bytes that did not change stay the same object, by which it is seen that they did not. */
  private ByteSource replaced(String path, byte[] before, byte[] after) {
    var known = study.files().get(path);
    return known != null && Arrays.equals(before, after) ? known : ByteSource.wrap(after);
  }

  private Part part(String path, List<String> ids, Reason reason, Optional<ByteSource> file) {
    boolean told = reason == Reason.RESTRICTED || reason == Reason.EMBARGO || file.isEmpty();
    var withheld =
        new Withheld(
            path,
            ImmutableSortedSet.copyOf(ids),
            reason,
            reason == Reason.PRIVATE ? Optional.empty() : Optional.of(rows(ids, reason)),
            reason == Reason.PRIVATE || !told
                ? Optional.empty()
                : Optional.of(TableReader.sha256(bytes(path))),
            file.isPresent());
    return new Part(withheld, file);
  }

  private int rows(List<String> ids, Reason reason) {
    return ids.stream()
        .map(this::table)
        .mapToInt(table -> reason == Reason.CONSENT ? rowsThatLose(table) : table.rowCount())
        .sum();
  }

  /** The gravest reason of a table; reasons are declared in that order. */
  private Reason reason(String id) {
    var table = table(id);
    if (table.confidential()) {
      return Reason.PRIVATE;
    }
    if (table.access() == Access.RESTRICTED) {
      return Reason.RESTRICTED;
    }
    return underEmbargo && table.embargo() ? Reason.EMBARGO : Reason.CONSENT;
  }

  private Table table(String id) {
    var table = study.tables().get(id);
    if (table == null) {
      throw new IllegalArgumentException("the study has no table " + id);
    }
    return table;
  }

  private boolean losesCells(Table table) {
    return rowsThatLose(table) > 0;
  }

  private int rowsThatLose(Table table) {
    return (int)
        IntStream.range(0, table.rowCount())
            .filter(row -> table.columns().keySet().stream().anyMatch(c -> loses(table, row, c)))
            .count();
  }

  private boolean loses(Table table, int row, String column) {
    var before = cell(table, row, column);
    var after =
        Optional.ofNullable(published.tables().get(table.name()))
            .map(left -> cell(left, row, column))
            .orElse("");
    return !before.equals(after) || (isWords(table, column) && isUnsaid(table, row));
  }

  private static String cell(Table table, int row, String column) {
    return table.findColumn(column).map(found -> found.cells().get(row)).orElse("");
  }

  private boolean isUnsaid(Table table, int row) {
    var excerpt = study.excerpts().get(cell(table, row, table.key().orElse("id")));
    var left = excerpt == null ? null : published.excerpts().get(excerpt.id());
    return excerpt != null && excerpt.text().isPresent() && (left == null || left.text().isEmpty());
  }

  private boolean isWords(Table table, String column) {
    var excerpts =
        frame.field().flatMap(DomainRoles.Field::interviews).flatMap(role -> role.excerpts());
    return excerpts.equals(Optional.of(table.name())) && isColumn("text", column);
  }

  private boolean isName(Table table, String column) {
    return frame.actors().map(DomainRoles.Actors::table).equals(Optional.of(table.name()))
        && isColumn("name", column);
  }

  private static boolean isColumn(String name, String column) {
    return column.equals(name) || column.startsWith(name + ".");
  }

  /** How a file is written, when it is CSV; a table in another kind of file cannot lose rows. */
  private Optional<CsvSettings> settings(String path, List<String> ids) {
    return Optional.ofNullable(frame.tables().get(ids.get(0)))
        .filter(table -> !path.equals(studyFile) && isCsv(table, path))
        .map(
            table ->
                new CsvSettings(
                    table.delimiter().charAt(0),
                    Charset.forName(table.encoding()),
                    table.header()));
  }

  private static boolean isCsv(TableFrame table, String path) {
    return table
        .format()
        .map(TableFrame.Format.CSV::equals)
        .orElseGet(() -> FolderFiles.extension(path).equals("csv"));
  }

  /** Cells that may be published; where one is required, what stands for it. */
  private List<String> said(Table table, int row, List<String> cells) {
    var columns = table.columns().keySet().asList();
    var kept = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      var column = columns.get(i);
      boolean loses = !cells.get(i).isEmpty() && loses(table, row, column);
      kept.add(
          !loses
              ? cells.get(i)
              : isWords(table, column)
                  ? UNSAID
                  : isName(table, column) ? cell(table, row, table.key().orElse("id")) : "");
    }
    return kept;
  }

  /** Those who agreed to be named stay, without their addresses. */
  private Optional<List<String>> agreed(Table table, int row, List<String> cells) {
    boolean contacts =
        frame.actors().flatMap(DomainRoles.Actors::contacts).equals(Optional.of(table.name()));
    var key = table.key().orElse("id");
    var contact = contacts ? study.contacts().get(cell(table, row, key)) : null;
    if (contact == null || !contact.printableOn(study.date())) {
      return Optional.empty();
    }
    var columns = table.columns().keySet().asList();
    var kept = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      boolean travels = columns.get(i).equals(key) || OF_CONTACTS.contains(columns.get(i));
      kept.add(travels ? cells.get(i) : "");
    }
    return Optional.of(kept);
  }

  private byte[] bytes(String path) {
    var file = study.files().get(path);
    if (file == null) {
      throw new IllegalStateException("the study was not read from " + path);
    }
    try {
      return file.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
