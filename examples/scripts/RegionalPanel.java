import fr.arpent.methods.draw.Draw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Invents the people of the regional-panel study: the pool of volunteers and the votes on
 * statements. Nobody in them exists. Chance is ARPENT-DRAW-1 with a seed that stands below, so that
 * anybody gets the same files; a test does.
 *
 * <p>From the top folder, once the program is built:
 *
 * <pre>java -cp "examples/target/lib/*" examples/scripts/RegionalPanel.java [STUDY [OUTPUT]]</pre>
 */
public final class RegionalPanel {

  private static final String SEED = "regional-panel illustration 2026";
  private static final int VOLUNTEERS = 1200;
  private static final int VOTERS = 100;
  private static final String LETTERS = "bcdfghjkmnpqrstvwxz";

  /** Who volunteers more readily, in percent of an ordinary readiness. */
  private static final Map<String, Integer> READINESS =
      Map.ofEntries(
          Map.entry("75", 150),
          Map.entry("77", 80),
          Map.entry("78", 105),
          Map.entry("91", 90),
          Map.entry("92", 125),
          Map.entry("93", 65),
          Map.entry("94", 100),
          Map.entry("95", 75),
          Map.entry("20-29", 60),
          Map.entry("30-44", 85),
          Map.entry("45-59", 105),
          Map.entry("60-74", 165),
          Map.entry("75+", 70),
          Map.entry("F", 108),
          Map.entry("H", 92));

  private static final List<String> AGES = List.of("20-29", "30-44", "45-59", "60-74", "75+");

  private static final List<String> OCCUPATIONS =
      List.of(
          "managers",
          "intermediate",
          "employees",
          "workers",
          "self-employed",
          "retired",
          "without");

  /** Occupations by age, in percent, in the order above. */
  private static final Map<String, int[]> OCCUPATION_BY_AGE =
      Map.of(
          "20-29", new int[] {20, 22, 20, 8, 3, 0, 27},
          "30-44", new int[] {38, 26, 19, 7, 5, 0, 5},
          "45-59", new int[] {34, 25, 22, 8, 6, 0, 5},
          "60-74", new int[] {9, 6, 6, 2, 3, 72, 2},
          "75+", new int[] {0, 0, 0, 0, 0, 97, 3});

  /** Never, sometimes, often at a public meeting, by age, in percent. */
  private static final Map<String, int[]> PARTICIPATION_BY_AGE =
      Map.of(
          "20-29", new int[] {62, 30, 8},
          "30-44", new int[] {52, 36, 12},
          "45-59", new int[] {44, 39, 17},
          "60-74", new int[] {34, 42, 24},
          "75+", new int[] {38, 42, 20});

  /** Zones of voters and, in each, the three leanings, in percent. */
  private static final Map<String, int[]> LEANING_BY_ZONE =
      Map.of(
          "paris", new int[] {50, 30, 20},
          "inner", new int[] {44, 34, 22},
          "outer", new int[] {18, 68, 14});

  /** How many of each leaning agree with a statement, in percent; one in ten of the rest passes. */
  private static final Map<String, int[]> AGREEING = agreeing();

  private RegionalPanel() {}

  public static void main(String[] args) throws IOException {
    var study = Path.of(args.length > 0 ? args[0] : "examples/studies/regional-panel");
    var output = Path.of(args.length > 1 ? args[1] : study.resolve("data").toString());
    var cells = Files.readAllLines(study.resolve("data/population.csv"));
    write(output.resolve("pool.csv"), pool(cells.subList(1, cells.size())));
    write(output.resolve("voters.csv"), voters());
    write(output.resolve("opinions.csv"), opinions());
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
    System.out.println(file);
  }

  /** Volunteers: a cell of the population by its people and its readiness, then the rest. */
  private static List<String> pool(List<String> population) {
    var draw = Draw.of(SEED, "pool");
    var cells = new LinkedHashMap<String, Long>();
    for (var line : population) {
      var parts = line.split(",");
      long weight = Long.parseLong(parts[3]);
      for (int i = 0; i < 3; i++) {
        weight = weight * READINESS.get(parts[i]) / 100;
      }
      cells.put(parts[0] + "," + parts[1] + "," + parts[2], weight);
    }
    var rows = new TreeMap<String, String>();
    int homes = 0;
    while (rows.size() < VOLUNTEERS) {
      var one = chosen(cells, draw).split(",");
      boolean shared = rows.size() < VOLUNTEERS - 1 && draw.below(100) < 7;
      var home = shared ? "h%03d".formatted(++homes) : "";
      add(one[0], one[1], one[2], home, rows, draw);
      if (shared) {
        var sex = draw.below(100) < 85 ? (one[1].equals("F") ? "H" : "F") : one[1];
        add(one[0], sex, neighbour(one[2], draw), home, rows, draw);
      }
    }
    var lines = new ArrayList<String>();
    lines.add("id,sex,age,department,household,languages,occupation,participation");
    lines.addAll(rows.values());
    return lines;
  }

