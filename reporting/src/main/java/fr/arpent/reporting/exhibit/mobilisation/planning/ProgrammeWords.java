package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.SentencesExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** A programme in words: what its exhibits share. */
record ProgrammeWords(ProgrammeResult result, PlanWords words) {

  static final String SESSIONS = "sessions";

  /** Returns the frame of an exhibit of the days, which shares its words with the others. */
  ExhibitFrame daysFrame(String name) {
    var title = words.say("days.title", ImmutableMap.of("work", result.work()));
    return words
        .frame(name, title, "days")
        .withUnit(words.say("days.unit"))
        .withSentences(sentences());
  }

  ExhibitFrame agendaFrame() {
    var title =
        words.say(
            "agenda.title",
            ImmutableMap.of("days", result.days().size(), "sessions", result.count()));
    return words
        .frame("agenda", title, SESSIONS)
        .withUnit(words.say("agenda.unit"))
        .withSentences(sentences());
  }

  /** Returns the title of the agenda of one day. */
  Text dayTitle(String day, int sessions) {
    return words.say(
        "agenda.day-title", ImmutableMap.of("day", dayName(day), "sessions", sessions));
  }

  Exhibit summary() {
    return new SentencesExhibit(words.context().analysis(), sentences());
  }

  private ImmutableList<Sentence> sentences() {
    return ImmutableList.of(
        Sentence.of(
            words.say(
                "summary.length",
                ImmutableMap.of(
                    "sessions", result.count(),
                    "days", result.days().size(),
                    "work", result.work(),
                    "breaks", result.breaks(),
                    "idle", result.idle())),
            "work"),
        Sentence.of(
            words.say("summary.clashes", ImmutableMap.of("clashes", result.overlaps().size())),
            "overlaps"));
  }

  Exhibit method() {
    var overview =
        words.say(
            "method.result",
            ImmutableMap.of(
                "days", result.days().size(),
                "minutes", result.minutes(),
                "work", result.work(),
                "breaks", result.breaks(),
                "clashes", result.overlaps().size()));
    return new MethodExhibit(words.context(), overview, this::field);
  }

  /** A day that has a date is called by it. */
  Text dayName(String id) {
    return result.days().stream()
        .filter(day -> day.id().equals(id))
        .flatMap(day -> day.date().value().stream())
        .findFirst()
        .map(PlanWords::day)
        .orElseGet(() -> words.context().wordOf(SESSIONS, "day", id));
  }

  Text span(String start, String end) {
    return words.say("span", ImmutableMap.of("start", start, "end", end));
  }

  /** Says the fields of findings: titles of sessions, days, rooms and leaders. */
  private Optional<Text> field(String field, String value) {
    return switch (field) {
      case "day" -> Optional.of(dayName(value));
      case "first", "second", "session" ->
          result.sessions().stream()
              .filter(slot -> slot.id().equals(value))
              .findFirst()
              .map(slot -> PlanWords.title(slot.id(), slot.title()));
      case "of" -> Optional.of(roomOrLead(value));
      default -> Optional.empty();
    };
  }

  private Text roomOrLead(String code) {
    var lead = words.context().wordOf(SESSIONS, "lead", code);
    return lead.equals(Text.of(code)) ? words.context().wordOf(SESSIONS, "room", code) : lead;
  }
}
