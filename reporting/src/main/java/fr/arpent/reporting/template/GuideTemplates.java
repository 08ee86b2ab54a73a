package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import java.util.Optional;

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
          "panel-report",
          "persona",
          "plain",
          "practical-guide",
          "scheme-rules",
          "summary",
          "toolbox",
          "watch-bulletin");

  private final ImmutableSortedMap<String, TemplateFolder> folders;

  private GuideTemplates(ImmutableSortedMap<String, TemplateFolder> folders) {
    this.folders = folders;
  }

  /** Returns the templates of this library; they are read once. */
  public static GuideTemplates standard() {
    return Standard.ALL;
  }

  /** Returns the templates that a study can begin with, by id. */
  public ImmutableSortedMap<String, TemplateFolder> all() {
    return ImmutableSortedMap.copyOf(
        Maps.filterValues(folders, folder -> folder.template().hasStudy()));
  }

  /** Returns a template, also one that is only the name of a type of document. */
  public Optional<TemplateFolder> find(String id) {
    return Optional.ofNullable(folders.get(id));
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
              "nearest",
                  Nearest.to(outline.template(), folders.keySet())
                      .orElseGet(() -> String.join(", ", folders.keySet())),
              "known", String.join(", ", folders.keySet())));
    }
    return found;
  }

  /** Read when first asked for. */
  private static final class Standard {
    private static final GuideTemplates ALL =
        new GuideTemplates(
            IDS.stream()
                .collect(
                    ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, id -> id, TemplateFolder::bundled)));
  }
}
