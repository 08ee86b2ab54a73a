package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Arabic sentences in the main column, a paragraph for each, without the page maker. */
public final class ArabicSample {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final double AFTER = 7;

  private final Compositor compositor;
  private final StructureElement root = StructureElement.document();
  private final List<Sheet> sheets = new ArrayList<>();
  private double y;

  private ArabicSample(String theme) {
    compositor =
        new Compositor(Messages.in(ARABIC), Theme.find(theme).orElseThrow(), PageNumbers.UNKNOWN);
  }

  /** Returns pages of sentences that are set in one role. */
  public static PrintedGuide of(List<Words> sentences, TypeRole role, String theme) {
    var sample = new ArabicSample(theme);
    sentences.forEach(sentence -> sample.print(sentence, role));
    return sample.guide();
  }

  private void print(Words sentence, TypeRole role) {
    var page = Design.standard().page();
    TaggedText text =
        compositor.paragraph(root, sentence, Setting.of(role), compositor.grid().main().width());
    if (sheets.isEmpty() || y + text.height() > page.textBottom()) {
      sheets.add(new Sheet(compositor.grid(), sheets.size()));
      y = page.textTop();
    }
    text.paint(sheets.get(sheets.size() - 1), page.plumb(), y);
    y += text.height() + AFTER;
  }

  private PrintedGuide guide() {
    ImmutableList<Page> pages =
        sheets.stream().map(Sheet::page).collect(ImmutableList.toImmutableList());
    var metadata = new PrintedGuide.Metadata("جمل", ImmutableList.of(), "ar", true, "sentences");
    return new PrintedGuide(metadata, pages, root, ImmutableList.of(), ImmutableMap.of());
  }
}
