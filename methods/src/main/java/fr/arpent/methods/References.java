package fr.arpent.methods;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.study.Source;

/** Published sources of methods, for their {@link MethodCard}s. */
public final class References {

  private References() {}

  /**
   * Returns an article in English.
   *
   * @param id id in the bibliography
   * @param title title, journal and number
   * @param issued year
   * @param pages pages, or a range with an en dash
   * @param authors {@code Family, Given}, at least one
   */
  public static Source article(
      String id, String title, String issued, String pages, String... authors) {
    return english("article-journal", id, title, authors).issued(issued).pages(pages).build();
  }

  /** Returns a report in English, of a year. */
  public static Source report(String id, String title, String issued, String author) {
    return english("report", id, title, author).issued(issued).build();
  }

  /** Returns a page or a guide in English whose date is not known. */
  public static Source undated(String id, String title, String author) {
    return english("document", id, title, author).build();
  }

  private static Source.Builder english(String type, String id, String title, String... authors) {
    var builder = Source.builder();
    builder
        .id(id)
        .type(type)
        .title(LocalizedText.of("en", title))
        .language("en")
        .addAllAuthors(ImmutableList.copyOf(authors));
    return builder;
  }
}
