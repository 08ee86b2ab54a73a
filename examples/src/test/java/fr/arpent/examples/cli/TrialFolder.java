package fr.arpent.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A small valid study folder, to be spoilt in one place. */
final class TrialFolder {

  static final String STUDY =
      """
      format: arpent-study/1
      id: trial
      title: A trial
      language: en
      date: 2026-05-04
      licence: etalab-2.0
      sources:
        insee: {title: Population, author: INSEE, issued: 2026}
      tables:
        communes:
          path: data/communes.csv
          source: insee
          key: code
          columns: {code: {type: code, scheme: cog}, population: {type: integer, min: 0}}
        actors: {path: data/actors.csv, source: illustration, key: id}
      territories: {table: communes, level: commune, vintage: 2026}
      actors: {table: actors}
      analyses:
        access:
          method: diagnostic.access.two-step-floating-catchment
          demand: {table: communes, id: code}
          supply: {table: communes, id: code, capacity: gps}
        partners:
          method: mobilisation.stakeholder.salience
          actors: {table: actors}
      guides:
        guide: {languages: [en]}
      """;

  /** A study in JSON, with the same tables and text. */
  static final String JSON =
      """
      {
       "format": "arpent-study/1",
       "id": "trial",
       "title": "A trial",
       "language": "en",
       "date": "2026-05-04",
       "licence": "etalab-2.0",
       "sources": {"insee": {"title": "Population"}},
       "tables": {
        "communes": {"path": "data/communes.csv",
         "source": "illustration",
         "key": "code",
         "columns": {"code": {"type": "code", "scheme": "cog"}}
        }
       },
       "territories": {"vintage": 2026, "table": "communes", "level": "commune"},
       "analyses": {
        "access": {
         "method": "diagnostic.access.two-step-floating-catchment",
         "demand": {
          "table": "communes", "id": "code", "where": {}
         },
         "supply": {"table": "communes", "id": "code", "capacity": "gps"}
        }
       },
       "guides": {"guide": {"languages": ["en"]}}
      }
      """;

  private static final String COMMUNES =
      """
      code,name,population,gps,latitude,longitude
      01001,L'Abergement-Clémenciat,832,1,46.15,4.93
      2A004,Ajaccio,73822,90,41.93,8.74
      """;

  private static final String ACTORS =
      """
      id,name,kind,power,legitimacy,urgency,interest
      town,The town,organisation,3,3,1,2
      residents,Residents,group,0,3,3,3
      """;

  private static final String TEXT =
      """
      # One page {#page}

      {{ access.population | number }} people [@insee].
      """;

  private final Path folder;

  private TrialFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes the study into a folder. */
  static TrialFolder in(Path folder) throws IOException {
    var trial = new TrialFolder(folder);
    trial.write("study.yaml", STUDY);
    trial.write("data/communes.csv", COMMUNES);
    trial.write("data/actors.csv", ACTORS);
    trial.write("text/guide.en.md", TEXT);
    return trial;
  }

  /** Returns the folder. */
  Path path() {
    return folder;
  }

  /** Returns where the command line writes when nothing else is asked. */
  Path output() {
    return folder.resolve("out");
  }

  /** Writes a file. */
  TrialFolder write(String path, String text) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Changes a file; it must really change. */
  TrialFolder change(String path, UnaryOperator<String> change) throws IOException {
    var before = Files.readString(folder.resolve(path));
    var after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing changed in " + path);
    }
    return write(path, after);
  }

  /** Replaces a text in {@code study.yaml}. */
  TrialFolder study(String before, String after) throws IOException {
    return change("study.yaml", text -> text.replace(before, after));
  }

  /** Writes the study in JSON instead, with a text replaced. */
  TrialFolder json(String before, String after) throws IOException {
    Files.delete(folder.resolve("study.yaml"));
    return write("study.json", JSON).change("study.json", text -> text.replace(before, after));
  }

  /** Replaces a text in the table of communes. */
  TrialFolder communes(String before, String after) throws IOException {
    return change("data/communes.csv", text -> text.replace(before, after));
  }

  /** Puts a file of another place in the folder. */
  TrialFolder copy(Path file, String path) throws IOException {
    var target = folder.resolve(path);
    Files.createDirectories(target.getParent());
    Files.deleteIfExists(target);
    Files.write(target, Files.readAllBytes(file));
    return this;
  }

  /** Makes a file take the place of {@code study.yaml}. */
  TrialFolder replaceStudy(Path file) throws IOException {
    Files.delete(folder.resolve("study.yaml"));
    var name = file.getFileName().toString();
    return copy(file, name.endsWith(".json") ? "study.json" : "study.yaml");
  }
}
