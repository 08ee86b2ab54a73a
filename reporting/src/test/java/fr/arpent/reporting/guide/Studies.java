package fr.arpent.reporting.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.ByteSource;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.AnalysisRequest;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Settings;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;
import fr.arpent.model.study.Term;
import fr.arpent.model.territory.Territory;
import fr.arpent.model.territory.TerritoryLevel;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitCatalogue;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small study with one analysis, whose guide text is what a test gives it. */
final class Studies {

  static final String FILE = "text/guide.fr.md";

  private static final MethodCard CARD =
      MethodCard.builder()
          .id("diagnostic.access.test")
          .version("1")
          .what("A score per territory")
          .build();

  private Studies() {}

  static Study.Builder withFrench(String text) {
    return with(ImmutableMap.of("fr", text), ImmutableList.of("fr"));
  }

  static Study.Builder with(ImmutableMap<String, String> texts, ImmutableList<String> languages) {
    return with(texts, outline(texts, languages).build());
  }

  static Study.Builder with(ImmutableMap<String, String> texts, GuideOutline outline) {
    return with(texts, outline, communes());
  }

  static Study.Builder with(
      ImmutableMap<String, String> texts, GuideOutline outline, Table communes) {
    var builder =
        Study.builder()
            .id("health-centre")
            .title(LocalizedText.of(ImmutableMap.of("fr", "Deux villes", "en", "Two towns")))
            .language("fr")
            .date(LocalDate.of(2026, 5, 4))
            .licence("etalab-2.0")
            .client(LocalizedText.of("fr", "La Ville"))
            .putSource("insee", source("insee", "Population", "INSEE", "2025"))
            .putSource("drees", source("drees", "Accessibilité", "DREES", "2026-02-01"))
            .putTable("communes", communes)
            .putTable("commitments", commitments())
            .putTable(
                "interviews",
                table(
                    "interviews",
                    "illustration",
                    "id,date,consent,actor_kind",
                    "i1,2026-02-05,quote-anonymous,resident",
                    "i2,2026-02-06,no-quote,resident"))
            .putTable(
                "excerpts",
                table(
                    "excerpts",
                    "illustration",
                    "id,interview,text,language",
                    "e1,i1,Trop loin.,fr",
                    "e2,i2,Non.,fr"))
            .putTerritory("82033", territory("82033", "Castelsarrasin"))
            .putTerritory("82112", territory("82112", "Moissac"))
            .labels(labels())
            .terms(terms())
            .putAnalyse("access", analysis("access"))
            .putGuide("guide", outline)
            .putImage("images/plan.png", ByteSource.wrap(new byte[] {1}));
    texts.forEach(
        (language, text) ->
            builder.putText(
                language.contains("/") ? language : "text/guide." + language + ".md", text));
    return builder;
  }

  static GuideOutline.Builder outline(
      ImmutableMap<String, String> texts, ImmutableList<String> languages) {
    var outline = GuideOutline.builder().id("guide").addAllLanguages(languages);
    texts.keySet().stream()
        .filter(language -> !language.contains("/"))
        .forEach(language -> outline.putText(language, "text/guide." + language + ".md"));
    return outline;
  }

  static AnalysisRequest analysis(String id) {
    return analysis(id, "diagnostic.access.test");
  }

  static AnalysisRequest analysis(String id, String method) {
    return AnalysisRequest.builder()
        .id(id)
        .method(method)
        .settings(Settings.of(ArpentJson.mapper().createObjectNode()))
        .build();
  }

  static Source source(String id, String title, String author, String issued) {
    return Source.builder()
        .id(id)
        .title(LocalizedText.of("fr", title))
        .addAuthor(author)
        .issued(issued)
        .build();
  }

  private static Territory territory(String code, String name) {
    return Territory.builder()
        .code(code)
        .name(LocalizedText.of("fr", name))
        .level(TerritoryLevel.COMMUNE)
        .build();
  }

  static Table communesUnderEmbargo() {
    return Table.builder()
        .name("communes")
        .sha256("00")
        .rowCount(0)
        .source("insee")
        .embargo(true)
        .build();
  }

  static Table communes() {
    return table(
        "communes",
        "insee",
        "code,name,population,gps",
        "82033,Castelsarrasin,14000,7.5",
        "82112,Moissac,13000,",
        "82001,Angeville,200,0.5");
  }

  private static Table commitments() {
    return table(
        "commitments",
        "drees",
        "id,code,title.fr,title.en,plan,lead,verifiable,completion_end",
        "fr0025,FR0025,Diffuser l’innovation,Spread innovation,France 2015-2017,Premier"
            + " ministre,no,limited");
  }

  /** Returns a table of comma-separated rows; its key is the first column. */
  static Table table(String name, String source, String header, String... rows) {
    var names = Splitter.on(',').splitToList(header);
    var builder =
        Table.builder()
            .name(name)
            .sha256("00")
            .rowCount(rows.length)
            .source(source)
            .key(names.get(0));
    for (int i = 0; i < names.size(); i++) {
      var column = Column.builder().name(names.get(i)).header(names.get(i)).source(source);
      if (names.get(i).equals("gps")) {
        column = Column.builder().name("gps").header("gps").source(Source.ILLUSTRATION);
      }
      if (names.get(i).equals("completion_end")) {
        column = column.labels("completion");
      }
      for (var row : rows) {
        column.addCell(Splitter.on(',').splitToList(row).get(i));
      }
      builder.putColumn(names.get(i), column.build());
    }
    return builder.build();
  }

