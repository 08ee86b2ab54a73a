package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code sources}, and the files of {@code bibliography} into the same space of ids. */
final class SourceReader {

  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

  private final StudyFrame frame;
  private final FolderFiles files;
  private final Limits limits;
  private final Problems problems;

  SourceReader(StudyFrame frame, FolderFiles files, Limits limits, Problems problems) {
    this.frame = frame;
    this.files = files;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the sources by id. */
  ImmutableMap<String, Source> read() {
    var sources = new LinkedHashMap<String, Source>();
    frame.sources().forEach((id, source) -> sources.put(id, read(id, source)));
    for (int i = 0; i < frame.bibliography().size(); i++) {
      readFile(frame.bibliography().get(i), "/bibliography/" + i, sources);
    }
    return ImmutableMap.copyOf(sources);
  }

  private void readFile(String path, String pointer, Map<String, Source> sources) {
    files
        .read(path, "file-bytes", pointer, problems)
        .ifPresent(
            bytes ->
                new BibliographyFile(path, frame.language(), limits, problems)
                    .read(bytes)
                    .forEach(source -> add(source, path, sources)));
  }

  private void add(Source source, String path, Map<String, Source> sources) {
    if (sources.putIfAbsent(source.id(), source) != null) {
      problems.errorIn(
          fr.arpent.model.problem.Place.of(path),
          "reference/duplicate-source",
          ImmutableMap.of("found", source.id()));
    }
  }

  private Source read(String id, SourceFrame source) {
    var at = "/sources/" + Pointers.escape(id);
    source.issued().ifPresent(date -> checkDate(date, at + "/issued"));
    source.accessed().ifPresent(date -> checkDate(date, at + "/accessed"));
    source.url().ifPresent(url -> Urls.check(url, at + "/url", problems));
    return Source.builder()
        .id(id)
        .type(source.type())
        .title(source.title())
        .addAllAuthors(authors(source))
        .issued(text(source.issued()))
        .accessed(text(source.accessed()))
        .publisher(source.publisher())
        .url(source.url())
        .pages(text(source.pages()))
        .language(source.language())
        .vintage(text(source.vintage()))
        .licence(source.licence())
        .attribution(source.attribution())
        .build();
  }

  private static ImmutableList<String> authors(SourceFrame source) {
    return source.author().stream()
        .map(SourceFrame.Author::printed)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> text(Optional<PlainValue> value) {
    return value.map(PlainValue::text);
  }

  private void checkDate(PlainValue date, String pointer) {
    if (!DATE.matcher(date.text()).matches()) {
      var fields = ImmutableMap.<String, Object>builder().put("found", date.text());
      problems.error("value/date", pointer, fields.putAll(Dates.hint(date.text())).buildOrThrow());
    }
  }
}
