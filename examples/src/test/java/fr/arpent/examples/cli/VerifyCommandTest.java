package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader at the command line, with a guide and without its study. */
class VerifyCommandTest {

  @TempDir Path folder;
  private Path pdf;

  @BeforeEach
  void print_a_guide_and_lose_its_study() throws IOException {
    var trial = TrialFolder.in(folder.resolve("study"));
    var run = CommandRun.of("guide", trial.path(), "-o", folder.resolve("out"));
    assertEquals(0, run.exit(), run.err());
    pdf = Path.of(run.out().strip());
    Files.delete(trial.path().resolve("data/actors.csv"));
    Files.delete(trial.path().resolve("study.yaml"));
  }

  @Test
  void a_guide_as_it_was_printed_is_identical_and_ends_well() {
    var english = CommandRun.of("verify", pdf);
    var french = CommandRun.in(Locale.FRENCH, "verify", pdf);

    assertEquals(0, english.exit(), english.err());
    assertEquals(
        "trial-guide.en.pdf: identical. Results and pages are what the attached study gives.\n",
        english.out());
    assertTrue(english.err().contains("Study trial, guide guide in en of 2026-05-04"));
    assertEquals(0, french.exit(), french.err());
    assertTrue(french.out().contains("identique"), french.out());
  }

  @Test
  void verify_writes_no_file() throws IOException {
    var before = written();

    CommandRun.of("verify", pdf);

    assertEquals(before, written());
  }

  private List<Path> written() throws IOException {
    try (var files = Files.list(folder.resolve("out"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void a_table_that_was_changed_is_named_in_both_languages_and_the_exit_code_is_one()
      throws IOException {
    change("study/data/communes.csv");

    var english = CommandRun.of("verify", pdf);
    var french = CommandRun.in(Locale.FRENCH, "verify", pdf);

    assertEquals(1, english.exit(), english.err());
    assertTrue(english.err().startsWith("study/data/communes.csv  evidence/altered\n"));
    assertTrue(english.err().contains("The attached file is not the one"), english.err());
    assertTrue(english.out().contains("different"), english.out());
    assertEquals(1, french.exit(), french.err());
    assertTrue(french.err().contains("Le fichier joint n’est pas celui"), french.err());
  }

  private void change(String path) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
      var file =
          Optional.ofNullable(names.getKids().get(0).getNames().get(path))
              .map(found -> found.getEmbeddedFile())
              .orElseThrow();
      var changed = file.toByteArray();
      changed[changed.length / 2] ^= 1;
      try (var out = file.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(changed);
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      Files.write(pdf, bytes.toByteArray());
    }
  }

  @Test
  void what_is_no_guide_is_refused_without_a_stack_trace() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.pdf"), "Dear reader");

    var run = CommandRun.of("verify", letter);

    assertEquals(5, run.exit(), run.err());
    assertTrue(run.err().startsWith("letter.pdf  unsafe/not-pdf\n"), run.err());
    assertEquals("letter.pdf: refused, not checked.\n", run.out());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void a_guide_cut_in_half_is_refused() throws IOException {
    byte[] whole = Files.readAllBytes(pdf);
    Files.write(pdf, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertEquals(5, CommandRun.of("verify", pdf).exit());
  }

  @Test
  void a_file_that_is_not_there_is_an_input_output_error() {
    assertEquals(6, CommandRun.of("verify", folder.resolve("none.pdf")).exit());
    assertEquals(6, CommandRun.of("verify", pdf, "--with", folder.resolve("none")).exit());
  }

  @Test
  void a_limit_can_be_lowered() {
    var run = CommandRun.of("verify", pdf, "--limit", "attachments=2");

    assertEquals(5, run.exit(), run.err());
    assertTrue(run.err().contains("limit/attachments"), run.err());
    assertEquals(2, CommandRun.of("verify", pdf, "--limit", "attachment=2").exit());
    assertEquals(2, CommandRun.of("verify").exit());
  }

  @Test
  void tables_that_stayed_with_the_team_are_named_and_can_be_brought() throws IOException {
    var trial = TrialFolder.in(folder.resolve("closed"));
    trial.study(
        "actors: {path: data/actors.csv, source: illustration, key: id}",
        "actors: {path: data/actors.csv, source: illustration, key: id}\n"
            + "  doctors:\n"
            + "    path: data/doctors.csv\n"
            + "    source: insee\n"
            + "    key: code\n"
            + "    access: restricted\n"
            + "    columns: {code: {type: code, scheme: cog}}");
    trial.study(
        "supply: {table: communes, id: code, capacity: gps}",
        "supply: {table: doctors, id: code, capacity: gps}");
    trial.write("data/doctors.csv", "code,gps,latitude,longitude\n01001,1,46.15,4.93\n");
    var printed = CommandRun.of("guide", trial.path());
    assertEquals(0, printed.exit(), printed.err());
    var guide = Path.of(printed.out().strip());

    var alone = CommandRun.of("verify", guide);
    var with = CommandRun.of("verify", guide, "--with", trial.path());

    assertEquals(1, alone.exit(), alone.err());
    assertTrue(alone.err().contains("study/data/doctors.csv  evidence/withheld"), alone.err());
    assertTrue(alone.err().contains("Analysis access rests on tables"), alone.err());
    assertTrue(alone.out().contains("not everything could be redone"), alone.out());
    assertEquals(0, with.exit(), with.err());
    assertFalse(text(guide).contains("46.15,4.93\n01001"));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
