package fr.arpent.examples.budget;

import fr.arpent.methods.draw.Draw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The invented committees of the study cooperative-budget: seats, meetings, positions. Everybody
 * can write the same files by the rules of its README; chance is by ARPENT-DRAW-1.
 *
 * <p>Eleven committees of fifteen seats. Five seats of each are filled anew on 1 September 2024,
 * 2025 and 2026. Some rules are broken on purpose, so that the guide has something to find.
 */
final class InventedCommittees {

  static final String SEED = "cooperative-budget";

  private static final int COMMITTEES = 11;
  private static final int SEATS = 15;
  private static final int RESIDENTS = 12;
  private static final int MICRO_DISTRICTS = 4;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 1);
  private static final LocalDate DELIBERATION = LocalDate.of(2026, 4, 10);

  /** Somebody in a seat. */
  private record Seat(
      String id,
      String committee,
      String category,
      String sex,
      String microDistrict,
      LocalDate since,
      LocalDate until) {

    boolean isHeldOn(LocalDate day) {
      return !day.isBefore(since) && !day.isAfter(until);
    }

    String line() {
      return String.join(
          ",", id, committee, category, sex, microDistrict, since.toString(), until.toString());
    }
  }

  private final List<Seat> seats = new ArrayList<>();

  InventedCommittees() {
    for (int committee = 1; committee <= COMMITTEES; committee++) {
      for (int seat = 1; seat <= SEATS; seat++) {
        fill(committee, seat);
      }
    }
  }

  private static String key(int committee) {
    return String.format("c%02d", committee);
  }

  /** The first holder, for one to three years, and the second, for three. */
  private void fill(int committee, int seat) {
    int group = (seat - 1) % 3;
    var renewed = FIRST_DAY.plusYears(group + 1L);
    boolean stays = committee == 9 && group == 2 && seat <= 9;
    add(committee, seat, 0, FIRST_DAY, stays ? renewed.plusYears(1) : renewed);
    if (!stays) {
      add(committee, seat, 1, renewed, renewed.plusYears(3));
    }
  }

  private void add(int committee, int seat, int holder, LocalDate since, LocalDate after) {
    boolean association =
        seat > RESIDENTS || (committee == 7 && holder == 1 && isOneOf(seat, 2, 5));
    boolean woman = (seat + holder + committee) % 2 == 0;
    boolean onlyWomen = committee == 3 && holder == 1 && seat % 3 == 0;
    int micro = 1 + (seat + holder) % MICRO_DISTRICTS;
    boolean forgotten = committee == 5 && micro == MICRO_DISTRICTS && holder == 1;
    seats.add(
        new Seat(
            String.format("m%03d", seats.size() + 1),
            key(committee),
            association ? "association" : "resident",
            woman || onlyWomen ? "F" : "M",
            key(committee).substring(1) + "-" + (forgotten ? 1 : micro),
            since,
            after.minusDays(1)));
  }

  private static boolean isOneOf(int seat, int one, int other) {
    return seat == one || seat == other;
  }

  String members() {
    var lines = new StringBuilder("id,committee,category,sex,micro_district,since,until\n");
    seats.forEach(seat -> lines.append(seat.line()).append('\n'));
    return lines.toString();
  }

  /** Seven meetings from October to July; each seat is present with four chances in five. */
  String meetings() {
    var draw = Draw.of(SEED, "meetings");
    var lines = new StringBuilder("committee,date,present\n");
    for (int year = 2023; year <= 2025; year++) {
      var days =
          List.of(
              LocalDate.of(year, 10, 9),
              LocalDate.of(year, 11, 20),
              LocalDate.of(year + 1, 1, 15),
              LocalDate.of(year + 1, 2, 26),
              LocalDate.of(year + 1, 4, 10),
              LocalDate.of(year + 1, 5, 21),
              LocalDate.of(year + 1, 7, 2));
      for (int committee = 1; committee <= COMMITTEES; committee++) {
        boolean rare = committee == 2 && year == 2025;
        boolean empty = committee == 11 && year == 2025;
        for (int i = 0; i < (rare ? 5 : days.size()); i++) {
          int present = 0;
          for (int seat = 0; seat < SEATS; seat++) {
            present += draw.below(100) < (empty ? 55 : 80) ? 1 : 0;
          }
          lines.append(String.join(",", key(committee), days.get(i).toString(), "" + present));
          lines.append('\n');
        }
      }
    }
    return lines.toString();
  }

  /**
   * What each member of the committee that examined a project said of it, on 10 April 2026.
   *
   * @param projects rows of projects.csv, by header
   */
  String positions(List<Map<String, String>> projects) {
    var draw = Draw.of(SEED, "positions");
    var lines = new StringBuilder("project,member,position\n");
    for (var project : projects) {
      int doubt =
          10
              - note(project, "feasibility")
              - note(project, "benefit")
              + note(project, "upkeep")
              - 1;
      int present = InventedVote.cell(project, "committee").equals("c11") ? 50 : 80;
      for (var seat : seats) {
        if (seat.committee().equals(InventedVote.cell(project, "committee"))
            && seat.isHeldOn(DELIBERATION)) {
          boolean there = draw.below(100) < present;
          var position = position(doubt, draw.below(1000));
          if (there) {
            lines
                .append(String.join(",", InventedVote.cell(project, "id"), seat.id(), position))
                .append('\n');
          }
        }
      }
    }
    return lines.toString();
  }

  private static int note(Map<String, String> project, String criterion) {
    return Integer.parseInt(project.get(criterion));
  }

  /** The more doubt the notes leave, the more reservations; blocks are rare. */
  private static String position(int doubt, int drawn) {
    var limits = new TreeMap<Integer, String>();
    limits.put(doubt * doubt / 2, "block");
    limits.put(doubt * doubt / 2 + 8 * doubt, "stand-aside");
    limits.put(doubt * doubt / 2 + 32 * doubt, "reservation");
    limits.put(1000, "agree");
    var found = limits.higherEntry(drawn);
    return found == null ? "agree" : found.getValue();
  }
}
