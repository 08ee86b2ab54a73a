package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The agenda, of all days or of those that the option {@code days} names. Of one day the title says
 * which, and no column does.
 *
 * @param frame what stands around it
 * @param data one row per session; the first column is the day
 * @param dayTitle title of one day, with so many sessions
 */
record ProgrammeAgenda(
    ExhibitFrame frame, TableData data, BiFunction<String, Integer, Text> dayTitle)
    implements Exhibit {

  private static final String DAYS = "days";

  static final ImmutableSet<String> OPTIONS =
      Sets.union(TableExhibit.OPTIONS, ImmutableSet.of(DAYS)).immutableCopy();

  @Override
  public Kind kind() {
    return Kind.TABLE;
  }

  @Override
  public ImmutableSet<String> options() {
    return OPTIONS;
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    var chosen = options.list(DAYS);
    var known =
        data.rows().stream().map(row -> row.get(0).raw()).collect(ImmutableSet.toImmutableSet());
    chosen.forEach(day -> OptionReader.checkKnown(DAYS, day, known));
    var rows =
        data.rows().stream()
            .filter(row -> chosen.isEmpty() || chosen.contains(row.get(0).raw()))
            .collect(toImmutableList());
    var others = ImmutableMap.copyOf(Maps.filterKeys(options.values(), key -> !key.equals(DAYS)));
    return TableExhibit.of(framed(chosen, rows.size()), TableData.of(columns(chosen), rows))
        .blocks(new ExhibitOptions(others));
  }

  private ExhibitFrame framed(List<String> days, int sessions) {
    return days.size() == 1 ? frame.titled(dayTitle.apply(days.get(0), sessions)) : frame;
  }

  private ImmutableList<Column> columns(List<String> days) {
    var all = data.columns();
    return days.size() == 1
        ? ImmutableList.<Column>builder()
            .add(all.get(0).aside())
            .addAll(all.subList(1, all.size()))
            .build()
        : all;
  }
}
