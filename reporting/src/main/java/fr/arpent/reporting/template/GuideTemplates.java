package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of this library, and the one that a guide names. */
public final class GuideTemplates {

  /** In the order of their ids. */
  private static final ImmutableList<String> IDS =
      ImmutableList.of(
          "action-plan",
          "actor-map",
          "benchmark",
          "choice-grid",
          "commitment-sheet",
          "diagnostic",
          "evaluation-framework",
          "fact-sheet",
          "mobilisation-strategy",
          "panel-report",
          "persona",
          "plain",
          "practical-guide",
          "scheme-rules",
          "summary",
          "toolbox",
          "watch-bulletin");

  private static final GuideTemplates STANDARD = new GuideTemplates();

  private final Map<String, TemplateFolder> read = new ConcurrentHashMap<>();

  private GuideTemplates() {}

  /** Returns the templates of this library; each is read once, when it is first asked for. */
  public static GuideTemplates standard() {
    return STANDARD;
  }

  /** Returns the templates that a study can begin with, by id. */
  public ImmutableSortedMap<String, TemplateFolder> all() {
    var all = ImmutableSortedMap.<String, TemplateFolder>naturalOrder();
    IDS.stream()
        .flatMap(id -> find(id).stream())
        .filter(folder -> folder.template().hasStudy())
        .forEach(folder -> all.put(folder.template().id(), folder));
    return all.build();
  }

  /** Returns a template, also one that is only the name of a type of document. */
  public Optional<TemplateFolder> find(String id) {
    return IDS.contains(id)
        ? Optional.of(read.computeIfAbsent(id, TemplateFolder::bundled))
        : Optional.empty();
  }

  /**
   * Returns the template that a guide names: an id, or a path of the study to {@code template.yaml}
   * or its folder. Empty, with a problem at its place, when there is none or it cannot be read.
   */
  public Optional<GuideTemplate> of(Study study, GuideOutline outline, Problems problems) {
    if (GuideOutline.isTemplatePath(outline.template())) {
      var path = GuideOutline.templateFile(outline.template());
      return Optional.ofNullable(study.texts().get(path))
          .flatMap(text -> TemplateReader.read(path, text, problems).value());
    }
    var found = find(outline.template()).map(TemplateFolder::template);
    if (found.isEmpty()) {
      problems.error(
          "reference/unknown-template",
          "/guides/" + outline.id() + "/template",
          ImmutableMap.of(
              "found", outline.template(),
              "nearest", Nearest.to(outline.template(), IDS).orElseGet(() -> Nearest.list(IDS)),
              "known", Nearest.list(IDS)));
    }
    return found;
  }
}
