package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.study.Charter;
import fr.arpent.model.study.Study;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme file: its form and the files that it names. What it looks like is checked later. */
class CharterFilesTest {

  private static final String HEAD = "format: arpent-theme/1\n";

  @TempDir Path root;

  private Folder folder(String theme) {
    return folder("theme.yaml", theme);
  }

  private Folder folder(String path, String theme) {
    return Folder.of(root, "guides: {guide: {theme: " + path + "}}\n")
        .with("text/guide.fr.md", "Mots")
        .with("images/logo.png", HandMadePicture.png(30, 20))
        .with("fonts/a.ttf", new byte[] {1})
        .with("fonts/b.ttf", new byte[] {2})
        .with(path, theme);
  }

  private Charter charter(String theme) {
    var read = folder(theme).read();
    assertEquals(List.of(), read.problems());
    return only(read.orThrow());
  }

  private static Charter only(Study study) {
    return study.charters().values().iterator().next();
  }

  private String words(String theme) {
    return folder(theme).words(Locale.ENGLISH);
  }

  @Test
  void a_charter_says_only_what_differs_from_its_base() {
    var charter = charter(HEAD + "base: terroir\ncolours: {ink: '#101010'}\n");

    assertEquals("terroir", charter.base());
    assertEquals(ImmutableMap.of("/colours/ink", "#101010"), charter.colours());
    assertEquals(ImmutableMap.of(), charter.families());
    assertEquals("cadastre", charter(HEAD).base());
  }

  @Test
  void every_key_of_a_theme_of_the_design_is_read() {
    var charter =
        charter(
            HEAD
                + "mood: calm\n"
                + "colours: {tint-2: {hex: '#EEEEEE'}, primary-dark: '#000001',"
                + " opener-tones: ['#000002', '#000003'],"
                + " cover-tones: ['#000004', '#000005', '#000006']}\n"
                + "sequential: [{hex: '#000011'}, '#000012', '#000013', '#000014', '#000015']\n"
                + "families: {Maison: [fonts/a.ttf, fonts/b.ttf]}\n"
                + "fonts: {heading: {latin: Maison, arabic: Tajawal}}\n"
                + "logo: {file: images/logo.png, alt: {fr: La Ville}}\n");

    assertEquals("#EEEEEE", charter.colours().get("/colours/tint-2"));
    assertEquals("#000001", charter.colours().get("/colours/primary-dark"));
    assertEquals("#000006", charter.colours().get("/colours/cover-tones/2"));
    assertEquals("#000011", charter.colours().get("/sequential/0"));
    assertEquals(
        ImmutableMap.of("/fonts/heading/latin", "Maison", "/fonts/heading/arabic", "Tajawal"),
        charter.families());
    assertEquals(
        List.of("fonts/a.ttf", "fonts/b.ttf"),
        charter.faces().get("Maison").stream().map(Charter.Face::path).toList());
    assertEquals(LocalizedText.of("fr", "La Ville"), charter.logo().orElseThrow().alternative());
  }

  @Test
  void the_files_of_a_charter_are_files_of_the_study_and_are_read_again_from_them() {
    var theme =
        HEAD
            + "families: {Maison: {faces: fonts/a.ttf}}\n"
            + "logo: {file: images/logo.png, alt: La Ville}\n";
    var study = folder(theme).read().orThrow();

    var again = StudyFolder.read(study.files(), Limits.standard());

    assertTrue(study.files().keySet().containsAll(List.of("theme.yaml", "fonts/a.ttf")));
    assertEquals(List.of(), again.problems());
    assertEquals(
        List.of("fonts/a.ttf", "images/logo.png", "theme.yaml"),
        List.copyOf(only(again.orThrow()).files().keySet()));
  }

