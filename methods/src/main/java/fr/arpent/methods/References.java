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
    return english("article-journal", id, title, issued, authors).pages(pages).build();
  }

  /** Returns a report or a book in English. */
  public static Source report(String id, String title, String issued, String... authors) {
    return english("report", id, title, issued, authors).build();
  }

  private static Source.Builder english(
      String type, String id, String title, String issued, String... authors) {
    var builder = Source.builder();
    builder
        .id(id)
        .type(type)
        .title(LocalizedText.of("en", title))
        .issued(issued)
        .language("en")
        .addAllAuthors(ImmutableList.copyOf(authors));
    return builder;
  }
}