  private static void add(
      String department, String sex, String age, String home, Map<String, String> rows, Draw draw) {
    var key = key(rows.keySet(), draw);
    var occupation = OCCUPATIONS.get(chosen(OCCUPATION_BY_AGE.get(age), draw));
    boolean east = Set.of("77", "91", "93", "95").contains(department);
    if (east && occupation.equals("managers") && draw.below(100) < 40) {
      occupation = draw.below(100) < 60 ? "employees" : "workers";
    }
    var participation =
        List.of("never", "sometimes", "often").get(chosen(PARTICIPATION_BY_AGE.get(age), draw));
    var languages =
        List.of("fr", "fr;ar", "fr;pt", "ar").get(chosen(new int[] {93, 4, 2, 1}, draw));
    var fields = List.of(key, sex, age, department, home, languages, occupation, participation);
    rows.put(key, String.join(",", fields));
  }

  private static String neighbour(String age, Draw draw) {
    int place = AGES.indexOf(age) + (draw.below(100) < 80 ? 0 : draw.below(2) == 0 ? -1 : 1);
    return AGES.get(Math.max(0, Math.min(AGES.size() - 1, place)));
  }

  /** Six letters without vowels: no word, no number, nothing of the person. */
  private static String key(Set<String> taken, Draw draw) {
    String key;
    do {
      var letters = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        letters.append(LETTERS.charAt(draw.below(LETTERS.length())));
      }
      key = letters.toString();
    } while (taken.contains(key));
    return key;
  }

  /** Voters are not the members by key: who voted what stays unknown. */
  private static List<String> voters() {
    var draw = Draw.of(SEED, "voters");
    var lines = new ArrayList<String>();
    lines.add("id,zone,generation");
    for (int i = 1; i <= VOTERS; i++) {
      lines.add("v%03d,%s,%s".formatted(i, zone(draw), generation(draw)));
    }
    return lines;
  }

  private static String zone(Draw draw) {
    return List.of("paris", "inner", "outer").get(chosen(new int[] {19, 38, 43}, draw));
  }

  private static String generation(Draw draw) {
    return List.of("under-45", "45-74", "over-74").get(chosen(new int[] {46, 44, 10}, draw));
  }

  /** Votes: 1 agrees, -1 disagrees, 0 passes; an empty cell is a statement that was not put. */
  private static List<String> opinions() {
    var draw = Draw.of(SEED, "opinions");
    var places = voters();
    var lines = new ArrayList<String>();
    lines.add("id," + String.join(",", AGREEING.keySet()));
    for (var voter : places.subList(1, places.size())) {
      var parts = voter.split(",");
      int leaning = chosen(LEANING_BY_ZONE.get(parts[1]), draw);
      var line = new StringBuilder(parts[0]);
      for (var shares : AGREEING.values()) {
        line.append(',').append(vote(shares[leaning], draw));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String vote(int agreeing, Draw draw) {
    if (draw.below(100) < 3) {
      return "";
    }
    return draw.below(100) < agreeing ? "1" : draw.below(100) < 10 ? "0" : "-1";
  }

  private static Map<String, int[]> agreeing() {
    var shares = new LinkedHashMap<String, int[]>();
    shares.put("m1", new int[] {90, 86, 92});
    shares.put("m2", new int[] {82, 70, 86});
    shares.put("m3", new int[] {80, 18, 88});
    shares.put("m4", new int[] {66, 16, 76});
    shares.put("m5", new int[] {40, 94, 24});
    shares.put("m6", new int[] {12, 76, 5});
    shares.put("m7", new int[] {93, 94, 88});
    shares.put("h1", new int[] {86, 56, 92});
    shares.put("h2", new int[] {74, 14, 66});
    shares.put("h3", new int[] {70, 14, 60});
    shares.put("h4", new int[] {95, 93, 97});
    shares.put("h5", new int[] {20, 76, 6});
    shares.put("h6", new int[] {82, 52, 84});
    shares.put("h7", new int[] {72, 66, 88});
    shares.put("w1", new int[] {95, 90, 94});
    shares.put("w2", new int[] {80, 72, 78});
    shares.put("w3", new int[] {86, 92, 74});
    shares.put("w4", new int[] {66, 26, 92});
    shares.put("w5", new int[] {76, 30, 90});
    shares.put("w6", new int[] {76, 72, 90});
    shares.put("w7", new int[] {50, 38, 46});
    return shares;
  }

  private static int chosen(int[] shares, Draw draw) {
    int point = draw.below(Arrays.stream(shares).sum());
    int index = 0;
    while (point >= shares[index]) {
      point -= shares[index++];
    }
    return index;
  }

  private static String chosen(Map<String, Long> weights, Draw draw) {
    long point = draw.below(weights.values().stream().mapToLong(Long::longValue).sum());
    for (var entry : weights.entrySet()) {
      point -= entry.getValue();
      if (point < 0) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("weights are positive");
  }
}
