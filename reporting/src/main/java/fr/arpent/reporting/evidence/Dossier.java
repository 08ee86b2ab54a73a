package fr.arpent.reporting.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.ResultFile;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.Publication;
import fr.arpent.model.io.Withheld;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Charter;
import fr.arpent.model.study.Study;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What all guides of a study carry alike: the published files and the results. Made once, when it
 * is first asked for, and shared by the languages and rows of a study.
 */
public final class Dossier {

  private static final String STUDY = "study/";

  private final Publication publication;
  private final StudyResults results;
  private final Supplier<Content> content = Suppliers.memoize(this::gather);

  /**
   * A file with its digest, before it is described in a language.
   *
   * @param kind what it is: {@code study text table outline image font result}
   */
  record Item(String path, Kind kind, ByteSource bytes, long size, String sha256) {}

  /** What a file is. */
  enum Kind {
    STUDY,
    TEXT,
    TABLE,
    IMAGE,
    FONT,
    RESULT
  }

  private record Content(ImmutableList<Item> items, ImmutableList<Manifest.Analysis> analyses) {}

  /**
   * Creates a dossier.
   *
   * @param publication the study as it may be published
   * @param results answers to the analyses of its study
   */
  public Dossier(Publication publication, StudyResults results) {
    this.publication = publication;
    this.results = results;
  }

  /** Returns whether there is anything to carry: a study that a program built has no files. */
  public boolean isEmpty() {
    return publication.files().isEmpty();
  }

  Study study() {
    return publication.study();
  }

  /** Returns files by path. */
  ImmutableList<Item> items() {
    return content.get().items();
  }

  ImmutableList<Manifest.Analysis> analyses() {
    return content.get().analyses();
  }

  ImmutableList<Manifest.Absence> withheld() {
    return publication.withheld().stream()
        .map(Dossier::absence)
        .collect(ImmutableList.toImmutableList());
  }

  private static Manifest.Absence absence(Withheld withheld) {
    return new Manifest.Absence(
        withheld.path(),
        withheld.tables().asList(),
        ArpentJson.mapper().valueToTree(withheld.reason()).asText(),
        withheld.rows(),
        withheld.sha256(),
        withheld.replaced());
  }

  private Content gather() {
    var items = new ArrayList<Item>();
    var analyses = new ArrayList<Manifest.Analysis>();
    var held = held();
    for (var result : results.byAnalysis().values()) {
      var file = ResultFile.of(study().id(), result);
      var bytes = file.text().getBytes(StandardCharsets.UTF_8);
      boolean attached = !held.contains(result.analysis());
      analyses.add(analysis(result, file.sha256(), attached));
      if (attached) {
        items.add(item(file.path(), Kind.RESULT, ByteSource.wrap(bytes)));
      }
    }
    publication.files().forEach((path, file) -> items.add(item(STUDY + path, kind(path), file)));
    return new Content(
        ImmutableList.sortedCopyOf(java.util.Comparator.comparing(Item::path), items),
        ImmutableList.copyOf(analyses));
  }

  /** Analyses that read what stayed with the team, themselves or through another result. */
  private Set<String> held() {
    Set<String> tables = new HashSet<>();
    publication.withheld().stream()
        .filter(withheld -> withheld.reason() != Withheld.Reason.CONSENT || !withheld.replaced())
        .forEach(withheld -> tables.addAll(withheld.tables()));
    Set<String> held = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (var result : results.byAnalysis().values()) {
        grows |= reads(result, tables, held) && held.add(result.analysis());
      }
    }
    return held;
  }

  private boolean reads(AnalysisResult result, Set<String> tables, Set<String> held) {
    return result.inputs().values().stream()
        .anyMatch(
            use ->
                use.table().filter(tables::contains).isPresent()
                    || use.result().filter(held::contains).isPresent()
                    || use.table().filter(id -> isOther(id, use.sha256())).isPresent());
  }

  /** Whether a result was made from another table than the one that is published. */
  private boolean isOther(String id, String sha256) {
    return Optional.ofNullable(study().tables().get(id))
        .map(Table::sha256)
        .filter(sha256::equals)
        .isEmpty();
  }

  private Manifest.Analysis analysis(AnalysisResult result, String sha256, boolean attached) {
    JsonNode seed =
        Optional.ofNullable(study().analyses().get(result.analysis()))
            .map(request -> request.settings().tree().path("seed"))
            .filter(node -> !node.isMissingNode())
            .orElse(NullNode.getInstance());
    return new Manifest.Analysis(
        result.analysis(),
        result.card().id(),
        result.card().version(),
        ArpentJson.mapper().valueToTree(result.status()).asText(),
        seed,
        sha256,
        attached);
  }

  private static Item item(String path, Kind kind, ByteSource bytes) {
    try {
      return new Item(path, kind, bytes, bytes.size(), bytes.hash(Hashing.sha256()).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Kind kind(String path) {
    if (path.equals("study.yaml") || path.equals("study.json") || holds(path, Charter::path)) {
      return Kind.STUDY;
    }
    if (isFont(path)) {
      return Kind.FONT;
    }
    if (path.startsWith("images/")
        || holds(path, charter -> charter.logo().map(Charter.Logo::path).orElse(""))) {
      return Kind.IMAGE;
    }
    return path.startsWith("text/") ? Kind.TEXT : Kind.TABLE;
  }

  private boolean isFont(String path) {
    return study().charters().values().stream()
        .flatMap(charter -> charter.faces().values().stream())
        .anyMatch(face -> face.path().equals(path));
  }

  private boolean holds(String path, Function<Charter, String> file) {
    return study().charters().values().stream().map(file).anyMatch(path::equals);
  }

  /** Returns the path of a file of the study among those of a guide. */
  public static String pathOf(String path) {
    return STUDY + path;
  }

  /** Returns the path in the study of a file of a guide; empty when it is none of the study. */
  public static Optional<String> pathInStudy(String path) {
    return path.startsWith(STUDY) ? Optional.of(path.substring(STUDY.length())) : Optional.empty();
  }
}
