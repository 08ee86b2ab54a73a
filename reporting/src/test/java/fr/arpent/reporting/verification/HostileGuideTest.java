package fr.arpent.reporting.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.arpent.model.io.Limits;
import fr.arpent.model.problem.Problem;
import fr.arpent.reporting.verification.Verdict.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm whoever checks them. */
class HostileGuideTest {

  private static final byte[] GUIDE = TrialGuide.print();
  private static final int GIGABYTE = 1 << 30;

  private static void assertRefused(String code, byte[] pdf) {
    assertRefused(code, pdf, GuideCheck.standard());
  }

  private static void assertRefused(String code, byte[] pdf, GuideCheck check) {
    var verdict = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check.check(pdf));
    assertEquals(List.of(code), verdict.problems().stream().map(Problem::code).toList());
    assertEquals(Kind.REFUSED, verdict.kind());
  }

  private static byte[] withFile(String path) {
    return Tampering.with(
        GUIDE,
        document -> Tampering.add(document, path, Tampering.stream(document, new byte[] {1})));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "study/../../x",
        "/etc/passwd",
        "C:\\x",
        "C:x",
        "a\\b",
        "a//b",
        ".",
        "./x",
        "a/..",
        "",
        "a\u0000b",
        "a\u202Eb",
        "a\nb"
      })
  void a_path_that_leads_elsewhere_is_refused(String path) {
    assertRefused("unsafe/attachment-path", withFile(path));
  }

  @Test
  void two_files_of_one_name_are_refused() {
    assertRefused("unsafe/attachment-twice", withFile("MANIFEST.json"));
  }

  @Test
  void ten_thousand_files_are_refused() {
    var many =
        Tampering.with(
            GUIDE,
            document -> {
              var content = Tampering.stream(document, new byte[] {1});
              for (int i = 0; i < 10_000; i++) {
                Tampering.add(document, "f" + i, content);
              }
            });

    assertRefused("limit/attachments", many);
  }

  @Test
  void as_many_files_as_the_limit_are_taken_and_one_more_is_refused() {
    var limits = Limits.standard();
    int carried = 1 + TrialGuide.open().size() + 2; // manifest, study, two results

    assertEquals(
        Kind.IDENTICAL,
        GuideCheck.standard().within(limits.with("attachments", carried)).check(GUIDE).kind());
    assertRefused(
        "limit/attachments",
        GUIDE,
        GuideCheck.standard().within(limits.with("attachments", carried - 1)));
  }

  @Test
  void a_file_that_inflates_to_a_gigabyte_is_refused_without_being_inflated() throws IOException {
    var bomb = zeros(GIGABYTE);

    var pdf =
        Tampering.with(
            GUIDE, document -> Tampering.add(document, "bomb", raw(document, bomb, flate())));

    assertRefused("limit/inflated-bytes", pdf);
  }

  private static byte[] zeros(int length) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
      var block = new byte[1 << 20];
      for (int done = 0; done < length; done += block.length) {
        deflated.write(block);
      }
    }
    return out.toByteArray();
  }

  private static COSStream raw(PDDocument document, byte[] bytes, COSArray filters)
      throws IOException {
    var stream = document.getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    stream.setItem(COSName.FILTER, filters);
    return stream;
  }

  private static COSArray flate() {
    var filters = new COSArray();
    filters.add(COSName.FLATE_DECODE);
    return filters;
  }

  @Test
  void a_bomb_in_a_page_or_in_a_font_is_refused_too() throws IOException {
    var bomb = zeros(30_000_000);
    var page =
        Tampering.with(
            GUIDE,
            document ->
                document
                    .getPage(0)
                    .getCOSObject()
                    .setItem(COSName.CONTENTS, raw(document, bomb, flate())));
    var limits = Limits.standard().with("inflated-bytes", 20_000_000);

    assertRefused("limit/inflated-bytes", page, GuideCheck.standard().within(limits));
  }

  @Test
  void a_file_that_is_deflated_twice_is_refused() throws IOException {
    var twice = flate();
    twice.add(COSName.FLATE_DECODE);
    var pdf =
        Tampering.with(
            GUIDE, document -> Tampering.add(document, "x", raw(document, zeros(100), twice)));

    assertRefused("unsafe/filter", pdf);
  }

  @Test
  void a_filter_behind_an_escaped_name_is_seen() {
    var pdf =
        Tampering.with(
            GUIDE,
            document -> {
              var stream = Tampering.stream(document, new byte[] {1});
              stream.setItem(COSName.FILTER, COSName.LZW_DECODE);
              Tampering.add(document, "x", stream);
            });
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    var escaped =
        text.replace("/LZWDecode", "/LZ#57Decode").replace("/Filter /LZ", "/Fi#6cter /LZ");

    assertRefused("unsafe/filter", escaped.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void a_tree_of_names_that_bites_its_tail_is_refused() {
    var pdf =
        Tampering.with(
            GUIDE,
            document -> {
              var names = Tampering.catalog(document).getCOSDictionary(COSName.NAMES);
              if (names == null) {
                throw new IllegalStateException("no names");
              }
              var tree = new COSDictionary();
              var kids = new COSArray();
              kids.add(tree);
              tree.setItem(COSName.KIDS, kids);
              tree.setDirect(false);
              names.setItem(COSName.EMBEDDED_FILES, tree);
            });

    assertRefused("unsafe/damaged", pdf);
  }

  @Test
  void what_is_no_pdf_is_refused() {
    assertRefused("unsafe/not-pdf", "PK, or a letter".getBytes(StandardCharsets.UTF_8));
    assertRefused("unsafe/not-pdf", new byte[0]);
  }

  @Test
  void half_a_guide_is_refused() {
    assertRefused("unsafe/damaged", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_guide_cut_anywhere_ends_in_an_answer() {
    for (int part = 1; part < 20; part++) {
      var cut = Arrays.copyOf(GUIDE, GUIDE.length * part / 20);

      var verdict = GuideCheck.standard().check(cut);

      assertEquals(true, verdict.kind() != Kind.IDENTICAL);
    }
  }

  @Test
  void an_encrypted_guide_is_refused() {
    for (var password : List.of("", "secret")) {
      var pdf =
          Tampering.with(
              GUIDE,
              document ->
                  document.protect(
                      new StandardProtectionPolicy("owner", password, new AccessPermission())));

      assertRefused("unsafe/encrypted", pdf);
    }
  }

  @Test
  void a_guide_made_by_nobody_carries_no_evidence() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      var out = new ByteArrayOutputStream();
      document.save(out);

      assertRefused("unsafe/no-evidence", out.toByteArray());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "null",
        "{\"format\": \"arpent-evidence/1\"}",
        "{\"format\": \"arpent-evidence/2\"}"
      })
  void a_manifest_that_is_none_is_refused(String manifest) {
    assertRefused("unsafe/manifest", Tampering.file(GUIDE, "manifest.json", json -> manifest));
  }

  @Test
  void a_manifest_that_nests_without_end_is_refused() {
    assertRefused(
        "unsafe/manifest", Tampering.file(GUIDE, "manifest.json", json -> "[".repeat(2_000_000)));
  }
}