  @Test
  void all_that_is_wrong_is_said_at_once_at_its_line() {
    var problems =
        folder(
                """
                format: arpent-theme/2
                base: littoral
                page: {width: 400}
                colours:
                  inc: '#101010'
                  muted: grey
                  primary: #004F6B
                  accent: {hex: '#A64B0E', contrast: [5, 4, 4]}
                  cover-tones: ['#000000']
                categorical: ['#000000', '#111111']
                families:
                  Maison: [fonts/none.ttf, ../a.ttf, private/a.ttf]
                  Vide: []
                fonts:
                  title: {latin: Maison}
                logo: {file: images/none.png, alt: La Ville}
                """)
            .problems();

    assertEquals(
        List.of(
            "schema/theme-geometry theme.yaml:3:1 /page",
            "value/theme-colour theme.yaml:7:3 /colours/primary",
            "schema/theme-computed theme.yaml:8:28 /colours/accent/contrast",
            "value/choice theme.yaml:2:7 /base",
            "schema/unknown-key theme.yaml:5:3 /colours/inc",
            "schema/unknown-key theme.yaml:15:3 /fonts/title",
            "schema/theme-format theme.yaml:1:9 /format",
            "value/theme-colour theme.yaml:6:10 /colours/muted",
            "schema/theme-count theme.yaml:9:3 /colours/cover-tones",
            "schema/theme-count theme.yaml:10:1 /categorical",
            "reference/file theme.yaml:12:12 /families/Maison/0",
            "unsafe/path theme.yaml:12:28 /families/Maison/1",
            "privacy/theme-file theme.yaml:12:38 /families/Maison/2",
            "schema/no-value theme.yaml:13:3 /families/Vide",
            "reference/file theme.yaml:16:14 /logo/file"),
        problems);
  }

  @Test
  void a_colour_without_quotes_is_a_remark_for_yaml_and_the_problem_says_so() {
    var words = words(HEAD + "colours:\n  ink: #101010\n");

    assertTrue(words.contains("without quotes, # begins a remark"), words);
    assertTrue(words.contains("'#004F6B'"), words);
  }

  @Test
  void measures_are_refused_with_their_own_words() {
    var words = words(HEAD + "space: {paragraph: 9}\n");

    assertTrue(words.contains("never measures"), words);
  }

  @Test
  void a_theme_that_does_not_say_its_format_is_not_read() {
    assertEquals(
        List.of("schema/theme-format theme.yaml:1:1"), folder("base: cadastre\n").problems());
    assertTrue(words("base: cadastre\n").contains("arpent-theme/1"));
  }

  @Test
  void a_theme_stands_inside_the_folder_in_yaml_and_not_among_what_is_private() {
    assertEquals(
        List.of("privacy/theme-file study.yaml:6:25 /guides/guide/theme"),
        folder("private/theme.yaml", HEAD).problems());
    assertEquals(
        List.of("reference/theme-path study.yaml:6:25 /guides/guide/theme"),
        folder("theme.css", HEAD).problems());
    assertEquals(
        List.of("unsafe/path study.yaml:6:25 /guides/guide/theme"),
        Folder.of(root, "guides: {guide: {theme: ../theme.yaml}}\n").problems());
    assertEquals(
        List.of("reference/file study.yaml:6:25 /guides/guide/theme"),
        Folder.of(root, "guides: {guide: {theme: charte/theme.yaml}}\n").problems());
  }

  @Test
  void a_theme_may_lie_in_any_folder_and_serve_several_guides() {
    var study =
        Folder.of(root, "guides: {a: {theme: charte/v.yaml}, b: {theme: charte/v.yaml}}\n")
            .with("text/a.fr.md", "Mots")
            .with("charte/v.yaml", HEAD)
            .read();

    assertEquals(List.of(), study.problems());
    assertEquals(List.of("charte/v.yaml"), List.copyOf(study.orThrow().charters().keySet()));
  }

  @Test
  void a_logo_is_looked_at_like_every_picture() {
    var theme = HEAD + "logo: {file: charte/logo.jpg, alt: La Ville}\n";
    var cmyk = HandMadePicture.jpeg(20, 10);
    cmyk[2 + 18 + 9] = 4;

    assertEquals(
        List.of("value/image charte/logo.jpg"),
        folder(theme).with("charte/logo.jpg", cmyk).problems());
    assertEquals(
        List.of("value/image charte/logo.jpg"),
        folder(theme).with("charte/logo.jpg", HandMadePicture.gif()).problems());
    assertEquals(
        List.of(), folder(theme).with("charte/logo.jpg", HandMadePicture.jpeg(20, 10)).problems());
  }

  @Test
  void a_theme_that_is_no_mapping_is_a_problem_of_that_file() {
    var files =
        ImmutableMap.of(
            "study.yaml", bytes(Folder.HEAD + "guides: {guide: {theme: theme.yaml}}\n"),
            "text/guide.fr.md", bytes("Mots"),
            "theme.yaml", bytes("- a\n"));

    var problem = StudyFolder.read(files, Limits.standard()).problems().get(0);

    assertEquals("schema/type", problem.code());
    assertEquals("theme.yaml", problem.place().orElseThrow().file());
  }

  private static ByteSource bytes(String text) {
    return ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
