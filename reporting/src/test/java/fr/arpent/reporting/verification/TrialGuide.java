package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.Limits;
import fr.arpent.model.io.Publication;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.press.GuidePress;
import fr.arpent.reporting.standard.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Small guides with their evidence, to be tampered with. */
final class TrialGuide {

  static final String COMMUNES =
      """
      code,name,population,gps,latitude,longitude
      01001,L'Abergement-Clémenciat,832,1,46.15,4.93
      01002,L'Abergement-de-Varey,267,0,46.01,5.43
      """;

  static final String DOCTORS =
      """
      code,gps,latitude,longitude
      01001,1,46.15,4.93
      01002,3,46.02,5.43
      """;

  private static final String STUDY =
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
        doctors:
          path: data/doctors.csv
          source: insee
          key: code
          columns: {code: {type: code, scheme: cog}}
        actors: {path: data/actors.csv, source: illustration, key: id}
      territories: {table: communes, level: commune, vintage: 2026}
      actors: {table: actors}
      analyses:
        access:
          method: diagnostic.access.two-step-floating-catchment
          demand: {table: communes, id: code}
          supply: {table: doctors, id: code, capacity: gps}
        partners:
          method: mobilisation.stakeholder.salience
          actors: {table: actors}
      guides:
        guide: {languages: [en]}
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

      The two communes have {{ access.population | number }} people [@insee].

      ::: exhibit access.table

      ::: exhibit access.bars
      """;

  private TrialGuide() {}

  /** Returns the files of a study without anything personal. */
  static Map<String, String> open() {
    var files = new HashMap<String, String>();
    files.put("study.yaml", STUDY);
    files.put("data/communes.csv", COMMUNES);
    files.put("data/doctors.csv", DOCTORS);
    files.put("data/actors.csv", ACTORS);
    files.put("text/guide.en.md", TEXT);
    return files;
  }

  /** Returns the files of a study with people in it, and a table that stays with the team. */
  static Map<String, String> personal() {
    var files = open();
    files.put(
        "study.yaml",
        STUDY
            .replace(
                "columns: {code: {type: code, scheme: cog}}\n",
                "access: restricted\n    columns: {code: {type: code, scheme: cog}}\n")
            .replace(
                "territories:",
                """
                  contacts: {path: private/contacts.csv, source: illustration, key: id}
                  interviews: {path: data/interviews.csv, source: illustration, key: id}
                  excerpts: {path: data/excerpts.csv, source: illustration, key: id}
                field: {interviews: {table: interviews, excerpts: excerpts}}
                territories:\
                """)
            .replace(
                "actors: {table: actors}\nanalyses",
                "actors: {table: actors, contacts: contacts}\nanalyses"));
    files.put(
        "private/contacts.csv",
        """
        id,name,consent,keep_until,email
        k1,Nadia Secret,none,2027-01-01,nadia@example.org
        k2,Paul Public,public,2027-01-01,paul@example.org
        """);
    files.put(
        "data/interviews.csv", "id,date,consent\ni01,2026-02-03,quote\ni02,2026-02-04,no-quote\n");
    files.put(
        "data/excerpts.csv",
        "id,interview,text\ne01,i01,Said aloud\ne02,i02,Never to be repeated\n");
    files.put(
        "text/guide.en.md",
        """
        # One page {#page}

        They have {{ access.population | number }} people, and they speak.

        ::: excerpt e01
        """);
    return files;
  }

  /** Reads a study. */
  static Study read(Map<String, String> files) {
    var bytes = new HashMap<String, ByteSource>();
    files.forEach(
        (path, text) -> bytes.put(path, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8))));
    return Publication.of(StudyFolder.read(ImmutableMap.copyOf(bytes), Limits.standard()).orThrow())
        .study();
  }

  /** Prints the one guide of a study. */
  static byte[] print(Map<String, String> files, Profile profile) {
    var study = read(files);
    var results = MethodCatalogue.standard().run(study).orThrow();
    var guide = GuideComposer.of(study, results).compose("guide", Locale.ENGLISH).orThrow();
    try {
      return GuidePress.standard().following(profile).bytes(guide);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints the guide of the open study. */
  static byte[] print() {
    return print(open(), Profile.UA1_A3A);
  }
}
