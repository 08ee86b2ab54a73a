package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.Limits;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.problem.Severity;
import fr.arpent.reporting.exhibit.ExhibitCatalogue;
import fr.arpent.reporting.verification.Verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Checks a printed guide against the evidence that it carries: takes the study out of the PDF, runs
 * its analyses again, prints the guide again, and compares results, pages and all the rest.
 *
 * <p>Works in memory, from the PDF alone; nothing that the file says is opened, and no path of it
 * is written to. Two files are the same when what their streams inflate to is the same: how they
 * are deflated depends on the JDK.
 *
 * <p>What it shows: that pages and results are what this library makes of the attached study. What
 * it does not show: who made the file, or that the data are right. Somebody who changes data, runs
 * Arpent and prints a new guide has made another guide, as sound as the first; a digest or a
 * signature published elsewhere tells them apart.
 */
public final class GuideCheck {

  private final MethodCatalogue methods;
  private final ExhibitCatalogue exhibits;
  private final Limits limits;
  private final Optional<Path> brought;

  private GuideCheck(
      MethodCatalogue methods, ExhibitCatalogue exhibits, Limits limits, Optional<Path> brought) {
    this.methods = methods;
    this.exhibits = exhibits;
    this.limits = limits;
    this.brought = brought;
  }

  /** Returns a check with the methods and exhibits of this library, under the usual limits. */
  public static GuideCheck standard() {
    return of(MethodCatalogue.standard(), ExhibitCatalogue.standard());
  }

  /** Returns a check with the methods and exhibits of catalogues. */
  public static GuideCheck of(MethodCatalogue methods, ExhibitCatalogue exhibits) {
    return new GuideCheck(methods, exhibits, Limits.standard(), Optional.empty());
  }

  /**
   * Returns a check under other limits; {@code file-bytes}, {@code inflated-bytes} and {@code
   * attachments} hold for the PDF, all others for the study in it.
   */
  public GuideCheck within(Limits others) {
    return new GuideCheck(methods, exhibits, others, brought);
  }

  /**
   * Returns a check that takes what stayed with the team from a folder: the study folder, or one
   * with the same paths.
   */
  public GuideCheck with(Path folder) {
    return new GuideCheck(methods, exhibits, limits, Optional.of(folder));
  }

  /**
   * Checks a guide.
   *
   * @param pdf the file
   * @throws IOException if it cannot be read
   */
  public Verdict check(Path pdf) throws IOException {
    if (Files.size(pdf) > limits.most("file-bytes")) {
      return refused(
          Refused.file("limit/file-bytes", ImmutableMap.of("limit", limits.most("file-bytes")))
              .problem());
    }
    return check(Files.readAllBytes(pdf));
  }

  /** Checks a guide in memory. */
  public Verdict check(byte[] pdf) {
    try (var guide = OpenGuide.open(pdf, limits)) {
      return check(guide);
    } catch (Refused e) {
      return refused(e.problem());
    }
  }

  private static Verdict refused(Problem problem) {
    return new Verdict(Kind.REFUSED, Optional.empty(), ImmutableList.of(problem));
  }

  private Verdict check(OpenGuide guide) throws Refused {
    var problems = Problems.locatedBy(Locator.NONE);
    var versions = Versions.of(guide.manifest(), methods);
    versions.report(problems);
    boolean whole = Integrity.check(guide.files(), guide.manifest(), problems);
    boolean partly = false;
    if (whole) {
      var redoing = new Redoing(guide, methods, exhibits, limits, versions, problems);
      partly = !redoing.isComplete(brought);
      redoing.compare();
    } else {
      problems.warningIn(Place.of("guide.pdf"), "evidence/stopped", ImmutableMap.of());
    }
    return verdict(guide, problems, partly);
  }

  private static Verdict verdict(OpenGuide guide, Problems problems, boolean partly) {
    var kind =
        problems.list().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
            ? Kind.DIFFERENT
            : partly ? Kind.PARTIAL : Kind.IDENTICAL;
    return new Verdict(kind, Optional.of(guide.manifest()), problems.list());
  }
}
