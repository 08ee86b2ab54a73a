package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.GuideOutline;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code guides}; a study that declares none gets one, called {@code guide}. */
final class GuideReader {

  private static final String TEXT = "text/{guide}.{language}.md";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  private final StudyFrame frame;
  private final Declared declared;
  private final TextFiles texts;
  private final CharterFiles charters;
  private final Problems problems;

  GuideReader(
      StudyFrame frame,
      Declared declared,
      TextFiles texts,
      CharterFiles charters,
      Problems problems) {
    this.frame = frame;
    this.declared = declared;
    this.texts = texts;
    this.charters = charters;
    this.problems = problems;
  }

  /** Returns the guides by id. */
  ImmutableMap<String, GuideOutline> read() {
    if (frame.guides().isEmpty()) {
      var byDefault =
          GuideOutline.builder()
              .id("guide")
              .addLanguages(frame.language())
              .putAllTexts(findTexts("guide", ImmutableList.of(frame.language()), TEXT));
      return ImmutableMap.of("guide", byDefault.build());
    }
    var guides = ImmutableMap.<String, GuideOutline>builder();
    frame.guides().forEach((id, guide) -> guides.put(id, read(id, guide)));
    return guides.buildOrThrow();
  }

  private GuideOutline read(String id, GuideFrame guide) {
    var at = "/guides/" + Pointers.escape(id);
    var languages =
        guide.languages().isEmpty() ? ImmutableList.of(frame.language()) : guide.languages();
    checkLanguages(guide.languages(), at);
    guide.batch().ifPresent(batch -> checkBatch(batch, at));
    if (GuideOutline.isTemplatePath(guide.template())) {
      texts.require(GuideOutline.templateFile(guide.template()), at + "/template");
    }
    if (GuideOutline.isThemePath(guide.theme())) {
      charters.require(guide.theme(), at + "/theme");
    }
    var outline =
        GuideOutline.builder()
            .id(id)
            .template(guide.template())
            .addAllLanguages(languages)
            .putAllTexts(texts(id, guide, languages, at))
            .title(guide.title())
            .date(guide.date())
            .embargo(guide.embargo())
            .theme(guide.theme())
            .digits(guide.digits().map(GuideReader::word))
            .putAllImprint(guide.imprint().map(GuideReader::imprint).orElse(ImmutableMap.of()))
            .citations(word(guide.citations()))
            .profile(guide.profile().id())
            .batch(
                guide.batch().map(batch -> new GuideOutline.Batch(batch.table(), batch.where())));
    guide.batch().flatMap(GuideFrame.Batch::output).or(guide::output).ifPresent(outline::output);
    return outline.build();
  }

  private void checkLanguages(ImmutableList<String> languages, String at) {
    for (int i = 0; i < languages.size(); i++) {
      if (!LanguageTags.isTag(languages.get(i))) {
        problems.error(
            "schema/language", at + "/languages/" + i, ImmutableMap.of("found", languages.get(i)));
      }
    }
  }

  private void checkBatch(GuideFrame.Batch batch, String at) {
    if (!declared.tables().contains(batch.table())) {
      problems.error(
          "reference/unknown",
          at + "/batch/table",
          References.unknown("table", batch.table(), declared.tables()));
    }
    Optional.ofNullable(frame.tables().get(batch.table()))
        .filter(GuideReader::isClosed)
        .ifPresent(
            table ->
                problems.error(
                    "privacy/closed-table",
                    at + "/batch/table",
                    ImmutableMap.of("table", batch.table(), "found", "batch")));
  }

  /** A guide per person would print what is only to be counted. */
  private static boolean isClosed(TableFrame table) {
    return table.access().filter(access -> access != Table.Access.PUBLIC).isPresent()
        || table.path().filter(path -> path.startsWith("private/")).isPresent();
  }

  /** A declared text must be there in at least one language; the usual one may be missing. */
  private ImmutableMap<String, String> texts(
      String id, GuideFrame guide, ImmutableList<String> languages, String at) {
    var pattern = guide.text().orElse(TEXT);
    var placeholders = PLACEHOLDER.matcher(pattern);
    while (placeholders.find()) {
      if (!placeholders.group(1).equals("guide") && !placeholders.group(1).equals("language")) {
        problems.error(
            "value/placeholder", at + "/text", ImmutableMap.of("found", placeholders.group()));
        return ImmutableMap.of();
      }
    }
    var found = findTexts(id, languages, pattern);
    if (found.isEmpty() && guide.text().isPresent()) {
      texts.require(path(pattern, id, languages.get(0)), at + "/text");
    }
    reportMissing(languages, found, pattern, id, at);
    found.values().forEach(path -> texts.require(path, at + "/text"));
    return found;
  }

  private void reportMissing(
      ImmutableList<String> languages,
      Map<String, String> found,
      String pattern,
      String id,
      String at) {
    if (found.isEmpty()) {
      return;
    }
    for (var language : languages) {
      if (!found.containsKey(language)) {
        problems.warning(
            "text/translation-missing",
            at + "/languages",
            ImmutableMap.of("found", path(pattern, id, language), "language", language));
      }
    }
  }

  private ImmutableMap<String, String> findTexts(
      String id, ImmutableList<String> languages, String pattern) {
    var found = new LinkedHashMap<String, String>();
    for (var language : languages) {
      findText(pattern, id, language).ifPresent(path -> found.put(language, path));
    }
    return ImmutableMap.copyOf(found);
  }

  /** {@code ar-TN} looks for its own text, then for that of {@code ar}. */
  private Optional<String> findText(String pattern, String id, String language) {
    var path = path(pattern, id, language);
    if (texts.exists(path)) {
      return Optional.of(path);
    }
    int dash = language.lastIndexOf('-');
    return dash < 0 ? Optional.empty() : findText(pattern, id, language.substring(0, dash));
  }

  private static String path(String pattern, String id, String language) {
    return pattern.replace("{guide}", id).replace("{language}", language);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the lines of an imprint by their key. */
  static ImmutableMap<String, LocalizedText> imprint(GuideFrame.Imprint imprint) {
    var lines = ImmutableMap.<String, LocalizedText>builder();
    imprint.direction().ifPresent(words -> lines.put("direction", words));
    imprint.writing().ifPresent(words -> lines.put("writing", words));
    imprint.design().ifPresent(words -> lines.put("design", words));
    imprint.funding().ifPresent(words -> lines.put("funding", words));
    imprint.thanks().ifPresent(words -> lines.put("thanks", words));
    return lines.buildOrThrow();
  }
}
