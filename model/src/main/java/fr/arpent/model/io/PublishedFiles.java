package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteSource;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.QuoteConsent;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a study that do not travel as they are, each with what travels in its place. */
final class PublishedFiles {

  /** Stands for words that may not be quoted; ASCII, so that every encoding can say it. */
  private static final String UNSAID = "[...]";

  /** What of a contact travels, besides its key. */
  private static final ImmutableSet<String> OF_CONTACTS =
      ImmutableSet.of("name", "consent", "keep_until", "consent_date", "withdrawn", "actor");

  private final Study study;
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
      return withheld.reason() == Reason.PRIVATE || withheld.reason() == Reason.NO_QUOTE;
    }
  }

  PublishedFiles(Study study, boolean underEmbargo) {
    this.study = study;
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
              if (Publication.isHeld(table, underEmbargo) || holdsUnsaid(id)) {
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
    var csv = settings(path, ids);
    if (reason == Reason.NO_QUOTE && csv.isPresent()) {
      var after = CsvRewrite.of(before, csv.get(), this::withoutWords);
      return part(path, ids, reason, Optional.of(replaced(path, before, after)));
    }
    CsvRewrite.Row kept =
        reason == Reason.PRIVATE ? this::agreed : (header, cells) -> Optional.empty();
    return part(
        path,
        ids,
        reason,
        csv.map(settings -> replaced(path, before, CsvRewrite.of(before, settings, kept))));
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
    if (reason == Reason.NO_QUOTE) {
      var silent = silentInterviews();
      return (int)
          study.excerpts().values().stream()
              .filter(excerpt -> silent.contains(excerpt.interview()))
              .count();
    }
    return ids.stream().map(study.tables()::get).mapToInt(Table::rowCount).sum();
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
    return underEmbargo && table.embargo() ? Reason.EMBARGO : Reason.NO_QUOTE;
  }

  private Table table(String id) {
    var table = study.tables().get(id);
    if (table == null) {
      throw new IllegalArgumentException("the study has no table " + id);
    }
    return table;
  }

  private boolean holdsUnsaid(String id) {
    return excerpts().equals(Optional.of(id)) && !silentInterviews().isEmpty();
  }

  private Optional<String> excerpts() {
    return frame.field().flatMap(DomainRoles.Field::interviews).flatMap(role -> role.excerpts());
  }

  private ImmutableSet<String> silentInterviews() {
    return study.interviews().values().stream()
        .filter(interview -> interview.consent() == QuoteConsent.NO_QUOTE)
        .map(Interview::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** How a file is written, when it is CSV; a table in another kind of file cannot lose rows. */
  private Optional<CsvSettings> settings(String path, List<String> ids) {
    var table = frame.tables().get(ids.get(0));
    boolean csv =
        table != null
            && !path.equals(studyFile)
            && table.format().map(TableFrame.Format.CSV::equals).orElse(path.endsWith(".csv"));
    return csv
        ? Optional.of(
            new CsvSettings(
                table.delimiter().charAt(0), Charset.forName(table.encoding()), table.header()))
        : Optional.empty();
  }

  private Optional<List<String>> withoutWords(List<String> header, List<String> cells) {
    var excerpts = frame.tables().get(excerpts().orElseThrow());
    var names = names(header, excerpts);
    int interview = names.indexOf("interview");
    if (interview < 0 || !silentInterviews().contains(cells.get(interview))) {
      return Optional.of(cells);
    }
    var kept = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      boolean words = names.get(i).equals("text") || names.get(i).startsWith("text.");
      kept.add(words && !cells.get(i).isEmpty() ? UNSAID : cells.get(i));
    }
    return Optional.of(kept);
  }

  /** Those who agreed to be named stay, without their addresses. */
  private Optional<List<String>> agreed(List<String> header, List<String> cells) {
    var id = frame.actors().flatMap(DomainRoles.Actors::contacts);
    var contacts = id.map(frame.tables()::get);
    if (contacts.isEmpty()) {
      return Optional.empty();
    }
    var names = names(header, contacts.get());
    var keyName = contacts.get().key().orElse("id");
    int key = names.indexOf(keyName);
    var contact = key < 0 ? null : study.contacts().get(cells.get(key));
    if (contact == null || !contact.printableOn(study.date())) {
      return Optional.empty();
    }
    var kept = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      boolean travels = i == key || OF_CONTACTS.contains(names.get(i));
      kept.add(travels ? cells.get(i) : "");
    }
    return Optional.of(kept);
  }

  /** Names of columns as the study calls them. */
  private static List<String> names(List<String> header, TableFrame table) {
    return header.stream()
        .map(
            found ->
                table.columns().entrySet().stream()
                    .filter(column -> column.getValue().from().orElse(column.getKey()).equals(found))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(found))
        .collect(Collectors.toList());
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
