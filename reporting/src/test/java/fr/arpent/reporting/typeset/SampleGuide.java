package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.Page.Content;
import fr.arpent.reporting.page.Page.Target;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.page.PrintedGuide.Bookmark;
import fr.arpent.reporting.page.PrintedGuide.Destination;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Box;
import fr.arpent.reporting.page.StructureElement.HeaderScope;
import fr.arpent.reporting.page.StructureElement.Listing;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.text.Words.Emphasis;
import fr.arpent.reporting.text.Words.Run;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Three pages made by hand, without the page maker, that use everything a PDF of ours can hold:
 * headings, links, a note, a tag, a passage in English, lists, a figure with hatching, a picture, a
 * table that goes over two pages.
 */
public final class SampleGuide {

  /** A paragraph of the sample, as its author wrote it. */
  public static final String PARAGRAPH =
      "L’office a bénéficié d’une efficacité accrue : 45,5 % des « projets » – affichés à"
          + " Œuilly – sont financés, soit 12 345 € par habitant.";

  private static final double START = 56;
  private static final double PLUMB = 190;
  private static final double MAIN = 349.28;
  private static final Colour PRIMARY =
      Theme.find("cadastre").orElseThrow().palette().of(ColourRole.PRIMARY);

  private final TextSetter setter;
  private final StructureElement root = StructureElement.document();
  private final StructureElement section = root.add(Tag.SECT);
  private final List<Page> pages = new ArrayList<>();
  private List<Content> contents = new ArrayList<>();
  private List<Page.LinkArea> links = new ArrayList<>();
  private double y;

  private SampleGuide(String theme) {
    setter =
        TextSetter.of(Theme.find(theme).orElseThrow(), Locale.FRENCH, anchor -> OptionalInt.of(2));
  }

  /** Returns the sample in French. */
  public static PrintedGuide french(String theme, ByteSource picture) {
    return new SampleGuide(theme).make(picture);
  }

  private PrintedGuide make(ByteSource picture) {
    begin();
    heading(Tag.H1, TypeRole.PART_TITLE, "Un centre de santé pour deux villes");
    paragraph(section, TypeRole.LEAD, Words.of("AVATAR, To, Ve : l’affiche de l’efficacité."));
    paragraph(section, TypeRole.BODY, richWords());
    paragraph(section, TypeRole.BODY, Words.of(PARAGRAPH + " " + PARAGRAPH));
    list();
    figure();
    picture(picture);
    note();
    end(1);
    begin();
    heading(Tag.H2, TypeRole.H2, "Tableau des communes");
    table();
    end(3);
    return printed();
  }

  private PrintedGuide printed() {
    var title = "Un centre de santé & « deux villes »";
    var metadata =
        new PrintedGuide.Metadata(
            title, ImmutableList.of("Équipe d’étude", "INSEE"), "fr", false, "sample");
    var table = new Destination(1, 70);
    var children = ImmutableList.of(new Bookmark("Tableau", table, ImmutableList.of()));
    var bookmarks = ImmutableList.of(new Bookmark(title, new Destination(0, 70), children));
    return new PrintedGuide(
        metadata,
        ImmutableList.copyOf(pages),
        root,
        bookmarks,
        ImmutableMap.of("table", table, "début", new Destination(0, 70)));
  }

  private static Words richWords() {
    var address = Optional.<Words.Link>of(new Words.Link.Address("https://example.org/données"));
    var anchor = Optional.<Words.Link>of(new Words.Link.Anchor("table"));
    return new Words(
        ImmutableList.of(
            Run.plain("Les données sont "),
            Run.strong("ouvertes"),
            Run.plain(" et "),
            new Run("relues", Emphasis.EMPHASIS, Optional.empty(), Optional.empty()),
            new Words.NoteCall(1, Words.of("Relues deux fois.")),
            Run.plain(" ; voir "),
            new Run("le site de la commune", Emphasis.NONE, Optional.empty(), address),
            Run.plain(", le "),
            new Run("tableau des communes", Emphasis.NONE, Optional.empty(), anchor),
            Run.plain(", p. "),
            new Words.PageOf("table"),
            Run.plain(", le "),
            new Run(
                "Independent Reporting Mechanism",
                Emphasis.EMPHASIS,
                Optional.of("en"),
                Optional.empty()),
            Run.plain(" et le champ "),
            new Run("etp_total", Emphasis.CODE, Optional.empty(), Optional.empty()),
            Run.plain("."),
            new Words.Tag("illustration")));
  }

  private void begin() {
    contents = new ArrayList<>();
    links = new ArrayList<>();
    y = 70;
    add(Content.artifact(Artifact.HEADER, line("Chapitre", TypeRole.RUNNING, PLUMB, 41)));
    var mark = Path.rectangle(PLUMB, 0, 1.5, 24);
    add(Content.artifact(Artifact.LAYOUT, ImmutableList.of(filled(mark, PRIMARY))));
  }

  private void end(int number) {
    add(Content.artifact(Artifact.FOOTER, line(number + " / 3", TypeRole.RUNNING, START, 806)));
    pages.add(
        new Page(595.28, 841.89, ImmutableList.copyOf(contents), ImmutableList.copyOf(links)));
  }

  private void add(Content content) {
    contents.add(content);
  }

  private void heading(Tag tag, TypeRole role, String words) {
    paragraph(section.add(tag), role, Words.of(words), PLUMB, MAIN);
  }

  private void paragraph(StructureElement parent, TypeRole role, Words words) {
    paragraph(parent.add(Tag.P), role, words, PLUMB, MAIN);
  }