  private static ImmutableTable<String, String, LocalizedText> labels() {
    return ImmutableTable.<String, String, LocalizedText>builder()
        .put("completion", "not-started", words("Pas commencé", "Not started"))
        .put("completion", "limited", words("Limité", "Limited"))
        .put("actor-kind", "resident", words("habitante", "resident"))
        .build();
  }

  private static LocalizedText words(String fr, String en) {
    return LocalizedText.of(ImmutableMap.of("fr", fr, "en", en));
  }

  private static ImmutableTable<String, String, Term> terms() {
    return ImmutableTable.<String, String, Term>builder()
        .put("commune", "fr", term("commune", "fr", "one", "# commune", "other", "# communes"))
        .put("commune", "ar", term("commune", "ar", "one", "بلدية واحدة", "other", "# بلدية"))
        .put(
            "commune",
            "en",
            term("commune", "en", "one", "# municipality", "other", "# municipalities"))
        .build();
  }

  private static Term term(String id, String language, String a, String one, String b, String two) {
    return new Term(id, language, Optional.empty(), ImmutableMap.of(a, one, b, two));
  }

  static StudyResults results() {
    return results(AnalysisResult.Status.DONE, json());
  }

  static StudyResults results(AnalysisResult.Status status, JsonNode values) {
    var done = status == AnalysisResult.Status.DONE;
    var result =
        AnalysisResult.builder()
            .analysis("access")
            .card(CARD)
            .status(status)
            .putInput("demand", use("communes", "insee"))
            .parameters(ArpentJson.mapper().createObjectNode())
            .values(values)
            .addIllustration("territories.score")
            .inputDigest("0123")
            .result(done ? Optional.of(new Scores()) : Optional.empty())
            .build();
    return new StudyResults(ImmutableMap.of("access", result));
  }

  private static AnalysisResult.InputUse use(String table, String source) {
    return new AnalysisResult.InputUse(
        Optional.of(table),
        Optional.of("data/" + table + ".csv"),
        Optional.empty(),
        3,
        "00",
        ImmutableSet.of(source),
        ImmutableMap.of(),
        ImmutableMap.of());
  }

  static JsonNode json() {
    return json(
        "{'population': 27200, 'without-supply': 1, 'none': 0, 'share': 0.1234,"
            + " 'on': '2026-10-01', 'spent': '1000000.00', 'gone': null, 'names': ['a', 'b', 'c'],"
            + " 'open': true,"
            + " 'territories': [{'id': '82033', 'score': 0.25, 'rank': 1},"
            + " {'id': '82112', 'score': null, 'rank': 2}]}");
  }

  static JsonNode json(String text) {
    try {
      return ArpentJson.mapper().readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static ExhibitCatalogue exhibits() {
    return ExhibitCatalogue.of(new ScoreExhibits());
  }

  /** A result with nothing but its name. */
  record Scores() implements Result {
    @Override
    public ImmutableList<Finding> findings() {
      return ImmutableList.of();
    }

    @Override
    public Provenance provenance() {
      return Provenance.of(CARD, "input");
    }
  }

  /** A table and a sentence. */
  private static final class ScoreExhibits implements ExhibitSource<Scores> {
    @Override
    public Class<Scores> resultType() {
      return Scores.class;
    }

    @Override
    public ImmutableMap<String, Exhibit> exhibits(Scores result, ExhibitContext context) {
      return ImmutableMap.of("summary", new Sentence(), "table", new Rows());
    }
  }

  private record Sentence() implements Exhibit {
    @Override
    public Kind kind() {
      return Kind.SENTENCES;
    }

    @Override
    public ImmutableSet<String> options() {
      return ImmutableSet.of();
    }

    @Override
    public ImmutableList<Block> blocks(ExhibitOptions options) {
      return ImmutableList.of(
          new Block.Paragraph(Text.of("Une phrase."), Block.Paragraph.Role.BODY));
    }
  }

  private record Rows() implements Exhibit {
    @Override
    public Kind kind() {
      return Kind.TABLE;
    }

    @Override
    public ImmutableSet<String> options() {
      return ImmutableSet.of("limit", "hide");
    }

    @Override
    public ImmutableList<Block> blocks(ExhibitOptions options) {
      if (options.find("limit").filter(limit -> !limit.matches("\\d+")).isPresent()) {
        throw new IllegalArgumentException(options.find("limit").get());
      }
      var caption =
          new Block.Caption(
              Text.EMPTY,
              Text.of("Les scores"),
              Optional.of(Text.of("habitants")).filter(unit -> options.find("hide").isEmpty()),
              Optional.empty(),
              Optional.of(Text.of("INSEE.")),
              "");
      return ImmutableList.of(
          new Block.Table(
              caption,
              ImmutableList.of(new Block.Table.Column(Text.of("nom"), Block.Table.ColumnKind.TEXT)),
              ImmutableList.of()));
    }
  }

  /** Returns each problem as {@code line:column code}. */
  static List<String> brief(ImmutableList<fr.arpent.model.problem.Problem> problems) {
    var result = new ArrayList<String>();
    problems.forEach(
        problem ->
            result.add(
                problem.place().map(at -> at.line() + ":" + at.column()).orElse("-")
                    + " "
                    + problem.code()));
    return result;
  }
}
