package fr.arpent.reporting.evidence;

import com.google.common.io.ByteSource;
import java.time.LocalDate;

/**
 * A file that travels inside a guide.
 *
 * @param path where it belongs among the files of the guide, relative and with {@code /}: {@code
 *     study/data/communes.csv}
 * @param mediaType IANA media type: {@code text/csv}
 * @param relationship what the guide has of it
 * @param description what it is, in the language of the guide, for those who list the files
 * @param modified the study's date; no file keeps the date of a machine
 * @param bytes the content, as it was found
 */
public record AttachedFile(
    String path,
    String mediaType,
    Relationship relationship,
    String description,
    LocalDate modified,
    ByteSource bytes) {

  /**
   * What a guide has of a file.
   *
   * <p>Source: ISO 32000-2:2020, 7.11.3, table 43, <i>AFRelationship</i>.
   */
  public enum Relationship {
    /** The guide was made of it: the study, its texts, its pictures. */
    SOURCE("Source"),
    /** Tables and figures show it: data and results. */
    DATA("Data"),
    /** It adds to the guide: the manifest. */
    SUPPLEMENT("Supplement");

    private final String word;

    Relationship(String word) {
      this.word = word;
    }

    /** Returns the name in the file. */
    public String word() {
      return word;
    }
  }
}
