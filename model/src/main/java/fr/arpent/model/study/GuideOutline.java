package fr.arpent.model.study;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One guide the study asks for: {@code guides.<id>}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGuideOutline.class)
public interface GuideOutline {

  /** Id under {@code guides}. */
  String id();

  /** Id of a template, or a path of one: see {@link #isTemplatePath}. */
  @Value.Default
  default String template() {
    return "plain";
  }

  /** Returns whether the name of a template is a path of the folder, and not an id. */
  static boolean isTemplatePath(String template) {
    return template.indexOf('/') >= 0 || template.indexOf('.') >= 0;
  }

  /** Returns the path of the file that a path of a template means: itself, or in its folder. */
  static String templateFile(String path) {
    return path.endsWith(".yaml") ? path : path.replaceFirst("/$", "") + "/template.yaml";
  }

  /** BCP 47 tags, at least one, in the order of printing. */
  ImmutableList<String> languages();

  /**
   * Path of the text of each language that has one, as found in the folder: {@code ar-TN} may name
   * {@code guide.ar.md}. The words are in {@link Study#texts}. Empty when no language has a text:
   * the guide then comes out with exhibits in order.
   */
  ImmutableMap<String, String> texts();

  /** Title; the study's when empty. */
  Optional<LocalizedText> title();

  /** Printed date; the study's when empty. */
  Optional<LocalDate> date();

  /** Embargo; the study's when empty. */
  Optional<LocalDate> embargo();

  /** Id of a theme, or the path of a theme file: see {@link #isThemePath}. */
  @Value.Default
  default String theme() {
    return "cadastre";
  }

  /** Returns whether the name of a theme is a path of the folder, and not an id. */
  static boolean isThemePath(String theme) {
    return theme.indexOf('/') >= 0 || theme.indexOf('.') >= 0;
  }

  /** {@code western} or {@code eastern}; by country when empty. */
  Optional<String> digits();

  /** Lines of the imprint: direction, writing, design, funding, thanks. */
  ImmutableMap<String, LocalizedText> imprint();

  /** {@code author-year} or {@code numeric}. */
  @Value.Default
  default String citations() {
    return "author-year";
  }

  /**
   * Standards that the file follows: {@code ua1-a3a} (PDF/UA-1 and PDF/A-3a) or {@code ua2-a4f}
   * (PDF/UA-2 and PDF/A-4f).
   */
  @Value.Default
  default String profile() {
    return "ua1-a3a";
  }

  /**
   * Pattern of the file name; {@code {study} {guide} {language}}, and with a batch the columns of
   * its table.
   */
  @Value.Default
  default String output() {
    return "{study}-{guide}.{language}.pdf";
  }

  /** One guide per row of a table. */
  Optional<Batch> batch();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GuideOutline} values; every setter may be called once. */
  final class Builder extends ImmutableGuideOutline.Builder {
    Builder() {}
  }

  /**
   * One guide per row.
   *
   * @param table id of the table
   * @param where columns and the values that a row must have
   */
  record Batch(String table, ImmutableMap<String, ImmutableList<String>> where) {}
}
