package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import fr.arpent.reporting.exhibit.FigureExhibit.Picture;
import fr.arpent.reporting.figure.plan.Gantt;
import fr.arpent.reporting.figure.plan.Gantt.Action;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a plan into figures that a page holds: between groups where that is possible. */
final class PlanGantt {

  /** A group of so many actions still has room for its name. */
  private static final int MOST_OF_GROUP = Gantt.MOST - 1;

  private static final int LONGEST_CODE = 4;

  private PlanGantt() {}

  static ImmutableList<Picture> pictures(
      List<Action> actions, Optional<LocalDate> status, Gantt.Diamond diamond) {
    return pages(actions).stream()
        .map(page -> new Gantt(page, status, diamond))
        .map(gantt -> Picture.of(gantt, gantt.alternative()))
        .collect(toImmutableList());
  }

  /** Returns a short key as the code before a name; a long one has no room there. */
  static Text code(String id) {
    return id.length() <= LONGEST_CODE ? Text.of(id) : Text.EMPTY;
  }

  static ImmutableList<ImmutableList<Action>> pages(List<Action> actions) {
    var groups =
        actions.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Action::group, action -> action));
    var pages = ImmutableList.<ImmutableList<Action>>builder();
    var page = new ArrayList<Action>();
    int rows = 0;
    for (var group : groups.asMap().entrySet()) {
      int head = group.getKey().isPresent() ? 1 : 0;
      for (var part : Lists.partition(List.copyOf(group.getValue()), MOST_OF_GROUP)) {
        if (rows + head + part.size() > Gantt.MOST && !page.isEmpty()) {
          pages.add(ImmutableList.copyOf(page));
          page.clear();
          rows = 0;
        }
        page.addAll(part);
        rows += head + part.size();
      }
    }
    return pages.add(ImmutableList.copyOf(page)).build();
  }
}
