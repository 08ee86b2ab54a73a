package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What is printed or written of dangerous, personal or missing content: nothing that could harm.
 */
class HarmlessInputTest {

  @TempDir Path folder;

  private CommandRun guide(TrialFolder trial) {
    return CommandRun.of("guide", trial.path());
  }

  private Path pdf() {
    return folder.resolve("out/trial-guide.en.pdf");
  }

  @Test
  void script_is_printed_as_text() throws IOException {
    var trial = TrialFolder.in(folder);
    PrintedInputs.accepted()
        .filter(input -> input.file().equals("text/script-tag.json"))
        .findFirst()
        .orElseThrow()
        .spoil()
        .into(trial, folder);

    assertEquals(0, guide(trial).exit());

    assertTrue(PdfContent.text(pdf()).contains("<script>alert(1)</script>"));
    assertFalse(PdfContent.everything(pdf()).contains("/JavaScript"));
  }

  @Test
  void an_address_that_tries_to_end_its_action_stays_an_address() throws IOException {
    var trial = TrialFolder.in(folder);
    PrintedInputs.accepted()
        .filter(input -> input.file().equals("link/pdf-injection.json"))
        .findFirst()
        .orElseThrow()
        .spoil()
        .into(trial, folder);

    assertEquals(0, guide(trial).exit());

    try (var document = Loader.loadPDF(pdf().toFile())) {
      boolean found = false;
      for (var page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          var action = ((PDAnnotationLink) annotation).getAction();
          if (action instanceof PDActionURI address) {
            found |= address.getURI().startsWith("https://example.org/%29%20/S%20/JavaScript");
            assertTrue(address.getURI().matches("[!-'*-~]+"), address.getURI());
          }
        }
      }
      assertTrue(found);
    }
  }

  @Test
  void a_title_without_glyphs_still_gives_an_accessible_guide() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var trial = TrialFolder.in(folder);
    PrintedInputs.warned()
        .filter(input -> input.file().equals("text/emoji-zwj.json"))
        .findFirst()
        .orElseThrow()
        .spoil()
        .into(trial, folder);

    assertEquals(0, guide(trial).exit());

    try (var parser =
            Foundries.defaultInstance().createParser(pdf().toFile(), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertTrue(result.isCompliant(), () -> String.valueOf(result.getTestAssertions()));
    }
  }

  @Test
  void nobody_who_did_not_agree_is_in_the_guide_or_the_results() throws IOException {
    var trial =
        TrialFolder.in(folder)
            .study(
                "actors: {table: actors}\nanalyses",
                "actors: {table: actors, contacts: contacts}\nanalyses")
            .study(
                "  actors: {path",
                "  contacts: {path: private/contacts.csv, source: illustration, key: id}\n"
                    + "  actors: {path")
            .write(
                "private/contacts.csv",
                "id,actor,name,email,consent,keep_until\n"
                    + "k1,zoe,Zoé Élan,zoe@example.org,none,2027-01-01\n"
                    + "k2,ada,Ada Accord,ada@example.org,public,2027-01-01\n")
            .change(
                "data/actors.csv",
                text -> text + "zoe,Zoé Élan,person,3,3,1,2\nada,Ada Accord,person,1,3,2,2\n")
            .change(
                "text/guide.en.md",
                text ->
                    text
                        + "\n{{ actor[zoe].name }} and {{ actor[ada].name }}\n"
                        + "\n::: exhibit partners.table\n\n::: exhibit table.actors\n");

    var run = guide(trial);

    assertEquals(0, run.exit(), run.err());
    var content = PdfContent.everything(pdf());
    assertTrue(content.contains("Ada Accord"), "who agreed is named");
    for (var secret : new String[] {"Zoé", "Élan", "zoe@example.org", "ada@example.org"}) {
      assertFalse(content.contains(secret), secret);
      assertFalse(Files.readString(folder.resolve("out/results/partners.json")).contains(secret));
    }
  }

  @Test
  void rows_of_closed_tables_are_not_printed() throws IOException {
    var trial =
        TrialFolder.in(folder)
            .study(
                "  actors: {path",
                "  pool: {path: data/pool.csv, source: illustration, key: id, access: restricted}\n"
                    + "  actors: {path")
            .write("data/pool.csv", "id,age\nsecret-1,20\nsecret-2,30\n")
            .change(
                "text/guide.en.md",
                text ->
                    text
                        + "\n"
                        + "{{ table.pool.count | number }} people, {{ table.pool.age.mean | number"
                        + " }}, {{ table.pool[secret-1].age | number }}\n\n"
                        + "::: exhibit table.pool\n");

    var run = CommandRun.of("check", trial.path());

    assertEquals(3, run.exit(), run.err());
    assertEquals(
        3, run.err().lines().filter(line -> line.contains("privacy/closed-table")).count());
  }

  @Test
  void a_text_that_a_spreadsheet_would_run_is_written_behind_an_apostrophe() throws IOException {
    var trial =
        TrialFolder.in(folder)
            .change(
                "data/actors.csv",
                text ->
                    text
                        + "=cmd!A0,A,group,1,1,1,1\n+33612345678,B,group,1,1,1,1\n"
                        + "-2+3,C,group,1,1,1,1\n@SUM(1:1),D,group,1,1,1,1\n");

    var run = CommandRun.of("run", trial.path(), "--csv");

    assertEquals(0, run.exit(), run.err());
    var written = new StringBuilder();
    try (var files = Files.list(folder.resolve("out/results"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
        written.append(Files.readString(file));
      }
    }
    var cells = written.toString();
    for (var formula : new String[] {"=cmd!A0", "-2+3", "@SUM(1:1)"}) {
      assertTrue(cells.contains("'" + formula), formula);
      assertFalse(cells.contains("\n" + formula), formula);
      assertFalse(cells.contains("," + formula), formula);
    }
    assertTrue(cells.contains("\n+33612345678,"), "a telephone number stays readable");
  }

  @Test
  void a_table_without_a_row_counts_nobody_and_the_text_is_warned() throws IOException {
    var trial =
        TrialFolder.in(folder)
            .write("data/communes.csv", "code,name,population,gps,latitude,longitude\n");

    var run = guide(trial);

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("text/zero"), run.err());
    assertTrue(PdfContent.text(pdf()).contains("0 people"));
  }

  @Test
  void a_study_without_content_is_printed_with_a_warning() throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"),
        """
        format: arpent-study/1
        id: trial
        title: A trial
        language: en
        date: 2026-05-04
        licence: etalab-2.0
        """);

    var run = CommandRun.of("guide", folder);

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("schema/no-content"), run.err());
    assertTrue(PdfContent.text(pdf()).contains("A trial"));
    assertEquals(3, CommandRun.of("guide", folder, "--strict").exit());
  }
}
