package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.document.SourceDocument;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.problem.Severity;
import fr.arpent.model.study.Study;
import fr.arpent.model.territory.Boundary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;

/** One reading of one folder, from the frame inwards. */
final class StudyReading {

  private final FolderFiles files;
  private final Limits limits;
  private final StudyPlaces places = new StudyPlaces();
  private final Problems problems = Problems.locatedBy(places);
  private boolean tablesAreSound;

  StudyReading(FolderFiles files, Limits limits) {
    this.files = files;
    this.limits = limits;
  }

  FolderReading read() {
    var study =
        findStudyFile()
            .flatMap(
                file ->
                    files
                        .read(file, "study-bytes", "", problems)
                        .flatMap(bytes -> parse(file, bytes)))
            .flatMap(this::readDocument);
    boolean isHopeless = problems.list().stream().anyMatch(StudyReading::isHopeless);
    return new FolderReading(
        Outcome.of(study, problems), isHopeless ? Optional.empty() : study, tablesAreSound);
  }

  /** What is refused is not looked at further, nor are texts whose language nobody knows. */
  private static boolean isHopeless(Problem problem) {
    return problem.isRefusal() || problem.code().equals("schema/language");
  }

  private Optional<String> findStudyFile() {
    var found = ImmutableList.of("study.yaml", "study.json").stream().filter(files::holds).toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    var code = found.isEmpty() ? "reference/no-study" : "schema/two-studies";
    problems.errorIn(Place.of("study.yaml"), code, ImmutableMap.of("found", files.name()));
    return Optional.empty();
  }

  private Optional<SourceDocument> parse(String file, byte[] bytes) {
    return SourceDocument.parse(bytes, file, limits.ofStudy(), problems);
  }

  private Optional<Study> readDocument(SourceDocument document) {
    places.setDocument(document);
    if (!(document.root() instanceof Mapping root)) {
      problems.error("schema/type", "", ImmutableMap.of("found", "…", "case", "mapping"));
      return Optional.empty();
    }
    if (!new FormatCheck(problems).accepts(root)) {
      return Optional.empty();
    }
    var language = language(root);
    return new DocumentReader(language, problems)
        .read(root, StudyFrame.class, "")
        .flatMap(frame -> readFrame(frame, root));
  }

  /** The language of texts that name none must be known before any text is read. */
  private static String language(Mapping root) {
    var member = root.members().get("language");
    return member != null && member.value() instanceof Scalar scalar ? scalar.text() : "fr";
  }

  /** Reads what the frame names; what has mistakes is left out. */
  private Optional<Study> readFrame(StudyFrame frame, Mapping root) {
    var declared = Declared.in(root);
    new FrameChecks(frame, declared, limits, problems).check();
    var words = new WordFiles(files, limits, problems);
    var labels = words.labels();
    var terms = words.terms();
    var sources = new SourceReader(frame, files, limits, problems).read();
    long before = errors();
    var tables = readTables(frame);
    var outlines = new OutlineReader(frame, files, limits, problems).read();
    new DeclarationChecks(frame, declared, sources.keySet(), terms, problems).check(tables);
    var date = frame.date().orElse(LocalDate.EPOCH);
    var defaults = new StudyDefaults(frame.language(), date, labels);
    var study = readDomain(frame, declared, tables, outlines, defaults);
    tablesAreSound = errors() == before && tables.keySet().containsAll(declared.tables());
    var texts = new TextFiles(files, problems);
    var charters = new CharterFiles(files, limits, frame.language(), problems);
    var guides = new GuideReader(frame, declared, texts, charters, problems).read();
    new BatchChecks(tables, limits, problems).check(guides.values());
    var prose = texts.read();
    study
        .putAllSources(sources)
        .putAllTables(tables)
        .putAllRoles(frame.roles().tables())
        .labels(labels)
        .terms(terms)
        .putAllAnalyses(new AnalysisReader(frame, declared, root, problems).read())
        .putAllGuides(guides)
        .putAllTexts(prose)
        .putAllCharters(charters.read())
        .putAllImages(new ImageFiles(files, limits, problems).read());
    new UseChecks(frame, root, problems).check(tables.values(), prose.values());
    new TranslationChecks(frame, root, problems).check(labels, tables.values());
    return Optional.of(build(frame, study));
  }

  /**
   * Returns the start of a study: what stands on its tables, or nothing where that has mistakes.
   */
  private Study.Builder readDomain(
      StudyFrame frame,
      Declared declared,
      ImmutableMap<String, Table> tables,
      ImmutableMap<String, Boundary> outlines,
      StudyDefaults defaults) {
    var study = Study.builder();
    var found = Problems.locatedBy(places);
    DomainTables.read(frame.roles(), tables, outlines, defaults, found, study);
    var news = new KnownFaults(declared, tables, problems.list());
    found.list().stream().filter(news).forEach(problems::add);
    return found.hasErrors() ? Study.builder() : study;
  }

  private long errors() {
    return problems.list().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  private ImmutableMap<String, Table> readTables(StudyFrame frame) {
    var reader = new TableReader(files, limits, places, problems);
    var tables = new LinkedHashMap<String, Table>();
    frame
        .tables()
        .forEach((id, table) -> reader.read(id, table).ifPresent(read -> tables.put(id, read)));
    return ImmutableMap.copyOf(tables);
  }

  private Study build(StudyFrame frame, Study.Builder study) {
    return study
        .id(frame.id().orElse("study"))
        .title(frame.title().orElse(LocalizedText.of(frame.language(), "…")))
        .subtitle(frame.subtitle())
        .language(frame.language())
        .date(frame.date().orElse(LocalDate.EPOCH))
        .embargo(frame.embargo())
        .client(frame.client())
        .addAllAuthors(frame.authors())
        .licence(frame.licence().orElse(StudyFrame.Licence.ALL_RIGHTS_RESERVED).id())
        .addAllWarnings(warnings())
        .putAllFiles(files.read())
        .places(places)
        .build();
  }

  private ImmutableList<Problem> warnings() {
    return problems.list().stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .collect(ImmutableList.toImmutableList());
  }
}
