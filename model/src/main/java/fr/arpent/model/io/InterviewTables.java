package fr.arpent.model.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.field.Code;
import fr.arpent.model.field.Codebook;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.QuoteConsent;
import fr.arpent.model.study.Study;
import java.util.Optional;

/** Reads interviews, the words taken from them, and the codes these are read with. */
final class InterviewTables {

  private static final int MOST_MINUTES = 100_000;

  private final DomainRoles.Field role;
  private final Reading reading;

  InterviewTables(DomainRoles.Field role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    role.interviews()
        .ifPresent(
            interviews -> {
              study.putAllInterviews(interviews(interviews.table()));
              interviews.excerpts().ifPresent(table -> study.putAllExcerpts(excerpts(table)));
            });
    study.codebook(role.codebook().flatMap(codebook -> codebook(codebook.table())));
  }

  private ImmutableMap<String, Interview> interviews(String table) {
    return reading.byKey(
        reading.rows(RowKind.INTERVIEW, table, "date", "consent"),
        Interview::id,
        InterviewTables::interview);
  }

  private static Optional<Interview> interview(Row row) {
    var interview = Interview.builder();
    row.key().ifPresent(interview::id);
    row.required("date").flatMap(Cell::date).ifPresent(interview::date);
    consent(row).ifPresent(interview::consent);
    interview.kind(row.text("kind"));
    interview.mode(row.text("mode"));
    interview.minutes(row.cell("minutes").flatMap(cell -> cell.integer(1, MOST_MINUTES)));
    interview.language(row.text("language"));
    interview.actor(row.reference("actor", RowKind.ACTOR));
    return row.build(interview::build);
  }

  private static Optional<QuoteConsent> consent(Row row) {
    var cell = row.cell("consent");
    if (cell.isEmpty()) {
      row.error(
          "privacy/no-consent",
          "consent",
          ImmutableMap.of("known", "quote, quote-anonymous, no-quote"));
    }
    return cell.flatMap(found -> found.word(QuoteConsent.class));
  }

  private ImmutableMap<String, Excerpt> excerpts(String table) {
    return reading.byKey(
        reading.rows(RowKind.EXCERPT, table, "interview", "text"),
        Excerpt::id,
        InterviewTables::excerpt);
  }

  private static Optional<Excerpt> excerpt(Row row) {
    var excerpt = Excerpt.builder();
    row.key().ifPresent(excerpt::id);
    row.requiredReference("interview", RowKind.INTERVIEW).ifPresent(excerpt::interview);
    row.requiredText("text").ifPresent(excerpt::text);
    excerpt.language(row.text("language"));
    return row.build(excerpt::build);
  }

  private Optional<Codebook> codebook(String table) {
    var rows = reading.rows(RowKind.CODE, table, "label");
    var codes = reading.byKey(rows, Code::code, InterviewTables::code);
    boolean circle =
        reading.hasCycle(RowKind.CODE, "parent", codes.keySet(), code -> parents(codes, code));
    boolean complete =
        codes.values().stream()
            .allMatch(code -> codes.keySet().containsAll(code.parent().stream().toList()));
    return circle || !complete ? Optional.empty() : Optional.of(new Codebook(codes));
  }

  private static Optional<Code> code(Row row) {
    var key = row.key();
    var label = row.requiredWords("label");
    var parent = row.reference("parent", RowKind.CODE);
    var definition = row.words("definition");
    return row.build(() -> new Code(key.orElseThrow(), label.orElseThrow(), parent, definition));
  }

  private static ImmutableList<String> parents(ImmutableMap<String, Code> codes, String key) {
    return Optional.ofNullable(codes.get(key)).flatMap(Code::parent).stream()
        .collect(toImmutableList());
  }
}
