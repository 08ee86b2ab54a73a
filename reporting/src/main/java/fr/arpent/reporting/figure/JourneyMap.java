package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * What somebody goes through (parcours usager): stages as arrows, a curve of what is felt, the
 * stage where it breaks off in accent, and rows under it. Read like a row: mirrored in a
 * right-to-left guide. More than eight stages go on underneath.
 *
 * @param stages in order; at least one
 * @param rows what is said of each stage, one text per stage
 * @param labels words at the start edge
 */
public record JourneyMap(ImmutableList<Stage> stages, ImmutableList<Row> rows, Labels labels)
    implements Graphic {

  /** Most stages side by side. */
  static final int MOST = 8;

  /** Checks that there is something to draw, and that rows are as long as the stages. */
  public JourneyMap {
    checkArgument(!stages.isEmpty(), "a journey must have at least one stage");
    int count = stages.size();
    rows.forEach(
        row ->
            checkArgument(
                row.cells().size() == count,
                "a row must have a text for each of %s stages, had %s",
                count,
                row.cells().size()));
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new JourneyDrawing(this, canvas).draw();
  }

  /**
   * A stage.
   *
   * @param feeling −2 (very bad) to 2 (very good); empty when not told
   * @param breaks whether the journey breaks off here
   */
  public record Stage(Text name, Optional<Integer> feeling, boolean breaks) {

    /** Checks the feeling. */
    public Stage {
      feeling.ifPresent(
          value ->
              checkArgument(
                  value >= -2 && value <= 2, "feeling must be in [-2, 2], was %s", value));
    }
  }

  /** A row under the curve. */
  public record Row(Text label, ImmutableList<Text> cells) {}

  /**
   * Words at the start edge.
   *
   * @param stage before the arrows
   * @param feeling before the curve
   * @param breaks under the point where it breaks off
   */
  public record Labels(Text stage, Text feeling, Text breaks) {}
}
