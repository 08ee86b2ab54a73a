package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.ColourRole;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JourneyMapTest {

  private static final Canvas CANVAS = TestCanvas.in("fr");
  private static final JourneyMap.Labels LABELS =
      new JourneyMap.Labels(Text.of("Étape"), Text.of("Ressenti"), Text.of("rupture"));

  private static JourneyMap journey(int stages, int broken) {
    return new JourneyMap(
        IntStream.range(0, stages)
            .mapToObj(
                i -> new JourneyMap.Stage(Text.of("E" + i), Optional.of(i % 5 - 2), i == broken))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of(
            new JourneyMap.Row(
                Text.of("Actions"),
                IntStream.range(0, stages)
                    .mapToObj(i -> Text.of("fait " + i))
                    .collect(ImmutableList.toImmutableList()))),
        LABELS);
  }

  @Test
  void six_stages_share_the_main_column_as_arrows() {
    var drawing = journey(6, -1).draw(CANVAS);

    var arrows = Marks.filled(drawing, CANVAS.palette().categorical().get(0));

    assertEquals(6, arrows.size());
    assertEquals(Canvas.PLUMB, arrows.get(0).left(), 1e-9);
    assertEquals(18, arrows.get(0).height(), 1e-9);
    assertEquals((Canvas.FULL_WIDTH - Canvas.PLUMB) / 6, 58.2, 0.05);
    assertEquals(58.2, arrows.get(2).left() - arrows.get(1).left(), 0.05);
  }

  @Test
  void the_break_is_an_accent_arrow_over_a_tinted_column_and_is_said() {
    var drawing = journey(6, 2).draw(CANVAS);

    var tint = Marks.filled(drawing, CANVAS.palette().of(ColourRole.TINT_2));
    var accent = Marks.filled(drawing, CANVAS.palette().of(ColourRole.ACCENT));

    assertEquals(1, accent.size());
    assertEquals(1, tint.size());
    assertEquals(accent.get(0).left(), tint.get(0).left(), 1e-9);
    assertEquals(drawing.height(), tint.get(0).bottom(), 1e-9);
    assertTrue(Marks.words(drawing).contains("rupture"));
  }

  @Test
  void more_than_eight_stages_go_on_underneath() {
    var one = journey(8, -1).draw(CANVAS);
    var two = journey(9, -1).draw(CANVAS);

    assertTrue(two.height() > 1.8 * one.height());
    assertTrue(
        Marks.filled(two, CANVAS.palette().categorical().get(0)).stream()
            .allMatch(arrow -> arrow.right() <= Canvas.FULL_WIDTH + 1));
  }

  @Test
  void a_journey_is_read_like_a_row_and_mirrored_in_arabic() {
    assertTrue(journey(3, -1).draw(TestCanvas.in("ar")).mirrored());
  }

  @Test
  void a_stage_whose_feeling_is_not_told_has_no_point_and_parts_the_curve() {
    var told = new JourneyMap.Stage(Text.of("a"), Optional.of(1), false);
    var untold = new JourneyMap.Stage(Text.of("b"), Optional.empty(), false);
    var whole =
        new JourneyMap(ImmutableList.of(told, told, told, told), ImmutableList.of(), LABELS);
    var parted =
        new JourneyMap(ImmutableList.of(told, untold, told, told), ImmutableList.of(), LABELS);

    assertEquals(2, whole.draw(CANVAS).marks().size() - parted.draw(CANVAS).marks().size());
  }

  @Test
  void rows_must_be_as_long_as_the_stages() {
    var stage = new JourneyMap.Stage(Text.of("a"), Optional.empty(), false);
    var row = new JourneyMap.Row(Text.of("r"), ImmutableList.of());

    assertThrows(
        IllegalArgumentException.class,
        () -> new JourneyMap(ImmutableList.of(stage), ImmutableList.of(row), LABELS));
    assertThrows(
        IllegalArgumentException.class,
        () -> new JourneyMap(ImmutableList.of(), ImmutableList.of(), LABELS));
    assertThrows(
        IllegalArgumentException.class,
        () -> new JourneyMap.Stage(Text.of("a"), Optional.of(3), false));
  }
}
