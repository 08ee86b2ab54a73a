package fr.arpent.benchmarks.content;

import fr.arpent.benchmarks.content.Chapter.Section;
import fr.arpent.benchmarks.content.Chapter.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What is printed: words and tables, the same for every program, made from a seed.
 *
 * @param title of the guide
 * @param chapters in order
 */
public record Content(String title, List<Chapter> chapters) {

  private static final long SEED = 20_260_711;

  /** Sections to a chapter of a long guide. */
  private static final int SECTIONS = 6;

  private static final int ROWS = 9;

  /** Returns the content of a guide of about one hundred pages. */
  public static Content long100() {
    return of(9, SECTIONS, 4, SEED);
  }

  /** Returns the content of a guide of about four pages; other words for every number. */
  public static Content short4(int number) {
    return of(1, 1, 2, SEED + number);
  }

  /** Returns so many chapters of so many sections of so many paragraphs and a table. */
  public static Content of(int chapters, int sections, int paragraphs, long seed) {
    var random = new SplittableRandom(seed);
    var made = new ArrayList<Chapter>();
    for (int i = 0; i < chapters; i++) {
      made.add(chapter(random, sections, paragraphs));
    }
    return new Content("Un centre de santé pour deux villes", List.copyOf(made));
  }

  private static Chapter chapter(SplittableRandom random, int sections, int count) {
    var made = new ArrayList<Section>();
    for (int i = 0; i < sections; i++) {
      var paragraphs = new ArrayList<String>();
      for (int p = 0; p < count; p++) {
        paragraphs.add(Sentences.paragraph(random, 4 + random.nextInt(3)));
      }
      made.add(new Section(Sentences.title(random), List.copyOf(paragraphs), table(random)));
    }
    return new Chapter(Sentences.title(random), Sentences.paragraph(random, 2), List.copyOf(made));
  }

  private static Table table(SplittableRandom random) {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(
          List.of(
              Sentences.place(random),
              number(random.nextInt(200, 60_000)),
              number(random.nextInt(10, 900)),
              percent(random.nextInt(10, 990)),
              percent(random.nextInt(10, 990))));
    }
    var heads = List.of("Commune", "Habitants", "Consultations", "Part", "Évolution");
    return new Table(Sentences.title(random), heads, List.copyOf(rows));
  }

  private static String number(int value) {
    return value < 1000
        ? Integer.toString(value)
        : String.format(Locale.ROOT, "%d\u202F%03d", value / 1000, value % 1000);
  }

  private static String percent(int perMille) {
    return perMille / 10 + "," + perMille % 10 + "\u202F%";
  }
}
