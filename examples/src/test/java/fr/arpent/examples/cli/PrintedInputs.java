package fr.arpent.examples.cli;

import java.util.stream.Stream;

/** Cases of the reference that are printed: accepted, made harmless, or with a warning. */
final class PrintedInputs {

  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  private PrintedInputs() {}

  /** Returns what is read without a word, or printed as harmless text. */
  static Stream<BadInput> accepted() {
    return Stream.of(
        BadInput.of(
            "control/ok-bom-utf8.json", 0, (trial, path) -> trial.study("format", "\ufeffformat")),
        BadInput.of(
            "control/ok-crlf.csv",
            0,
            (trial, path) -> trial.change("data/communes.csv", text -> text.replace("\n", "\r\n"))),
        BadInput.of("control/ok-minimal.json", 0, (trial, path) -> {}),
        BadInput.ofPicture("image/ok-16x16.png", 0),
        BadInput.inText("text/script-tag.json", "<script>alert(1)</script>"),
        BadInput.inText(
            "link/pdf-injection.json",
            "[Site](<https://example.org/) /S /JavaScript /JS (app.alert(1)) \\>\\> endobj>)"));
  }

  /** Returns what is printed with a warning that names its place. */
  static Stream<BadInput> warned() {
    return Stream.of(
        BadInput.of(
            "encoding/mojibake.csv",
            0,
            (trial, path) -> trial.communes("Ajaccio", "AmbÃ©rieu"),
            "data/communes.csv:3",
            "encoding/twice",
            "AmbÃ©rieu"),
        BadInput.of(
            "text/bidi-override.json",
            0,
            (trial, path) -> trial.communes("Ajaccio", "Aja\u202eccio"),
            "data/communes.csv:3",
            "U+202E"),
        BadInput.of(
            "text/control-chars.json",
            0,
            (trial, path) -> trial.communes("Ajaccio", "Aja\u0007\u001b[31mccio"),
            "data/communes.csv:3",
            "U+0007",
            "U+001B"),
        BadInput.inText(
            "text/control-chars.json",
            "Long\u0007\u001b[31m words.",
            "text/guide.en.md:5:5",
            "U+001B"),
        BadInput.of(
            "text/homoglyph.json",
            0,
            (trial, path) -> trial.communes("Ajaccio", "Aj\u0430ccio"),
            "data/communes.csv:3",
            "U+0430"),
        BadInput.inStudy(
            "text/emoji-zwj.json",
            0,
            "title: A trial",
            "title: {en: \"Families " + FAMILY + " and climate\"}",
            "study.yaml:3",
            "text/no-glyph",
            "U+1F468"),
        BadInput.of(
            "text/missing-glyphs.json",
            0,
            (trial, path) ->
                trial
                    .change("data/actors.csv", text -> text.replace("The town", "ⵜⴰⵎⴰⵣⵉⵖⵜ 漢字 ꙮ"))
                    .change("text/guide.en.md", text -> text + "\n{{ actor[town].name }}\n"),
            "data/actors.csv:2",
            "text/no-glyph",
            "U+2D5C",
            "U+6F22",
            "U+A66E"),
        BadInput.of(
            "value/percent-over.json",
            0,
            (trial, path) ->
                trial
                    .study("min: 0}}", "min: 0}, gps: {type: number, unit: percent}}")
                    .communes("73822,90", "73822,1250"),
            "data/communes.csv:3",
            "value/share",
            "1250"),
        BadInput.of(
            "geo/lat-lon-swapped.geojson",
            0,
            (trial, path) ->
                trial
                    .copy(path, "data/points.geojson")
                    .study(
                        "  actors: {path",
                        "  points: {path: data/points.geojson, source: illustration}\n"
                            + "  actors: {path"),
            "data/points.geojson:1",
            "value/swapped",
            "8.74, 41.93"));
  }
}
