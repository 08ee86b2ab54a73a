package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Words.Emphasis;
import fr.arpent.reporting.text.Words.Run;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries styled words through a message: MessageFormat sees a mark in their place, and the words
 * are put back afterwards.
 */
final class StyledArguments {

  private static final char OPEN = '\uE100';
  private static final char FIRST = '\uE101';

  private final Messages messages;
  private final List<Words> kept = new ArrayList<>();

  StyledArguments(Messages messages) {
    this.messages = messages;
  }

  /** Returns an argument as MessageFormat can take it. */
  Object plain(Object argument) {
    if (argument instanceof LocalDate date) {
      return messages.date(date);
    }
    if (argument instanceof YearMonth month) {
      return messages.month(month);
    }
    if (!(argument instanceof Text text)) {
      return argument;
    }
    var words = messages.resolve(text);
    if (words.spans().stream().allMatch(StyledArguments::isPlain)) {
      return words.plain();
    }
    kept.add(words);
    return "" + OPEN + (char) (FIRST + kept.size() - 1);
  }

  /** Returns what was said with the styled words in their places. */
  Words restored(String said) {
    if (kept.isEmpty()) {
      return Words.of(said);
    }
    var spans = ImmutableList.<Words.Span>builder();
    int from = 0;
    for (int mark = said.indexOf(OPEN); mark >= 0; mark = said.indexOf(OPEN, from)) {
      addPlain(spans, said.substring(from, mark));
      spans.addAll(kept.get(said.charAt(mark + 1) - FIRST).spans());
      from = mark + 2;
    }
    addPlain(spans, said.substring(from));
    return new Words(spans.build());
  }

  private static void addPlain(ImmutableList.Builder<Words.Span> spans, String words) {
    if (!words.isEmpty()) {
      spans.add(Run.plain(words));
    }
  }

  private static boolean isPlain(Words.Span span) {
    return span instanceof Run run
        && run.emphasis() == Emphasis.NONE
        && run.language().isEmpty()
        && run.link().isEmpty();
  }
}
