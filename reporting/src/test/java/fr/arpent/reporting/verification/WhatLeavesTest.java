package fr.arpent.reporting.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.standard.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a study with people in it can be found in the file that is published. */
class WhatLeavesTest {

  private static final List<String> SECRETS =
      List.of(
          "Nadia",
          "nadia@example.org",
          "paul@example.org",
          "Never to be repeated",
          "01001,1,46.15",
          "46.02");

  @ParameterizedTest
  @EnumSource(Profile.class)
  void nobody_who_did_not_agree_is_in_any_stream_or_string_of_the_file(Profile profile)
      throws IOException {
    byte[] pdf = TrialGuide.print(TrialGuide.personal(), profile);

    for (var words : everything(pdf)) {
      for (var secret : SECRETS) {
        assertFalse(words.contains(secret), () -> secret + " in " + words);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void what_may_be_published_is_there_and_what_stays_is_said(Profile profile) throws IOException {
    byte[] pdf = TrialGuide.print(TrialGuide.personal(), profile);

    var all = String.join("\n", everything(pdf));

    assertTrue(all.contains("Said aloud"));
    assertTrue(all.contains("Paul Public"));
    assertTrue(all.contains("\"reason\": \"restricted\""));
    assertTrue(all.contains("\"reason\": \"private\""));
    assertTrue(all.contains("\"reason\": \"consent\""));
    assertFalse(all.contains("results/access.json\",\n      \"relationship\""), "not attached");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void a_study_with_nothing_personal_travels_byte_for_byte(Profile profile) throws IOException {
    var files = TrialGuide.open();

    try (var document = Loader.loadPDF(TrialGuide.print(files, profile))) {
      for (var file : files.entrySet()) {
        var stream = Tampering.embedded(document, "study/" + file.getKey());
        assertEquals(file.getValue(), new String(Tampering.bytes(stream), StandardCharsets.UTF_8));
      }
    }
  }

  /** Every inflated stream, every text string, and the text of the pages as readers copy it. */
  private static List<String> everything(byte[] pdf) throws IOException {
    var all = new ArrayList<String>();
    all.add(new String(pdf, StandardCharsets.ISO_8859_1));
    try (var document = Loader.loadPDF(pdf)) {
      all.add(new PDFTextStripper().getText(document));
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        all.add(String.valueOf(object));
        if (object instanceof COSStream stream
            && !COSName.XREF.equals(stream.getItem(COSName.TYPE))) {
          all.add(new String(Tampering.bytes(stream), StandardCharsets.UTF_8));
        }
      }
    }
    return all;
  }
}
