package fr.arpent.reporting.guide;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.typeset.Typesetter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {

  private static final String FILLING = "Un paragraphe assez long pour remplir la page. ".repeat(9);

  private static Guide composed(String text) {
    return GuideComposer.of(Studies.withFrench(text).build(), Studies.results(), Studies.exhibits())
        .compose("guide", Locale.FRENCH)
        .orThrow();
  }

  private static ImmutableList<String> said(ImmutableList<String> keys, String language) {
    var lines = ImmutableList.<String>builder();
    for (var group : IndexEntries.groups(keys, Locale.forLanguageTag(language))) {
      lines.add(
          group.letter()
              + ": "
              + group.topics().stream().map(IndexTest::said).collect(joining("; ")));
    }
    return lines.build();
  }

  private static String said(Block.Index.Topic entry) {
    var parts = entry.parts().stream().map(Block.Index.Topic::key).collect(joining(" | "));
    return entry.key() + (parts.isEmpty() ? "" : " (" + parts + ")");
  }

  @Test
  void entries_stand_under_the_letters_that_readers_look_for() {
    assertEquals(
        List.of("#: 3DS", "B: budget", "E: école; enquête; État", "O: œuvre"),
        said(ImmutableList.of("État", "œuvre", "enquête", "budget", "école", "3DS"), "fr"));
    assertEquals(
        List.of("ا: الإدارة", "م: مشاركة", "O: OGP"),
        said(ImmutableList.of("OGP", "مشاركة", "الإدارة"), "ar"));
  }

  @Test
  void parts_stand_under_their_entry_whether_it_is_spoken_of_itself_or_not() {
    assertEquals(
        List.of("B: budget (budget > participatif | budget > vert)", "V: vote (vote > blanc)"),
        said(
            ImmutableList.of("vote > blanc", "budget > vert", "budget > participatif", "budget"),
            "fr"));
  }

  @Test
  void a_passage_is_read_as_before_and_its_index_follows_the_sources() {
    var plain = composed("# Un\n\nLe budget participatif est ouvert [@insee].\n");
    var marked = composed("# Un\n\nLe [budget participatif]{.index} est ouvert [@insee].\n");

    var last = marked.blocks().size() - 1;
    assertTrue(marked.blocks().get(last) instanceof Block.Index);
    assertEquals(
        BlockPrinter.print(plain),
        BlockPrinter.print(marked.wording(), marked.blocks().subList(0, last - 1)));
  }

  @Test
  void an_entry_names_the_pages_on_which_its_passages_stand_and_leads_there() {
    var text = new StringBuilder("# Un\n\n");
    for (int i = 0; i < 40; i++) {
      text.append(FILLING);
      text.append(i == 3 || i == 30 ? "Voici [la tirelire]{index=\"tirelire\"}." : "");
      text.append("\n\n");
    }
    var guide = Typesetter.standard().typeset(composed(text.toString()));

    var pages =
        IntStream.rangeClosed(1, guide.pages().size())
            .filter(page -> read(guide.pages().get(page - 1)).contains("la tirelire"))
            .boxed()
            .toList();
    assertEquals(2, pages.size());
    var index = read(guide.pages().get(guide.pages().size() - 1));
    assertTrue(index.contains("tirelire, " + pages.get(0) + ", " + pages.get(1)), index);
    assertEquals(pages.stream().map(page -> "page:" + page).toList(), goals(guide));
  }

  @Test
  void a_title_that_is_indexed_is_not_found_in_the_contents() {
    var guide =
        Typesetter.standard()
            .typeset(composed("# Les [communs]{.index}\n\nUn texte.\n\n## Autre\n\nTexte.\n"));

    var index = read(guide.pages().get(guide.pages().size() - 1));
    assertTrue(index.contains("communs, 3"), index);
  }

  private static String read(Page page) {
    return page.contents().stream()
        .flatMap(content -> content.ink().stream())
        .filter(Ink.Line.class::isInstance)
        .flatMap(ink -> ((Ink.Line) ink).pieces().stream())
        .map(piece -> piece.text().text())
        .collect(joining());
  }

  private static ImmutableList<String> goals(PrintedGuide guide) {
    return guide.pages().get(guide.pages().size() - 1).links().stream()
        .map(link -> ((Page.Target.Place) link.target()).anchor())
        .collect(ImmutableList.toImmutableList());
  }
}
