package fr.arpent.model.study;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.problem.Locator;
import java.util.Optional;

/**
 * A client's graphic charter, as a theme file of the study says it ({@code arpent-theme/1}): what
 * differs from the theme it is based on. Its form was checked and its files were read; whether they
 * can be printed (contrasts, letters) is for the press to say.
 *
 * @param path of the theme file
 * @param base id of the theme that stands where the charter says nothing
 * @param colours {@code #RRGGBB} by JSON pointer in the theme file: {@code /colours/ink}, {@code
 *     /colours/cover-tones/0}, {@code /categorical/2}
 * @param families name of a family by JSON pointer: {@code /fonts/heading/latin}
 * @param faces font files of the families that the charter brings, by the name of the family, in
 *     the order of the file
 * @param logo picture for cover and imprint
 * @param files the theme file and every file that it names, by path
 * @param places finds the line of a pointer in the theme file
 */
public record Charter(
    String path,
    String base,
    ImmutableMap<String, String> colours,
    ImmutableMap<String, String> families,
    ImmutableListMultimap<String, Face> faces,
    Optional<Logo> logo,
    ImmutableMap<String, ByteSource> files,
    Locator places) {

  /**
   * A font file.
   *
   * @param pointer where the theme file names it
   * @param path in the folder of the study
   */
  public record Face(String pointer, String path, ByteSource bytes) {}

  /**
   * A picture, PNG or JPEG, checked like those under {@code images/}.
   *
   * @param path in the folder of the study
   * @param alternative what it says, for those who do not see it
   */
  public record Logo(String path, ByteSource bytes, LocalizedText alternative) {}
}
