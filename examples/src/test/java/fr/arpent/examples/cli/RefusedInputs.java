package fr.arpent.examples.cli;

import java.util.stream.Stream;

/** Cases of the reference that are refused: nothing is written. */
final class RefusedInputs {

  private RefusedInputs() {}

  /** Returns all of them. */
  static Stream<BadInput> all() {
    return Stream.of(
        BadInput.ofTable("encoding/latin1.csv", 3, "data/communes.csv:2", "windows-1252"),
        BadInput.ofTable("encoding/nul-bytes.csv", 3, "data/communes.csv:2"),
        BadInput.ofStudy("encoding/truncated-multibyte.json", 3, "study.json"),
        BadInput.ofStudy("encoding/utf16le-bom.json", 3, "study.json", "UTF-16"),
        BadInput.ofOutlines("geo/lambert93.geojson", 3, "data/outlines.geojson"),
        BadInput.ofOutlines("geo/unclosed-ring.geojson", 3, "data/outlines.geojson"),
        BadInput.ofPicture("image/dimension-bomb.png", 5, "images/dimension-bomb.png"),
        BadInput.ofPicture("image/svg-xxe.svg", 5, "images/svg-xxe.svg"),
        BadInput.ofPicture("image/text-as.png", 3, "images/text-as.png"),
        BadInput.ofPicture("image/truncated.png", 3, "images/truncated.png"),
        BadInput.ofStudy("limit/billion-laughs.yaml", 5, "study.yaml:1"),
        BadInput.ofStudy("limit/deep-10000.json", 5, "study.json:1"),
        BadInput.ofStudy("limit/long-key.json", 5, "study.json"),
        BadInput.of(
            "link/javascript.json",
            5,
            (trial, path) ->
                trial.change("text/guide.en.md", text -> text + "\n[Site](javascript:alert)\n"),
            "text/guide.en.md:5"),
        BadInput.inStudy(
            "path/absolute.json", 5, "data/communes.csv", "/etc/passwd", "study.yaml:11"),
        BadInput.inStudy(
            "path/traversal.json", 5, "data/communes.csv", "../x.csv", "study.yaml:11", "../x.csv"),
        BadInput.inStudy(
            "path/url-image.json",
            5,
            "data/communes.csv",
            "https://example.org/x.csv",
            "study.yaml:11"),
        BadInput.inStudy(
            "reference/dangling-actor.json",
            3,
            "{table: actors}\nanalyses",
            "{table: actor}\nanalyses",
            "study.yaml:17",
            "actors"),
        BadInput.ofVote("pb/negative-cost.pb", 3, "data/vote.pb:9", "-"),
        BadInput.ofVote("pb/unknown-project-vote.pb", 3, "data/vote.pb:16", "9"),
        BadInput.of(
            "reference/policy-cycle.json",
            3,
            (trial, path) ->
                trial
                    .write("data/policies.csv", "id,title,depends-on\np1,A,p2\np2,B,p3\np3,C,p1\n")
                    .study(
                        "territories:",
                        "  policies: {path: data/policies.csv, source: illustration, key: id}\n"
                            + "policies: {table: policies}\nterritories:"),
            "p1",
            "p2",
            "p3"),
        BadInput.of(
            "reference/include-self.yaml",
            3,
            (trial, path) ->
                trial.change(
                    "text/guide.en.md", text -> text + "\n::: include text/guide.en.md\n:::\n"),
            "text/guide.en.md:5"),
        BadInput.ofTable("schema/duplicate-header.csv", 3, "data/communes.csv:1", "nom"),
        BadInput.of(
            "schema/duplicate-id.json",
            3,
            (trial, path) ->
                trial.change("data/actors.csv", text -> text.replace("residents", "town")),
            "data/actors.csv:3",
            "town"),
        BadInput.inStudy(
            "schema/duplicate-key.json",
            3,
            "language: en",
            "id: other\nlanguage: en",
            "study.yaml:4"),
        BadInput.inStudy(
            "schema/future-format.json", 3, "arpent-study/1", "arpent-study/3", "study.yaml:1"),
        BadInput.inStudy(
            "schema/missing-required.json",
            3,
            ", source: illustration, key: id",
            ", key: id",
            "study.yaml:15",
            "source"),
        BadInput.inStudy(
            "schema/unknown-field.json", 3, "key: code", "kye: code", "study.yaml:13", "key"),
        BadInput.inStudy("schema/wrong-type.json", 3, "vintage: 2026", "vintage: soon", "soon"),
        BadInput.ofStudy("syntax/comment.json", 3, "study.json:1"),
        BadInput.ofStudy("syntax/empty.json", 3, "study.json"),
        BadInput.ofTable("syntax/ragged.csv", 3, "data/communes.csv:3", "data/communes.csv:4"),
        BadInput.ofStudy("syntax/tab-indent.yaml", 3, "study.yaml:3"),
        BadInput.ofStudy("syntax/trailing-comma.json", 3, "study.json:"),
        BadInput.ofStudy("syntax/truncated.json", 3, "study.json:"),
        BadInput.ofTable("syntax/unclosed-quote.csv", 3, "data/communes.csv:2"),
        BadInput.ofStudy("text/lone-surrogate.json", 3, "study.json:55"),
        BadInput.ofStudy("unsafe/yaml-tag.yaml", 5, "study.yaml:2"),
        BadInput.inStudy(
            "value/date-30-february.json",
            3,
            "2026-05-04",
            "2026-02-30",
            "study.yaml:5",
            "2026-02-30"),
        BadInput.inTable("value/huge-exponent.json", 3, "73822", "1e1000000000", "communes.csv:3"),
        BadInput.inTable(
            "value/insee-corse-lowercase.json", 3, "2A004", "2a004", "communes.csv:3", "2A004"),
        BadInput.ofTable("value/insee-four-digits.csv", 3, "data/communes.csv:2", "1001"),
        BadInput.inStudy(
            "value/insee-yaml-octal.yaml",
            3,
            "demand: {table: communes,",
            "demand: {table: communes, where: {code: 01001},",
            "study.yaml:21",
            "01001"),
        BadInput.ofStudy("value/nan.json", 3, "study.json:42"),
        BadInput.inJson(
            "value/insee-number.json",
            3,
            "\"where\": {}",
            "\"where\": {\"code\": 1001}",
            "study.json:21",
            "1001"),
        BadInput.inTable("value/population-negative.json", 3, "73822", "-73822", "communes.csv:3"),
        BadInput.inStudy(
            "value/thousand-digits.json",
            5,
            "vintage: 2026",
            "vintage: " + "9".repeat(1500),
            "study.yaml:16"),
        BadInput.ofWorkbook(
            "xlsx/code-as-number.xlsx",
            3,
            "data/communes.xlsx!Feuil1!A2  value/code-number-cell",
            "1001",
            "format"),
        BadInput.ofWorkbook("xlsx/not-a-zip.xlsx", 3, "data/communes.xlsx"),
        BadInput.ofWorkbook("xlsx/xxe.xlsx", 5, "data/communes.xlsx"),
        BadInput.ofWorkbook("xlsx/zip-bomb-36MB.xlsx", 5, "data/communes.xlsx"));
  }

