package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problems;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code template.yaml}; all that is wrong in it is reported at its line. */
final class TemplateReader {

  private static final int MOST_DEEP = 4;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

  /** Names of letters, digits, dots, dashes; no step is {@code .} or {@code ..}. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?!.*(^|/)\\.{1,2}(/|$))[A-Za-z0-9._-][A-Za-z0-9._{}-]*(/[A-Za-z0-9._{}-]+)*");

  private static final ImmutableMap<String, FixedBlock.Kind> KINDS =
      Arrays.stream(FixedBlock.Kind.values())
          .collect(ImmutableMap.toImmutableMap(FixedBlock.Kind::key, kind -> kind));

  private final Problems problems;

  private TemplateReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a template.
   *
   * @param file path by which problems name it
   */
  static Outcome<GuideTemplate> read(String file, String text, Problems problems) {
    var reader = new TemplateReader(problems);
    var template = TemplateNode.parse(file, text, problems).flatMap(reader::template);
    return Outcome.of(template, problems);
  }

  private Optional<GuideTemplate> template(TemplateNode root) {
    root.allow(
        "format",
        "id",
        "version",
        "title",
        "purpose",
        "kind",
        "languages",
        "territory",
        "files",
        "blocks");
    int before = problems.count();
    root.text("format")
        .filter(found -> !found.equals(GuideTemplate.FORMAT))
        .ifPresent(found -> refuse(root, "format", found, GuideTemplate.FORMAT));
    var id = matching(root, "id", ID, "diagnostic");
    var version = matching(root, "version", Pattern.compile("[1-9][0-9]{0,5}"), "1");
    var title = words(root, "title");
    var purpose = words(root, "purpose");
    var kind = words(root, "kind");
    var languages = languages(root);
    var files = files(root);
    var territory = root.mapping("territory").flatMap(this::territory);
    var blocks = blocks(root, "blocks", 1);
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new GuideTemplate(
            id.orElseThrow(),
            Integer.parseInt(version.orElseThrow()),
            title.orElseThrow(),
            purpose.orElseThrow(),
            kind.orElseThrow(),
            languages,
            territory,
            files,
            blocks));
  }

  private Optional<String> matching(
      TemplateNode node, String key, Pattern pattern, String expected) {
    var text = node.text(key);
    text.filter(found -> !pattern.matcher(found).matches())
        .ifPresent(found -> refuse(node, key, found, expected));
    return text;
  }

  private Optional<LocalizedText> words(TemplateNode root, String key) {
    var node = root.requiredMapping(key);
    var words = new LinkedHashMap<String, String>();
    for (var language : node.map(TemplateNode::keys).orElse(ImmutableSet.of())) {
      var said = node.orElseThrow().text(language);
      if (!LANGUAGE.matcher(language).matches() || said.filter(text -> !text.isBlank()).isEmpty()) {
        refuse(node.orElseThrow(), language, language, "fr: \"…\"");
      } else {
        words.put(language, said.orElseThrow());
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(words));
  }

  private ImmutableList<String> languages(TemplateNode root) {
    var languages = root.texts("languages");
    for (var language : languages) {
      if (!LANGUAGE.matcher(language).matches()) {
        refuse(root, "languages", language, "[fr, en, ar]");
      }
    }
    if (languages.isEmpty()) {
      refuse(root, "languages", "[]", "[fr, en, ar]");
    }
    return languages;
  }

  private ImmutableList<String> files(TemplateNode root) {
    var files = root.texts("files");
    for (var path : files) {
      if (!PATH.matcher(path).matches()) {
        refuse(root, "files", path, "data/actions.csv");
      }
    }
    return files;
  }

  private Optional<GuideTemplate.Territory> territory(TemplateNode node) {
    node.allow("code", "table");
    var code = node.text("code");
    var table = node.text("table");
    return code.isEmpty() || table.isEmpty()
        ? Optional.empty()
        : Optional.of(new GuideTemplate.Territory(code.get(), table.get()));
  }

  private ImmutableList<FixedBlock> blocks(TemplateNode node, String key, int depth) {
    var blocks = ImmutableList.<FixedBlock>builder();
    for (var block : node.mappings(key)) {
      block.allow("heading", "container", "sheet", "within");
      block(block, depth).ifPresent(blocks::add);
    }
    return blocks.build();
  }

  private Optional<FixedBlock> block(TemplateNode block, int depth) {
    var kinds = KINDS.keySet().stream().filter(block.keys()::contains).toList();
    boolean nests = block.keys().contains("within");
    if (kinds.size() != 1 || (nests && !kinds.get(0).equals("heading")) || depth > MOST_DEEP) {
      refuse(block, "", kinds.toString().toLowerCase(Locale.ROOT), "- heading: territory");
      return Optional.empty();
    }
    var within = nests ? blocks(block, "within", depth + 1) : ImmutableList.<FixedBlock>of();
    var kind = KINDS.get(kinds.get(0));
    return block
        .text(kinds.get(0))
        .flatMap(name -> Optional.ofNullable(kind).map(k -> new FixedBlock(k, name, within)));
  }

  private void refuse(TemplateNode node, String key, String found, String expected) {
    problems.errorIn(
        node.place(key),
        "schema/template-value",
        ImmutableMap.of("found", found, "expected", expected));
  }
}
