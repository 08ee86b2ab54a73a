package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import java.util.Optional;

/**
 * A type of document ({@code arpent-template/1}): what its cover says it is, the blocks that it
 * always has, and the files of a study that begins with it.
 *
 * @param id also the name of its folder
 * @param version rises when blocks or files change
 * @param title what it is called in lists
 * @param purpose one sentence: what it is for
 * @param kind words of the cover: {@code Diagnostic de territoire}
 * @param languages BCP 47 tags of the languages in which its texts are
 * @param territory the territory of its invented data; empty when it has none
 * @param files paths of its files, with {@code /}; {@code {language}} stands for each language
 * @param blocks what a guide of this type always has, in order
 */
public record GuideTemplate(
    String id,
    int version,
    LocalizedText title,
    LocalizedText purpose,
    LocalizedText kind,
    ImmutableList<String> languages,
    Optional<Territory> territory,
    ImmutableList<String> files,
    ImmutableList<FixedBlock> blocks) {

  /** The format that this version reads. */
  public static final String FORMAT = "arpent-template/1";

  /** Name of the file that describes a template, in its folder. */
  public static final String FILE = "template.yaml";

  /**
   * The territory of the invented data, which a study replaces by its own.
   *
   * @param code its code, wherever it stands in the files
   * @param table path of the table that names it
   */
  public record Territory(String code, String table) {}

  /** Returns whether a study can begin with it, or it is only the name of a type. */
  public boolean hasStudy() {
    return files.contains("study.yaml");
  }
}
