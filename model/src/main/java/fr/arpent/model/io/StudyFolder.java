package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.study.Study;
import java.nio.file.Path;

/**
 * Reads a study folder ({@code arpent-study/1}): {@code study.yaml} or {@code study.json}, and the
 * tables, texts and pictures beside it.
 *
 * <p>Nothing is guessed and nothing is run: what is not clear is a {@link
 * fr.arpent.model.problem.Problem} with its file, line and column, and all of them come at once.
 * Which values an analysis needs is for its method to say.
 */
public final class StudyFolder {

  private StudyFolder() {}

  /**
   * Reads the study in a folder, under the limits of the format.
   *
   * @return the study with its warnings, or all its problems
   * @throws java.io.UncheckedIOException if a file that is there cannot be read
   */
  public static Outcome<Study> read(Path folder) {
    return read(folder, Limits.standard());
  }

  /**
   * Reads the study in a folder, under limits.
   *
   * @return the study with its warnings, or all its problems
   * @throws java.io.UncheckedIOException if a file that is there cannot be read
   */
  public static Outcome<Study> read(Path folder, Limits limits) {
    return examine(folder, limits).outcome();
  }

  /**
   * Reads the study in a folder, under limits, and keeps what is intact of one that has problems.
   *
   * @throws java.io.UncheckedIOException if a file that is there cannot be read
   */
  public static FolderReading examine(Path folder, Limits limits) {
    return new StudyReading(new FolderFiles(folder, limits), limits).read();
  }

  /**
   * Reads a study whose files are held in memory, such as those attached to a guide.
   *
   * @param files by path in the folder: {@code study.yaml}, {@code data/communes.csv}
   * @return the study with its warnings, or all its problems
   */
  public static Outcome<Study> read(ImmutableMap<String, ByteSource> files, Limits limits) {
    return new StudyReading(new HeldFiles(files, limits), limits).read().outcome();
  }
}
