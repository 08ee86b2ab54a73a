package fr.arpent.reporting.press;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.html.HtmlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes guides as HTML, for those who edit them in a word processor (LibreOffice Writer, Word) or
 * read them in a browser: one file, with its styles and pictures in it, and nothing that is run or
 * loaded.
 *
 * <p>It says what the PDF of {@link GuidePress} says, in the same order. What stands on pages there
 * is said without them: references and contents are links, sources and terms name sections instead
 * of pages, footnotes stand at the end of their chapter (LibreOffice makes footnotes of them).
 * Figures are pictures (PNG, 144 pixels an inch) with the same words for those who do not see them;
 * their values are in {@link fr.arpent.reporting.export.TableFiles}. The cover's field and drawn
 * portraits, which show nothing, are left out. It carries no evidence, and cannot be verified: the
 * PDF stays the published form.
 *
 * <p>Like the PDF it is made from what the study may publish. The same guide gives the same bytes
 * on one JDK; another may compress pictures otherwise. Safe for use by several threads.
 */
public final class HtmlPress {

  private HtmlPress() {}

  /** Returns the press with the fonts and themes of this library. */
  public static HtmlPress standard() {
    return new HtmlPress();
  }

  /**
   * Writes a guide: made aside in the same folder, moved into place when it is complete; nothing is
   * left behind when it fails.
   *
   * @param file the HTML file; its folder must exist, an older file is replaced
   * @return labels of figures that could not be drawn as they are written; all other words are in
   *     the file as they are, for the reader's fonts
   * @throws IOException when the file cannot be written
   * @throws java.io.UncheckedIOException when a picture cannot be read
   * @throws IllegalArgumentException if there is no theme of the guide's name
   */
  public ImmutableList<MissingGlyphs> print(Guide guide, Path file) throws IOException {
    HtmlWriter.Written written = HtmlWriter.write(guide);
    WholeFile.write(ByteSource.wrap(encoded(written)), file);
    return MissingGlyphs.of(written.incomplete());
  }

  /** Writes a guide into memory, in UTF-8. */
  public byte[] bytes(Guide guide) {
    return encoded(HtmlWriter.write(guide));
  }

  private static byte[] encoded(HtmlWriter.Written written) {
    return written.document().getBytes(StandardCharsets.UTF_8);
  }
}
