package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the names that a study gives and the tables that its roles name. */
final class FrameChecks {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  /** Words that begin a path in a guide's text. */
  private static final ImmutableSet<String> RESERVED =
      ImmutableSet.of("study", "table", "territory", "actor", "commitments", "row", "guide");

  private final StudyFrame frame;
  private final Declared declared;
  private final Limits limits;
  private final Problems problems;

  FrameChecks(StudyFrame frame, Declared declared, Limits limits, Problems problems) {
    this.frame = frame;
    this.declared = declared;
    this.limits = limits;
    this.problems = problems;
  }

  void check() {
    frame.id().ifPresent(id -> checkId(id, "/id"));
    if (!LanguageTags.isTag(frame.language())) {
      problems.error("schema/language", "/language", ImmutableMap.of("found", frame.language()));
    }
    checkIds(declared.tables(), "tables");
    checkIds(declared.sources(), "sources");
    checkIds(declared.analyses(), "analyses");
    checkIds(frame.guides().keySet(), "guides");
    checkReserved();
    checkCount("analyses", declared.analyses().size());
    checkCount("guides", frame.guides().size());
  }

  private void checkIds(ImmutableSet<String> ids, String kind) {
    ids.forEach(id -> checkId(id, "/" + kind + "/" + Pointers.escape(id)));
  }

  private void checkId(String id, String pointer) {
    if (!ID.matcher(id).matches()) {
      var fields = ImmutableMap.<String, Object>builder().put("found", id);
      suggestion(id).ifPresent(near -> fields.put("nearest", near));
      fields.put("case", suggestion(id).isPresent() ? "near" : "none");
      problems.errorAtKey("schema/id", pointer, fields.buildOrThrow());
    }
  }

  /** Returns the id that somebody probably wanted: lower case, hyphens. */
  private static Optional<String> suggestion(String id) {
    var near = id.toLowerCase(Locale.ROOT).replaceAll("[ _.]+", "-");
    return Optional.of(near).filter(name -> ID.matcher(name).matches());
  }

  private void checkReserved() {
    for (var id : declared.analyses()) {
      if (RESERVED.contains(id)) {
        problems.errorAtKey("schema/reserved", "/analyses/" + id, ImmutableMap.of("found", id));
      }
    }
    if (declared.sources().contains(Source.ILLUSTRATION)) {
      problems.errorAtKey(
          "schema/reserved",
          "/sources/" + Source.ILLUSTRATION,
          ImmutableMap.of("found", Source.ILLUSTRATION));
    }
  }

  private void checkCount(String name, int count) {
    if (count > limits.most(name)) {
      problems.error("limit/" + name, "/" + name, ImmutableMap.of("limit", limits.most(name)));
    }
  }
}