  private void paragraph(
      StructureElement element, TypeRole role, Words words, double x, double measure) {
    SetText text = setter.set(words, role, measure);
    for (SetText.Line line : text.lines()) {
      double baseline = y + text.leading() * 0.75;
      line.fragments().forEach(fragment -> fragment(element, fragment, x, baseline));
      y += text.leading();
    }
    y += 7;
  }

  private void fragment(
      StructureElement element, SetText.Fragment fragment, double x, double baseline) {
    StructureElement owner = owner(element, fragment);
    add(Content.of(owner, fragment.placed(x, baseline)));
    fragment.link().ifPresent(target -> links.add(area(owner, fragment, x, baseline, target)));
  }

  private static StructureElement owner(StructureElement element, SetText.Fragment fragment) {
    if (fragment.link().isPresent()) {
      return element.add(Tag.LINK);
    }
    if (fragment.note().isPresent()) {
      return element.add(Tag.REFERENCE);
    }
    return fragment
        .language()
        .map(language -> element.add(Tag.SPAN).inLanguage(language))
        .orElse(element);
  }

  private static Page.LinkArea area(
      StructureElement owner, SetText.Fragment fragment, double x, double y, Target target) {
    var box = new Box(x + fragment.x(), y - 10, fragment.width(), 14);
    return new Page.LinkArea(owner, box, target, "Vers ce qui est dit");
  }

  private void list() {
    StructureElement list = section.add(Tag.L).listed(Listing.DISC);
    for (String words : List.of("Moissac", "Castelsarrasin")) {
      StructureElement item = list.add(Tag.LI);
      add(Content.of(item.add(Tag.LBL), line("•", TypeRole.BODY, PLUMB, y + 10)));
      paragraph(item.add(Tag.LBODY), TypeRole.BODY, Words.of(words), PLUMB + 14, MAIN - 14);
    }
  }

  private void figure() {
    var box = new Box(START, y, 483.28, 60);
    StructureElement figure =
        section.add(Tag.FIGURE).withAlternative("Deux barres : 40 et 80.").boundedBy(box);
    var bar = Path.rectangle(PLUMB, y, 200, 13);
    var stripe = Path.line(PLUMB, y + 20, PLUMB + 30, y - 10);
    var hatch =
        new Ink.Clipped(bar, ImmutableList.of(stroked(stripe, Stroke.of(0.7, Colour.WHITE))));
    var dashed = new Stroke(0.5, PRIMARY, ImmutableList.of(3.0, 2.0));
    add(
        Content.of(
            figure,
            ImmutableList.<Ink>builder()
                .add(filled(bar, PRIMARY))
                .add(hatch)
                .add(stroked(Path.circle(PLUMB + 100, y + 40, 15), dashed))
                .addAll(line("Moissac", TypeRole.FIGURE_CATEGORY, START, y + 10))
                .build()));
    y += 74;
  }

  private void picture(ByteSource bytes) {
    StructureElement figure =
        section.add(Tag.FIGURE).withAlternative("Un damier.").boundedBy(new Box(PLUMB, y, 60, 60));
    add(Content.of(figure, ImmutableList.of(new Ink.Image(bytes, PLUMB, y, 60, 60))));
    y += 74;
  }

  private void note() {
    StructureElement note = section.add(Tag.NOTE);
    add(Content.of(note.add(Tag.LBL), line("1", TypeRole.FOOTNOTE, PLUMB, 760)));
    y = 752;
    paragraph(note.add(Tag.P), TypeRole.FOOTNOTE, Words.of("Relues deux fois."), PLUMB + 12, 300);
  }

  private void table() {
    StructureElement table = section.add(Tag.TABLE);
    StructureElement head = table.add(Tag.THEAD).add(Tag.TR);
    for (int column = 0; column < 2; column++) {
      StructureElement cell = head.add(Tag.TH).heading(HeaderScope.COLUMN);
      add(Content.of(cell, headCell(column)));
    }
    y += 20;
    StructureElement body = table.add(Tag.TBODY);
    for (int row = 0; row < 45; row++) {
      if (y > 740) {
        end(2);
        begin();
        add(Content.artifact(Artifact.PAGINATION, headCell(0)));
        add(Content.artifact(Artifact.PAGINATION, headCell(1)));
        y += 20;
      }
      row(body.add(Tag.TR), row);
    }
  }

  private ImmutableList<Ink> headCell(int column) {
    return column == 0
        ? line("Commune", TypeRole.TABLE_HEAD, START, y + 10)
        : line("Habitants", TypeRole.TABLE_HEAD, PLUMB, y + 10);
  }

  private void row(StructureElement row, int number) {
    StructureElement name = row.add(Tag.TH).heading(HeaderScope.ROW);
    add(Content.of(name, line("Commune n° " + number, TypeRole.TABLE_CELL, START, y + 10)));
    var figure = Setting.of(TypeRole.TABLE_CELL).aligned(Setting.Alignment.RIGHT);
    SetText.Line set = setter.set(Words.of(number + " 345,5"), figure, 58).lines().get(0);
    add(Content.of(row.add(Tag.TD), set.placed(PLUMB, y + 10)));
    var rule = Path.line(START, y + 14, START + 483.28, y + 14);
    var hair = Stroke.of(0.5, Colour.of("#DEE3E8"));
    add(Content.artifact(Artifact.LAYOUT, ImmutableList.of(stroked(rule, hair))));
    y += 18;
  }

  private ImmutableList<Ink> line(String words, TypeRole role, double x, double baseline) {
    return setter.line(Words.of(words), Setting.of(role)).placed(x, baseline);
  }

  private static Ink filled(Path path, Colour colour) {
    return new Ink.Shape(path, Optional.of(colour), Optional.empty());
  }

  private static Ink stroked(Path path, Stroke stroke) {
    return new Ink.Shape(path, Optional.empty(), Optional.of(stroke));
  }
}
