package fr.arpent.reporting.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import fr.arpent.methods.ArpentVersion;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import fr.arpent.reporting.press.GuidePress;
import fr.arpent.reporting.standard.Profile;
import fr.arpent.reporting.verification.Verdict.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader who does not believe what is printed. */
class GuideCheckTest {

  private static final byte[] GUIDE = TrialGuide.print();
  private static final Pattern CELL =
      Pattern.compile("/TD <</MCID \\d+>> BDC\\n.*?EMC\\n", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("\\[[^\\]]*\\]TJ");

  private static Verdict check(byte[] pdf) {
    return GuideCheck.standard().check(pdf);
  }

  private static List<String> codes(Verdict verdict) {
    return verdict.problems().stream().map(Problem::code).distinct().toList();
  }

  private static String words(Verdict verdict) {
    var words = ProblemWords.of(Locale.ENGLISH);
    return String.join("\n", verdict.problems().stream().map(words::describe).toList());
  }

  private static void assertFound(byte[] pdf, String code, String... words) {
    var verdict = check(pdf);
    assertEquals(Kind.DIFFERENT, verdict.kind(), () -> words(verdict));
    assertTrue(codes(verdict).contains(code), () -> words(verdict));
    for (var word : words) {
      assertTrue(words(verdict).contains(word), () -> word + " in\n" + words(verdict));
    }
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void a_guide_as_it_was_printed_is_identical(Profile profile) {
    var verdict = check(TrialGuide.print(TrialGuide.open(), profile));

    assertEquals(ImmutableList.of(), verdict.problems());
    assertEquals(Kind.IDENTICAL, verdict.kind());
    assertEquals("trial", verdict.manifest().orElseThrow().study().id());
  }

  @Test
  void a_guide_that_was_deflated_otherwise_is_the_same_guide() {
    var saved = Tampering.with(GUIDE, document -> {});

    assertTrue(saved.length != GUIDE.length);
    assertEquals(ImmutableList.of(), check(saved).problems());
  }

  @Test
  void a_table_of_which_one_byte_was_changed_is_named() {
    var changed =
        Tampering.file(GUIDE, "study/data/doctors.csv", csv -> csv.replace("01002,3", "01002,4"));

    assertFound(changed, "evidence/altered", "study/data/doctors.csv", "evidence/stopped");
  }

  @Test
  void a_result_that_was_changed_is_named_with_its_value_and_what_it_should_be() {
    var changed =
        Tampering.file(
            GUIDE,
            "results/access.json",
            json -> json.replace("\"population\": 1099", "\"population\": 1100"));

    assertFound(
        changed, "evidence/altered", "evidence/result", "/values/population", "1100", "1099");
  }

  @Test
  void a_result_whose_digest_was_changed_with_it_is_found_by_redoing() {
    UnaryOperator<String> change =
        json -> json.replace("\"population\": 1099", "\"population\": 1100");
    var changed = withNewDigest(GUIDE, "results/access.json", change);

    var verdict = check(changed);

    assertTrue(!codes(verdict).contains("evidence/altered"), () -> words(verdict));
    assertFound(changed, "evidence/result", "/values/population");
    assertFound(changed, "evidence/manifest");
  }

  @Test
  void data_that_were_changed_with_their_digest_are_found_by_results_and_pages() {
    var changed =
        withNewDigest(GUIDE, "study/data/doctors.csv", csv -> csv.replace("01002,3", "01002,4"));

    assertFound(changed, "evidence/result", "results/access.json");
    assertFound(changed, "evidence/page");
  }

  private static byte[] withNewDigest(byte[] pdf, String path, UnaryOperator<String> change) {
    return Tampering.file(
        Tampering.file(pdf, path, change),
        "manifest.json",
        manifest -> {
          try (var document = Loader.loadPDF(pdf)) {
            var before = Tampering.bytes(Tampering.embedded(document, path));
            var after =
                change
                    .apply(new String(before, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            return manifest.replace(sha256(before), sha256(after));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  private static String sha256(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }

  @Test
  void a_figure_of_a_table_that_was_painted_over_is_named_with_the_table() throws IOException {
    int page = pageWith("/TD <</MCID");
    var changed = Tampering.page(GUIDE, page, GuideCheckTest::swapCells);

    assertFound(changed, "evidence/page", "table", "Page " + (page + 1));
  }

  /** Two cells change places: still an honest-looking page. */
  private static String swapCells(String content) {
    var cells = CELL.matcher(content).results().map(java.util.regex.MatchResult::group).toList();
    for (var one : cells) {
      for (var other : cells) {
        var shown = first(one);
        var instead = first(other);
        if (!shown.isEmpty() && !instead.isEmpty() && !shown.equals(instead)) {
          return content.replace(one, one.replace(shown, instead));
        }
      }
    }
    return content;
  }

  private static String first(String cell) {
    Matcher shown = SHOWN.matcher(cell);
    return shown.find() ? shown.group() : "";
  }

  private static int pageWith(String operators) throws IOException {
    try (PDDocument document = Loader.loadPDF(GUIDE)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        var content =
            new String(
                document.getPage(i).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        if (content.contains(operators)) {
          return i;
        }
      }
    }
    throw new IllegalArgumentException("no page with " + operators);
  }

  @Test
  void words_that_were_added_to_a_page_are_found() {
    var changed =
        Tampering.page(
            GUIDE,
            0,
            content -> content + "/P <</MCID 999>> BDC\nBT\n/F1 9 Tf\n[<0001>]TJ\nET\nEMC\n");

    assertFound(changed, "evidence/page");
  }

  @Test
  void a_page_that_was_taken_out_is_found() {
    assertFound(Tampering.with(GUIDE, document -> document.removePage(0)), "evidence/pages");
  }

  @Test
  void an_attached_file_that_was_taken_out_is_named() {
    assertFound(
        Tampering.with(GUIDE, document -> Tampering.remove(document, "results/partners.json")),
        "evidence/missing",
        "results/partners.json");
    assertFound(
        Tampering.with(GUIDE, document -> Tampering.remove(document, "study/data/actors.csv")),
        "evidence/missing",
        "study/data/actors.csv",
        "evidence/stopped");
  }

  @Test
  void an_attached_file_that_was_added_is_named() {
    var changed =
        Tampering.with(
            GUIDE,
            document ->
                Tampering.add(
                    document, "more.txt", Tampering.stream(document, new byte[] {1, 2, 3})));

    assertFound(changed, "evidence/foreign", "more.txt");
  }

  @Test
  void a_manifest_that_was_changed_is_found_by_making_it_again() {
    var changed =
        Tampering.file(
            GUIDE,
            "manifest.json",
            json -> json.replace("\"licence\": \"etalab-2.0\"", "\"licence\": \"cc-by-4.0\""));

    assertFound(changed, "evidence/manifest", "/study/licence", "cc-by-4.0", "etalab-2.0");
  }

  @Test
  void a_manifest_that_names_another_guide_is_found() {
    assertFound(
        Tampering.file(
            GUIDE,
            "manifest.json",
            json -> json.replace("\"guide\": \"guide\"", "\"guide\": \"other\"")),
        "evidence/no-guide");
    assertFound(
        Tampering.file(GUIDE, "manifest.json", json -> json.replace("\"ua1-a3a\"", "\"ua9-a9z\"")),
        "evidence/no-profile");
  }

  @Test
  void another_version_is_said_and_nothing_else_when_nothing_else_differs() {
    var older = otherVersion(GUIDE);

    assertEquals(List.of("evidence/version"), codes(check(older)), words(check(older)));
    assertFound(older, "evidence/version", "0.0.9", ArpentVersion.current());
  }

  private static byte[] otherVersion(byte[] pdf) {
    UnaryOperator<String> change =
        json -> json.replace("\"" + ArpentVersion.current() + "\"", "\"0.0.9\"");
    var first = withNewDigest(pdf, "results/access.json", change);
    var second = withNewDigest(first, "results/partners.json", change);
    return Tampering.file(second, "manifest.json", change);
  }

  @Test
  void a_method_of_another_version_is_said() {
    var changed =
        Tampering.file(
            GUIDE,
            "manifest.json",
            json -> json.replaceFirst("\"method-version\": \"\\d+", "\"method-version\": \"99"));

    assertFound(changed, "evidence/method", "99");
  }

  @Test
  void what_a_screen_reader_is_told_is_compared() {
    var changed =
        Tampering.with(
            GUIDE,
            document -> {
              var figure = find(document, "Alt");
              figure.setItem(COSName.ALT, new COSString("Everything is well"));
            });

    assertFound(changed, "evidence/part", "screen reader");
  }

  private static COSDictionary find(PDDocument document, String key) {
    return document.getDocument().getXrefTable().keySet().stream()
        .map(
            object -> {
              try {
                return document.getDocument().getObjectFromPool(object).getObject();
              } catch (RuntimeException e) {
                throw new IllegalStateException(e);
              }
            })
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast)
        .filter(dictionary -> dictionary.containsKey(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void title_links_and_letters_are_compared() {
    assertFound(
        Tampering.with(
            GUIDE, document -> document.getDocumentInformation().setTitle("Another guide")),
        "evidence/part",
        "Title");
    assertFound(
        Tampering.with(
            GUIDE,
            document ->
                find(document, "ToUnicode").setItem(COSName.TO_UNICODE, COSName.IDENTITY_H)),
        "evidence/part",
        "fonts");
    assertFound(
        Tampering.with(
            GUIDE,
            document ->
                find(document, "StructParent").setItem(COSName.CONTENTS, new COSString("?"))),
        "evidence/part");
  }

  @Test
  void a_file_hidden_among_the_associated_ones_is_found() {
    var changed =
        Tampering.with(
            GUIDE,
            document -> {
              var files = new COSDictionary();
              files.setItem(COSName.F, Tampering.stream(document, new byte[] {1}));
              var specification = new COSDictionary();
              specification.setItem(COSName.UF, new COSString("hidden.txt"));
              specification.setItem(COSName.EF, files);
              Optional.ofNullable(Tampering.catalog(document).getCOSArray(COSName.getPDFName("AF")))
                  .orElseThrow()
                  .add(specification);
            });

    assertFound(changed, "evidence/foreign", "hidden.txt");
  }

  @Test
  void a_guide_that_was_printed_without_evidence_cannot_be_checked() throws IOException {
    var study = TrialGuide.read(TrialGuide.open());
    var results = fr.arpent.methods.MethodCatalogue.standard().run(study).orThrow();
    var guide =
        fr.arpent.reporting.guide.GuideComposer.of(study, results)
            .compose("guide", Locale.ENGLISH)
            .orThrow();

    var verdict = check(GuidePress.standard().withoutEvidence().bytes(guide));

    assertEquals(List.of("unsafe/no-evidence"), codes(verdict));
  }

  @Test
  void what_stays_with_the_team_is_not_redone_alone_and_is_redone_with_it(@TempDir Path folder)
      throws IOException {
    var files = TrialGuide.personal();
    var pdf = TrialGuide.print(files, Profile.UA1_A3A);
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/doctors.csv"), TrialGuide.DOCTORS);

    var alone = check(pdf);
    var with = GuideCheck.standard().with(folder).check(pdf);

    assertEquals(Kind.PARTIAL, alone.kind(), () -> words(alone));
    assertEquals(
        List.of("evidence/withheld", "evidence/not-redone", "evidence/pages-not-redone"),
        codes(alone));
    assertTrue(words(alone).contains("access"), () -> words(alone));
    assertEquals(Kind.IDENTICAL, with.kind(), () -> words(with));
  }

  @Test
  void another_folder_than_that_of_the_team_is_told(@TempDir Path folder) throws IOException {
    var pdf = TrialGuide.print(TrialGuide.personal(), Profile.UA1_A3A);
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/doctors.csv"), TrialGuide.DOCTORS + "01003,1,46.1,5\n");

    var verdict = GuideCheck.standard().with(folder).check(pdf);

    assertEquals(Kind.DIFFERENT, verdict.kind());
    assertTrue(codes(verdict).contains("evidence/other-file"), () -> words(verdict));
  }

  @Test
  void every_word_about_a_guide_is_said_in_french_and_english() {
    for (var code :
        List.of("altered", "foreign", "missing", "page", "part", "result", "manifest", "version")) {
      assertTrue(ProblemWords.of(Locale.FRENCH).has("evidence/" + code), code);
      assertTrue(ProblemWords.of(Locale.ENGLISH).has("evidence/" + code), code);
    }
  }
}
