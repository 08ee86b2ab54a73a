package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are looked at before anything decodes them. */
class ImageFilesTest {

  @TempDir Path root;

  private List<String> problems(String name, byte[] bytes) {
    return Folder.of(root, "")
        .with("text/guide.fr.md", "Mots")
        .with("images/" + name, bytes)
        .problems();
  }

  private String fault(String name, byte[] bytes) {
    Folder.of(root, "").with("text/guide.fr.md", "Mots").with("images/" + name, bytes);
    var problem = Folder.in(root).read().problems().get(0);
    return problem.code() + " " + problem.fields().get("case");
  }

  @Test
  void jpeg_and_png_are_kept_by_their_path() {
    var study =
        Folder.of(root, "")
            .with("images/a.jpg", HandMadePicture.jpeg(20, 10))
            .with("images/b.png", HandMadePicture.png(20, 10))
            .with("text/guide.fr.md", "Mots")
            .read();

    assertEquals(List.of(), study.problems());
    assertEquals("[images/a.jpg, images/b.png]", study.orThrow().images().keySet().toString());
  }

  @Test
  void what_a_picture_is_follows_its_bytes_not_its_name() {
    assertEquals(List.of(), problems("a.png", HandMadePicture.jpeg(4, 4)));
  }

  @Test
  void a_jpeg_cut_short_is_refused() {
    var whole = HandMadePicture.jpeg(20, 10);

    assertEquals("value/image cut-short", fault("a.jpg", Arrays.copyOf(whole, whole.length - 2)));
    assertEquals("value/image cut-short", fault("a.jpg", Arrays.copyOf(whole, 3)));
    assertEquals("value/image damaged", fault("a.jpg", Arrays.copyOf(whole, 30)));
  }

  @Test
  void zeros_behind_the_end_of_a_jpeg_do_no_harm() {
    var whole = HandMadePicture.jpeg(20, 10);

    assertEquals(List.of(), problems("a.jpg", Arrays.copyOf(whole, whole.length + 3)));
  }

  @Test
  void a_jpeg_whose_segments_do_not_follow_one_another_is_refused() {
    var bytes = HandMadePicture.jpeg(20, 10);
    bytes[2] = 0;

    assertEquals("value/image damaged", fault("a.jpg", bytes));
  }

  @Test
  void a_png_with_a_wrong_checksum_is_refused() {
    var bytes = HandMadePicture.png(20, 10);
    bytes[30] ^= 1;

    assertEquals("value/image damaged", fault("b.png", bytes));
  }

  @Test
  void a_picture_of_no_size_is_refused() {
    var jpeg = HandMadePicture.jpeg(20, 10);
    for (int i = 2; i < jpeg.length - 9; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
        jpeg[i + 5] = 0;
        jpeg[i + 6] = 0;
      }
    }

    assertEquals("value/image damaged", fault("a.jpg", jpeg));
  }

  @Test
  void pictures_of_other_kinds_are_named() {
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);

    assertEquals("value/image svg", fault("a.png", svg));
    assertEquals("value/image unknown", fault("a.png", HandMadePicture.gif()));
  }
}