  /** Returns faults of fields again, in a study that is written in JSON. */
  static Stream<BadInput> inJson() {
    return Stream.of(
        BadInput.inJson(
            "schema/duplicate-key.json",
            3,
            "\"language\": \"en\",",
            "\"language\": \"en\",\n\"language\": \"fr\",",
            "study.json:6",
            "language"),
        BadInput.inJson(
            "schema/future-format.json",
            3,
            "arpent-study/1",
            "arpent-study/3",
            "study.json:2",
            "arpent-study/3"),
        BadInput.inJson(
            "schema/missing-required.json", 3, "\"source\": \"illustration\",", "", "source"),
        BadInput.inJson(
            "schema/unknown-field.json",
            3,
            "\"vintage\"",
            "\"vintag\"",
            "study.json:16",
            "vintage"),
        BadInput.inJson("schema/wrong-type.json", 3, "2026,", "\"soon\",", "study.json:16", "soon"),
        BadInput.inJson(
            "value/date-30-february.json",
            3,
            "2026-05-04",
            "2026-02-30",
            "study.json:6",
            "2026-02-30"),
        BadInput.inJson(
            "path/absolute.json", 5, "data/communes.csv", "/etc/passwd", "study.json:10"),
        BadInput.inJson(
            "reference/dangling-actor.json",
            3,
            "\"table\": \"communes\", \"level\"",
            "\"table\": \"communs\", \"level\"",
            "study.json:16",
            "communes"));
  }
}
