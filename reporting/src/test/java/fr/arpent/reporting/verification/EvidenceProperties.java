package fr.arpent.reporting.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.problem.Problem;
import fr.arpent.reporting.verification.Verdict.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;

/** No byte of what a guide carries can change without being found. */
class EvidenceProperties {

  private static final byte[] GUIDE = TrialGuide.print();
  private static final List<String> PATHS = paths();

  private static List<String> paths() {
    try (var document = Loader.loadPDF(GUIDE)) {
      var names = Tampering.names(document);
      return java.util.stream.IntStream.range(0, names.size() / 2)
          .mapToObj(i -> ((COSString) names.getObject(2 * i)).getString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 60)
  void any_flipped_bit_of_an_attached_file_is_found(
      @ForAll @IntRange(max = 100) int file,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(max = 7) int bit) {
    var path = PATHS.get(file % PATHS.size());

    var verdict = GuideCheck.standard().check(flipped(path, place, bit));

    assertTrue(
        verdict.kind() == Kind.DIFFERENT || verdict.kind() == Kind.REFUSED,
        () -> path + " at " + place + ": " + verdict.problems());
    if (!path.equals("manifest.json")) {
      assertEquals(
          List.of(path),
          verdict.problems().stream()
              .filter(problem -> problem.code().equals("evidence/altered"))
              .map(EvidenceProperties::place)
              .toList());
    }
  }

  private static String place(Problem problem) {
    return problem.place().orElseThrow().file();
  }

  private static byte[] flipped(String path, int place, int bit) {
    return Tampering.with(
        GUIDE,
        document -> {
          var stream = Tampering.embedded(document, path);
          var bytes = Tampering.bytes(stream);
          bytes[place % bytes.length] ^= (byte) (1 << bit);
          Tampering.write(stream, bytes);
        });
  }
}
