package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.document.SourceDocument;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Source;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a bibliography in CSL-JSON, as Zotero exports it: what we do not print is passed over.
 *
 * <p>Source: Citation Style Language, <cite>CSL-JSON schema</cite>, 1.0.2.
 */
final class BibliographyFile {

  private final String path;
  private final String language;
  private final Limits limits;
  private final Problems problems;

  BibliographyFile(String path, String language, Limits limits, Problems problems) {
    this.path = path;
    this.language = language;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the entries; what has no id or title is reported. */
  ImmutableList<Source> read(byte[] bytes) {
    var sources = ImmutableList.<Source>builder();
    SourceDocument.parse(bytes, path, limits.ofBibliography(), problems)
        .map(SourceDocument::root)
        .ifPresent(
            root -> {
              if (root instanceof Sequence entries) {
                entries.items().forEach(entry -> read(entry).ifPresent(sources::add));
              } else {
                refuse(root, "array");
              }
            });
    return sources.build();
  }

  private Optional<Source> read(SourceNode node) {
    if (!(node instanceof Mapping entry)) {
      refuse(node, "entry");
      return Optional.empty();
    }
    var id = text(entry, "id");
    var title = text(entry, "title");
    if (id.isEmpty() || title.isEmpty()) {
      refuse(node, id.isEmpty() ? "id" : "title");
      return Optional.empty();
    }
    var tongue = text(entry, "language").filter(LanguageTags::isTag);
    return Optional.of(
        Source.builder()
            .id(id.get())
            .type(text(entry, "type"))
            .title(LocalizedText.of(tongue.orElse(language), title.get()))
            .addAllAuthors(authors(entry))
            .issued(date(entry, "issued"))
            .accessed(date(entry, "accessed"))
            .publisher(
                text(entry, "publisher")
                    .map(name -> LocalizedText.of(tongue.orElse(language), name)))
            .url(text(entry, "URL").filter(url -> url.matches("(?i)https?://\\S+")))
            .pages(text(entry, "page"))
            .language(tongue)
            .build());
  }

  private void refuse(SourceNode node, String variant) {
    problems.errorIn(node.spot().in(path), "schema/bibliography", ImmutableMap.of("case", variant));
  }

  private static Optional<String> text(Mapping entry, String key) {
    var member = entry.members().get(key);
    return member != null && member.value() instanceof Scalar scalar && !scalar.text().isBlank()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  private static ImmutableList<String> authors(Mapping entry) {
    var member = entry.members().get("author");
    return member != null && member.value() instanceof Sequence names
        ? names.items().stream()
            .filter(Mapping.class::isInstance)
            .map(name -> author((Mapping) name))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private static String author(Mapping name) {
    return new SourceFrame.Author(text(name, "literal"), text(name, "family"), text(name, "given"))
        .printed();
  }

  /** {@code {"date-parts": [[2024, 5, 3]]}}, as 2024-05-03. */
  private static Optional<String> date(Mapping entry, String key) {
    var member = entry.members().get(key);
    if (member == null
        || !(member.value() instanceof Mapping date)
        || !date.members().containsKey("date-parts")
        || !(date.members().get("date-parts").value() instanceof Sequence ranges)
        || ranges.items().isEmpty()
        || !(ranges.items().get(0) instanceof Sequence parts)) {
      return Optional.empty();
    }
    return Optional.of(
            parts.items().stream()
                .filter(Scalar.class::isInstance)
                .map(part -> ((Scalar) part).text())
                .map(part -> part.length() == 1 ? "0" + part : part)
                .collect(Collectors.joining("-")))
        .filter(text -> !text.isEmpty());
  }
}
