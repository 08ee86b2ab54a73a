package fr.arpent.model.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceJson;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Member;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.AnalysisRequest;
import fr.arpent.model.study.Settings;
import java.util.Optional;

/**
 * Reads {@code analyses}: a method, a comment, and settings that only the method understands. Every
 * {@code {table: …}} in them must name a table all the same.
 */
final class AnalysisReader {

  private final StudyFrame frame;
  private final Declared declared;
  private final Mapping root;
  private final Problems problems;

  AnalysisReader(StudyFrame frame, Declared declared, Mapping root, Problems problems) {
    this.frame = frame;
    this.declared = declared;
    this.root = root;
    this.problems = problems;
  }

  /** What every analysis has. */
  record Head(String method, Optional<LocalizedText> comment) {}

  /** Returns the analyses by id, as written. */
  ImmutableMap<String, AnalysisRequest> read() {
    var analyses = ImmutableMap.<String, AnalysisRequest>builder();
    var member = root.members().get("analyses");
    if (member != null && member.value() instanceof Mapping mapping) {
      mapping
          .members()
          .forEach((id, one) -> read(id, one).ifPresent(read -> analyses.put(id, read)));
    }
    return analyses.buildOrThrow();
  }

  private Optional<AnalysisRequest> read(String id, Member member) {
    var at = "/analyses/" + Pointers.escape(id);
    if (!(member.value() instanceof Mapping mapping)) {
      problems.error("schema/type", at, ImmutableMap.of("found", "…", "case", "mapping"));
      return Optional.empty();
    }
    checkTables(mapping, at);
    var settings = mapping.without("method", "comment");
    var head = mapping.only("method", "comment");
    return new DocumentReader(frame.language(), problems)
        .read(head, Head.class, at)
        .map(
            read ->
                AnalysisRequest.builder()
                    .id(id)
                    .method(read.method())
                    .comment(read.comment())
                    .settings(Settings.of((ObjectNode) SourceJson.toJson(settings)))
                    .build());
  }

  /** Looks for {@code table: …} at any depth below the analysis itself. */
  private void checkTables(SourceNode node, String pointer) {
    if (node instanceof Mapping mapping) {
      mapping.members().forEach((key, member) -> checkMember(key, member, pointer));
    } else if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        checkTables(sequence.items().get(i), pointer + "/" + i);
      }
    }
  }

  private void checkMember(String key, Member member, String pointer) {
    var at = pointer + "/" + Pointers.escape(key);
    if (!key.equals("table")) {
      checkTables(member.value(), at);
    } else if (member.value() instanceof Scalar table
        && !declared.tables().contains(table.text())) {
      problems.error(
          "reference/unknown", at, References.unknown("table", table.text(), declared.tables()));
    }
  }
}
