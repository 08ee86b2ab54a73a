package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.measure.Table;
import fr.arpent.model.measure.Table.Access;
import fr.arpent.model.study.Study;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a study may leave its team: the files that a guide carries, and the study that they make.
 *
 * <p>Files that hold nothing personal keep their bytes. Of contacts only those stay who agreed to
 * be named, without their addresses; cells that {@link Study#forPublication} empties are empty; an
 * excerpt that may not be quoted loses its words and still counts; of a restricted table, and of
 * one under embargo, its columns stay and no row.
 *
 * <p>Guide, results and evidence are made from {@link #study}, which is what anybody reads again
 * from {@link #files}, with the restricted tables as the team has them. Publishing what was
 * published changes nothing.
 */
public final class Publication {

  private final Study study;
  private final ImmutableMap<String, ByteSource> files;
  private final ImmutableList<Withheld> withheld;

  private Publication(
      Study study, ImmutableMap<String, ByteSource> files, ImmutableList<Withheld> withheld) {
    this.study = study;
    this.files = files;
    this.withheld = withheld;
  }

  /**
   * Publishes a study; one that was not read from files has none to publish.
   *
   * @throws IllegalStateException if what is left of the files makes no study; that is our mistake
   */
  public static Publication of(Study study) {
    return of(study, false);
  }

  /**
   * Publishes a study.
   *
   * @param underEmbargo whether its embargo still holds, so that tables under embargo stay
   */
  public static Publication of(Study study, boolean underEmbargo) {
    var published = study.forPublication();
    if (study.files().isEmpty() || isOpen(study, published, underEmbargo)) {
      return new Publication(study, study.files(), ImmutableList.of());
    }
    var parts = new PublishedFiles(study, published, underEmbargo).parts();
    var files = new TreeMap<String, ByteSource>(study.files());
    var inUse = new TreeMap<String, ByteSource>(study.files());
    var withheld = ImmutableList.<Withheld>builder();
    for (var part : parts) {
      var path = part.withheld().path();
      withheld.add(part.withheld());
      part.file().ifPresentOrElse(file -> files.put(path, file), () -> files.remove(path));
      part.file().filter(file -> part.isPersonal()).ifPresent(file -> inUse.put(path, file));
    }
    return new Publication(again(study, inUse), ImmutableMap.copyOf(files), withheld.build());
  }

  /** Reads the study again where files lost something; places and warnings are then theirs. */
  private static Study again(Study study, Map<String, ByteSource> files) {
    var changed = new LinkedHashMap<String, ByteSource>();
    files.forEach(
        (path, file) -> {
          if (file != study.files().get(path)) {
            changed.put(path, file);
          }
        });
    if (changed.isEmpty()) {
      return study;
    }
    var read = StudyFolder.read(ImmutableMap.copyOf(files), Limits.none());
    return read.value()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the published form of "
                        + changed.keySet()
                        + " is no study: "
                        + read.problems()));
  }

  private static boolean isOpen(Study study, Study published, boolean underEmbargo) {
    return study.tables().values().stream().noneMatch(table -> isHeld(table, underEmbargo))
        && study.tables().equals(published.tables())
        && study.excerpts().equals(published.excerpts());
  }

  static boolean isHeld(Table table, boolean underEmbargo) {
    return table.access() != Access.PUBLIC
        || table.confidential()
        || (underEmbargo && table.embargo());
  }

  /** Returns the study that guides and results are made from. */
  public Study study() {
    return study;
  }

  /** Returns the files that may travel with a guide, by path, sorted. */
  public ImmutableMap<String, ByteSource> files() {
    return files;
  }

  /** Returns what stays, by path. */
  public ImmutableList<Withheld> withheld() {
    return withheld;
  }
}
