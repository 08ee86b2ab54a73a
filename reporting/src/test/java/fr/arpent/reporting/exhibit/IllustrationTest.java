package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.block.Block;
import org.junit.jupiter.api.Test;

class IllustrationTest {

  @Test
  void nothing_is_tagged_when_nothing_is_invented() {
    var context = Analyses.access();

    for (var name : new String[] {"map", "bars", "table"}) {
      assertFalse(Reading.hasTag(caption(context, name)), name);
    }
    assertFalse(Reading.hasTag(summary(context)));
  }

  @Test
  void only_what_shows_an_invented_value_is_tagged() {
    var context = Analyses.access("territories.score");

    assertTrue(Reading.hasTag(caption(context, "map")));
    assertTrue(Reading.hasTag(caption(context, "table")));
    assertFalse(Reading.hasTag(caption(context, "bars")));
    assertTrue(Reading.hasTag(summary(context)));
  }

  @Test
  void all_is_tagged_when_everything_is_invented() {
    for (var context :
        new ExhibitContext[] {
          Analyses.access("*"), Analyses.salience("*"), Analyses.commitments("*")
        }) {
      ExhibitCatalogue.standard()
          .exhibits(context)
          .forEach(
              (name, exhibit) -> {
                var block = exhibit.blocks(ExhibitOptions.NONE).get(0);
                // A locator shows outlines only, which the analysis does not invent.
                assertEquals(!name.equals("locator"), isTagged(block), name);
              });
    }
  }

  @Test
  void the_source_line_says_that_data_are_invented() {
    var source = caption(Analyses.access("*"), "map").source().orElseThrow();

    assertTrue(Reading.words(source).contains("données inventées"));
    assertFalse(
        Reading.words(caption(Analyses.access(), "map").source().orElseThrow())
            .contains("inventées"));
  }

  private static boolean isTagged(Block block) {
    if (block instanceof Block.Table table) {
      return Reading.hasTag(table.caption());
    }
    if (block instanceof Block.Figure figure) {
      return Reading.hasTag(figure.caption());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return Reading.hasTag(paragraph.text());
    }
    return ((Block.MethodSheet) block)
        .rows().stream().anyMatch(fact -> Reading.hasTag(fact.text()));
  }

  private static Block.Caption caption(ExhibitContext context, String name) {
    var block = Analyses.exhibit(context, name).blocks(ExhibitOptions.NONE).get(0);
    return block instanceof Block.Table table ? table.caption() : ((Block.Figure) block).caption();
  }

  private static fr.arpent.reporting.text.Text summary(ExhibitContext context) {
    var block = Analyses.exhibit(context, "summary").blocks(ExhibitOptions.NONE).get(0);
    return ((Block.Paragraph) block).text();
  }
}
