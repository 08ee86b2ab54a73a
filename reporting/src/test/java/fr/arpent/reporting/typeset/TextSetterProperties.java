package fr.arpent.reporting.typeset;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class TextSetterProperties {

  private static final TextSetter SETTER =
      TextSetter.of(Theme.find("cadastre").orElseThrow(), Locale.FRENCH, PageNumbers.UNKNOWN);

  @Property(tries = 300)
  void nothing_is_lost_or_added(
      @ForAll("prose") String prose, @ForAll @DoubleRange(min = 60, max = 400) double measure) {
    assertEquals(prose, String.join("", lines(prose, measure)).strip());
  }

  @Property(tries = 300)
  void no_line_is_longer_than_the_measure(
      @ForAll("prose") String prose, @ForAll @DoubleRange(min = 60, max = 400) double measure) {
    SetText text = set(prose, measure);

    assertTrue(text.lines().stream().allMatch(line -> line.width() <= measure + 0.01));
  }

  @Property(tries = 300)
  void no_line_begins_with_a_closing_sign_or_ends_with_an_opening_one(
      @ForAll("prose") String prose, @ForAll @DoubleRange(min = 60, max = 400) double measure) {
    for (String line : lines(prose, measure)) {
      String printed = line.strip();

      assertTrue(";:?!%»)".indexOf(printed.charAt(0)) < 0, printed);
      assertTrue("«(".indexOf(printed.charAt(printed.length() - 1)) < 0, printed);
    }
  }

  @Property(tries = 300)
  void a_number_is_never_cut_from_its_unit(
      @ForAll("prose") String prose, @ForAll @DoubleRange(min = 60, max = 400) double measure) {
    for (String line : lines(prose, measure)) {
      assertTrue(!line.endsWith("\u00A0") && !line.endsWith("\u202F"), line);
      assertTrue(!line.startsWith("\u00A0") && !line.startsWith("\u202F"), line);
    }
  }

  @Property(tries = 200)
  void the_edge_is_at_least_as_even_as_when_each_line_takes_what_it_can(
      @ForAll("prose") String prose, @ForAll @DoubleRange(min = 100, max = 400) double measure) {
    Paragraph paragraph =
        new Paragraph(
            Strands.of(Words.of(prose), PageNumbers.UNKNOWN, UnaryOperator.identity()).get(0),
            Setting.of(TypeRole.BODY).unhyphenated(),
            new Lettering(
                Theme.find("cadastre").orElseThrow(),
                fr.arpent.reporting.theme.Design.standard(),
                fr.arpent.reporting.typeface.Typefaces.bundled()),
            Locale.FRENCH);
    var pieces = Segments.of(paragraph, measure).pieces();

    double fitted = raggedness(pieces, LineFitter.fit(pieces, measure), measure);
    double greedy = raggedness(pieces, greedy(pieces, measure), measure);

    assertTrue(fitted <= greedy + 1e-6, fitted + " > " + greedy);
  }

  @Provide
  Arbitrary<String> prose() {
    Arbitrary<String> words =
        Arbitraries.of(
            "territoire",
            "à",
            "Moissac",
            "l’efficacité",
            "porte-à-porte",
            "santé\u202F;",
            "pourquoi\u202F?",
            "«\u00A0projet\u00A0»",
            "(un",
            "centre)",
            "12\u202F345\u00A0€",
            "45,5\u202F%",
            "et",
            "de",
            "intercommunalité",
            "ou",
            "trois",
            "suivants\u00A0:",
            "anticonstitutionnellement",
            "https://example.org/donnees/sante/communes?annee=2025",
            "oui !",
            "« non »",
            "( peut-être )");
    return words.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join(" ", list));
  }

  private static SetText set(String prose, double measure) {
    return SETTER.set(Words.of(prose), Setting.of(TypeRole.BODY).unhyphenated(), measure);
  }

  private static List<String> lines(String prose, double measure) {
    return set(prose, measure).lines().stream().map(TextSetterProperties::text).toList();
  }

  private static String text(SetText.Line line) {
    return line.fragments().stream()
        .flatMap(fragment -> fragment.pieces().stream())
        .map(piece -> piece.text().text())
        .collect(joining());
  }

  private static List<Integer> greedy(List<LineFitter.Piece> pieces, double measure) {
    List<Integer> ends = new java.util.ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int to = from + 1;
      while (to < pieces.size() && width(pieces, from, to + 1) <= measure + 0.005) {
        to++;
      }
      ends.add(to);
      from = to;
    }
    return ends;
  }

  private static double raggedness(
      List<LineFitter.Piece> pieces, List<Integer> ends, double measure) {
    double sum = 200.0 * ends.size();
    int from = 0;
    for (int to : ends) {
      double shortfall = measure - width(pieces, from, to);
      sum += to == pieces.size() ? stub(pieces, from, to) : shortfall * shortfall;
      from = to;
    }
    return sum;
  }

  private static double stub(List<LineFitter.Piece> pieces, int from, int to) {
    int characters = pieces.subList(from, to).stream().mapToInt(LineFitter.Piece::characters).sum();
    return characters <= 3 ? 1e7 : 0;
  }

  private static double width(List<LineFitter.Piece> pieces, int from, int to) {
    double width = pieces.get(to - 1).width();
    for (int i = from; i < to - 1; i++) {
      width += pieces.get(i).width() + pieces.get(i).space();
    }
    return width;
  }
}
