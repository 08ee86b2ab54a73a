package fr.arpent.reporting.press;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.charter.Charters;
import fr.arpent.reporting.evidence.AttachedFile;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.PrintedGuide;
import fr.arpent.reporting.pdf.PdfFile;
import fr.arpent.reporting.pdf.PdfWriter;
import fr.arpent.reporting.standard.Profile;
import fr.arpent.reporting.typeface.Typefaces;
import fr.arpent.reporting.typeset.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints guides as tagged PDF that carry their evidence: same guide, same bytes. Each follows the
 * standards of its {@link Profile}, PDF/UA-1 and PDF/A-3a unless the study asks for others.
 *
 * <p>Safe for use by several threads: guides printed side by side are the guides printed one by
 * one.
 */
public final class GuidePress {

  private final Function<Guide, PrintedGuide> typesetter;
  private final Optional<Profile> profile;
  private final boolean carrying;

  GuidePress(Function<Guide, PrintedGuide> typesetter) {
    this(typesetter, Optional.empty(), true);
  }

  private GuidePress(
      Function<Guide, PrintedGuide> typesetter, Optional<Profile> profile, boolean carrying) {
    this.typesetter = typesetter;
    this.profile = profile;
    this.carrying = carrying;
  }

  /** Returns the press with the fonts and themes of this library. */
  public static GuidePress standard() {
    return new GuidePress(Typesetter.standard()::typeset);
  }

  /** Returns a press whose guides follow other standards than their study asks for. */
  public GuidePress following(Profile standards) {
    return new GuidePress(typesetter, Optional.of(standards), carrying);
  }

  /** Returns a press whose guides carry nothing: smaller, and nobody can redo them. */
  public GuidePress withoutEvidence() {
    return new GuidePress(typesetter, profile, false);
  }

  /**
   * Looks for characters in the guide texts and the title that could not be printed as they are
   * written; prints nothing.
   *
   * @return the study, with a warning {@code text/no-glyph} for each such character
   */
  public static Outcome<Study> check(Study study) {
    return new Outcome<>(Optional.of(study), new GlyphWarnings(study, typefaces(study)).ofTexts());
  }

  /** Returns the bundled faces, and those of the charters that its guides can be printed in. */
  private static Typefaces typefaces(Study study) {
    var charters = new Charters(study);
    return Typefaces.with(
        study.guides().values().stream()
            .filter(guide -> charters.find(guide).isPresent())
            .flatMap(guide -> charters.of(guide, Problems.locatedBy(Locator.NONE)).stream())
            .flatMap(theme -> theme.faces().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Says what {@link #print} could not print, as warnings that lead to its place in the study: a
   * text, a cell, a title.
   */
  public static ImmutableList<Problem> warnings(Study study, Collection<MissingGlyphs> missing) {
    return new GlyphWarnings(study, Typefaces.bundled()).ofPrinted(missing);
  }

  /**
   * Prints a trial guide of a few lines into nothing, so that faces, design and code are ready when
   * the first guide comes: about half a second of work in a new process. Meant for another thread,
   * while a study is being read; a guide printed without it is the same.
   *
   * @throws IllegalStateException when the JDK's font system does not start; says what it lacks
   */
  public void warmUp() {
    try {
      bytes(TrialPrint.guide());
    } catch (IOException e) {
      throw new UncheckedIOException("a trial print in memory must not meet the disk", e);
    }
  }

  /**
   * Prints a guide: made aside in the same folder, moved into place when it is complete; nothing is
   * left behind when it fails.
   *
   * @param file the PDF; its folder must exist, an older file is replaced
   * @return words that could not be printed as they are written, empty for a perfect guide
   * @throws IOException when a picture cannot be read or the file cannot be written
   * @throws IllegalStateException when the JDK's font system does not start; says what it lacks
   */
  public ImmutableList<MissingGlyphs> print(Guide guide, Path file) throws IOException {
    PdfFile pdf = write(guide);
    WholeFile.write(pdf.bytes(), file);
    return MissingGlyphs.of(pdf.incomplete());
  }

  /** Prints a guide into memory. */
  public byte[] bytes(Guide guide) throws IOException {
    return write(guide).bytes().read();
  }

  private PdfFile write(Guide guide) throws IOException {
    Profile standards = profile.orElseGet(guide::profile);
    ImmutableList<AttachedFile> files =
        guide
            .evidence()
            .filter(evidence -> carrying)
            .map(evidence -> evidence.files(standards))
            .orElse(ImmutableList.of());
    return PdfWriter.write(typesetter.apply(guide), standards, files);
  }
}
